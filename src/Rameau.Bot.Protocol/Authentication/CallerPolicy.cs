using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// Step two: may this caller, already proven by <see cref="InboundTokenCheck"/>, send this activity to this bot? Pure.
/// </summary>
/// <remarks>
/// Source: Bot Framework REST authentication, "Authenticate requests from the Bot Connector service to your bot",
/// step 4, requirement 7 (service URL) and step 3 (endorsements). Stricter than Microsoft's SDKs, which let an absent
/// channel pass or do not look at endorsements at all.
/// </remarks>
/// <param name="ServiceUrls">Where answers may be sent.</param>
/// <param name="Channels">Channel ids served, such as <c>msteams</c>; compared ordinally.</param>
/// <param name="Tenants">Directory ids served, in any letter case; null serves every tenant.</param>
public sealed record CallerPolicy(
    IServiceUrlPolicy ServiceUrls,
    IReadOnlyCollection<string> Channels,
    IReadOnlyCollection<string>? Tenants)
{
    /// <param name="caller">What the token proved.</param>
    /// <param name="channelId">The activity's <c>channelId</c>.</param>
    /// <param name="serviceUrl">The activity's <c>serviceUrl</c>.</param>
    /// <param name="tenantIds">Each place where the activity may name a tenant: <c>channelData.tenant.id</c>, <c>conversation.tenantId</c>.</param>
    /// <returns>Accepted, Forbidden or Dropped.</returns>
    public TokenVerdict Judge(BotCaller caller, string? channelId, string? serviceUrl, params IEnumerable<string?> tenantIds)
    {
        if (string.IsNullOrEmpty(channelId))
        {
            return new TokenVerdict.Forbidden("the activity names no channel");
        }

        if (!caller.Endorsements.Contains(channelId))
        {
            return new TokenVerdict.Forbidden("the signing key does not speak for this channel");
        }

        if (!Channels.Contains(channelId, StringComparer.Ordinal))
        {
            return new TokenVerdict.Forbidden("this bot does not serve this channel");
        }

        if (!ServiceUrl.TryParse(serviceUrl, out var claimed) || !ServiceUrl.Same(claimed, caller.ServiceUrl))
        {
            return new TokenVerdict.Forbidden("the activity's service URL is not the token's");
        }

        if (!ServiceUrls.Allows(claimed))
        {
            return new TokenVerdict.Forbidden("the service URL is not one that may receive this bot's token");
        }

        return Serves(tenantIds)
            ? new TokenVerdict.Accepted(caller)
            : new TokenVerdict.Dropped("this bot does not serve this tenant");
    }

    // An activity that names two tenants is served only when both are: it gives no sign of which one to believe.
    private bool Serves(IEnumerable<string?> named)
    {
        if (Tenants is null)
        {
            return true;
        }

        var present = named.Where(id => !string.IsNullOrEmpty(id)).ToArray();

        return present.Length > 0 && present.All(id => Tenants.Contains(id, StringComparer.OrdinalIgnoreCase));
    }
}
