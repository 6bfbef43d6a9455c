using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests.Sources;

/// <summary>Two places in the whole program catch everything: around a turn and around a job.</summary>
internal static partial class Catches
{
    private static readonly string[] Boundaries = ["TurnBoundary.cs", "JobBoundary.cs"];

    public static IEnumerable<Violation> Check(IEnumerable<SourceFile> files)
    {
        var sources = files.Where(file => file.IsUnder("src/") && file.Is(".cs")).ToList();
        return
        [
            .. sources.Where(file => !IsBoundary(file)).Having(
                Everything(), "catches every exception", "Name the exceptions that are expected here; the turn and the job catch the rest."),
            .. sources.Having(Bare(), "catches without a name", "Name the exceptions that are expected here."),
            .. from name in Boundaries
               let twins = sources.Where(file => IsBoundary(file) && Path.GetFileName(file.Path) == name).ToList()
               where twins.Count > 1
               select new Violation(twins[1].Path, 1, $"is a second {name}", "One boundary for turns and one for jobs are enough."),
        ];
    }

    private static bool IsBoundary(SourceFile file) => file.IsUnder("src/Rameau.Bot/") && Boundaries.Contains(Path.GetFileName(file.Path));

    [GeneratedRegex(@"\bcatch\s*\(\s*(global::)?(System\.)?Exception\b")]
    private static partial Regex Everything();

    [GeneratedRegex(@"(^|[\s}])catch\s*(\{|when\b|$)")]
    private static partial Regex Bare();
}
