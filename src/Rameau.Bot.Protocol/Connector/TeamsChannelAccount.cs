using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Connector;

/// <summary>A member of a conversation, as the connector tells it; all but the id may be absent.</summary>
/// <param name="Id">The person's id for this bot, <c>29:…</c>.</param>
/// <param name="AadObjectId">The directory (Entra) id, the same for every bot.</param>
/// <param name="UserRole"><c>user</c>, <c>guest</c> or <c>anonymous</c>.</param>
public sealed record TeamsChannelAccount(
    string Id,
    string? Name = null,
    string? AadObjectId = null,
    string? GivenName = null,
    string? Surname = null,
    string? Email = null,
    string? UserPrincipalName = null,
    string? TenantId = null,
    string? UserRole = null)
{
    /// <summary>Leaves name and address out, so that it may be logged.</summary>
    public override string ToString() => Id;

    internal static TeamsChannelAccount? Read(JsonElement json) => json.Text("id") is not { Length: > 0 } id
        ? null
        : new(
            id,
            json.Text("name"),
            json.Text("aadObjectId") ?? json.Text("objectId"), // the call for all members says objectId
            json.Text("givenName"),
            json.Text("surname"),
            json.Text("email"),
            json.Text("userPrincipalName"),
            json.Text("tenantId"),
            json.Text("userRole"));
}
