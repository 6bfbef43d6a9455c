using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.Demo;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

/// <summary>Makes tokens by hand with the very key of the room, because no honest library would make most of these.</summary>
public sealed class TokenForge(BotInRoom bot, RSA key)
{
    /// <summary>What each forger tries, and how many of the 4xx it deserves.</summary>
    public static readonly Dictionary<string, (int Status, Func<TokenForge, string> Make)> All = new()
    {
        ["alg none"] = (401, forge => forge.Sign(_ => [], head: head => head["alg"] = "none")),
        ["alg none with a signature"] = (401, forge => forge.Sign(forge.Rs256, head: head => head["alg"] = "none")),
        ["HMAC with the public key as secret"] = (401, forge => forge.Sign(forge.Hmac, head: head => head["alg"] = "HS256")),
        ["HMAC called RS256"] = (401, forge => forge.Sign(forge.Hmac)),
        ["another key under the known kid"] = (401, forge => forge.Sign(Stranger)),
        ["unknown kid"] = (401, forge => forge.Genuine(head: head => head["kid"] = "unheard-of")),
        ["wrong issuer"] = (401, forge => forge.Genuine(claims => claims["iss"] = "https://api.example.org")),
        ["emulator issuer"] = (401, forge => forge.Genuine(claims =>
        {
            claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
            claims["ver"] = "1.0";
            claims["appid"] = DemoRoom.BotId;
        })),
        ["skill token"] = (401, forge => forge.Genuine(claims =>
        {
            claims["iss"] = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";
            claims["ver"] = "2.0";
            claims["azp"] = "5d6c1c0e-0000-4000-8000-000000000002";
        })),
        ["wrong audience"] = (401, forge => forge.Genuine(claims => claims["aud"] = "00000000-0000-0000-0000-000000000000")),
        ["the bot's own token for the connector"] = (401, forge => forge.Bot.Room.Keys.ConnectorToken()),
        ["expired"] = (401, forge => forge.Genuine(claims => claims["exp"] = forge.Now.AddHours(-1).ToUnixTimeSeconds())),
        ["not yet valid"] = (401, forge => forge.Genuine(claims => claims["nbf"] = forge.Now.AddHours(1).ToUnixTimeSeconds())),
        ["no serviceurl claim"] = (401, forge => forge.Genuine(claims => claims.Remove("serviceurl"))),
        ["the serviceurl of somebody else"] = (403, forge => forge.Genuine(claims => claims["serviceurl"] = "https://evil.example.org/")),
    };

    private BotInRoom Bot => bot;

    private DateTimeOffset Now => bot.Room.Clock.GetUtcNow();

    public string Genuine(Action<JsonObject>? claims = null, Action<JsonObject>? head = null) => Sign(Rs256, claims, head);

    private string Sign(Func<byte[], byte[]> sign, Action<JsonObject>? claims = null, Action<JsonObject>? head = null)
    {
        JsonObject header = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = bot.Room.Keys.KeyId };
        JsonObject payload = new()
        {
            ["iss"] = RoomKeys.ActivityIssuer,
            ["aud"] = DemoRoom.BotId,
            ["serviceurl"] = bot.Room.Address.ServiceUrl.AbsoluteUri,
            ["nbf"] = Now.AddMinutes(-10).ToUnixTimeSeconds(),
            ["exp"] = Now.AddMinutes(50).ToUnixTimeSeconds(),
        };
        head?.Invoke(header);
        claims?.Invoke(payload);
        var signed = $"{Encode(header)}.{Encode(payload)}";

        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private byte[] Rs256(byte[] bytes) => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private byte[] Hmac(byte[] bytes) => HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()), bytes);

    private static byte[] Stranger(byte[] bytes)
    {
        using var other = RSA.Create(2048);
        return other.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static string Encode(JsonObject json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json.ToJsonString()));
}
