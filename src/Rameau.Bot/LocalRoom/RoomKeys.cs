using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Rameau.Bot.LocalRoom;

/// <summary>The room's signing key, made at start, and the tokens signed with it in both directions.</summary>
public sealed class RoomKeys : IDisposable
{
    public const string ActivityIssuer = "https://api.botframework.com";
    public const string ConnectorAudience = "https://api.botframework.com";
    public static readonly TimeSpan TokenLife = TimeSpan.FromHours(1);

    private static readonly JsonWebTokenHandler Tokens = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly RSA _rsa;
    private readonly RoomAddress _address;
    private readonly TimeProvider _clock;
    private readonly RsaSecurityKey _key;

    internal RoomKeys(RoomSeed seed, RoomOptions options, RoomAddress address, TimeProvider clock)
    {
        _rsa = RSA.Create();
        if (options.SigningKey is { } given)
        {
            _rsa.ImportParameters(given.ExportParameters(includePrivateParameters: true));
        }
        else
        {
            _rsa.KeySize = 2048;
        }

        _address = address;
        _clock = clock;
        KeyId = Base64UrlEncoder.Encode(SHA256.HashData(_rsa.ExportRSAPublicKey()));
        _key = new(_rsa)
        {
            KeyId = KeyId,
            CryptoProviderFactory = new() { CacheSignatureProviders = false }, // the shared cache goes by id and outlives a room
        };
        ClientId = seed.BotId;
        TenantId = seed.TenantId;
        ClientSecret = options.ClientSecret ?? RandomNumberGenerator.GetHexString(48, lowercase: true);
    }

    public string KeyId { get; }

    public string ClientId { get; }

    public string ClientSecret { get; }

    internal string TenantId { get; }

    internal RSAParameters PublicKey => _rsa.ExportParameters(includePrivateParameters: false);

    private string ConnectorIssuer => $"https://sts.windows.net/{TenantId}/";

    /// <summary>What Teams puts on an activity; a test may ask for one that is wrong in one point.</summary>
    public string ActivityToken(string? audience = null, string? issuer = null, string? serviceUrl = null) => Issue(
        issuer ?? ActivityIssuer,
        audience ?? ClientId,
        new() { ["serviceurl"] = serviceUrl ?? _address.ServiceUrl.AbsoluteUri });

    /// <summary>The instant that a token made now carries.</summary>
    internal DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>What the bot shows to the connector.</summary>
    public string ConnectorToken() => Issue(ConnectorIssuer, ConnectorAudience, new() { ["appid"] = ClientId, ["tid"] = TenantId, ["ver"] = "1.0" });

    public void Dispose() => _rsa.Dispose();

    internal bool IsTheSecret(string? shown) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(shown ?? "")),
        SHA256.HashData(Encoding.UTF8.GetBytes(ClientSecret)));

    internal async Task<bool> AdmitsAsync(string? authorization)
    {
        const string Scheme = "Bearer ";
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return false;
        }

        var read = await Tokens.ValidateTokenAsync(authorization[Scheme.Length..], new TokenValidationParameters
        {
            ValidIssuer = ConnectorIssuer,
            ValidAudience = ConnectorAudience,
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = (_, until, _, _) => until > _clock.GetUtcNow().UtcDateTime,
        });

        return read.IsValid && read.Claims.TryGetValue("appid", out var app) && ClientId.Equals(app);
    }

    private string Issue(string issuer, string audience, Dictionary<string, object> claims)
    {
        var now = _clock.GetUtcNow().UtcDateTime;

        return Tokens.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now,
            IssuedAt = now,
            Expires = now + TokenLife,
            Claims = claims,
            SigningCredentials = new(_key, SecurityAlgorithms.RsaSha256),
        });
    }
}
