namespace Rameau.Bot.Architecture.Tests.Sources;

/// <summary>A file is read without scrolling far: 300 lines at most.</summary>
internal static class FileLength
{
    public const int Longest = 300;

    public static IEnumerable<Violation> Check(IEnumerable<SourceFile> files) =>
        from file in files
        where (file.Is(".cs") || file.Is(".ts")) && !file.Path.Contains("/wwwroot/", StringComparison.Ordinal)
        let lines = file.Lines.Count - (file.Lines[^1].Length == 0 ? 1 : 0)
        where lines > Longest
        select new Violation(file.Path, Longest + 1, $"has {lines} lines", "Give each of its ideas a file of its own.");
}
