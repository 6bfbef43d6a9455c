using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Coaching;

/// <summary>Passes freed hours on to those who wait, and recalls calls to both who speak, the day and the hour before.</summary>
public sealed class CoachingRound(ICoachingCalls calls, Waitlist line, ILedger ledger) : IRound
{
    private static readonly Duration OneDay = Duration.FromDays(1);

    public async Task<Instant?> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        var (offers, next) = await line.RunAsync(plan, now, ct);
        var agreed = await calls.OfPromotionAsync(plan.Promotion.Id, ct);
        Delivery[] rows =
        [
            .. offers.SelectMany(offer => Rows(plan, offer, step => [CallNotices.Of(offer, step, CallNotices.Offer, offer.Person, now)])),
            .. CallReminders.Due(agreed, now).SelectMany(reminder => Rows(plan, reminder.Call, step => Told(reminder).Select(person => CallNotices.Of(reminder, step, person)))),
        ];

        if (rows.Length > 0)
        {
            await ledger.PlanAsync(rows, ct);
        }

        return new[] { next, CallReminders.NextAt(agreed, now) }.Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        (await calls.AheadAsync(now, ct)).ToDictionary(one => one.Key, one => Instant.Max(now, one.Value - OneDay));

    /// <summary>The coach hears of a joint call once.</summary>
    private static PersonId[] Told(CallReminder reminder) =>
        reminder.Call.State is CallState.Joined ? [reminder.Call.Person] : [reminder.Call.Person, reminder.Call.Coach];

    private static IEnumerable<Delivery> Rows(Plan plan, CoachingCall call, Func<Step, IEnumerable<Delivery>> rows) =>
        plan.Find(call.Window) is { } step ? rows(step) : [];
}
