using NodaTime;
using Rameau.Bot.Demo;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rehearsals;

/// <summary>The promotions to rehearse, as on their first day, and from when till when.</summary>
/// <param name="Ends">When each is over, with the time that its last messages stay useful.</param>
internal sealed record Playbill(DemoWorld World, Instant From, IReadOnlyDictionary<PromotionId, Instant> Ends)
{
    /// <summary>A message about a last step, or one that was put off again and again, is settled by then.</summary>
    private static readonly Duration Afterwards = Duration.FromDays(20);

    /// <param name="only">Null for all promotions.</param>
    /// <returns>Null when there is no such promotion.</returns>
    public static Playbill? Of(DemoWorld world, PromotionId? only, IPathways pathways, IReadOnlyList<RhythmRule> rules)
    {
        DemoPromotion[] chosen = [.. world.Promotions.Where(one => only is null || one.Promotion.Id == only).Select(Anew)];
        return chosen is [] ? null : Of(world, chosen, pathways, rules);
    }

    /// <summary>A promotion that nobody has planned yet, with the people of one of the demo world.</summary>
    public static Playbill Of(DemoWorld world, Pathway pathway, LocalDate startsOn, IPathways pathways, IReadOnlyList<RhythmRule> rules)
    {
        var model = Anew(world.Promotions[0]);
        return Of(world, [model with { Promotion = model.Promotion with { Name = pathway.Title, Pathway = pathway.Id, StartsOn = startsOn }, Changes = [] }], pathways, rules);
    }

    private static Playbill Of(DemoWorld world, DemoPromotion[] chosen, IPathways pathways, IReadOnlyList<RhythmRule> rules)
    {
        var plans = chosen.Select(one => Plan.Of(pathways.Find(one.Promotion.Pathway)!, one.Promotion, one.Changes)).ToArray();
        var first = plans.Min(plan => Instant.Min(Beats.Of(plan, rules) is [var beat, ..] ? beat.DueAt : Instant.MaxValue, plan.Promotion.Zone.On(plan.Promotion.StartsOn, LocalTime.Midnight)));

        return new(
            world with { ReferenceInstant = first - Duration.FromDays(1), Promotions = chosen },
            first - Duration.FromDays(1),
            plans.ToDictionary(plan => plan.Promotion.Id, End));
    }

    private static Instant End(Plan plan) =>
        Instant.Max(plan.Promotion.Zone.On(plan.EndsOn, LocalTime.Midnight), plan.Steps.Max(step => step.EndsAt)) + Afterwards;

    /// <summary>Nobody has answered anything yet, and who is an alumnus since takes part again.</summary>
    private static DemoPromotion Anew(DemoPromotion one) => one with
    {
        ChatName = one.ChatName ?? one.Promotion.Name,
        People = [.. one.People.Select(person => person with { Roles = [.. person.Roles.Select(grant => grant.Role is Role.Alumnus ? grant with { Role = Role.Participant } : grant)] })],
        Answers = [],
        Calls = [],
        Progress = [],
    };
}
