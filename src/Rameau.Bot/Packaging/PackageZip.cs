using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Rameau.Bot.Packaging;

/// <summary>Writes the archive as Teams wants it: files at the root, deflate, UTF-8 without byte order mark.</summary>
internal static class PackageZip
{
    /// <summary>The earliest instant that the zip format can write: no clock, so the same input gives the same bytes.</summary>
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, never part of a page: accents stay readable
    };

    public static AppPackage.Built Of(Dictionary<string, JsonNode> documents, ManifestFiles files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in files.Names)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = Timestamp;
                using var content = entry.Open();
                content.Write(documents.TryGetValue(name, out var document) ? Written(document) : files.Find(name)!.Value.Span);
            }
        }

        return new(bytes.ToArray(), [.. files.Names]);
    }

    private static ReadOnlySpan<byte> Written(JsonNode document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            document.WriteTo(json);
        }

        return bytes.ToArray();
    }
}
