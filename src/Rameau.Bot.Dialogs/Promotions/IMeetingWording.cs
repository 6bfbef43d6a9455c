using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>What is said to sentences about steps: which one was meant, what is there instead, what was noted or taken back.</summary>
public interface IMeetingWording
{
    /// <summary>« du 1er avril au 30 avril »</summary>
    string Period(string first, string last);

    /// <param name="when">A day or <see cref="Period"/>.</param>
    string NothingThen(string when);

    /// <param name="names">« Session 1, Webinaire »</param>
    string NoSuchStep(IReadOnlyList<string> names);
    string TakesNoAnswer(IReadOnlyList<string> names);
    string Next(Step step, string when);
    string Which(bool coming);

    /// <summary>« Session 2 · 6 avril »</summary>
    string Choice(Step step, string day);

    /// <summary>« Mardi 6 avril, 9 h 30 – 16 h 30 : Session 2, obligatoire »</summary>
    string ListLine(string when, Step step, string duty);
    string CancelledMark { get; }
    string DueMark { get; }
    string AndMore(int more);

    /// <summary>Where somebody answers for two.</summary>
    string PairAnswersToo { get; }

    /// <summary>« votre réponse pour mardi 6 avril »</summary>
    string YourAnswer(string day);
    string TakenBack(RsvpAnswer? standing, string day);
    string NothingToTakeBack { get; }
    string WhichPromotion { get; }
}
