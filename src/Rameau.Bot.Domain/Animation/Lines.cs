using Rameau.Bot.Domain.Contributions;

namespace Rameau.Bot.Domain.Animation;

/// <summary>Words that people type for the group.</summary>
public static class Lines
{
    /// <summary>Plain text that keeps its lines: none is empty, none has signs that cannot be seen.</summary>
    public static string Clean(string? typed) => string.Join('\n', Of(typed));

    /// <summary>What is left of each line.</summary>
    public static IReadOnlyList<string> Of(string? typed) =>
        [.. (typed ?? string.Empty).Split('\n', '\r', '\u2028', '\u2029').Select(ContributionKind.Clean).Where(line => line.Length > 0)];
}
