using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Rameau.Bot.Hosting;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Turns;

/// <summary>A turn that hangs or breaks is answered in time, with a sentence, and the next one works.</summary>
public sealed class BrokenTurnTests : IAsyncLifetime
{
    private const string Mireille = "p1-04";
    private const string TookTooLong = "Cela prend plus de temps que prévu.";
    private const string WentWrong = "Quelque chose n’a pas marché de mon côté.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualClock real = new(new DateTimeOffset(2027, 3, 10, 8, 0, 0, TimeSpan.Zero));
    private LimitWatch limit = null!;
    private BotInRoom bot = null!;
    private string chat = null!;

    public async Task InitializeAsync()
    {
        limit = new(real);
        bot = await BotInRoom.StartAsync(new BotSetup
        {
            Settings = ["--Rhythm:Lease=1.00:00:00"], // no heart beats on the clock that the test moves, whose beats would wait for the locked database
            Replacing = services => services.AddSingleton(new RealTime(limit)),
        });
        var (opened, greeted) = bot.Room.Teams.OpenChat(Mireille);
        await greeted;
        chat = opened.Id;
    }

    [Fact]
    public async Task A_connector_that_never_answers_costs_ten_seconds_and_a_sentence()
    {
        var reached = HangNext("send");
        var said = bot.Room.Teams.Say(Mireille, chat, "aide");
        await reached;

        real.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(200, (await said.Answer).Status);
        Assert.Contains(TookTooLong, Heard.In(bot, chat).Last().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_that_hangs_is_answered_with_a_sentence()
    {
        await bot.InstallAsync(BotInRoom.P3Chat);
        var reached = HangNext("pagedMembers");
        var tapped = bot.TapAsync(BotInRoom.Staff, BotInRoom.P3Chat, "Relier à une promotion");
        var choices = BotInRoom.Action((await tapped).Body!, "Relier")!;
        choices["data"]!["chosen"] = "P3";
        var card = Heard.In(bot, BotInRoom.P3Chat).Last();
        var linking = bot.Room.Teams.InvokeAsync(BotInRoom.Staff, BotInRoom.P3Chat, card.Id, choices);
        await reached;

        real.Advance(TimeSpan.FromSeconds(10));

        var answer = await linking;
        Assert.Equal(200, answer.Status);
        Assert.Contains(TookTooLong, answer.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_its_tables_costs_an_apology_and_no_error_of_the_server()
    {
        await ExecuteAsync("ALTER TABLE inbox RENAME TO lost");

        var answer = await bot.Room.Teams.Say(Mireille, chat, "aide").Answer;
        Assert.Equal((200, 1), (answer.Status, answer.Attempts));
        Assert.Contains(WentWrong, Heard.In(bot, chat).Last().Text(), StringComparison.Ordinal);

        await ExecuteAsync("ALTER TABLE lost RENAME TO inbox");
        await bot.Room.Teams.Say(Mireille, chat, "aide").Answer;
        Assert.Contains("Ce que je comprends", Heard.In(bot, chat).Last().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_locked_does_not_hold_the_answer_back()
    {
        await using var holder = await LockAsync();
        limit.Watch();
        var said = bot.Room.Teams.Say(Mireille, chat, "aide");

        await limit.Armed.WaitAsync(Patience, TimeProvider.System);
        real.Advance(TimeSpan.FromSeconds(10));
        await bot.SeesAsync(chat, TookTooLong);
        real.Advance(TimeSpan.FromSeconds(3)); // nor does the attempt to forget it

        Assert.Equal(200, (await said.Answer).Status);
        Assert.Contains(TookTooLong, Heard.In(bot, chat).Last().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_that_broke_before_it_was_noted_is_noted_when_tapped_again()
    {
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.SeesAsync(BotInRoom.P1Chat, "8 viennent");
        await ExecuteAsync("ALTER TABLE rsvp RENAME TO lost");
        Assert.Contains(WentWrong, (await bot.TapAsync(Mireille, BotInRoom.P1Chat, "Je viens")).Text(), StringComparison.Ordinal);

        await ExecuteAsync("ALTER TABLE lost RENAME TO rsvp");
        bot.AdvanceTo(bot.Room.Clock.GetUtcNow().AddMinutes(1)); // « réessayez dans une minute »

        Assert.Contains("Vous venez.", (await bot.TapAsync(Mireille, BotInRoom.P1Chat, "Je viens")).Text(), StringComparison.Ordinal);
        await bot.SeesAsync(BotInRoom.P1Chat, "9 viennent");
    }

    public async Task DisposeAsync() => await bot.DisposeAsync();

    /// <summary>The next call of this kind is never answered; ends when it has come.</summary>
    private Task HangNext(string operation)
    {
        TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        bot.Room.Faults.Next(new RoomFault.Delay(TimeSpan.FromDays(1), real), call =>
        {
            var isIt = call.Operation == operation;
            _ = isIt && reached.TrySetResult();
            return isIt;
        });

        return reached.Task.WaitAsync(Patience, TimeProvider.System);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await bot.Services.GetRequiredService<DbDataSource>().OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<DbConnection> LockAsync()
    {
        SqliteConnection holder = new($"{bot.Services.GetRequiredService<DbDataSource>().ConnectionString};Pooling=False");
        await holder.OpenAsync();
        await using var begin = holder.CreateCommand();
        begin.CommandText = "BEGIN EXCLUSIVE";
        await begin.ExecuteNonQueryAsync();

        return holder;
    }

    /// <summary>Tells when a turn has set its limit: a moment that cannot be seen from outside when nothing else happens.</summary>
    private sealed class LimitWatch(ManualClock clock) : TimeProvider
    {
        private TaskCompletionSource armed = new();

        public Task Armed => armed.Task;

        public void Watch() => armed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override long TimestampFrequency => clock.TimestampFrequency;

        public override long GetTimestamp() => clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = clock.CreateTimer(callback, state, dueTime, period);
            _ = dueTime == TimeSpan.FromSeconds(10) && armed.TrySetResult();

            return timer;
        }
    }
}
