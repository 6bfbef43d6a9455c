using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>Gives what becomes free to the first in line, for a time; nobody else can have it meanwhile.</summary>
public sealed class Waitlist(CoachingDesk desk, ICoachingCalls calls)
{
    /// <summary>To see the offer and to answer it, of hours in which one may be written to.</summary>
    public static readonly Duration Patience = Duration.FromHours(4);

    /// <summary>Other promotions free slots too: so often somebody looks while anybody waits.</summary>
    public static readonly Duration Glance = Duration.FromMinutes(15);

    /// <summary>Takes back offers whose time is over, and makes new ones. Safe to do again.</summary>
    /// <returns>The offers that were made, and when to come back; null when nobody waits.</returns>
    public async Task<(IReadOnlyList<CoachingCall> Offers, Instant? NextAt)> RunAsync(Plan plan, Instant now, CancellationToken ct)
    {
        List<CoachingCall> made = [];
        List<Instant?> again = [];

        foreach (var offer in (await calls.RecordsAsync(plan.Promotion.Id, ct)).Where(call => call.State is CallState.Offered))
        {
            if (now >= offer.OfferUntil)
            {
                await calls.DoAsync(new CallCommand.Expire(offer.Key), now, ct);
            }
            else
            {
                again.Add(offer.OfferUntil);
            }
        }

        foreach (var window in CallWindow.All(plan).Where(window => !window.IsOver(now)))
        {
            foreach (var waiting in await calls.LineAsync(plan.Promotion.Id, window.Step.Id, ct))
            {
                again.Add(now + Glance);

                if (await OfferAsync(plan, window, waiting, now, ct) is { } offer)
                {
                    made.Add(offer);
                    again.Add(offer.OfferUntil);
                }
            }
        }

        return (made, again.Min());
    }

    private async Task<CoachingCall?> OfferAsync(Plan plan, CallWindow window, Waiting waiting, Instant now, CancellationToken ct)
    {
        if (await calls.FindAsync(waiting.Call, ct) is { HoldsTime: true })
        {
            return null; // they have their offer
        }

        foreach (var slot in (await desk.FreeAsync(window, null, now, ct)).Slots)
        {
            var until = Instant.Min(plan.Calendar.NextActive(now) + Patience, slot.StartsAt);

            if (await calls.DoAsync(new CallCommand.Offer(waiting.Call, window, slot.Coach, slot.StartsAt, until), now, ct) is CallOutcome.Done { Call: var offer })
            {
                return offer;
            }
        }

        return null;
    }
}
