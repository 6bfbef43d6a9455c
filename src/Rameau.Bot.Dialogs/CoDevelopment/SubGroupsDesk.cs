using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>How a promotion is divided, with what it was divided for.</summary>
/// <param name="Participants">Those of today.</param>
/// <param name="Plan">Null before there is one.</param>
/// <param name="Held">The rounds that took place, in order.</param>
public sealed record SubGroupsState(Promotion Promotion, IReadOnlyList<Person> Participants, SubGroupPlan? Plan, IReadOnlyList<Round> Held)
{
    /// <summary>Somebody came or left since the division was made.</summary>
    public bool IsOutdated => Plan is not null && !Plan.Places.Select(place => place.Person).ToHashSet().SetEquals(Participants.Select(person => person.Id));

    public int TimesClient(PersonId person) => Held.Count(round => round.Client == person);

    public int TimesConsultant(PersonId person) => Held.Count(round => round.IsConsultant(person));

    public Division Division(int meetings, IReadOnlyList<Tie> ties) => new(
        [.. Participants.Select(person => new Peer(person.Id, PairOf(person), TimesClient(person.Id) > 0))],
        ties,
        meetings,
        Math.Min(meetings, Held.Select(round => round.Meeting).DefaultIfEmpty(0).Max()),
        Plan?.Places ?? []);

    private PairId? PairOf(Person person) => person.Roles.FirstOrDefault(grant => grant.Role is Role.Participant && grant.Promotion == Promotion.Id)?.Pair;
}

/// <summary>Reads and makes divisions.</summary>
public sealed class SubGroupsDesk(ISubGroupPlans divisions, IRounds rounds, IPeople people)
{
    public async Task<SubGroupsState> ReadAsync(Promotion promotion, CancellationToken ct) => new(
        promotion,
        [.. (await people.OfPromotionAsync(promotion.Id, ct)).Where(person => person.Is(Role.Participant, promotion.Id))],
        await divisions.FindAsync(promotion.Id, ct),
        [.. (await rounds.OfPromotionAsync(promotion.Id, ct)).Where(round => round.State is RoundState.Closed or RoundState.FollowUp)]);

    /// <summary>Divides anew, with the fewest changes, and keeps it.</summary>
    public async Task<SubGroups> DivideAsync(Promotion promotion, int? wanted, CancellationToken ct)
    {
        var state = await ReadAsync(promotion, ct);
        var meetings = Math.Clamp(wanted ?? state.Plan?.Meetings ?? SubGroupPlan.UsualMeetings, SubGroupPlan.FewestMeetings, SubGroupPlan.MostMeetings);
        var ties = state.Plan?.Ties ?? [];
        var divided = SubGroups.Divide(state.Division(meetings, ties));

        if (divided is SubGroups.Divided { Places: var places })
        {
            await divisions.SaveAsync(new(promotion.Id, meetings, places, ties), ct);
        }

        return divided;
    }

    /// <summary>Adds the link, or takes away the one that is there. The division stays as it is until it is made anew.</summary>
    public async Task TieAsync(Promotion promotion, PersonId one, PersonId other, CancellationToken ct)
    {
        var plan = await divisions.FindAsync(promotion.Id, ct) ?? new(promotion.Id, SubGroupPlan.UsualMeetings, [], []);
        Tie[] without = [.. plan.Ties.Where(tie => !tie.Links(one, other))];
        await divisions.SaveAsync(plan with { Ties = without.Length < plan.Ties.Count ? without : [.. without, new(one, other)] }, ct);
    }
}
