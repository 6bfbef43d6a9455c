using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>Whether a plan may be changed so, and what that would do. Pure: nothing is written.</summary>
public abstract record PlanDecision
{
    private PlanDecision() { }

    public sealed record Allowed(PlanDifference Difference) : PlanDecision;

    /// <param name="Step">What was to be changed, as it stands; null when there is no such step.</param>
    public sealed record Refused(PlanRefusal Why, Step? Step = null) : PlanDecision
    {
        /// <summary>The steps that can still be changed.</summary>
        public IReadOnlyList<StepId> Known { get; init; } = [];

        /// <summary>The step that stands in the way.</summary>
        public Step? Other { get; init; }

        /// <summary>The nearest date that would be allowed, wall clock of the promotion's zone.</summary>
        public LocalDateTime? Proposal { get; init; }
    }

    public static PlanDecision Decide(Plan plan, Pathway pathway, PlanChange change, IReadOnlyList<CoachingCall> calls, Instant now) =>
        Decide(plan, pathway, [change], calls, now);

    /// <param name="changes">Decided together, each on top of those before it: all are allowed, or none.</param>
    public static PlanDecision Decide(Plan plan, Pathway pathway, IReadOnlyList<PlanChange> changes, IReadOnlyList<CoachingCall> calls, Instant now)
    {
        var after = plan;

        foreach (var change in changes)
        {
            var next = Plan.Of(pathway, plan.Promotion, [.. after.Changes, change]);

            if (Refusal(after, next, change, now) is { } refused)
            {
                return refused with
                {
                    Known = [.. plan.Steps.Where(step => !step.IsOver(now, plan.Calendar.Zone)).Select(step => step.Id)],
                    Proposal = refused.Proposal ?? (change is PlanChange.Moved move ? NextBest(after, pathway, move, refused, now) : null),
                };
            }

            after = next;
        }

        return changes.Count == 0 ? new Refused(PlanRefusal.NothingChanges) : new Allowed(PlanDifference.Between(plan, after, changes, calls));
    }

    private static Refused? Refusal(Plan before, Plan after, PlanChange change, Instant now) => (change, before.Find(change.Step)) switch
    {
        (PlanChange.Added added, var taken) => AdditionRules.Check(before, added, taken, now),
        (_, null) => new(PlanRefusal.UnknownStep),
        (_, { IsCancelled: true } step) => new(PlanRefusal.AlreadyCancelled, step),
        (_, { } step) when step.IsOver(now, before.Calendar.Zone) => new(PlanRefusal.Over, step),
        (PlanChange.Moved move, { } step) => MoveRules.Check(before, after, step, move, now),
        (PlanChange.Cancelled, { Kind: StepKind.Session } session) => new(PlanRefusal.SessionCancelled, session),
        (PlanChange.Placed { Place: var place }, { } step) => Placing(step, place) is { } why ? new(why, step) : null,
        (PlanChange.Sized { Capacity: var capacity }, { } step) => Sizing(step, capacity) is { } why ? new(why, step) : null,
        _ => null,
    };

    private static PlanRefusal? Placing(Step step, string place) => step switch
    {
        { HasHour: false } => PlanRefusal.HasNoPlace,
        _ when string.IsNullOrWhiteSpace(place) => PlanRefusal.PlaceMissing,
        _ when step.Place == place => PlanRefusal.NothingChanges,
        _ => null,
    };

    private static PlanRefusal? Sizing(Step step, int? capacity) => step switch
    {
        _ when !step.Kind.TakesRsvp() => PlanRefusal.TakesNoAnswers,
        _ when capacity < 1 => PlanRefusal.NoRoom,
        _ when step.Capacity == capacity => PlanRefusal.NothingChanges,
        _ => null,
    };

    /// <summary>The first allowed day, open where people come, on the way from the date that was wanted to the one the step has.</summary>
    private static LocalDateTime? NextBest(Plan plan, Pathway pathway, PlanChange.Moved move, Refused refused, Instant now)
    {
        if (refused.Step is not { } step || !MoveRules.HasWayOut(refused.Why))
        {
            return null;
        }

        var zone = plan.Calendar.Zone;
        var tomorrow = zone.DayOf(now).PlusDays(1);
        var wanted = LocalDate.Max(tomorrow, LocalDate.Min(move.To.Date, tomorrow.PlusYears(2).PlusDays(-2)));
        var present = LocalDate.Max(tomorrow, zone.DayOf(step.StartsAt));
        var way = Math.Sign(Period.DaysBetween(wanted, present));

        return Enumerable.Range(0, Math.Abs(Period.DaysBetween(wanted, present)) + 1)
            .Select(days => wanted.PlusDays(days * way) + move.To.TimeOfDay)
            .Where(to => !step.Kind.TakesRsvp() || plan.Calendar.Why(to.Date) is null)
            .Where(to => move with { To = to } is var other && Refusal(plan, Plan.Of(pathway, plan.Promotion, [.. plan.Changes, other]), other, now) is null)
            .Select(to => (LocalDateTime?)to)
            .FirstOrDefault();
    }
}
