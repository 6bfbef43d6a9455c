using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Privacy;

namespace Rameau.Bot.Privacy;

/// <summary>A copy of somebody's data as files: JSON for machines, a page in French for people, and both in one. None needs another file.</summary>
internal static class CopyFile
{
    public const string ZipName = "mes-donnees.zip";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Style =
        """
        :root{color-scheme:light dark}
        body{font:1rem/1.5 system-ui,"Segoe UI",Roboto,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
        h2{margin-top:2rem;border-bottom:1px solid}
        dl{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.25rem 1rem;margin:1rem 0;padding-bottom:.5rem}
        dt{font-weight:600}
        dd{margin:0;white-space:pre-line}
        """;

    public static byte[] Json(IReadOnlyList<DataPart> parts, Instant now)
    {
        using MemoryStream stream = new();

        using (Utf8JsonWriter json = new(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("date", InstantPattern.General.Format(now));
            json.WriteStartObject("donnees");

            foreach (var part in parts)
            {
                json.WriteStartArray(part.Label);

                foreach (var row in part.Rows)
                {
                    json.WriteStartObject();

                    foreach (var line in row)
                    {
                        json.WriteString(line.Label, line.Text);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public static byte[] Html(IReadOnlyList<DataPart> parts, Instant now)
    {
        StringBuilder html = new();
        html.Append("<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Mes données</title>\n<style>")
            .Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>Mes données</h1>\n<p>Tout ce que Rameau.Bot garde, le ").Append(InstantPattern.General.Format(now))
            .Append(" (UTC). Les noms des autres n’y sont que si ces personnes le permettent.</p>\n");

        if (parts.Count == 0)
        {
            html.Append("<p>Rien n’est gardé.</p>\n");
        }

        foreach (var part in parts)
        {
            html.Append("<h2>").Append(Text(part.Label)).Append("</h2>\n");

            foreach (var row in part.Rows)
            {
                html.Append("<dl>\n");

                foreach (var line in row)
                {
                    html.Append("<dt>").Append(Text(line.Label)).Append("</dt><dd>").Append(Text(line.Text)).Append("</dd>\n");
                }

                html.Append("</dl>\n");
            }
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    public static byte[] Zip(IReadOnlyList<DataPart> parts, Instant now)
    {
        using MemoryStream stream = new();

        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "mes-donnees.html", Html(parts, now), now);
            Add(zip, "mes-donnees.json", Json(parts, now), now);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content, Instant now)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = now.ToDateTimeOffset();
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static string Text(string plain) => HtmlEncoder.Default.Encode(plain);
}
