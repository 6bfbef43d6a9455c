using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Activities;

/// <summary>What only Teams says, from the activity's <c>channelData</c>.</summary>
/// <param name="TenantId">The directory (Entra) id of the organisation.</param>
/// <param name="EventType">What changed, such as <c>teamMemberAdded</c> or <c>editMessage</c>; any string.</param>
/// <param name="SelectedChannelId">At the installation in a team, the conversation that was chosen for the bot.</param>
/// <param name="Source">Where an invoke was made: <c>message</c> or <c>compose</c>.</param>
/// <param name="Json">All of it, as it came; it may hold secrets of other channels, so it is never logged.</param>
public sealed record TeamsChannelData(
    string? TenantId, TeamInfo? Team, ChannelInfo? Channel, string? EventType, string? SelectedChannelId, string? Source, JsonElement Json)
{
    public static readonly TeamsChannelData None = new(null, null, null, null, null, null, default);

    public override string ToString() => $"{EventType} {Team?.Id} {Channel?.Id}";

    internal static TeamsChannelData Read(JsonElement json, string? tenantId) => new(
        tenantId,
        json.Object("team") is { } team && team.Text("id") is { } teamId
            ? new TeamInfo(teamId, team.Text("name"), team.Text("aadGroupId"))
            : null,
        json.Object("channel") is { } channel && channel.Text("id") is { } channelId
            ? new ChannelInfo(channelId, channel.Text("name"))
            : null,
        json.Text("eventType"),
        json.Object("settings")?.Object("selectedChannel")?.Text("id"),
        json.Object("source")?.Text("name"),
        json);
}

/// <param name="Id">Also the id of the team's General channel.</param>
/// <param name="AadGroupId">The id of the team's Microsoft 365 group.</param>
public sealed record TeamInfo(string Id, string? Name, string? AadGroupId);

/// <param name="Name">Null for the General channel.</param>
public sealed record ChannelInfo(string Id, string? Name);
