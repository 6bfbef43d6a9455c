using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rameau.Bot.CommandLine;

/// <summary>What the verbs print for machines.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CalendarReport))]
[JsonSerializable(typeof(CatalogueReport))]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(CreatedReport))]
[JsonSerializable(typeof(ImportReport))]
[JsonSerializable(typeof(IReadOnlyList<PromotionReport>))]
[JsonSerializable(typeof(LinkReport[]))]
[JsonSerializable(typeof(PackageReport))]
[JsonSerializable(typeof(PlanChangeReport))]
[JsonSerializable(typeof(PreviewReport))]
[JsonSerializable(typeof(RehearseReport))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    public static CommandJson Readable { get; } = new(new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a console, never part of a page: accents stay readable
    });
}
