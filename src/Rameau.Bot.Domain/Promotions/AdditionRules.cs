using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>What may be added to a plan: an invitation to an event, a bulletin; the rest is the pathway's.</summary>
internal static class AdditionRules
{
    private const int MostMinutes = 24 * 60;

    public static PlanDecision.Refused? Check(Plan plan, PlanChange.Added added, Step? taken, Instant now)
    {
        var what = added.What;
        var why = what.Kind switch
        {
            StepKind.Session when plan.Steps.Count(step => step.Kind is StepKind.Session) >= Enum.GetValues<Phase>().Length => PlanRefusal.FifthSession,
            StepKind.Session => PlanRefusal.SessionWithoutPractice,
            StepKind.Webinar => PlanRefusal.SecondWebinar,
            StepKind.LearningVisit => PlanRefusal.FourthVisit,
            not (StepKind.TargetedEvents or StepKind.Bulletin) => PlanRefusal.NotToBeAdded,
            _ when taken is not null || added.Step.Value.Length == 0 => PlanRefusal.IdTaken,
            _ when string.IsNullOrWhiteSpace(what.Title) => PlanRefusal.NoTitle,
            _ when what.Minutes is < 1 or > MostMinutes => PlanRefusal.NoLength,
            _ when what.Url is { } url && !IsAddress(url) => PlanRefusal.NotAnAddress,
            _ => (PlanRefusal?)null,
        };

        return why is { } reason ? new(reason, taken) : MoveRules.Time(plan.Calendar.Zone, what.Minutes is not null, what.StartsAt, now);
    }

    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Scheme: "https" or "http" };
}
