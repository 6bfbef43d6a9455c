using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

/// <summary>A row of <c>coaching_call</c> as the database gives it.</summary>
internal sealed record CallRow(
    string Promotion, string Step, string Person, string Coach, long StartsAt, string State, long Sequence, string? Phone, string? Questions, string? Zone, long? OfferUntil, string? Host)
{
    public const string Select =
        """
        SELECT promotion_id AS Promotion, step_id AS Step, person_id AS Person, coach_id AS Coach, starts_at AS StartsAt, state AS State, sequence AS Sequence,
               phone AS Phone, questions AS Questions, zone AS Zone, offer_until AS OfferUntil, host_id AS Host
          FROM coaching_call
        """;

    public static CoachingCall Call(CallRow row) => new(new(row.Promotion), new(row.Step), new(row.Person), new(row.Coach), row.StartsAt.Instant())
    {
        State = row.State.Named<CallState>(),
        Sequence = (int)row.Sequence,
        Phone = row.Phone,
        Questions = row.Questions,
        Zone = row.Zone,
        OfferUntil = row.OfferUntil.Instant(),
        Host = row.Host is { } host ? new(host) : null,
    };

    public static object Key(CallKey key) => new { promotion = key.Promotion.Value, step = key.Window.Value, person = key.Person.Value };

    public static object Values(CoachingCall call, int was = 0) => new
    {
        promotion = call.Promotion.Value,
        step = call.Window.Value,
        person = call.Person.Value,
        coach = call.Coach.Value,
        at = call.StartsAt.Millis(),
        state = call.State.ToString(),
        sequence = (long)call.Sequence,
        phone = call.Phone,
        questions = call.Questions,
        zone = call.Zone,
        until = call.OfferUntil.Millis(),
        host = call.Host?.Value,
        was = (long)was,
    };
}
