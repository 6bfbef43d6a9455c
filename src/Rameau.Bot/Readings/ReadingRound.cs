using NodaTime;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Readings;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Readings;

/// <summary>
/// Reminds those who live the promotion of what they keep to read. Who has no chat of their own with the bot is not reminded: nothing personal is
/// said in the group, and no chat is opened for it.
/// </summary>
public sealed class ReadingRound(IReadings readings, IPeople people, IPauses pauses, IConversations conversations, ILedger ledger) : IRound
{
    /// <summary>Somebody without a chat may open one.</summary>
    private static readonly Duration UntilMet = Duration.FromDays(1);

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var keepers = (await readings.KeepersAsync(ReadingReminder.Most, ct)).ToHashSet();

        if (keepers.Count == 0)
        {
            return null;
        }

        PersonId[] living =
        [
            .. (await people.OfPromotionAsync(plan.Promotion.Id, ct)).Where(person => person.Promotion == plan.Promotion.Id && keepers.Contains(person.Id)).Select(person => person.Id),
        ];
        var resting = (await pauses.OfAsync(living, ct)).ToDictionary(pause => pause.Person);
        List<Instant?> again = [];

        foreach (var keeper in living)
        {
            again.Add(await RemindAsync(keeper, resting.GetValueOrDefault(keeper), plan, now, ct));
        }

        return again.Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct)
    {
        Dictionary<PromotionId, Instant> ahead = [];

        foreach (var keeper in await readings.KeepersAsync(ReadingReminder.Most, ct))
        {
            if ((await people.FindAsync(keeper, ct))?.Promotion is { } promotion)
            {
                ahead[promotion] = now;
            }
        }

        return ahead;
    }

    private async Task<Instant?> RemindAsync(PersonId keeper, Pause? pause, Plan plan, Instant now, CancellationToken ct)
    {
        var next = ReadingReminder.Next(await readings.OfAsync(keeper, ct), plan.Calendar, pause, now);

        if (next is null || next.At > now)
        {
            return next?.At;
        }

        if (await conversations.WithAsync(keeper, ct) is not { Alive: true })
        {
            return now + UntilMet;
        }

        var reminded = next.Reading with { Reminders = next.Reading.Reminders + 1, RemindedAt = now };
        await ledger.PlanAsync([ReadingMessage.Of(reminded, plan, now)], ct); // first: after a crash in between it is planned again, and is there
        await readings.RemindedAsync(reminded, ct);

        return ReadingReminder.Next(await readings.OfAsync(keeper, ct), plan.Calendar, pause, now)?.At;
    }
}
