using System.Security.Cryptography;
using System.Text;

namespace Rameau.Bot.Protocol.Tests.Authentication;

/// <summary>Every way we know to get past step one, by name. Each value is a whole Authorization header.</summary>
internal static class Forgeries
{
    private const string BotFrameworkTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    public static readonly Dictionary<string, Func<Forge, string?>> All = new()
    {
        ["no header"] = _ => null,
        ["empty header"] = _ => "",
        ["scheme without token"] = _ => "Bearer ",
        ["token without scheme"] = forge => forge.Genuine(),
        ["scheme in lower case"] = forge => $"bearer {forge.Genuine()}",
        ["scheme in upper case"] = forge => $"BEARER {forge.Genuine()}",
        ["another scheme"] = forge => $"Basic {forge.Genuine()}",
        ["two spaces"] = forge => $"Bearer  {forge.Genuine()}",
        ["a tab"] = forge => $"Bearer\t{forge.Genuine()}",
        ["a space before"] = forge => $" Bearer {forge.Genuine()}",
        ["a space after"] = forge => $"Bearer {forge.Genuine()} ",
        ["two tokens"] = forge => $"Bearer {forge.Genuine()} {forge.Genuine()}",
        ["two headers"] = forge => $"Bearer {forge.Genuine()},Bearer {forge.Genuine()}",
        ["garbage"] = _ => "Bearer not-a-token",
        ["garbage in three parts"] = _ => "Bearer YQ.YQ.YQ",
        ["empty parts"] = _ => "Bearer ..",
        ["padding"] = forge => $"Bearer {forge.Genuine()}==",
        ["a line break within"] = forge => $"Bearer {forge.Genuine().Insert(20, "\r\n")}",
        ["five parts, as if encrypted"] = forge => $"Bearer {forge.Genuine()}.YQ.YQ",
        ["signature left out"] = forge => $"Bearer {forge.Genuine()[..(forge.Genuine().LastIndexOf('.') + 1)]}",
        ["huge token"] = forge => $"Bearer {forge.Genuine(c => c["padding"] = new string('x', 64 * 1024))}",

        ["alg none"] = _ => $"Bearer {Forge.Sign(null, h => h["alg"] = "none", _ => [1])}",
        ["alg none without signature"] = _ => $"Bearer {Forge.Sign(null, h => h["alg"] = "none", _ => [])}",
        ["alg NoNe"] = _ => $"Bearer {Forge.Sign(null, h => h["alg"] = "NoNe", _ => [1])}",
        ["alg absent"] = forge => $"Bearer {forge.Genuine(head: h => h.Remove("alg"))}",
        ["alg in lower case"] = forge => $"Bearer {forge.Genuine(head: h => h["alg"] = "rs256")}",
        ["HMAC with the public key as secret"] = forge => $"Bearer {Forge.Sign(null, h => h["alg"] = "HS256", Hmac(forge))}",
        ["HMAC called RS256"] = forge => $"Bearer {Forge.Sign(null, null, Hmac(forge))}",
        ["PS256"] = forge => $"Bearer {Forge.Sign(null, h => h["alg"] = "PS256", Pss(forge))}",
        ["ES256"] = _ => $"Bearer {Forge.Sign(null, h => h["alg"] = "ES256", Ecdsa)}",
        ["RS256 by an unlisted key with a listed kid"] = forge => $"Bearer {Forge.Sign(null, null, Pkcs1(forge.Unlisted))}",
        ["its own key in the header"] = forge => $"Bearer {Forge.Sign(null, h => h["jwk"] = forge.Jwk(Forge.Kid), Pkcs1(forge.Unlisted))}",
        ["claims changed after signing"] = Tampered,
        ["unknown kid"] = forge => $"Bearer {forge.Genuine(head: h => h["kid"] = "unheard of")}",
        ["kid in another letter case"] = forge => $"Bearer {forge.Genuine(head: h => h["kid"] = "LISTED")}",
        ["no kid"] = forge => $"Bearer {forge.Genuine(head: h => h.Remove("kid"))}",
        ["empty kid"] = forge => $"Bearer {forge.Genuine(head: h => h["kid"] = "")}",

        ["wrong issuer"] = forge => $"Bearer {forge.Genuine(c => c["iss"] = "https://api.example.org")}",
        ["issuer with a slash"] = forge => $"Bearer {forge.Genuine(c => c["iss"] = "https://api.botframework.com/")}",
        ["issuer of another cloud"] = forge => $"Bearer {forge.Genuine(c => c["iss"] = "https://api.botframework.us")}",
        ["no issuer"] = forge => $"Bearer {forge.Genuine(c => c.Remove("iss"))}",
        ["emulator, version 1"] = forge => Emulator(forge, $"https://sts.windows.net/{BotFrameworkTenant}/", "1.0", "appid"),
        ["emulator, version 2"] = forge => Emulator(forge, $"https://login.microsoftonline.com/{BotFrameworkTenant}/v2.0", "2.0", "azp"),
        ["emulator of the second tenant"] = forge => Emulator(forge, "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", "1.0", "appid"),
        ["skill"] = forge => Skill(forge, $"https://login.microsoftonline.com/{BotFrameworkTenant}/v2.0"),
        ["skill that claims the connector's issuer"] = forge => Skill(forge, "https://api.botframework.com", audience: "5d6c1c0e-0000-4000-8000-000000000001"),

        ["wrong audience"] = forge => $"Bearer {forge.Genuine(c => c["aud"] = "00000000-0000-0000-0000-000000000000")}",
        ["audience with a slash"] = forge => $"Bearer {forge.Genuine(c => c["aud"] = $"{Forge.AppId}/")}",
        ["the connector as audience"] = forge => $"Bearer {forge.Genuine(c => c["aud"] = "https://api.botframework.com")}",
        ["no audience"] = forge => $"Bearer {forge.Genuine(c => c.Remove("aud"))}",
        ["expired"] = forge => $"Bearer {forge.Genuine(c => c["exp"] = Forge.Now.AddHours(-1).ToUnixTimeSeconds())}",
        ["not yet valid"] = forge => $"Bearer {forge.Genuine(c => c["nbf"] = Forge.Now.AddHours(1).ToUnixTimeSeconds())}",
        ["without exp"] = forge => $"Bearer {forge.Genuine(c => c.Remove("exp"))}",
        ["without nbf"] = forge => $"Bearer {forge.Genuine(c => c.Remove("nbf"))}",
        ["exp in words"] = forge => $"Bearer {forge.Genuine(c => c["exp"] = "tomorrow")}",
        ["exp as an object"] = forge => $"Bearer {forge.Genuine(c => c["exp"] = Forge.Head())}",
        ["missing serviceurl claim"] = forge => $"Bearer {forge.Genuine(c => c.Remove("serviceurl"))}",
        ["empty serviceurl claim"] = forge => $"Bearer {forge.Genuine(c => c["serviceurl"] = "")}",
        ["two serviceurl claims"] = forge => $"Bearer {forge.Genuine(c => c["serviceUrl"] = "https://evil.example")}",
    };

    private static Func<byte[], byte[]> Pkcs1(RSA key) => bytes => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static Func<byte[], byte[]> Pss(Forge forge) => bytes => forge.Listed.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);

    private static Func<byte[], byte[]> Hmac(Forge forge) =>
        bytes => HMACSHA256.HashData(Encoding.ASCII.GetBytes(forge.Listed.ExportSubjectPublicKeyInfoPem()), bytes);

    private static byte[] Ecdsa(byte[] bytes)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        return key.SignData(bytes, HashAlgorithmName.SHA256);
    }

    private static string Tampered(Forge forge)
    {
        var (one, other) = (forge.Genuine().Split('.'), forge.Genuine(c => c["serviceurl"] = "https://evil.example").Split('.'));

        return $"Bearer {one[0]}.{other[1]}.{one[2]}";
    }

    private static string Emulator(Forge forge, string issuer, string version, string appClaim) => $"Bearer {forge.Genuine(c =>
    {
        c["iss"] = issuer;
        c["ver"] = version;
        c[appClaim] = Forge.AppId;
    })}";

    private static string Skill(Forge forge, string issuer, string audience = Forge.AppId) => $"Bearer {forge.Genuine(c =>
    {
        c["iss"] = issuer;
        c["aud"] = audience;
        c["ver"] = "2.0";
        c["azp"] = "5d6c1c0e-0000-4000-8000-000000000002";
    })}";
}
