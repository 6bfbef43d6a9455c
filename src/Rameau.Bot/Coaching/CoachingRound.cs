using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Coaching;

/// <summary>Passes freed hours on to those who wait, and recalls calls to both who speak, the day and the hour before.</summary>
public sealed class CoachingRound(ICoachingCalls calls, IPeople people, Waitlist line, Coverages coverages, ILedger ledger) : IRound
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

        rows = [.. rows, .. await ShortfallsAsync(plan, now, ct)];

        if (rows.Length > 0)
        {
            await ledger.PlanAsync(rows, ct);
        }

        return CallWindow.All(plan).Select(window => window.From - CapacityMessage.Ahead).Where(at => at > now).Select(at => (Instant?)at)
            .Append(next).Append(CallReminders.NextAt(agreed, now)).Min();
    }

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(Instant now, CancellationToken ct) =>
        (await calls.AheadAsync(now, ct)).ToDictionary(one => one.Key, one => Instant.Max(now, one.Value - OneDay));

    private async Task<IReadOnlyList<Delivery>> ShortfallsAsync(Plan plan, Instant now, CancellationToken ct)
    {
        if (!CallWindow.All(plan).Any(window => IsNear(window, now)))
        {
            return [];
        }

        var few = (await coverages.ScarceAsync(plan, now, ct)).Where(one => IsNear(one.Window, now)).ToArray();
        var staff = few.Length == 0 ? [] : await people.StaffAsync(plan.Promotion.Id, ct);

        return [.. few.SelectMany(one => staff.Select(person => CapacityMessage.Of(one, person.Id)))];
    }

    private static bool IsNear(CallWindow window, Instant now) => window.From - CapacityMessage.Ahead <= now && !window.IsOver(now);

    /// <summary>The coach hears of a joint call once.</summary>
    private static PersonId[] Told(CallReminder reminder) =>
        reminder.Call.State is CallState.Joined ? [reminder.Call.Person] : [reminder.Call.Person, reminder.Call.Coach];

    private static IEnumerable<Delivery> Rows(Plan plan, CoachingCall call, Func<Step, IEnumerable<Delivery>> rows) =>
        plan.Find(call.Window) is { } step ? rows(step) : [];
}
