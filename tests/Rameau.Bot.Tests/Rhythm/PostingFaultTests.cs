using System.Net;
using System.Net.Sockets;
using Dapper;
using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

public sealed class PostingFaultTests(SqliteDatabase database) : FaultTests(database)
{
    [Fact]
    public async Task A_throttled_message_is_sent_after_the_wait_that_was_asked_for()
    {
        Fails(new RoomFault.Refuse(429, "Throttled", TimeSpan.FromSeconds(1)));

        await RunAsync();

        Assert.Equal([429, 201], Room.Statuses(One));
        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
    }

    [Fact]
    public async Task A_long_wait_that_was_asked_for_is_kept_and_the_message_stays_planned()
    {
        Fails(new RoomFault.Refuse(429, "Throttled", TimeSpan.FromMinutes(5)));
        var before = Clock();

        var next = await RunAsync();

        Assert.InRange(next!.Value, before + Duration.FromMinutes(5), Clock() + Duration.FromMinutes(5));
        Assert.Equal([429], Room.Statuses(One));
        Assert.Equal(DeliveryState.Planned, (await DueAsync()).State);

        Room.AdvanceTo(Bot, next.Value);
        await RunAsync();

        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
        Assert.Single(Room.Posted(One));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(412)]
    public async Task What_was_surely_not_posted_is_sent_again_at_once(int status)
    {
        Fails(new RoomFault.Refuse(status));

        await RunAsync();

        Assert.Equal([status, 201], Room.Statuses(One));
        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
    }

    [Fact]
    public async Task A_second_401_leaves_the_message_planned_for_later()
    {
        Fails(new RoomFault.Refuse(401), times: 2);

        await RunAsync();
        Assert.Equal([401, 401], Room.Statuses(One));
        Assert.Equal(DeliveryState.Planned, (await DueAsync()).State);

        await RunAsync();
        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
    }

    [Theory]
    [InlineData(500, false)]
    [InlineData(502, false)]
    [InlineData(503, false)]
    [InlineData(504, false)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    [InlineData(0, false)]
    [InlineData(0, true)]
    public async Task What_may_have_been_posted_is_in_doubt_and_never_sent_again(int status, bool kept)
    {
        Fails((status, kept) switch
        {
            (0, false) => new RoomFault.Abort(),
            (0, true) => new RoomFault.KeepThenAbort(),
            (_, false) => new RoomFault.Refuse(status),
            (_, true) => new RoomFault.KeepThenRefuse(status),
        });

        await RunAsync();
        await RunAsync();
        await Database.Ledger.DoubtSendingAsync(Clock(), Duration.Zero, default); // what a restart does

        await RunAsync();

        Assert.Equal([status], Room.Statuses(One));
        Assert.Equal(DeliveryState.Unknown, (await DueAsync()).State);
        Assert.Equal(kept ? 1 : 0, Room.Posted(One).Count);
    }

    [Fact]
    public async Task A_connector_that_cannot_be_reached_is_tried_again_later()
    {
        await Room.MeetAsync(One, Nobody());

        var next = await RunAsync();

        Assert.InRange(next!.Value, RhythmRoom.Now, Clock() + Duration.FromMinutes(1));
        Assert.Equal(DeliveryState.Planned, (await DueAsync()).State);

        await Room.MeetAsync(One);
        await RunAsync();

        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
    }

    [Fact]
    public async Task A_chat_that_the_bot_is_no_longer_in_is_left_alone_and_nothing_more_is_tried_there()
    {
        await Database.Ledger.PlanAsync([Asked("a"), Asked("b")], default);
        Fails(new RoomFault.Refuse(403, "BotNotInConversationRoster"));

        await RunAsync();
        await RunAsync();

        Assert.Equal([403], Room.Statuses(One));
        Assert.False(await IsAliveAsync());
        Assert.DoesNotContain(await Room.LedgerAsync(One), row => row.State is DeliveryState.Failed or DeliveryState.Unknown);
    }

    [Fact]
    public async Task A_bot_that_comes_back_to_its_chat_posts_what_is_still_useful()
    {
        Fails(new RoomFault.Refuse(403, "BotNotInConversationRoster"));
        await Database.Ledger.PlanAsync([Asked("a"), Asked("b")], default);
        await RunAsync();

        await Room.Room.Teams.InstallBotAsync("staff-1", RhythmRoom.ChatOf(One));

        await Room.Room.World.WhenAsync(RhythmRoom.ChatOf(One), message => message.FromBot && Says(message, "one-week"));
    }

    [Fact]
    public async Task A_message_too_big_fails_and_its_chat_lives_on()
    {
        Fails(new RoomFault.Refuse(413, "MessageSizeTooBig"));

        await RunAsync();
        await RunAsync();

        Assert.Equal([413], Room.Statuses(One));
        Assert.Equal(DeliveryState.Failed, (await DueAsync()).State);
        Assert.True(await IsAliveAsync());
    }

    [Fact]
    public async Task What_follows_a_message_that_has_to_wait_waits_too()
    {
        await Database.Ledger.PlanAsync([Asked("a"), Asked("b")], default);
        Fails(new RoomFault.Refuse(429, "Throttled", TimeSpan.FromMinutes(5)));

        await RunAsync();
        Assert.Equal([429], Room.Statuses(One));

        await RunAsync();
        var sent = (await Room.LedgerAsync(One)).Where(row => row.State is DeliveryState.Sent).OrderBy(row => row.DueAt).ThenBy(row => row.Key.Value, StringComparer.Ordinal);
        Assert.Equal(sent.Select(row => row.ActivityId), Room.Posted(One).Select(message => message.Id));
        Assert.Equal(3, Room.Posted(One).Count);
    }

    [Fact]
    public async Task A_message_whose_sender_was_told_to_stop_is_settled_all_the_same()
    {
        using CancellationTokenSource stop = new();
        Room.Room.Faults.OnPosted = (_, _) => stop.CancelAsync();

        await RunAsync(stop.Token);

        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
    }

    [Fact]
    public async Task What_the_store_could_not_keep_is_written_by_the_next_run()
    {
        await ExecuteAsync("CREATE TRIGGER full BEFORE UPDATE ON delivery WHEN NEW.state = 'Sent' BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        await RunAsync();
        Assert.Equal(DeliveryState.Sending, (await DueAsync()).State);

        await ExecuteAsync("DROP TRIGGER full");
        await RunAsync();

        Assert.Equal(DeliveryState.Sent, (await DueAsync()).State);
        Assert.Equal([201], Room.Statuses(One));
    }

    private Instant Clock() => Instant.FromDateTimeOffset(((TimeProvider)Bot.Services.GetService(typeof(TimeProvider))!).GetUtcNow());

    private static bool Says(RoomMessage message, string text) => message.Activity!.Value.GetRawText().Contains(text, StringComparison.Ordinal);

    private static Delivery Asked(string id) => RhythmRoom.Asked(One, id, RhythmRoom.Now - Duration.FromDays(7));

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await Database.Store.Source.OpenConnectionAsync();
        await connection.ExecuteAsync(sql);
    }

    /// <summary>An address of this computer where nobody listens.</summary>
    private static Uri Nobody()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/room/connector/");
    }
}
