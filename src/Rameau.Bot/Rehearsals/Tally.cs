using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Rehearsals;

/// <summary>What the room has accepted, as the room itself tells it: which messages, by their names, and how often each.</summary>
public sealed class Accepted
{
    private readonly Dictionary<string, int> times;

    private Accepted(Dictionary<string, int> times) => this.times = times;

    /// <summary>Messages that were accepted more than once, each time after the first.</summary>
    public int Repeated(PromotionId promotion) => Of(promotion).Sum(message => message.Value - 1);

    public int Count(PromotionId promotion) => Of(promotion).Count();

    public bool Has(string name) => times.ContainsKey(name);

    public bool HasAnyUnder(BeatKey beat) => Has(beat.Value) || times.Keys.Any(name => name.StartsWith($"{beat}/", StringComparison.Ordinal));

    /// <param name="since">Only what came from then on.</param>
    public static Accepted In(RoomWorld world, DateTimeOffset since = default) => new(world.Seed.Conversations.Select(chat => chat.Id)
        .Concat(world.Seed.People.Select(person => world.PersonalChat(person).Id))
        .SelectMany(world.Messages)
        .Where(message => message.At >= since)
        .Select(message => message.IdempotencyKey)
        .OfType<string>()
        .GroupBy(name => name, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal));

    private IEnumerable<KeyValuePair<string, int>> Of(PromotionId promotion) =>
        times.Where(message => message.Key.StartsWith($"{promotion}/", StringComparison.Ordinal));
}

/// <summary>A send of which nobody on the bot's side knows whether it arrived; the room does.</summary>
public sealed record Doubt(Delivery Delivery, bool IsThere);

/// <summary>What became of one promotion's rhythm.</summary>
/// <param name="Beats">That should have been heard of.</param>
/// <param name="Rows">All the ledger holds.</param>
/// <param name="Lost">What neither the room has nor the ledger gives a reason for.</param>
public sealed record Tally(
    Plan Plan, IReadOnlyList<Beat> Beats, IReadOnlyList<Delivery> Rows, int Sent, int Duplicates, IReadOnlyList<string> Lost, IReadOnlyList<Doubt> Doubts)
{
    public int Skipped => Rows.Count(row => row.State is DeliveryState.Skipped);

    /// <param name="beats">All that were due, of the plans as they were then.</param>
    /// <param name="audiences">Who is in those that do not depend on what people have done.</param>
    public static Tally Of(
        Plan plan, IReadOnlyCollection<Beat> beats, IReadOnlyList<Delivery> rows, Accepted accepted, IReadOnlyDictionary<Audience, IReadOnlyList<PersonId>> audiences)
    {
        var byBeat = rows.ToLookup(row => row.Beat);
        var lost = beats
            .Where(beat => beat.Audience is Audience.Group or Audience.Awaited || audiences[beat.Audience].Count > 0)
            .SelectMany(beat => Missing(beat, [.. byBeat[beat.Key]], accepted, audiences));

        return new(
            plan,
            [.. beats.OrderBy(beat => beat.DueAt)],
            [.. rows.OrderBy(row => row.DueAt).ThenBy(row => row.Key.Value, StringComparer.Ordinal)],
            accepted.Count(plan.Promotion.Id),
            accepted.Repeated(plan.Promotion.Id),
            [.. lost],
            [.. rows.Where(row => row is { State: DeliveryState.Unknown, Carrier: null }).Select(row => new Doubt(row, accepted.Has(row.Key.Value)))]);
    }

    private static IEnumerable<string> Missing(Beat beat, Delivery[] rows, Accepted accepted, IReadOnlyDictionary<Audience, IReadOnlyList<PersonId>> audiences)
    {
        if (rows is [])
        {
            return accepted.HasAnyUnder(beat.Key) ? [] : [beat.Key.Value];
        }

        var unaccounted = rows.Where(row => !accepted.Has(row.Bundle.Value) && !IsExplained(row)).Select(row => row.Key.Value);
        var whole = rows.Any(row => row.Key == beat.Key); // one row for everybody
        var forgotten = whole || !audiences.TryGetValue(beat.Audience, out var people)
            ? []
            : people.Select(person => beat.Key.For(person)).Where(key => !accepted.Has(key.Value) && rows.All(row => row.Key != key)).Select(key => key.Value);

        return unaccounted.Concat(forgotten);
    }

    private static bool IsExplained(Delivery row) =>
        row is { State: DeliveryState.Skipped or DeliveryState.Failed or DeliveryState.Unknown, Reason.Length: > 0 };
}
