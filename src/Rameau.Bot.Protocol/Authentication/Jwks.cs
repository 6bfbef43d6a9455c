using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// Reads a JSON Web Key Set (RFC 7517) with the Bot Framework's own <c>endorsements</c> member, which the usual
/// libraries throw away. A key that cannot serve here is passed over, so that one odd key does not cost all others.
/// </summary>
internal static class Jwks
{
    private const int MinModulusBytes = 2048 / 8;

    public static FrozenDictionary<string, SigningKey> Parse(JsonElement document)
    {
        Dictionary<string, SigningKey> keys = new(StringComparer.Ordinal);

        foreach (var jwk in Members(document, "keys"))
        {
            if (Key(jwk) is { } key)
            {
                keys.TryAdd(key.Key.KeyId, key);
            }
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object
        && owner.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static SigningKey? Key(JsonElement jwk)
    {
        if (Text(jwk, "kty") != "RSA" || Text(jwk, "use") is not (null or "sig") || Text(jwk, "kid") is not { Length: > 0 } kid)
        {
            return null;
        }

        return Bytes(jwk, "n") is { Length: >= MinModulusBytes } modulus && Bytes(jwk, "e") is { Length: > 0 } exponent
            ? new(Rsa(kid, modulus, exponent), Endorsements(jwk))
            : null;
    }

    private static RsaSecurityKey Rsa(string kid, byte[] modulus, byte[] exponent) =>
        new(new RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = kid };

    private static FrozenSet<string> Endorsements(JsonElement jwk) => Members(jwk, "endorsements")
        .Where(item => item.ValueKind == JsonValueKind.String)
        .Select(item => item.GetString()!)
        .ToFrozenSet(StringComparer.Ordinal);

    private static byte[]? Bytes(JsonElement jwk, string name) =>
        Text(jwk, name) is { } text && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;

    private static JsonElement.ArrayEnumerator Members(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object
        && owner.TryGetProperty(name, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : default;
}
