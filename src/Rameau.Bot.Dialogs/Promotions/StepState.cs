using NodaTime;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>All that a step's card shows, read at one moment.</summary>
/// <param name="Beat">The message that holds the card; null outside the ledger.</param>
/// <param name="Rule">Why the message was posted; null when somebody asked for it.</param>
/// <param name="IsReplaced">A later message of the ledger shows the same step.</param>
/// <param name="UserIds">The channel's ids of the participants, for whom the card refreshes itself.</param>
public sealed record StepState(
    Plan Plan,
    Step Step,
    Turnout Turnout,
    Instant Now,
    BeatKey? Beat,
    string? Rule,
    bool IsReplaced,
    IReadOnlyList<string> UserIds)
{
    /// <summary>For a webinar: what was asked already.</summary>
    public IReadOnlyList<Writing> Questions { get; init; } = [];

    public DateTimeZone Zone => Plan.Promotion.Zone;

    public LocalDate Today => Zone.DayOf(Now);

    public LocalDate Day => Zone.DayOf(Step.StartsAt);

    public bool IsOver => Now >= Step.EndsAt;
}

/// <summary>Reads what a step's card shows.</summary>
public sealed class StepStates(Plans plans, IPeople people, IRsvps rsvps, IContributions contributions, ILedger ledger)
{
    /// <summary>A Teams card refreshes itself for sixty people at most; a promotion has twelve.</summary>
    private const int MostRefreshed = 60;

    public async Task<StepState?> ReadAsync(Promotion promotion, string stepId, BeatKey? beat, string channel, Instant now, CancellationToken ct)
    {
        var plan = await plans.OfAsync(promotion, ct);

        return plan.Find(new(stepId)) is { } step && step.Kind.TakesRsvp() ? await ReadAsync(plan, step, beat, channel, now, ct) : null;
    }

    public async Task<StepState> ReadAsync(Plan plan, Step step, BeatKey? beat, string channel, Instant now, CancellationToken ct)
    {
        var everybody = await people.OfPromotionAsync(plan.Promotion.Id, ct);
        var turnout = Turnout.Of(everybody, plan.Promotion.Id, await rsvps.OfStepAsync(plan.Promotion.Id, step.Id, ct), step.Revision);
        var participants = everybody.Where(person => person.Is(Role.Participant, plan.Promotion.Id)).Select(person => person.Id).ToArray();
        var userIds = await people.ChannelIdsAsync(channel, participants, ct);
        var messages = beat is null ? [] : await ledger.SentAsync(plan.Promotion.Id, step.Id, ct);
        var mine = messages.FirstOrDefault(message => message.Key == beat);

        return new(
            plan, step, turnout, now, beat,
            mine?.Rule ?? beat?.Value.Split('/')[^1],
            mine is not null && messages.Any(other => other.SettledAt > mine.SettledAt),
            [.. userIds.Values.Order(StringComparer.Ordinal).Take(MostRefreshed)])
        {
            Questions = step.Kind is StepKind.Webinar ? await QuestionsAsync(plan, step, everybody, ct) : [],
        };
    }

    private async Task<IReadOnlyList<Writing>> QuestionsAsync(Plan plan, Step step, IReadOnlyList<Person> everybody, CancellationToken ct) =>
    [
        .. (await contributions.OfStepAsync(plan.Promotion.Id, step.Id, ct)).Select(one => new Writing(one, everybody.FirstOrDefault(person => person.Id == one.Person))),
    ];
}
