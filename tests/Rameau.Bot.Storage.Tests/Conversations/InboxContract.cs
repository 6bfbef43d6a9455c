using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Storage.Tests.Conversations;

public abstract class InboxContract(TestDatabase database) : StorageContract(database)
{
    private static readonly ArrivalKey Key = new("msteams", new("19:chat@thread.v2"), "1700000000000");
    private static readonly GivenAnswer Answer = new(200, """{"statusCode":200}""");

    private IInbox Store => Database.Inbox;

    [DatabaseFact]
    public async Task The_first_arrival_is_to_be_handled_and_the_second_finds_it_running()
    {
        Assert.IsType<Arrival.First>(await ArriveAsync());
        Assert.IsType<Arrival.Running>(await ArriveAsync());
    }

    [DatabaseFact]
    public async Task Once_answered_the_same_answer_is_given_again_however_late()
    {
        await ArriveAsync();
        await Store.AnsweredAsync(Key, Answer, default);

        Assert.Equal(new Arrival.Answered(Answer), await ArriveAsync());
        Assert.Equal(new Arrival.Answered(Answer), await ArriveAsync(after: Duration.FromHours(1)));
    }

    [DatabaseFact]
    public async Task An_answer_may_have_no_body()
    {
        await ArriveAsync();
        await Store.AnsweredAsync(Key, new(202, null), default);

        Assert.Equal(new Arrival.Answered(new(202, null)), await ArriveAsync());
    }

    [DatabaseFact]
    public async Task Channel_conversation_and_activity_together_make_an_arrival()
    {
        await ArriveAsync();

        foreach (var other in (ArrivalKey[])[Key with { Channel = "emulator" }, Key with { Conversation = new("19:other") }, Key with { ActivityId = "2" }])
        {
            Assert.IsType<Arrival.First>(await Store.ArriveAsync(other, Now, default));
        }
    }

    [DatabaseFact]
    public async Task What_was_abandoned_is_taken_over_by_one_of_fifty_and_what_was_not_by_none()
    {
        await ArriveAsync();

        var early = await Race.RunAsync(50, _ => ArriveAsync(after: IInbox.Abandoned - Duration.FromMilliseconds(1)));
        var late = await Race.RunAsync(50, _ => ArriveAsync(after: IInbox.Abandoned));

        Assert.All(early, arrival => Assert.IsType<Arrival.Running>(arrival));
        Assert.Single(late.OfType<Arrival.First>());
    }

    [DatabaseFact]
    public async Task Of_fifty_arrivals_at_once_one_is_first()
    {
        var arrivals = await Race.RunAsync(50, _ => ArriveAsync());

        Assert.Single(arrivals.OfType<Arrival.First>());
        Assert.Equal(49, arrivals.OfType<Arrival.Running>().Count());
    }

    [DatabaseFact]
    public async Task A_forgotten_arrival_may_come_again_but_an_answered_one_is_not_forgotten()
    {
        await ArriveAsync();
        await Store.ForgetAsync(Key, default);
        Assert.IsType<Arrival.First>(await ArriveAsync());

        await Store.AnsweredAsync(Key, Answer, default);
        await Store.ForgetAsync(Key, default);
        Assert.IsType<Arrival.Answered>(await ArriveAsync());
    }

    [DatabaseFact]
    public async Task The_same_tap_within_the_window_is_a_repeat_and_after_it_is_not()
    {
        Assert.False(await Store.IsRepeatAsync(Key, Now, default));
        await Store.AnsweredAsync(Key, new(200, null), default);
        Assert.True(await Store.IsRepeatAsync(Key, Now + IInbox.RepeatWindow - Duration.FromMilliseconds(1), default));
        Assert.False(await Store.IsRepeatAsync(Key with { ActivityId = "another tap" }, Now, default));
        Assert.False(await Store.IsRepeatAsync(Key, Now + IInbox.RepeatWindow, default));
    }

    [DatabaseFact]
    public async Task A_tap_that_was_never_answered_may_be_tapped_again()
    {
        Assert.False(await Store.IsRepeatAsync(Key, Now, default));
        Assert.True(await Store.IsRepeatAsync(Key, Now + IInbox.Abandoned - Duration.FromMilliseconds(1), default));
        Assert.False(await Store.IsRepeatAsync(Key, Now + IInbox.Abandoned, default));
    }

    [DatabaseFact]
    public async Task Of_fifty_same_taps_at_once_one_is_no_repeat()
    {
        var repeats = await Race.RunAsync(50, _ => Store.IsRepeatAsync(Key, Now, default));

        Assert.Single(repeats, isRepeat => !isRepeat);
    }

    [DatabaseFact]
    public async Task Purging_forgets_what_is_older_and_nothing_else()
    {
        var later = Key with { ActivityId = "later" };
        await ArriveAsync();
        await Store.AnsweredAsync(Key, Answer, default);
        await Store.ArriveAsync(later, Now + Duration.FromMilliseconds(1), default);

        await Store.PurgeAsync(Now + Duration.FromMilliseconds(1), default);

        Assert.IsType<Arrival.First>(await ArriveAsync());
        Assert.IsType<Arrival.Running>(await Store.ArriveAsync(later, Now + Duration.FromMilliseconds(1), default));
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_body_comes_back_as_it_went_in(string body)
    {
        await ArriveAsync();
        await Store.AnsweredAsync(Key, new(200, body), default);

        Assert.Equal(new Arrival.Answered(new(200, body)), await ArriveAsync());
    }

    private Task<Arrival> ArriveAsync(Duration after = default) => Store.ArriveAsync(Key, Now + after, default);
}

public sealed class InboxOnSqlite(SqliteDatabase db) : InboxContract(db), IClassFixture<SqliteDatabase>;
public sealed class InboxOnPostgres(PostgresDatabase db) : InboxContract(db), IClassFixture<PostgresDatabase>;
