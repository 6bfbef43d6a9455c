using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>What is said to those who animate about the messages to come.</summary>
public interface IPreviewWording
{
    string Title { get; }
    string DoorButton { get; }
    string InWords(int messages);
    string Nothing { get; }

    /// <summary>« Rappel, Session 2 »</summary>
    string What(string message, string step);

    /// <summary>« mardi 30 mars, 9 h »</summary>
    string When(string day, string hour);
    string ToGroup { get; }

    /// <summary>« en privé, à 4 personnes (chaque participant) »; never who.</summary>
    string InPrivate(int people, string audience);

    /// <summary>« mardi 30 mars, 9 h · au groupe · reporté »</summary>
    string Line(string when, string to, IReadOnlyList<string> marks);

    /// <summary>What a day brings to the group, in one message.</summary>
    string Together(int things);
    string MarkCalledOff { get; }
    string MarkPostponed { get; }
    string MarkWords { get; }
    string More(int messages);
    string MessageLabel { get; }
    string MessagePlaceholder { get; }
    string MessageMissing { get; }
    string LookButton { get; }

    /// <summary>What is in the frame below.</summary>
    string AsSent { get; }

    /// <summary>Of what was called off.</summary>
    string AsWouldBe { get; }

    /// <summary>With the animator's own eyes: others read of themselves.</summary>
    string AsSentToYou { get; }
    string NotForYou { get; }
    string WordsLabel { get; }
    string WordsPlaceholder { get; }
    string DateLabel { get; }
    string TimeLabel { get; }
    string SkipButton { get; }
    string PutBackButton { get; }
    string SayButton { get; }
    string PostponeButton { get; }
    string OnTimeButton { get; }
    string BackButton { get; }
    string CalledOff { get; }
    string PutBack { get; }
    string Said { get; }
    string Unsaid { get; }
    string Postponed(string when);
    string PostponedToOpening(string when);
    string OnTime(string when);
    string TimeMissing { get; }

    /// <param name="when">From then on the message is of no use.</param>
    string Refused(PostponementRefusal why, string when);
    string Gone { get; }
    string Unknown { get; }
}
