using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rhythm;

public sealed class RedrawingFaultTests(SqliteDatabase database) : FaultTests(database)
{
    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(412)]
    [InlineData(401)]
    [InlineData(429)]
    public async Task A_drawing_that_failed_is_made_again_at_once(int status)
    {
        await GivenACardToDrawAgainAsync();
        Fails(new RoomFault.Refuse(status), "update");

        await RunAsync();

        Assert.Equal([status, 200], Room.Statuses(One, "update"));
        Assert.True(Assert.Single(Room.Posted(One)).Edited);
    }

    [Fact]
    public async Task A_drawing_that_was_kept_unheard_is_made_again_without_harm()
    {
        await GivenACardToDrawAgainAsync();
        Fails(new RoomFault.KeepThenAbort(), "update");

        await RunAsync();

        Assert.Equal([0, 200], Room.Statuses(One, "update"));
        Assert.Single(Room.Posted(One));
    }

    [Theory]
    [InlineData(503, 4)]
    [InlineData(401, 2)]
    public async Task A_card_that_could_not_be_drawn_again_is_drawn_a_minute_later(int status, int times)
    {
        await GivenACardToDrawAgainAsync();
        Fails(new RoomFault.Refuse(status), "update", times);

        var next = await RunAsync();
        Assert.False(Assert.Single(Room.Posted(One)).Edited);

        Room.AdvanceTo(Bot, next!.Value);
        await RunAsync();
        Assert.True(Assert.Single(Room.Posted(One)).Edited);
    }

    [Fact]
    public async Task A_message_that_somebody_deleted_is_not_drawn_again()
    {
        await GivenACardToDrawAgainAsync();
        Fails(new RoomFault.Refuse(404, "ActivityNotFoundInConversation"), "update");

        await RunAsync();
        await RunAsync();

        Assert.Equal([404], Room.Statuses(One, "update"));
        Assert.Null((await DueAsync()).AmendAt);
    }

    [Fact]
    public async Task A_chat_that_died_is_found_out_by_the_first_drawing()
    {
        await GivenACardToDrawAgainAsync();
        Fails(new RoomFault.Refuse(403, "BotNotInConversationRoster"), "update");

        await RunAsync();
        await RunAsync();

        Assert.Equal([403], Room.Statuses(One, "update"));
        Assert.False(await IsAliveAsync());
    }

    private async Task GivenACardToDrawAgainAsync()
    {
        await RunAsync();
        var sent = await DueAsync();
        Assert.Equal(DeliveryState.Sent, sent.State);
        await Database.Ledger.AmendAsync(One.Id, sent.Step, RhythmRoom.Now, null, default);
    }
}
