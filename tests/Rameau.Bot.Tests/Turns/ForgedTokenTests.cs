using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

public sealed class ForgedTokenTests : IAsyncLifetime, IDisposable
{
    private static readonly RSA Key = RSA.Create(2048);

    private BotInRoom bot = null!;
    private FrontDoor door = null!;
    private TokenForge forge = null!;

    public static TheoryData<string> Forgeries => [.. TokenForge.All.Keys];

    public Task InitializeAsync() => StartAsync(new RoomOptions { SigningKey = Key });

    [Fact]
    public async Task The_forge_can_also_make_what_is_genuine()
    {
        Assert.Equal(200, await PostAsync(forge.Genuine(), Message()));
        Assert.Single(Heard.Everything(bot));
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_token_opens_nothing(string forgery)
    {
        var (status, make) = TokenForge.All[forgery];
        var before = await Footprint.OfAsync(bot);

        Assert.Equal(status, await PostAsync(make(forge), Message()));

        Assert.Equal(before, await Footprint.OfAsync(bot));
        Assert.Equal(200, await PostAsync(forge.Genuine(), Message())); // and the next one, genuine, is served
        Assert.Single(Heard.Everything(bot));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData("MSTEAMS")]
    public async Task A_key_speaks_for_no_channel_but_those_it_is_endorsed_for(string channel)
    {
        var message = Message();
        message["channelId"] = channel;
        var before = await Footprint.OfAsync(bot);

        Assert.Equal(403, await PostAsync(forge.Genuine(), message));
        Assert.Equal(before, await Footprint.OfAsync(bot));
    }

    [Fact]
    public async Task A_key_without_endorsements_speaks_for_nobody()
    {
        await DisposeAsync();
        await StartAsync(new RoomOptions { SigningKey = Key, Endorsements = [] });
        var before = await Footprint.OfAsync(bot);

        Assert.Equal(403, await PostAsync(forge.Genuine(), Message()));
        Assert.Equal(before, await Footprint.OfAsync(bot));
    }

    [Fact]
    public async Task A_service_url_that_the_token_names_too_is_still_not_the_rooms()
    {
        var message = Message();
        message["serviceUrl"] = "https://evil.example.org/";
        var before = await Footprint.OfAsync(bot);

        Assert.Equal(403, await PostAsync(forge.Genuine(claims => claims["serviceurl"] = "https://evil.example.org/"), message));
        Assert.Equal(before, await Footprint.OfAsync(bot));
    }

    public async Task DisposeAsync()
    {
        door.Dispose();
        await bot.DisposeAsync();
    }

    public void Dispose() => door.Dispose();

    private async Task StartAsync(RoomOptions options)
    {
        bot = await BotInRoom.StartAsync(options);
        door = new(bot);
        forge = new(bot, Key);
        bot.Room.World.PersonalChat(bot.Room.World.Person("p1-01")!);
    }

    private JsonObject Message() => door.Message("p1-01", bot.Room.World.PersonalChat(bot.Room.World.Person("p1-01")!).Id, "1", "aide");

    private async Task<int> PostAsync(string token, JsonObject activity)
    {
        using var response = await door.PostAsync(FrontDoor.Json(activity.ToJsonString()), $"Bearer {token}");

        return (int)response.StatusCode;
    }
}
