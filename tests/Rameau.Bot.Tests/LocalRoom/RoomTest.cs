using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

internal sealed record Reply(HttpStatusCode Status, JsonNode? Body, HttpResponseHeaders Headers)
{
    public string? Code => (string?)Body?["error"]?["code"];

    public string Id => (string)Body!["id"]!;
}

/// <summary>A room with three people and a stub bot, spoken to over HTTP.</summary>
public abstract class RoomTest : IAsyncLifetime
{
    protected const string Group = "19:promotion@thread.v2";
    protected const string Channel = "19:annonces@thread.tacv2";
    protected const string BotId = "22222222-2222-2222-2222-222222222222";
    protected const string Tenant = "11111111-1111-1111-1111-111111111111";

    private static readonly HttpClient Http = new();
    private static readonly RSA Key = RSA.Create(2048);

    internal StubBot Bot { get; private set; } = null!;

    internal ManualTime Real { get; } = new();

    protected RoomServer Room { get; private set; } = null!;

    protected static RoomSeed Seed { get; } = new(
        BotId,
        "Rameau",
        Tenant,
        [
            Someone("lea", "Léa Petit", 1),
            Someone("karim", "Karim Benali", 2),
            Someone("zoe", "Zoé Ngo", 3) with { IsGuest = true },
        ],
        [
            new(Group, RoomConversationType.GroupChat, "Promotion 2027", ["lea", "karim"]),
            new(Channel, RoomConversationType.Channel, "Annonces", ["lea", "karim"]),
            new("19:ailleurs@thread.v2", RoomConversationType.GroupChat, "Sans le bot", ["lea"], BotInstalled: false),
        ]);

    public async Task InitializeAsync()
    {
        Bot = await StubBot.StartAsync();
        Room = await RoomServer.StartAsync(Seed, Bot.Endpoint, Options(), Configure);
    }

    public async Task DisposeAsync()
    {
        await Room.DisposeAsync();
        await Bot.DisposeAsync();
    }

    protected virtual RoomOptions Options() => new() { LimitsClock = Real, StartsAt = Real.GetUtcNow(), SigningKey = Key };

    protected virtual void Configure(IServiceCollection services)
    {
    }

    /// <summary>Calls the connector as the bot does.</summary>
    internal Task<Reply> ConnectorAsync(HttpMethod method, string path, string? body = null, string? token = "good")
    {
        HttpRequestMessage request = new(method, new Uri(Room.Address.ServiceUrl, path));
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token is "good" ? Room.Keys.ConnectorToken() : token);
        }

        return SendAsync(request, body);
    }

    internal Task<Reply> PageAsync(HttpMethod method, string path, string? body = null) => SendAsync(new(method, new Uri(Room.Url, path)), body);

    internal static async Task<Reply> SendAsync(HttpRequestMessage request, string? body = null)
    {
        using (request)
        {
            request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await Http.SendAsync(request, Patience.Token);
            var text = await response.Content.ReadAsStringAsync(Patience.Token);

            return new(response.StatusCode, response.Content.Headers.ContentType?.MediaType == "application/json" ? JsonNode.Parse(text) : null, response.Headers);
        }
    }

    internal Task<Reply> SayAsBotAsync(string text, string conversation = Group) =>
        ConnectorAsync(HttpMethod.Post, Activities(conversation), $$"""{"type":"message","text":"{{text}}"}""");

    protected static string Activities(string conversation, string? activity = null) =>
        $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities{(activity is null ? "" : $"/{Uri.EscapeDataString(activity)}")}";

    protected static string MessagesOf(string conversation, string? rest = null) => $"room/conversations/{Uri.EscapeDataString(conversation)}/messages{rest}";

    private static RoomPerson Someone(string id, string name, int number) => new(
        id, $"29:{id}", $"aaaaaaaa-0000-0000-0000-00000000000{number}", name, $"{id}@exemple.fr", $"{id}@exemple.fr", false, "participants", "Participants", "Association");
}
