using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Rameau.Bot.Hosting;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

public sealed class AnonymousLoopbackTests
{
    private const string Switch = "--Authentication:AllowAnonymousLoopback=true";

    [Fact]
    public async Task An_emulator_next_door_is_answered_at_its_own_address_in_the_groups_language()
    {
        await using var bot = await BotInRoom.StartAsync(null, Switch);
        await using var emulator = await EmulatorNextDoor.StartAsync();

        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot, Installed(emulator.ServiceUrl)));

        Assert.Equal("/_connector/v3/conversations/19%3Aelsewhere%40thread.v2/activities", Assert.Single(emulator.Sent).Path);
        Assert.Contains("Ce groupe n’est pas encore relié à une promotion.", emulator.Sent[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    public async Task Who_comes_under_another_name_or_through_a_tunnel_needs_a_token(string header, string value)
    {
        await using var bot = await BotInRoom.StartAsync(null, Switch);

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, Installed("http://localhost:1/_connector"), header, value));
    }

    [Fact]
    public async Task An_anonymous_caller_may_not_have_the_bot_write_to_another_computer()
    {
        await using var bot = await BotInRoom.StartAsync(null, Switch);

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(bot, Installed("https://smba.example/emea")));
    }

    [Fact]
    public async Task Without_the_switch_a_token_is_needed()
    {
        await using var bot = await BotInRoom.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(bot, Installed("http://localhost:1/_connector")));
    }

    [Theory]
    [InlineData("--environment=Production", "--room")]
    [InlineData("--environment=Development", "--Bot:AppId=2f0e6c1e-3b52-4a39-9a43-2c1f4f1f7a11", "--Bot:TenantId=2f0e6c1e-3b52-4a39-9a43-2c1f4f1f7a12", "--Bot:Secret=made-up")]
    public void The_switch_is_refused_outside_development_and_beside_real_credentials(params string[] arguments)
    {
        var refused = Assert.Throws<SettingsException>(() => BotHost.Build([Switch, .. arguments], wantsRoom: arguments.Contains("--room")));

        Assert.Equal("Authentication:AllowAnonymousLoopback", Assert.Single(refused.Problems).Setting);
    }

    private static async Task<HttpStatusCode> PostAsync(BotInRoom bot, string activity, string? header = null, string? value = null)
    {
        using HttpClient http = new();
        using HttpRequestMessage request = new(HttpMethod.Post, bot.Messages) { Content = new StringContent(activity, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };

        if (header is not null)
        {
            request.Headers.Add(header, value);
        }

        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static string Installed(string serviceUrl) => $$"""
        {
          "type": "installationUpdate", "action": "add", "id": "5806dc60-7e5f-4817-8e69-84607fe51517", "channelId": "msteams", "serviceUrl": "{{serviceUrl}}", "locale": "en-US",
          "from": { "id": "29:somebody", "aadObjectId": "9d0a4e34-6f55-4b2c-8d5e-7a1f5a6c3b21" }, "recipient": { "id": "28:bot", "name": "Rameau.Bot" },
          "conversation": { "id": "19:elsewhere@thread.v2", "isGroup": true, "conversationType": "groupChat", "tenantId": "00000000-0000-4000-8000-0000000d3e00" }
        }
        """;
}
