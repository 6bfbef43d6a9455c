using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>Several bots on one PostgreSQL share their triggers: none is armed twice, none gets lost with a bot that stops.</summary>
public sealed class ClusterTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    private static readonly Promotion[] Some = [.. Enumerable.Range(1, 12).Select(number => RhythmRoom.Promotion(number, RhythmRoom.AWeekBefore))];
    private static readonly RoomOptions NoLimits = new() { EnforceLimits = false };

    [DatabaseFact]
    public async Task A_bot_that_starts_beside_another_arms_nothing_that_stands_and_everything_that_is_missing()
    {
        await using var room = await RhythmRoom.StartAsync(database, Some, NoLimits);
        await PostedAsync(room, await StartAsync(room));
        var second = await StartAsync(room);

        Assert.Empty(await MusterAsync(second));

        var another = RhythmRoom.Promotion(99, RhythmRoom.AWeekBefore);
        await room.AddAsync(another);
        Assert.Equal([another.Id], await MusterAsync(second));
    }

    [DatabaseFact]
    public async Task A_promotion_whose_plan_was_brought_forward_while_nobody_looked_is_armed_again()
    {
        await using var room = await RhythmRoom.StartAsync(database, Some, NoLimits);
        var bot = await StartAsync(room);
        await PostedAsync(room, bot);
        Assert.Empty(await MusterAsync(bot));

        var tomorrow = RhythmRoom.Now.InZone(Some[0].Zone).Date.PlusDays(1);
        await database.Promotions.ChangeAsync(Some[0].Id, new PlanChange.Moved(new("S2"), tomorrow.At(new(9, 0))), default); // its eve is today

        Assert.Equal([Some[0].Id], await MusterAsync(bot));
    }

    [DatabaseFact]
    public async Task Bots_that_start_at_once_on_an_empty_database_post_everything_once()
    {
        await using var room = await RhythmRoom.StartAsync(database, Some, NoLimits);

        await Race.RunAsync(3, _ => StartAsync(room));
        await PostedAsync(room);

        Assert.All(Some, promotion => Assert.Single(room.Posted(promotion)));
    }

    [DatabaseFact]
    public async Task A_bot_that_stops_in_the_middle_leaves_every_promotion_armed()
    {
        await using var room = await RhythmRoom.StartAsync(database, Some, NoLimits);
        TaskCompletionSource posted = new(), answered = new();
        room.Room.Faults.OnPosted = (_, _) =>
        {
            posted.TrySetResult();
            return answered.Task;
        };
        var bot = await StartAsync(room);
        await posted.Task.WaitAsync(TimeSpan.FromSeconds(30));

        var stopping = bot.StopAsync();
        answered.SetResult();
        await stopping;

        room.Room.Faults.OnPosted = null;
        var other = await StartAsync(room);
        await PostedAsync(room, other);
        Assert.Empty(await MusterAsync(other));
        Assert.All(Some, promotion => Assert.Single(room.Posted(promotion)));
    }

    private static Task<WebApplication> StartAsync(RhythmRoom room) => room.StartBotAsync(RhythmRoom.OneClock);

    /// <summary>Those of the demo, some of which are over, are no part of it.</summary>
    private static async Task<IEnumerable<PromotionId>> MusterAsync(WebApplication bot) =>
        (await bot.Services.GetRequiredService<Muster>().ArmAsync(default)).Where(promotion => promotion.Value.StartsWith('R'));

    /// <summary>Each chat has its message and each promotion stands at what comes next.</summary>
    private static async Task PostedAsync(RhythmRoom room, params IReadOnlyList<WebApplication> bots)
    {
        foreach (var promotion in Some)
        {
            await room.Room.World.WhenAsync(RhythmRoom.ChatOf(promotion), message => message.FromBot).WaitAsync(TimeSpan.FromMinutes(1));
        }

        foreach (var bot in bots)
        {
            var metronome = bot.Services.GetRequiredService<IMetronome>();
            await Eventually.HoldsAsync(
                async () => await metronome.ArmedAsync(default) is var armed && Some.All(promotion => armed.TryGetValue(promotion.Id, out var at) && at > RhythmRoom.Now + Duration.FromHours(1)),
                within: TimeSpan.FromMinutes(1));
        }
    }
}
