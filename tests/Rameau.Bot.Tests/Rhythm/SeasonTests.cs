using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Demo;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>Nine months in seconds: the clocks are set from beat to beat, and the scheduler does the rest.</summary>
public abstract class SeasonTests(TestDatabase database)
{
    private static readonly Promotion One = RhythmRoom.Promotion(1, RhythmRoom.AWeekBefore);
    private static readonly RoomOptions NoLimits = new() { EnforceLimits = false };

    [DatabaseFact]
    public async Task Every_reminder_of_the_season_is_posted_by_the_scheduler_at_its_local_hour()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One], NoLimits);
        var bot = await room.StartBotAsync();
        var beats = await BeatsAsync(bot);

        await PlayAsync(room, bot, [.. beats.Where(beat => beat.LastUsefulAt > RhythmRoom.Now)]);

        var sent = (await room.LedgerAsync(One)).Where(row => row is { State: DeliveryState.Sent, Message: "reminder" }).ToArray();
        Assert.Equal(Keys(beats.Where(beat => beat.LastUsefulAt > RhythmRoom.Now).Select(beat => beat.Key)), Keys(sent.Select(row => row.Key)));
        Assert.All(sent, row => Assert.InRange(row.SettledAt!.Value - Instant.Max(row.DueAt, RhythmRoom.Now), Duration.Zero, Duration.FromMinutes(2)));
        Assert.All(sent.Where(row => row.Rule is "two-weeks" or "one-week"), row => Assert.Equal("09:00", Hour(row)));
        Assert.All(sent.Where(row => row.Rule is "eve"), row => Assert.Equal("17:00", Hour(row)));
        Assert.All(sent.Where(row => row is { Rule: "one-hour", Step.Value: "S1" or "S2" or "S3" or "S4" }), row => Assert.Equal("08:30", Hour(row)));
        Assert.All(sent.Where(row => row is { Rule: "one-hour", Step.Value: "W" or "V1" or "V2" or "V3" }), row => Assert.Equal("13:00", Hour(row)));
        Assert.Contains(sent, row => row.DueAt < Spring && row.DueAt > RhythmRoom.Now);
        Assert.Contains(sent, row => row.DueAt > Spring);
    }

    [DatabaseFact]
    public async Task A_beat_whose_last_useful_instant_has_passed_is_skipped_and_never_posted_late()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One], NoLimits);
        var bot = await room.StartBotAsync();
        await RhythmRoom.RunAsync(bot, One);
        var begun = (await BeatsAsync(bot)).Last(beat => beat.Step.Id.Value == "S1").LastUsefulAt + Duration.FromHours(1);
        await bot.StopAsync(); // one that runs would wake in between and post in time

        room.Room.Clock.AdvanceTo(begun.ToDateTimeOffset());
        var later = await room.StartBotAsync(RhythmRoom.ClockAt(begun));
        await RhythmRoom.RunAsync(later, One);

        Assert.Equal(
            ["two-weeks Skipped", "one-week Sent", "eve Skipped", "one-hour Skipped"],
            (await room.LedgerAsync(One)).Where(row => row.Step.Value == "S1").OrderBy(row => row.DueAt).Select(row => $"{row.Rule} {row.State}"));
        Assert.Single(room.Posted(One));
    }

    [DatabaseFact]
    public async Task The_older_card_is_replaced_and_the_last_one_closes_when_the_session_is_over()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One], NoLimits);
        var bot = await room.StartBotAsync();
        var eve = (await BeatsAsync(bot)).Single(beat => beat is { Step.Id.Value: "S1", Rule.Name: "eve" });
        await PlayAsync(room, bot, [.. (await BeatsAsync(bot)).Where(beat => beat.Step.Id.Value == "S1" && beat.LastUsefulAt > RhythmRoom.Now)]);

        await room.Room.World.WhenAsync(RhythmRoom.ChatOf(One), message => message.Edited);
        room.AdvanceTo(bot, eve.Step.EndsAt);
        await RhythmRoom.RunAsync(bot, One);

        Assert.All(room.Posted(One), message => Assert.DoesNotContain("Action.Execute", message.Activity!.Value.GetRawText(), StringComparison.Ordinal));
        Assert.Equal(3, room.Posted(One).Count);
    }

    [DatabaseFact]
    public async Task A_chat_linked_later_gets_what_is_still_useful_and_nothing_else()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One], NoLimits, known: false);
        var bot = await room.StartBotAsync();
        await room.AddAsync(One);
        var eve = (await BeatsAsync(bot)).Single(beat => beat is { Step.Id.Value: "S1", Rule.Name: "eve" });
        room.AdvanceTo(bot, eve.DueAt + Duration.FromMinutes(30));
        await RhythmRoom.RunAsync(bot, One);
        Assert.Empty(room.Posted(One));

        await room.LinkAsync(One);
        await RhythmRoom.RunAsync(bot, One);

        Assert.Equal([eve.Key], (await room.LedgerAsync(One)).Where(row => row.State is DeliveryState.Sent).Select(row => row.Key));
    }

    [DatabaseFact]
    public async Task A_bot_started_again_goes_on_where_the_other_stopped()
    {
        await using var room = await RhythmRoom.StartAsync(database, [One], NoLimits);
        var first = await room.StartBotAsync();
        await room.Room.World.WhenAsync(RhythmRoom.ChatOf(One), message => message.FromBot);
        await first.StopAsync(); // and not in the middle of it
        var before = Assert.Single(await room.LedgerAsync(One), row => row.State is DeliveryState.Sent);

        var second = await room.StartBotAsync();
        var beats = (await BeatsAsync(second)).Where(beat => beat.DueAt > RhythmRoom.Now).Take(2).ToArray();
        await PlayAsync(room, second, beats);

        Assert.Equal([before.Key, .. beats.Select(beat => beat.Key)], (await room.LedgerAsync(One)).Where(row => row.State is DeliveryState.Sent).OrderBy(row => row.DueAt).Select(row => row.Key));
        Assert.Equal(3, room.Posted(One).Count);
    }

    [DatabaseFact]
    public async Task Two_bots_on_one_database_post_everything_once()
    {
        var promotions = Enumerable.Range(1, 20).Select(number => RhythmRoom.Promotion(number, RhythmRoom.AWeekBefore)).ToArray();
        await using var room = await RhythmRoom.StartAsync(database, promotions, NoLimits, known: false);
        WebApplication[] bots = [await room.StartBotAsync(), await room.StartBotAsync()];

        foreach (var promotion in promotions)
        {
            await room.AddAsync(promotion);
            await room.LinkAsync(promotion);
        }

        await Race.RunAsync(2, bot => Task.WhenAll(promotions.Select(promotion => RhythmRoom.RunAsync(bots[bot], promotion))));

        Assert.All(promotions, promotion => Assert.Single(room.Posted(promotion)));
        Assert.All(await room.LedgerAsync(), row => Assert.Contains(row.State, new[] { DeliveryState.Sent, DeliveryState.Skipped }));
    }

    [DatabaseFact]
    public async Task The_clock_bar_delivers_what_the_scheduler_delivers()
    {
        await using var played = await RhythmRoom.StartAsync(database, [One], NoLimits);
        var bot = await played.StartBotAsync();
        await PlayAsync(played, bot, [.. (await BeatsAsync(bot)).Where(beat => beat.LastUsefulAt > RhythmRoom.Now)]);
        var byScheduler = await DeliveriesAsync(played);
        await played.DisposeAsync();

        await using var moved = await RhythmRoom.StartAsync(database, [One], NoLimits);
        var other = await moved.StartBotAsync();
        var time = ActivatorUtilities.CreateInstance<RoomTime>(other.Services);
        await time.MoveAsync("end", new Progress<RoomProgress>(), default);

        Assert.Equal(byScheduler, await DeliveriesAsync(moved));
    }

    /// <summary>The night of 28 March, when French clocks go forward.</summary>
    private static Instant Spring => Instant.FromUtc(2027, 3, 28, 1, 0);

    private static string Hour(Delivery row) => row.DueAt.InZone(One.Zone).ToString("HH':'mm", null);

    private static bool Says(RoomMessage message, string text) => message.Activity?.GetRawText().Contains(text, StringComparison.Ordinal) is true;

    private static IEnumerable<string> Keys(IEnumerable<BeatKey> keys) => keys.Select(key => key.Value).Order(StringComparer.Ordinal);

    private static async Task<IReadOnlyList<string>> DeliveriesAsync(RhythmRoom room) =>
        [.. (await room.LedgerAsync(One)).OrderBy(row => row.DueAt).ThenBy(row => row.Key.Value, StringComparer.Ordinal).Select(row => $"{row.Key} {row.State}")];

    private static async Task<IReadOnlyList<Beat>> BeatsAsync(WebApplication bot) =>
        Beats.Of(await bot.Services.GetRequiredService<Plans>().OfAsync(One, default), await bot.Services.GetRequiredService<IRhythms>().OfAsync(One.Id, default));

    /// <summary>Sets the clocks to each beat and waits for its message. A nudge has the scheduler look at the time again, which it else does twice a minute.</summary>
    private static async Task PlayAsync(RhythmRoom room, WebApplication bot, IReadOnlyList<Beat> beats)
    {
        var metronome = bot.Services.GetRequiredService<IMetronome>();

        foreach (var beat in beats)
        {
            room.AdvanceTo(bot, beat.DueAt);
            await metronome.ArmAsync(new("nobody"), beat.DueAt, default);
            await room.Room.World.WhenAsync(RhythmRoom.ChatOf(One), message => Says(message, beat.Key.Value)).WaitAsync(TimeSpan.FromSeconds(40));
        }

        await RhythmRoom.RunAsync(bot, One); // waits for the scheduler's last run, which may still be writing
    }
}

public sealed class SeasonOnSqlite(SqliteDatabase db) : SeasonTests(db), IClassFixture<SqliteDatabase>;
public sealed class SeasonOnPostgres(PostgresDatabase db) : SeasonTests(db), IClassFixture<PostgresDatabase>;
