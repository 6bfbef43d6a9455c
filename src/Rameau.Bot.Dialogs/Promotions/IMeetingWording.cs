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

    string MyProgramme { get; }
    string DatesButton { get; }
    string Ahead { get; }

    /// <summary>Above what is the reader's own.</summary>
    string ForYou { get; }

    /// <summary>« 9 mois, du 12 janvier au 12 octobre. 4 rencontres obligatoires, les autres facultatives. »</summary>
    string Rules(int months, string first, string last, int mandatory);

    /// <summary>« Mois 4 · 12/04 »</summary>
    string Month(int month, string first);
    string Legend(string done, string next, string later);
    string WorkItem(string work, string state, string due);
    string MoocItem(string title, string state);
    string CallItem(string day, string hour);
    string NoCallItem(string window, string when);
}
