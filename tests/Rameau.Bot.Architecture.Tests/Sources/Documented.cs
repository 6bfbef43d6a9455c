using System.Text.RegularExpressions;

namespace Rameau.Bot.Architecture.Tests.Sources;

/// <summary>A port tells its implementer what it promises; the Protocol, which could be published alone, tells what each type is.</summary>
internal static partial class Documented
{
    public static IEnumerable<Violation> Check(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Is(".cs")
        let types = file.IsUnder("src/Rameau.Bot.Protocol/") ? PublicType() : file.IsUnder("src/Rameau.Bot.Domain/") ? Port() : null
        where types is not null
        from index in Enumerable.Range(0, file.Lines.Count)
        let declaration = types.Match(file.Lines[index])
        where declaration.Success && !HasComment(file.Lines, index)
        select new Violation(file.Path, index + 1, $"{declaration.Groups["name"].Value} has no doc comment", "Say in one sentence what it is or promises.");

    private static bool HasComment(IReadOnlyList<string> lines, int declaration)
    {
        var above = declaration - 1;
        while (above >= 0 && lines[above].StartsWith('['))
        {
            above--;
        }

        return above >= 0 && lines[above].StartsWith("///", StringComparison.Ordinal);
    }

    // At the left margin only: with file-scoped namespaces that is every type that is not nested.
    [GeneratedRegex(@"^public\s+((static|sealed|abstract|partial|readonly|ref|record|unsafe)\s+)*(class|record|struct|interface|enum)\s+(?<name>\w+)|^public\s+((static|sealed|abstract|partial|readonly)\s+)*record\s+(?<name>\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^public\s+(partial\s+)?interface\s+(?<name>\w+)")]
    private static partial Regex Port();
}
