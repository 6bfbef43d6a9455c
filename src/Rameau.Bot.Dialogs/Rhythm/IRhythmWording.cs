using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>What is said about messages themselves: why they come, what went wrong with one, what the day brings.</summary>
public interface IRhythmWording
{
    string WhyQuestion { get; }

    /// <summary>The rule, the step, and who can stop it.</summary>
    string Why(RhythmRule rule, Step step);

    /// <summary>Of a message that no rule of the rhythm asks for.</summary>
    string WhyNotice(string message);

    /// <summary>« 7 jours avant, à 9 h », « une heure avant »</summary>
    string Timing(RhythmRule rule);
    string InPrivate { get; }
    string AudienceName(Audience audience);

    /// <summary>« rappel », « newsletter »: what kind of message it is, in a list.</summary>
    string MessageName(string message);
    string DigestTitle(string day);
    string DigestInWords(string title, IReadOnlyList<string> items);
    string DigestSummary(IReadOnlyList<string> items);
    string OpenButton { get; }
    string BackButton { get; }
    string NothingMore { get; }
    string AbsencesTitle(Step step, string day);
    string Absent(string name);
    string CatchUp { get; }
    string DoubtTitle { get; }
    string DoubtWhat(string what, string when);
    string DoubtWhy { get; }
    string ItIsThere { get; }
    string SendAgain { get; }
    string MarkedThere { get; }
    string SentAgain { get; }
    string NoLongerInDoubt { get; }
    string TooLateToSend { get; }
    string DeadChatTitle(string promotion);
    string DeadChat { get; }
}
