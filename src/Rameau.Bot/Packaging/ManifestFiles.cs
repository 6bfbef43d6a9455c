using System.Reflection;

namespace Rameau.Bot.Packaging;

/// <summary>The files of the manifest folder by name, as they stand before their placeholders are filled.</summary>
public sealed class ManifestFiles
{
    private const string Folder = "manifest/";

    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> files;

    public ManifestFiles(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) =>
        this.files = new(files.ToDictionary(), StringComparer.Ordinal);

    /// <summary>The folder travels inside the assembly, so that a package can be made from any working directory.</summary>
    public static ManifestFiles Embedded { get; } = new(ReadEmbedded(typeof(ManifestFiles).Assembly));

    public IEnumerable<string> Names => files.Keys;

    public ReadOnlyMemory<byte>? Find(string name) => files.TryGetValue(name, out var bytes) ? bytes : null;

    /// <summary>The same folder with one file replaced or added.</summary>
    public ManifestFiles With(string name, ReadOnlyMemory<byte> bytes) =>
        new(files.Where(file => file.Key != name).Append(new(name, bytes)));

    /// <summary>The same folder without one file.</summary>
    public ManifestFiles Without(string name) => new(files.Where(file => file.Key != name));

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> ReadEmbedded(Assembly assembly)
    {
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return new(resource[Folder.Length..], bytes.ToArray());
        }
    }
}
