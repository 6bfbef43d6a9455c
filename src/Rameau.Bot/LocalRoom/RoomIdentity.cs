using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Rameau.Bot.LocalRoom;

/// <summary>The addresses where a bot finds the room's keys and buys its tokens; the answers are shaped like Microsoft's.</summary>
internal static class RoomIdentity
{
    private const string Scope = RoomKeys.ConnectorAudience + "/.default";

    public static void Map(IEndpointRouteBuilder room)
    {
        room.MapGet("/openid/configuration", Configuration);
        room.MapGet("/openid/keys", Keys);
        room.MapPost("/token", TokenAsync);
    }

    private static RoomResult Configuration(RoomAddress address) => RoomResult.Ok(new()
    {
        ["issuer"] = RoomKeys.ActivityIssuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = address.OpenIdKeys.AbsoluteUri,
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    });

    private static RoomResult Keys(RoomKeys keys, RoomOptions options)
    {
        var key = keys.PublicKey;

        return RoomResult.Ok(new()
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = "RS256",
                ["kid"] = keys.KeyId,
                ["n"] = Base64UrlEncoder.Encode(key.Modulus),
                ["e"] = Base64UrlEncoder.Encode(key.Exponent),
                ["endorsements"] = new JsonArray([.. options.Endorsements.Select(channel => JsonValue.Create(channel))]),
            }),
        });
    }

    private static async Task<RoomResult> TokenAsync(HttpRequest request, RoomKeys keys, CancellationToken ct)
    {
        if (!request.HasFormContentType)
        {
            return Refused(400, "invalid_request", 900144, "The request body must be a form.");
        }

        var form = await request.ReadFormAsync(ct);

        return form switch
        {
            _ when form["grant_type"] != "client_credentials" => Refused(400, "unsupported_grant_type", 70003, "Only client_credentials is supported."),
            _ when form["scope"] != Scope => Refused(400, "invalid_scope", 70011, $"The scope must be {Scope}."),
            _ when form["client_id"] != keys.ClientId => Refused(400, "unauthorized_client", 700016, "The application was not found in the directory."),
            _ when !keys.IsTheSecret(form["client_secret"]) => Refused(401, "invalid_client", 7000215, "Invalid client secret provided."),
            _ => RoomResult.Ok(new()
            {
                ["token_type"] = "Bearer",
                ["expires_in"] = (int)RoomKeys.TokenLife.TotalSeconds,
                ["ext_expires_in"] = (int)RoomKeys.TokenLife.TotalSeconds,
                ["access_token"] = keys.ConnectorToken(),
            }),
        };
    }

    private static RoomResult Refused(int status, string error, int code, string why) => new(status, new JsonObject
    {
        ["error"] = error,
        ["error_description"] = $"AADSTS{code}: {why}",
        ["error_codes"] = new JsonArray(code),
    });
}
