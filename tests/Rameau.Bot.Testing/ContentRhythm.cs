using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Testing;

/// <summary>The rules that the program comes with, for every promotion.</summary>
public sealed class ContentRhythm : IRhythms
{
    public static readonly IReadOnlyList<RhythmRule> Rules = RhythmFile.Load(Path.Combine(AppContext.BaseDirectory, "Content", "rhythm.yaml"));

    /// <summary>A promotion's own rules that leave it the reminders to its group.</summary>
    public static string OnlyReminders { get; } =
        $"off: [{string.Join(", ", Rules.Where(rule => rule is not { Message: "reminder", Audience: Audience.Group }).Select(rule => rule.Name))}]";

    public Task<IReadOnlyList<RhythmRule>> OfAsync(PromotionId promotion, CancellationToken ct) => Task.FromResult(Rules);
}

public static class LedgerSteps
{
    /// <summary>Of a message that goes out alone.</summary>
    public static Task<bool> TryStartAsync(this ILedger ledger, BeatKey key, CancellationToken ct) => ledger.TryStartAsync([key], ct);
}
