using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Rameau.Bot.Protocol.Tests.Authentication;

/// <summary>Makes tokens by hand, genuine and forged, because no honest library would make most of these.</summary>
public sealed class Forge : IDisposable
{
    public const string AppId = "3f0c7a52-6d0e-4b1c-9a55-0d7f2c1b8e90";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string Kid = "listed";
    public const string Metadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    public const string KeysUrl = "https://login.botframework.com/v1/.well-known/keys";

    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public RSA Listed { get; } = RSA.Create(2048);

    public RSA Unlisted { get; } = RSA.Create(2048);

    public static string MetadataJson => new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = KeysUrl }.ToJsonString();

    public string KeySetJson(string kid = Kid, params string[] endorsements) =>
        new JsonObject { ["keys"] = new JsonArray(Jwk(kid, endorsements)) }.ToJsonString();

    public JsonObject Jwk(string kid, params string[] endorsements)
    {
        var parts = Listed.ExportParameters(false);

        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(parts.Modulus),
            ["e"] = Base64Url.EncodeToString(parts.Exponent),
            ["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]),
        };
    }

    public static JsonObject Head() => new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = Kid };

    public static JsonObject Claims() => new()
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = Now.AddMinutes(-10).ToUnixTimeSeconds(),
        ["exp"] = Now.AddMinutes(50).ToUnixTimeSeconds(),
    };

    public string Genuine(Action<JsonObject>? claims = null, Action<JsonObject>? head = null) =>
        Sign(claims, head, bytes => Listed.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>A token with the given changes, signed by whatever <paramref name="sign"/> returns.</summary>
    public static string Sign(Action<JsonObject>? claims, Action<JsonObject>? head, Func<byte[], byte[]> sign)
    {
        var (header, payload) = (Head(), Claims());
        head?.Invoke(header);
        claims?.Invoke(payload);
        var signed = $"{Encode(header)}.{Encode(payload)}";

        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public void Dispose()
    {
        Listed.Dispose();
        Unlisted.Dispose();
    }

    private static string Encode(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
