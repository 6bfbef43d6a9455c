using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Protocol.Tests.Activities;

/// <summary>Activities as Microsoft 365 Agents Playground 0.2.28 posts them.</summary>
internal static class Recorded
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Activities", "Recorded");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, $"{name}.json"));

    public static JsonObject Json(string name) => JsonNode.Parse(Bytes(name))!.AsObject();

    public static Activity Activity(string name) => Accepted(Bytes(name));

    /// <summary>A personal message, changed.</summary>
    public static ActivityReading Changed(Action<JsonObject> change)
    {
        var json = Json("message-personal");
        change(json);

        return Read(json.ToJsonString());
    }

    public static ActivityReading Read(string json) => Rameau.Bot.Protocol.Activities.Activity.Parse(Encoding.UTF8.GetBytes(json));

    public static Activity Accepted(ReadOnlySpan<byte> utf8) =>
        Assert.IsType<ActivityReading.Accepted>(Rameau.Bot.Protocol.Activities.Activity.Parse(utf8)).Activity;
}
