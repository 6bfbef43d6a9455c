using System.Xml;
using System.Xml.Linq;

namespace Rameau.Bot.Architecture.Tests.Projects;

/// <summary>What a csproj says of its neighbours: each reference with its line.</summary>
public sealed record ProjectFile(string Path, string Sdk, IReadOnlyList<Reference> Projects, IReadOnlyList<Reference> Packages, IReadOnlyList<Reference> Frameworks)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool IsTests => Path.StartsWith("tests/", StringComparison.Ordinal);

    public static ProjectFile Of(SourceFile file)
    {
        var root = XDocument.Parse(string.Join('\n', file.Lines), LoadOptions.SetLineInfo).Root!;
        return new(
            file.Path,
            (string?)root.Attribute("Sdk") ?? "",
            [.. References(root, "ProjectReference").Select(reference => reference with { Name = System.IO.Path.GetFileNameWithoutExtension(reference.Name) })],
            References(root, "PackageReference"),
            References(root, "FrameworkReference"));
    }

    public static IEnumerable<ProjectFile> Among(IEnumerable<SourceFile> files) => files.Where(file => file.Is(".csproj")).Select(Of);

    private static List<Reference> References(XElement root, string kind) =>
        [.. root.Descendants(kind).Select(element => new Reference((string)element.Attribute("Include")!, ((IXmlLineInfo)element).LineNumber))];
}

public sealed record Reference(string Name, int Line);
