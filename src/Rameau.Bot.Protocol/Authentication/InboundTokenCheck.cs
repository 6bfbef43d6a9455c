using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// Step one, before the body is read: is this a token that the Bot Framework connector made for this bot?
/// <see cref="CallerPolicy"/> is step two.
/// </summary>
/// <remarks>
/// Source: Bot Framework REST authentication, "Authenticate requests from the Bot Connector service to your bot",
/// step 4, requirements 1 to 6. Tokens of the Emulator, of other bots (skills) and of users are refused: they come
/// from Microsoft Entra and so fail on issuer and key.
/// </remarks>
/// <param name="appId">The bot's application (client) id, the only audience accepted; compared ordinally.</param>
public sealed class InboundTokenCheck(string appId, BotCloud cloud, SigningKeys keys, TimeProvider clock)
{
    /// <summary>By how much the connector's clock and ours may differ.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <returns>Accepted or Unauthorized.</returns>
    public async ValueTask<TokenVerdict> AuthenticateAsync(string? authorization, CancellationToken ct)
    {
        if (BearerHeader.Token(authorization) is not { } text)
        {
            return Refused("the Authorization header is not one Bearer token");
        }

        if (Read(text) is not { } token)
        {
            return Refused("the token cannot be read");
        }

        // Before the key is looked up, so that nobody makes us fetch keys with a token that no key could save.
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            return Refused("the signature algorithm is not RS256, RS384 or RS512");
        }

        if (string.IsNullOrEmpty(token.Kid))
        {
            return Refused("the token names no signing key");
        }

        if (await keys.FindAsync(token.Kid, ct) is not { } key)
        {
            return Refused(keys.Failure is { } failure ? $"the signing key is unknown; {failure}" : "the signing key is unknown");
        }

        var result = await _handler.ValidateTokenAsync(token, Rules(key.Key));

        if (!result.IsValid)
        {
            return Refused(Reason(result.Exception));
        }

        return ServiceUrl(token) is { } serviceUrl
            ? new TokenVerdict.Accepted(new(token.Kid, serviceUrl, key.Endorsements))
            : Refused("the token does not name one service URL");
    }

    private JsonWebToken? Read(string text)
    {
        try
        {
            return _handler.ReadJsonWebToken(text);
        }
        catch (ArgumentException) // the library's SecurityTokenMalformedException, and the decoder's own
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = Algorithms,
        ValidIssuer = cloud.Issuer,
        ValidAudience = appId,
        IgnoreTrailingSlashWhenValidatingAudience = false,
        LifetimeValidator = IsCurrent,
    };

    // The library would read the system's clock.
    private bool IsCurrent(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters rules)
    {
        var now = clock.GetUtcNow().UtcDateTime;

        return notBefore is { } start && expires is { } end && start <= now + Skew && now - Skew <= end;
    }

    // Documents write serviceUrl and tokens say serviceurl; two of them would leave open which one counts.
    private static string? ServiceUrl(JsonWebToken token) =>
        token.Claims.Where(c => c.Type.Equals("serviceurl", StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [{ Value.Length: > 0 } one]
            ? one.Value
            : null;

    private static string Reason(Exception fault) => fault switch
    {
        SecurityTokenInvalidIssuerException => "the issuer is not the Bot Framework of this cloud",
        SecurityTokenInvalidAudienceException => "the audience is another application",
        SecurityTokenInvalidLifetimeException => "the token has expired, is not valid yet or says neither",
        SecurityTokenInvalidSignatureException => "the signature is wrong",
        _ => "the token is not valid",
    };

    private static TokenVerdict.Unauthorized Refused(string reason) => new(reason);
}
