using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Testing;

/// <summary>The rules that the program comes with, for every promotion.</summary>
public sealed class ContentRhythm : IRhythms
{
    public static readonly IReadOnlyList<RhythmRule> Rules = RhythmFile.Load(Path.Combine(AppContext.BaseDirectory, "Content", "rhythm.yaml"));

    public Task<IReadOnlyList<RhythmRule>> OfAsync(PromotionId promotion, CancellationToken ct) => Task.FromResult(Rules);
}

public static class LedgerSteps
{
    /// <summary>Of a message that goes out alone.</summary>
    public static Task<bool> TryStartAsync(this ILedger ledger, BeatKey key, CancellationToken ct) => ledger.TryStartAsync([key], ct);
}
