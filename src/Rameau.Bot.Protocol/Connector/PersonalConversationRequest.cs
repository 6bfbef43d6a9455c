namespace Rameau.Bot.Protocol.Connector;

/// <summary>
/// Exactly one member. The tenant stands in both places: the documentation wants the second, the service the first
/// (teams.net, CreateConversation-API-Behavior). No activity: it would be posted again at each repetition.
/// </summary>
public sealed record PersonalConversationRequest(
    bool IsGroup, IReadOnlyList<PersonalConversationMember> Members, string TenantId, PersonalConversationChannelData ChannelData)
{
    public static PersonalConversationRequest With(string userId, string tenantId) =>
        new(false, [new(userId)], tenantId, new(new(tenantId)));
}

/// <summary>Whom to talk to.</summary>
/// <param name="Id">The person's id for this bot, <c>29:…</c>.</param>
public sealed record PersonalConversationMember(string Id);

/// <summary>What only Teams reads of the request.</summary>
public sealed record PersonalConversationChannelData(PersonalConversationTenant Tenant);

/// <summary>The organisation that the person writes from.</summary>
/// <param name="Id">The directory (Entra) id.</param>
public sealed record PersonalConversationTenant(string Id);
