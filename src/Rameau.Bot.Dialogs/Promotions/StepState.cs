using NodaTime;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

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
    RhythmRule? Rule,
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
public sealed class StepStates(Plans plans, IPeople people, IRsvps rsvps, IContributions contributions, ILedger ledger, IRhythms rhythms)
{
    public async Task<StepState?> ReadAsync(Promotion promotion, string stepId, BeatKey? beat, string channel, Instant now, CancellationToken ct)
    {
        var plan = await plans.OfAsync(promotion, ct);

        return plan.Find(new(stepId)) is { } step && step.Kind.TakesAnswers() ? await ReadAsync(plan, step, beat, channel, now, ct) : null;
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
            await RuleAsync(plan, step, mine?.Rule ?? beat?.Value.Split('/')[^1], ct),
            mine is not null && messages.Any(other => other.Message is (MessageNames.Reminder or MessageNames.News) && other.IsNewerThan(mine)),
            [.. userIds.Values.Order(StringComparer.Ordinal).Take(Refresh.MaxUserIds)])
        {
            Questions = step.Kind is StepKind.Webinar ? await QuestionsAsync(plan, step, everybody, ct) : [],
        };
    }

    private async Task<RhythmRule?> RuleAsync(Plan plan, Step step, string? name, CancellationToken ct) => (name, step.News) switch
    {
        (null or StepCard.AskedRule, _) => null,
        (_, { } news) when Beats.NewsRule(step, news) is var rule && rule.Name == name => rule,
        _ => (await rhythms.OfAsync(plan.Promotion.Id, ct)).FirstOrDefault(rule => rule.Name == name && rule.Covers(step)),
    };

    private async Task<IReadOnlyList<Writing>> QuestionsAsync(Plan plan, Step step, IReadOnlyList<Person> everybody, CancellationToken ct) =>
    [
        .. (await contributions.OfStepAsync(plan.Promotion.Id, step.Id, ct)).Select(one => new Writing(one, everybody.FirstOrDefault(person => person.Id == one.Person))),
    ];
}
