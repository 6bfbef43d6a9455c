using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tests.Pathways;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

/// <summary>What holds after any series of decisions, of which some are refused.</summary>
public sealed class PlanProperties
{
    private static readonly Instant Now = At(2027, 1, 4, 9);

    private static readonly Gen<PlanChange> Decisions = Gen.OneOf(
        from step in Gen.Elements("S1", "S2", "S3", "S4", "S2", "S3", "W", "V1", "C1", "C2", "TP1", "NL1", "M1", "EV-1")
        from day in Gen.Choose(-10, 330)
        from minute in Gen.Choose(0, (24 * 60) - 1)
        select Moved(step, P1.StartsOn.PlusDays(day).AtMidnight().PlusMinutes(minute)),
        from step in Gen.Elements("S1", "W", "V1", "V2", "C1", "C2", "TP1", "EV-1")
        select (PlanChange)new PlanChange.Cancelled(new(step)),
        from step in Gen.Elements("S1", "S4", "W", "V1", "NL1")
        from place in Gen.Elements("Rennes", "Nantes", "")
        select (PlanChange)new PlanChange.Placed(new(step), place),
        from kind in Gen.Elements(Enum.GetValues<StepKind>())
        from day in Gen.Choose(-10, 330)
        select (PlanChange)new PlanChange.Added(new("EV-1"), new(kind, "Forum", P1.StartsOn.PlusDays(day) + new LocalTime(18, 0), 60)),
        from size in Gen.Choose(-1, 12)
        select (PlanChange)new PlanChange.Sized(new("V1"), size));

    [Fact]
    public void Whatever_is_allowed_keeps_the_rules_of_the_pathway() => Prop.ForAll(Decisions.ListOf(12).ToArbitrary(), decisions =>
        Taken(decisions).All(plan =>
            plan.Steps.Where(step => step.Kind is StepKind.Session).Select(step => step.Phase).SequenceEqual(Enum.GetValues<Phase>().Cast<Phase?>())
            && plan.Steps.Where(step => step.Kind is StepKind.Session).Zip(plan.Steps.Where(step => step.Kind is StepKind.Session).Skip(1)).All(pair => pair.First.EndsAt <= pair.Second.StartsAt)
            && plan.Steps.Count(step => step.Kind is StepKind.Webinar) <= 1
            && plan.Steps.Where(step => step.Kind is StepKind.LearningVisit).Select(step => step.VisitType).Distinct().Count() == plan.Steps.Count(step => step.Kind is StepKind.LearningVisit)
            && plan.Steps.Where(step => step.Kind is StepKind.CoachingWindow).All(window => IsStrictlyBetween(plan, window))
            && plan.Steps.All(step => step.StartsAt <= step.EndsAt)
            && plan.Steps.Concat(plan.Cancelled).DistinctBy(step => step.Id).Count() == plan.Steps.Count + plan.Cancelled.Count)).Check(Fixed);

    [Fact]
    public void A_series_of_changes_gives_the_same_plan_whoever_computes_it() => Prop.ForAll(Decisions.ListOf().ToArbitrary(), decisions =>
        Lines(decisions).SequenceEqual(Lines(decisions))).Check(Fixed);

    [Fact]
    public void What_is_refused_would_be_refused_again_and_what_is_proposed_instead_is_allowed() => Prop.ForAll(
        Decisions.ListOf(6).ToArbitrary(), Decisions.ToArbitrary(), (before, decision) =>
        {
            var plan = Taken(before).LastOrDefault() ?? PlanWith();

            return Decide(plan, decision) switch
            {
                PlanDecision.Refused { Proposal: { } proposal } when decision is PlanChange.Moved move => Decide(plan, move with { To = proposal }) is PlanDecision.Allowed,
                var answer => Decide(plan, decision).GetType() == answer.GetType(),
            };
        }).Check(Fixed);

    [Fact]
    public void Every_proposal_of_a_warning_is_a_day_people_can_meet() => Prop.ForAll(Decisions.ListOf(12).ToArbitrary(), decisions =>
        Taken(decisions).All(plan => plan.Steps.Where(step => step.Kind.TakesRsvp()).SelectMany(step => step.Warnings)
            .All(warning => warning is PlanWarning.OutsideHours || warning.Proposal is not { } at || plan.Calendar.Why(at.Date) is null))).Check(Fixed);

    /// <summary>The plan after each decision that was allowed.</summary>
    private static IEnumerable<Plan> Taken(IEnumerable<PlanChange> decisions)
    {
        var plan = PlanWith();

        foreach (var decision in decisions)
        {
            if (Decide(plan, decision) is PlanDecision.Allowed { Difference.After: var after })
            {
                yield return plan = after;
            }
        }
    }

    private static PlanDecision Decide(Plan plan, PlanChange change) => PlanDecision.Decide(plan, PathwaySamples.Good, change, [], Now);

    private static bool IsStrictlyBetween(Plan plan, Step window)
    {
        var (first, last) = (plan.Find(window.Between!.Value.After)!, plan.Find(window.Between.Value.Before)!);
        return first.EndsAt <= window.StartsAt && window.StartsAt < window.EndsAt && window.EndsAt <= last.StartsAt;
    }

    private static IEnumerable<Step> Lines(IEnumerable<PlanChange> decisions) =>
        PlanWith([.. decisions]) is var plan ? plan.Steps.Concat(plan.Cancelled).Select(step => step with { Warnings = [] }) : [];

    /// <summary>The same cases in every run; a failure prints the smallest series that shows it.</summary>
    private static Config Fixed => Config.QuickThrowOnFailure.WithReplay(20_270_104, 1).WithMaxTest(200);
}
