using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Tests.Coaching;

/// <summary>Addresses as a deployment would give them.</summary>
internal sealed class SampleLinks : ICalendarLinks
{
    private int renewed;

    public Task<string?> OfCallAsync(CallKey call, PersonId reader, Instant now, CancellationToken ct) => Task.FromResult<string?>($"https://bot.example/calendar/call/{call.Window}-{reader}.ics");

    public Task<string?> FeedAsync(PersonId person, Instant now, CancellationToken ct) => Task.FromResult<string?>($"https://bot.example/calendar/feed/{person}-{renewed}.ics");

    public Task<string?> RenewAsync(PersonId person, Instant now, CancellationToken ct)
    {
        renewed++;
        return FeedAsync(person, now, ct);
    }
}
