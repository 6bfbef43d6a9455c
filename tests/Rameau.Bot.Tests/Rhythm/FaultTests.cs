using Microsoft.AspNetCore.Builder;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

/// <summary>One promotion with one reminder due, which only the test itself sets going.</summary>
public abstract class FaultTests(SqliteDatabase database) : IAsyncLifetime, IClassFixture<SqliteDatabase>
{
    protected static readonly Promotion One = RhythmRoom.Promotion(1, RhythmRoom.AWeekBefore);

    protected RhythmRoom Room { get; private set; } = null!;

    protected WebApplication Bot { get; private set; } = null!;

    protected TestDatabase Database => database;

    public async Task InitializeAsync()
    {
        Room = await RhythmRoom.StartAsync(database, [One], known: false);
        Bot = await Room.StartBotAsync("--Authentication:AllowAnonymousLoopback=true");
        await Room.AddAsync(One);
        await Room.LinkAsync(One);
    }

    public async Task DisposeAsync() => await Room.DisposeAsync();

    protected Task<NodaTime.Instant?> RunAsync(CancellationToken ct = default) => RhythmRoom.RunAsync(Bot, One, ct);

    protected void Fails(RoomFault fault, string operation = "send", int times = 1) =>
        Room.Room.Faults.Next(fault, call => call.Operation == operation && call.ConversationId == RhythmRoom.ChatOf(One), times);

    /// <summary>The reminder that is due; the only row that is not skipped.</summary>
    protected async Task<Delivery> DueAsync() => Assert.Single(await Room.LedgerAsync(One), row => row.Rule == "one-week");

    protected async Task<bool> IsAliveAsync() =>
        (await database.Conversations.FindAsync(new ConversationId(RhythmRoom.ChatOf(One)), default))!.Alive;
}
