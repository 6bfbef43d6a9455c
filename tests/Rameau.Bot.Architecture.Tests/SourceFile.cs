using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests;

/// <summary>A text file of the repository: its path from the root, with forward slashes, and its lines.</summary>
public sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    public static SourceFile Of(string path, string text) => new(path, text.Split('\n'));

    public bool Is(string extension) => Path.EndsWith(extension, StringComparison.Ordinal);

    public bool IsUnder(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The lines that are code, with their numbers: a comment may name what code may not.</summary>
    public IEnumerable<(int Number, string Text)> Code() =>
        from line in Lines.Select((text, index) => (Number: index + 1, Text: text))
        where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select line;
}

internal static class SourceFiles
{
    /// <summary>One violation for each line of code that matches.</summary>
    public static IEnumerable<Violation> Having(this IEnumerable<SourceFile> files, Regex pattern, string what, string mend) =>
        from file in files
        from line in file.Code()
        where pattern.IsMatch(line.Text)
        select new Violation(file.Path, line.Number, what, mend);
}
