using System.Text.Json.Nodes;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns.Recorded;

/// <summary>What Microsoft 365 Agents Playground posts to a bot (made-up people), with the room's address for its own.</summary>
internal static class RecordedActivities
{
    public static string[] For(BotInRoom bot) =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Turns", "Recorded"), "*.json").Order(StringComparer.Ordinal).Select(file => Addressed(file, bot))];

    private static string Addressed(string file, BotInRoom bot)
    {
        var activity = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        activity["serviceUrl"] = bot.Room.Address.ServiceUrl.AbsoluteUri;
        activity["channelId"] = "msteams";

        return activity.ToJsonString();
    }
}
