using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Volunteering;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>Who animates a promotion and who would, read at one moment.</summary>
/// <param name="UserIds">The channel's ids of those who offered: their cards show them so.</param>
public sealed record VolunteerView(Plan Plan, Volunteers Volunteers, IReadOnlyList<Offer> Offers, IReadOnlyList<string> UserIds, Instant Now)
{
    /// <summary>The latest vote; null when there was none.</summary>
    public Ballot? Ballot { get; init; }

    /// <summary>Who has voted in it, and nothing of for whom.</summary>
    public IReadOnlySet<PersonId> Voters { get; init; } = new HashSet<PersonId>();

    /// <summary>Empty until it is closed.</summary>
    public IReadOnlyDictionary<PersonId, int> Counts { get; init; } = new Dictionary<PersonId, int>();

    /// <summary>How many may vote.</summary>
    public int Electors => Volunteers.Everybody.Count(person => person.Is(Role.Participant, Promotion.Id));

    public Promotion Promotion => Plan.Promotion;

    /// <summary>The step about which cards are posted; null in a plan that has none.</summary>
    public Step? Step => Plan.Steps.FirstOrDefault(step => step.Kind is StepKind.VolunteerAnimator);

    public bool IsOver => Promotion.Zone.DayOf(Now) > Plan.EndsOn;

    public Offer? Of(PersonId person) => Volunteers.Offering.Any(one => one.Id == person) ? Offers.FirstOrDefault(offer => offer.Person == person) : null;

    /// <summary>When a posted card has nothing more to ask.</summary>
    public Instant? ClosesAt => IsOver ? null : Promotion.Zone.On(Plan.EndsOn.PlusDays(1), LocalTime.Midnight);
}

/// <summary>Reads it. Whoever looks after a vote has closed has it counted: nobody need be awake at that hour.</summary>
public sealed class VolunteerViews(IPeople people, IVolunteers store, IBallots ballots)
{
    public async Task<VolunteerView> ReadAsync(Plan plan, string channel, Instant now, CancellationToken ct)
    {
        var id = plan.Promotion.Id;
        var offers = await store.OfPromotionAsync(id, ct);
        var volunteers = Volunteers.Of(id, await people.OfPromotionAsync(id, ct), offers);
        var users = volunteers.Offering.Count == 0 ? null : await people.ChannelIdsAsync(channel, [.. volunteers.Offering.Select(person => person.Id)], ct);

        VolunteerView view = new(plan, volunteers, offers, [.. volunteers.Offering.Select(person => users?.GetValueOrDefault(person.Id)).OfType<string>()], now);

        return await ballots.FindAsync(id, ct) is { } ballot ? await WithAsync(view, ballot, now, ct) : view;
    }

    private async Task<VolunteerView> WithAsync(VolunteerView view, Ballot ballot, Instant now, CancellationToken ct)
    {
        var isCounted = ballot.IsCounted;

        if (!isCounted && !ballot.IsOpen(now))
        {
            await ballots.TryCountAsync(ballot.Promotion, now, ct);
            isCounted = true;
        }

        return view with
        {
            Ballot = ballot with { IsCounted = isCounted },
            Voters = await ballots.VotersAsync(ballot.Promotion, ct),
            Counts = isCounted ? await ballots.CountsAsync(ballot.Promotion, ct) : view.Counts,
        };
    }
}
