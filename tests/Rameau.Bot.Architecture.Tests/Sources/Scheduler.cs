using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests.Sources;

/// <summary>One file knows Quartz; all others know that time comes.</summary>
internal static partial class Scheduler
{
    public static IEnumerable<Violation> Check(IEnumerable<SourceFile> files) => files
        .Where(file => file.IsUnder("src/") && file.Is(".cs"))
        .Having(Import(), "imports Quartz beside the one file that does", "Ask that file's class for what is needed.")
        .GroupBy(import => import.File)
        .Skip(1)
        .Select(imports => imports.First());

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?Quartz\b")]
    private static partial Regex Import();
}
