using System.Buffers.Text;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Rameau.Bot.Protocol.Json;

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

        foreach (var jwk in document.List("keys"))
        {
            if (Key(jwk) is { } key)
            {
                keys.TryAdd(key.Key.KeyId, key);
            }
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static SigningKey? Key(JsonElement jwk)
    {
        if (jwk.Text("kty") != "RSA" || jwk.Text("use") is not (null or "sig") || jwk.Text("kid") is not { Length: > 0 } kid)
        {
            return null;
        }

        return Bytes(jwk, "n") is { Length: >= MinModulusBytes } modulus && Bytes(jwk, "e") is { Length: > 0 } exponent
            ? new(Rsa(kid, modulus, exponent), Endorsements(jwk))
            : null;
    }

    private static RsaSecurityKey Rsa(string kid, byte[] modulus, byte[] exponent) =>
        new(new RSAParameters { Modulus = modulus, Exponent = exponent }) { KeyId = kid };

    private static FrozenSet<string> Endorsements(JsonElement jwk) => jwk.List("endorsements")
        .Where(item => item.ValueKind == JsonValueKind.String)
        .Select(item => item.GetString()!)
        .ToFrozenSet(StringComparer.Ordinal);

    private static byte[]? Bytes(JsonElement jwk, string name) =>
        jwk.Text(name) is { } text && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
