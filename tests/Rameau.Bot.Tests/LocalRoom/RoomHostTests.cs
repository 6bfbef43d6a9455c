using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rameau.Bot.LocalRoom;

namespace Rameau.Bot.Tests.LocalRoom;

public sealed class RoomHostTests : RoomTest
{
    [Fact]
    public async Task The_room_fits_into_the_bots_own_program_beside_its_endpoint()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRoom(Seed, Options()).AddSingleton<TimeProvider>(it => it.GetRequiredService<RoomClock>());
        await using var app = builder.Build();
        app.MapRoom().MapGet("/healthz", (TimeProvider clock) => clock.GetUtcNow().ToString("yyyy", null));
        await app.StartAsync();
        Uri url = new(app.Urls.Single());

        Assert.Equal("Léa Petit", (string?)(await SendAsync(new(HttpMethod.Get, new Uri(url, "/room/state?person=lea")))).Body!["me"]!["name"]);
        Assert.Equal(404, (int)(await SendAsync(new(HttpMethod.Get, new Uri(url, "/room/state")) { Headers = { Host = "bot.example" } })).Status);
        Assert.Equal(200, (int)(await SendAsync(new(HttpMethod.Get, new Uri(url, "/healthz")) { Headers = { Host = "bot.example" } })).Status);
    }

    [Fact]
    public async Task Each_room_makes_a_key_and_a_secret_of_its_own()
    {
        await using var one = await RoomServer.StartAsync(Seed);
        await using var other = await RoomServer.StartAsync(Seed);

        Assert.NotEqual(one.Keys.KeyId, other.Keys.KeyId);
        Assert.NotEqual(one.Keys.ClientSecret, other.Keys.ClientSecret);
    }

    [Fact]
    public async Task A_room_without_a_rhythm_moves_its_clock_by_calendar_days()
    {
        await PageAsync(HttpMethod.Get, "room/state"); // the page's clock listens from its first picture on
        TaskCompletionSource<DateTimeOffset> moved = new();
        Room.Clock.Moved += to => moved.TrySetResult(to);

        await PageAsync(HttpMethod.Post, "room/clock", """{"to":"nineMonths"}""");

        Assert.Equal(new(2027, 12, 10, 9, 0, 0, TimeSpan.FromHours(1)), await moved.Task.WaitAsync(Patience.Token));
    }
}
