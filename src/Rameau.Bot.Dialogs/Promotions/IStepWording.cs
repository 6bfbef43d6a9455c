using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>What is said about steps, who comes, and the programme.</summary>
public interface IStepWording
{
    /// <summary>« SESSION 2 · mettre en œuvre »</summary>
    string Badge(Step step);

    /// <summary>« Session 2 », « Webinaire », « Visite apprenante »: the step in a sentence.</summary>
    string Name(Step step);
    string Duty(Step step);

    /// <summary>« mettre en œuvre »</summary>
    string PhaseName(Phase phase);
    /// <summary>« théorie 2 h 30 »</summary>
    string Part(SessionPartKind kind, int minutes);
    string CommunityTitle { get; }
    string CommunityLine { get; }
    string PlaceUnknown { get; }
    string Online { get; }
    string Counts(int coming, int absent, int silent);

    /// <summary>« 2 places libres sur 8 », « Complet : 8 places · 1 en attente »</summary>
    string Places(int left, int capacity, int waiting);
    string SeatFreed { get; }
    string SeatFreedSummary(string day);
    string WhySeat { get; }
    string Coming(IReadOnlyList<string> names);
    string MyAnswer(RsvpAnswer? answer);
    string ComeButton { get; }
    string AbsentButton { get; }
    string ChangeToCome { get; }
    string ChangeToAbsent { get; }
    string ProgrammeButton { get; }

    /// <summary>Opens the step's card from the card of a day.</summary>
    string AnswerButton { get; }
    string WhyAsked(Step step);
    string Summary(Step step, string day);

    /// <summary>The card where no card can be shown.</summary>
    string InWords(Step step, string when);

    /// <summary>Where no button can be tapped.</summary>
    string HowToAnswer { get; }
    string Over(int coming);
    string Replaced { get; }

    /// <param name="reason">In the words of whoever cancelled it, if they gave one.</param>
    string Cancelled(string? reason);
    string Noted(RsvpAnswer answer, string day);
    string Refused(RsvpRefusal why);
    string NewsTitle(StepNewsKind kind, Step step);
    string NewsBefore(string before);
    string NewsNow(string now);

    /// <summary>« Travaux personnels 1 : à finir mardi 8 juin. »</summary>
    string MovesAlong(Step step, string day);
    string AnswerAgain { get; }
    string NothingNext { get; }
    string ProgrammeTitle(string promotion);

    /// <summary>« 16 mars : Session 1 », one of <see cref="ProgrammeInWords"/>.</summary>
    string ProgrammeLine(string day, Step step);
    string ProgrammeInWords(string promotion, IReadOnlyList<string> lines);
    string ProgrammeMonth(int month, int months);
    string Done { get; }
    string NextMark { get; }
    string DateColumn { get; }
    string StepColumn { get; }
    string TurnoutInWords(Step step, string day, string counts);
    string GroupAudience { get; }
    string NobodyYet { get; }
}
