using System.Collections.Concurrent;
using Rameau.Bot.Content;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Storage.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>The rules of the file, with those a promotion has of its own.</summary>
public sealed class Rhythms(SqlRhythms own, IReadOnlyList<RhythmRule> common) : IRhythms
{
    /// <summary>Parsed once for each text; promotions with rules of their own are few.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<RhythmRule>> parsed = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<RhythmRule>> OfAsync(PromotionId promotion, CancellationToken ct) =>
        await own.FindAsync(promotion, ct) is { } text ? parsed.GetOrAdd(text, Parse) : common;

    /// <exception cref="BrokenFilesException">Rules that were right when stored no longer are, because the common ones changed.</exception>
    private IReadOnlyList<RhythmRule> Parse(string text)
    {
        List<FileFault> faults = [];
        using StringReader reader = new(text);
        var rules = RhythmFile.Override(common, "rhythm", reader, faults);

        return faults.Count == 0 ? rules : throw new BrokenFilesException(faults);
    }
}
