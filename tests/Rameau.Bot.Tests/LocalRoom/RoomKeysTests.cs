using System.Net;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomKeysTests : RoomTest
{
    [Fact]
    public async Task An_activity_is_signed_with_a_served_key_that_is_endorsed_for_Teams()
    {
        await Room.Teams.OpenChat("lea").Answers;
        var heard = await Bot.NextAsync();
        var metadata = (await SendAsync(new(HttpMethod.Get, Room.Address.OpenIdMetadata))).Body!;
        var keys = (await SendAsync(new(HttpMethod.Get, new Uri((string)metadata["jwks_uri"]!)))).Body!;

        var token = await new JsonWebTokenHandler().ValidateTokenAsync(heard.Authorization!["Bearer ".Length..], new TokenValidationParameters
        {
            ValidIssuer = (string?)metadata["issuer"],
            ValidAudience = BotId,
            IssuerSigningKeys = new JsonWebKeySet(keys.ToJsonString()).GetSigningKeys(),
            ValidateLifetime = false, // the room's clock stands in 2027
        });

        Assert.True(token.IsValid, token.Exception?.Message);
        Assert.Equal(Room.Address.ServiceUrl.AbsoluteUri, token.Claims["serviceurl"]);
        Assert.Equal(heard.Text("serviceUrl"), token.Claims["serviceurl"]);
        Assert.Equal(Room.Keys.KeyId, ((JsonWebToken)token.SecurityToken).Kid);
        Assert.Equal(TimeSpan.FromHours(1), token.SecurityToken.ValidTo - token.SecurityToken.ValidFrom);
        Assert.Equal("""["msteams"]""", keys["keys"]![0]!["endorsements"]!.ToJsonString());
        Assert.Equal("https://api.botframework.com", (string?)metadata["issuer"]);
    }

    [Fact]
    public async Task The_token_that_the_secret_buys_opens_the_connector()
    {
        var bought = await BuyAsync(Room.Keys.ClientSecret);

        Assert.Equal(HttpStatusCode.Created, (await ConnectorAsync(HttpMethod.Post, Activities(Group), """{"type":"message","text":"x"}""", (string)bought["access_token"]!)).Status);
        Assert.Equal(3600, (int)bought["expires_in"]!);
    }

    [Fact]
    public async Task A_wrong_secret_buys_nothing()
    {
        Assert.Equal("invalid_client", (string?)(await BuyAsync("wrong"))["error"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not.a.token")]
    public async Task A_bot_without_a_token_is_refused(string? token)
    {
        var refused = await ConnectorAsync(HttpMethod.Post, Activities(Group), """{"type":"message","text":"x"}""", token);

        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (refused.Status, refused.Code));
        Assert.Empty(Room.World.Messages(Group));
    }

    [Fact]
    public async Task A_token_made_for_the_bot_does_not_open_the_connector()
    {
        var refused = await ConnectorAsync(HttpMethod.Get, Activities(Group), token: Room.Keys.ActivityToken());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.Status);

        refused = await ConnectorAsync(HttpMethod.Get, $"v3/conversations/{Uri.EscapeDataString(Group)}/members", token: Room.Keys.ActivityToken());

        Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
    }

    [Fact]
    public async Task A_token_lives_for_an_hour_of_the_rooms_time()
    {
        var token = Room.Keys.ConnectorToken();
        Room.Clock.AdvanceTo(Room.Clock.GetUtcNow() + RoomKeys.TokenLife);

        Assert.Equal(HttpStatusCode.Unauthorized, (await ConnectorAsync(HttpMethod.Post, Activities(Group), """{"type":"message","text":"x"}""", token)).Status);
    }

    private async Task<JsonNode> BuyAsync(string secret)
    {
        using HttpClient http = new();
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = BotId,
            ["client_secret"] = secret,
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var response = await http.PostAsync(Room.Address.TokenEndpoint, form, Patience.Token);

        return JsonNode.Parse(await response.Content.ReadAsStringAsync(Patience.Token))!;
    }
}
