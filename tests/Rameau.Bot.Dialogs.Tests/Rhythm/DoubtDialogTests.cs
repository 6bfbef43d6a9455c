using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Rhythm;

public abstract class DoubtDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly IRhythmWording Words = Texts.French.Rhythm;

    [DatabaseFact]
    public async Task Who_saw_it_settles_it_for_good()
    {
        var row = await Database.DoubtfulAsync(Now);

        var reply = await TapAsync(row, isThere: true);

        Assert.Equal((Words.MarkedThere, Sample.First.Id), (reply.Note, reply.Stirs));
        Assert.Equal(DeliveryState.Sent, await StateAsync(row));
        Assert.Equal(Words.NoLongerInDoubt, (await TapAsync(row, isThere: false)).Note);
        Assert.Equal(DeliveryState.Sent, await StateAsync(row));
    }

    [DatabaseFact]
    public async Task Of_four_taps_one_has_it_sent_again()
    {
        var row = await Database.DoubtfulAsync(Now);

        var replies = await Race.RunAsync(4, _ => TapAsync(row, isThere: false));

        Assert.Single(replies, reply => reply.Note == Words.SentAgain && reply.Stirs == Sample.First.Id);
        Assert.Equal(3, replies.Count(reply => reply.Note == Words.NoLongerInDoubt && reply.Stirs is null));
        Assert.Equal(DeliveryState.Planned, await StateAsync(row));
    }

    [DatabaseFact]
    public async Task What_is_of_no_use_any_more_is_not_sent_again_and_can_still_be_settled()
    {
        var row = await Database.DoubtfulAsync(Now - Duration.FromDays(1));

        Assert.Equal(Words.TooLateToSend, (await TapAsync(row, isThere: false)).Note);
        Assert.Equal(DeliveryState.Unknown, await StateAsync(row));
        Assert.Equal(Words.MarkedThere, (await TapAsync(row, isThere: true)).Note);
    }

    [DatabaseTheory]
    [InlineData("P1/S9/eve")]
    [InlineData("")]
    public async Task A_key_that_is_no_message_of_the_promotion_changes_nothing(string key) =>
        Assert.Equal(Texts.French.Chat.CardUnreadable, (await Bot.Doubt.HandleAsync(new("P1", key, true), Alone(Sample.Aline), default)).Note);

    private Task<Reply> TapAsync(Delivery row, bool isThere) => Bot.Doubt.HandleAsync(new("P1", row.Key.Value, isThere), Alone(Sample.Aline), default);

    private async Task<DeliveryState> StateAsync(Delivery row) => (await Database.Ledger.FindAsync(row.Key, default))!.State;
}

public sealed class DoubtDialogOnSqlite(SqliteDatabase db) : DoubtDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class DoubtDialogOnPostgres(PostgresDatabase db) : DoubtDialogTests(db), IClassFixture<PostgresDatabase>;
