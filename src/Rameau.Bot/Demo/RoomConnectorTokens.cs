using System.Text.Json;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Demo;

/// <summary>Where a room is, and what to show it for a token.</summary>
public sealed record RoomDoorway(Uri Root, string ClientSecret)
{
    public Uri ServiceUrl => new(Root, "room/connector/");

    public Uri Metadata => new(Root, "room/openid/configuration");

    public Uri Token => new(Root, "room/token");
}

/// <summary>The bot's tokens for a local room, asked for as Microsoft's are and kept until the room refuses them.</summary>
public sealed class RoomConnectorTokens(HttpClient http, Func<RoomDoorway> doorway) : IConnectorTokens
{
    private string? token;

    public async ValueTask<string?> GetAsync(bool refresh, CancellationToken cancellationToken) =>
        refresh || token is null ? token = await AskAsync(cancellationToken) : token;

    private async Task<string> AskAsync(CancellationToken ct)
    {
        try
        {
            var door = doorway();
            using FormUrlEncodedContent form = new(
            [
                new("grant_type", "client_credentials"), new("client_id", DemoRoom.BotId), new("client_secret", door.ClientSecret),
                new("scope", "https://api.botframework.com/.default"),
            ]);
            using var answer = await http.PostAsync(door.Token, form, ct);
            answer.EnsureSuccessStatusCode();
            using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(ct), cancellationToken: ct);

            return json.RootElement.GetProperty("access_token").GetString()!;
        }
        catch (HttpRequestException e)
        {
            throw new ConnectorTokenException(isConfiguration: false, "The local room gave no token.", e);
        }
    }
}
