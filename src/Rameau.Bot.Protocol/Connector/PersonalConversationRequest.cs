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

public sealed record PersonalConversationMember(string Id);

public sealed record PersonalConversationChannelData(PersonalConversationTenant Tenant);

public sealed record PersonalConversationTenant(string Id);
