using Rameau.Bot.Domain.Animation;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What is said of polls.</summary>
public interface IPollWording
{
    string Badge { get; }

    /// <summary>« Une réponse · avec les noms · jusqu’au vendredi 2 avril »</summary>
    string Mode(bool multiple, bool anonymous, string until);

    /// <summary>What a poll of this kind means for whoever answers, said before anybody does.</summary>
    string Promise(bool anonymous);
    string Count(int answers, int people);

    /// <summary>« mardi : 3 »</summary>
    string Result(string option, int votes);

    /// <summary>« mardi : Aline Brumevert, Basile »</summary>
    string Voters(string option, IReadOnlyList<string> names);
    string ChartTitle { get; }
    string VotesAxis { get; }
    string NotShownYet { get; }
    string TooFew(int fewest);
    string MyAnswer(IReadOnlyList<string> options);
    string NotAnswered { get; }
    string Counted { get; }
    string Closed { get; }
    string By(string name);

    /// <summary>The card where no card can be shown, and the notification.</summary>
    string InWords(string question, IReadOnlyList<string> options);

    /// <summary>Of one who has answered otherwise: « Plutôt jeudi ».</summary>
    string Rather(string option);
    string ChoicesLabel { get; }
    string ChoiceMissing { get; }
    string AnswerButton { get; }
    string CloseButton { get; }
    string Noted(IReadOnlyList<string> options);
    string ClosedNow { get; }
    string Refused(VoteRefusal why);

    string FormTitle { get; }
    string FormIntro { get; }
    string DoorButton { get; }
    string QuestionLabel { get; }
    string QuestionPlaceholder { get; }
    string OptionsLabel(int fewest, int most);
    string OptionsPlaceholder { get; }
    string SeveralToggle { get; }
    string AnonymousToggle { get; }
    string UntilLabel { get; }
    string LookButton { get; }
    string PreviewTitle { get; }
    string Published { get; }
    string What { get; }
    string TakenBack { get; }
    string PublishedBy(string? name, string when);
    string Refused(PollRefusal why);
}
