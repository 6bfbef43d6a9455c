using Rameau.Bot.Domain.Information;

namespace Rameau.Bot.Dialogs.Information;

/// <summary>What is said to whoever composes a dedicated newsletter.</summary>
public interface ILetterWording
{
    /// <summary>The door to it, in a group.</summary>
    string Title { get; }

    /// <summary>« Newsletter n°2 · mardi 6 juillet »</summary>
    string Heading(string number, string day);

    /// <summary>« La newsletter n°2 part mardi 6 juillet : relisez-la »</summary>
    string ReviewTitle(string number, string day);
    string ReviewButton { get; }

    /// <summary>What happens without a word of theirs; said beforehand, wherever the letter is not approved.</summary>
    string Unapproved(string day);
    string Approved(string day);
    string Posted { get; }
    string TouchItem { get; }
    string TouchResult { get; }

    /// <summary>« « Boîte à outils » a quitté le catalogue : la newsletter part sans. »</summary>
    string Gone(string title);
    string GoneTitle(string number, string day);
    string Introduction { get; }
    string IntroductionLabel { get; }
    string IntroductionPlaceholder { get; }
    string IntroductionHelp { get; }
    string AddTitle { get; }
    string ReplaceTitle(string title);
    string WordsLabel { get; }
    string WordsPlaceholder { get; }
    string NothingFound { get; }
    string AddButton { get; }
    string FindButton { get; }
    string TakeButton { get; }
    string RemoveButton { get; }
    string ReplaceButton { get; }
    string WordsButton { get; }
    string KeepWordsButton { get; }
    string PreviewButton { get; }
    string ApproveButton { get; }
    string BackButton { get; }
    string EarlierButton { get; }
    string None { get; }

    string ApprovedNow { get; }
    string ChangedNow { get; }
    string ChangedInGroup { get; }
    string Refused(LetterRefusal why);
}
