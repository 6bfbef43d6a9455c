using System.Text.Json.Serialization;
using Rameau.Bot.Rehearsals;

namespace Rameau.Bot.CommandLine;

/// <param name="Arrived">Whether the room has it.</param>
internal sealed record DoubtReport(string Key, string At, string Reason, bool Arrived);

/// <summary>What a rehearsal came to.</summary>
/// <param name="Beats">All the messages that the plans gave rise to.</param>
/// <param name="Sent">Messages that the room accepted; several messages of one day may have become one.</param>
/// <param name="Lost">Messages without a trace: neither in the room, nor explained in the ledger.</param>
/// <param name="Unknown">Sends of which the bot does not know whether they arrived.</param>
internal sealed record RehearseReport(int Promotions, int Beats, int Sent, int Skipped, int Duplicates, int Lost, int Unknown, long ElapsedMs)
{
    /// <summary>Only where things were made to go wrong.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DoubtReport>? Doubtful { get; init; }

    public static RehearseReport Of(IReadOnlyList<Tally> tallies, TimeSpan elapsed, bool isChaos) => new(
        tallies.Count,
        tallies.Sum(tally => tally.Beats.Count),
        tallies.Sum(tally => tally.Sent),
        tallies.Sum(tally => tally.Skipped),
        tallies.Sum(tally => tally.Duplicates),
        tallies.Sum(tally => tally.Lost.Count),
        tallies.Sum(tally => tally.Doubts.Count),
        (long)elapsed.TotalMilliseconds)
    {
        Doubtful = isChaos
            ? [.. tallies.SelectMany(tally => tally.Doubts.Select(doubt => new DoubtReport(
                doubt.Delivery.Key.Value, PlanWords.At(doubt.Delivery.SettledAt ?? doubt.Delivery.DueAt, tally.Plan.Promotion.Zone), doubt.Delivery.Reason ?? string.Empty, doubt.IsThere)))]
            : null,
    };

    /// <summary>Several rehearsals together.</summary>
    public static RehearseReport operator +(RehearseReport one, RehearseReport other) => new(
        one.Promotions + other.Promotions, one.Beats + other.Beats, one.Sent + other.Sent, one.Skipped + other.Skipped,
        one.Duplicates + other.Duplicates, one.Lost + other.Lost, one.Unknown + other.Unknown, one.ElapsedMs + other.ElapsedMs)
    {
        Doubtful = one.Doubtful is null ? other.Doubtful : [.. one.Doubtful, .. other.Doubtful ?? []],
    };

    /// <summary>Nothing twice and nothing without a trace; doubts only where things went wrong.</summary>
    [JsonIgnore]
    public bool IsGood => (Duplicates, Lost) == (0, 0) && (Doubtful is not null || Unknown == 0);
}
