using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>What is said when somebody asks to be put in touch with somebody. Each name is as much as the reader may see.</summary>
public interface IIntroductionWording
{
    string Title { get; }
    string FieldName(Field field);

    /// <summary>« Courriel : aline@asso.example »</summary>
    string Known(Field field, string value);

    /// <summary>« courriel et téléphone », « le nom seul »</summary>
    string Listed(IReadOnlyList<Field> fields);

    string NameSomebody { get; }
    string NobodyOfThisName { get; }
    string Which { get; }
    string ChooseButton { get; }

    string FormTitle(string name);

    /// <summary>What happens with what is typed, before it is typed.</summary>
    string FormIntro(string name);
    string PurposeLabel { get; }
    string PurposePlaceholder { get; }
    string OfferLabel(string name);
    string NothingToOffer { get; }
    string SendButton { get; }
    string Sent(string name);

    /// <param name="name">Null where nobody may be named.</param>
    /// <param name="again">When it can be tried again.</param>
    string Refused(AskingRefusal why, string? name, string? again);
    string Refused(IntroductionRefusal why);

    string AskTitle(string name);
    string Nobody { get; }

    /// <summary>« Si vous acceptez, Aline Brumevert vous donne : courriel. »</summary>
    string TheyGive(string name, IReadOnlyList<Field> fields);
    string GiveLabel(string name);
    string NothingToGive(string name);
    string Until(string day);
    string AcceptButton { get; }
    string DeclineButton { get; }
    string PeaceLabel { get; }
    string PeaceChoice(Peace peace, string name);
    string Accepted(string name);
    string Declined { get; }
    string WhyAsked { get; }

    /// <summary>How it stands, for who asked.</summary>
    string StandsForAsker(IntroductionState state, string name);

    /// <summary>How it stands, for who was asked.</summary>
    string StandsForAsked(IntroductionState state, string name);
    string AskedOn(string day);
    string WithdrawButton { get; }

    string ReceiptTitle(string name);

    /// <summary>The line before them, one below the other; all of it where there are none.</summary>
    string YouReceive(string name, bool isNothing);
    string YouGave(string name, IReadOnlyList<Field> fields, string day);
    string ReceiptOnce { get; }

    /// <summary>On a page that does not change by itself: what was given stands there in a moment.</summary>
    string ComeBack { get; }
    string UnreachedTitle(string name);
    string Unreached(IReadOnlyList<string> staff);

    string Mine { get; }
    string MineButton { get; }
    string NoneMine { get; }
    string SeeButton { get; }
    string Peaceful(bool fromAnybody, int people);
    string ReceiveButton { get; }
    string Receiving { get; }
    string StopButton { get; }
    string Stopped { get; }
}
