using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests.Sources;

/// <summary>The repository speaks of the product alone: no path of one machine, no address of a package registry.</summary>
internal static partial class Machinery
{
    public static IEnumerable<Violation> Check(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Lines.Select((text, index) => (Number: index + 1, Text: text))
        from word in Words()
        where (word.Only is null || Path.GetFileName(file.Path) == word.Only) && word.Pattern.IsMatch(line.Text)
        select new Violation(file.Path, line.Number, word.What, word.Mend);

    private static IEnumerable<(Regex Pattern, string? Only, string What, string Mend)> Words() =>
    [
        (MachinePath(), null, "names a path of one machine", "Write it relative to the repository, or ask the environment."),
        (Registry(), null, "names a package registry", "Leave the registry to each machine's own configuration."),
        (Resolved(), "package-lock.json", "says where a package was fetched", "Set omit-lockfile-registry-resolved=true in .npmrc and make the lock again."),
    ];

    [GeneratedRegex(@"(?<![\w.-])/(work|root|home/\w+)/|(?<![\w.-])/Users/\w|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"registry[.]npmjs|registry[.]yarnpkg|api[.]nuget[.]org|deb[.]debian[.]org")]
    private static partial Regex Registry();

    [GeneratedRegex("\"resolved\"\\s*:\\s*\"http")]
    private static partial Regex Resolved();
}
