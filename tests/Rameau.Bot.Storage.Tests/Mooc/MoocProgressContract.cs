using NodaTime;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Mooc;

public abstract class MoocProgressContract(TestDatabase database) : StorageContract(database)
{
    private IMoocProgress Store => Database.MoocProgress;

    [DatabaseFact]
    public async Task Each_promotion_has_its_own_marks_in_the_order_said()
    {
        EpisodeMark[] marks = [Mark(Sample.Basile, 2, true, 0), Mark(Sample.Aline, 1, true, 1), Mark(Sample.Aline, 4, false, 2), Mark(Sample.Aline, 1, true, 3) with { Track = new("M2") }];

        foreach (var mark in marks.Reverse().Append(Mark(Sample.Dario, 1, true, 0) with { Promotion = Sample.Second.Id }))
        {
            await Store.SaveAsync(mark, default);
        }

        Assert.Equal(marks, await Store.MarksAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Of_fifty_words_about_an_episode_at_once_the_latest_stays()
    {
        await Race.RunAsync(50, i => Store.SaveAsync(Mark(Sample.Aline, 1, i == 49, i), default));

        Assert.Equal([Mark(Sample.Aline, 1, true, 49)], await Store.MarksAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task A_transfer_is_made_once_and_keeps_the_episodes()
    {
        await Store.SaveAsync(Mark(Sample.Aline, 1, true, 0), default);
        MoocTransfer transfer = new(Sample.First.Id, new("M1"), Sample.Aline.Id, Now);

        await Race.RunAsync(4, _ => Store.TransferAsync(transfer, default));
        await Store.TransferAsync(transfer with { At = Now + Duration.FromDays(1) }, default);

        Assert.Equal([transfer], await Store.TransfersAsync(Sample.First.Id, default));
        Assert.Empty(await Store.TransfersAsync(Sample.Second.Id, default));
        Assert.Equal([Mark(Sample.Aline, 1, true, 0)], await Store.MarksAsync(Sample.First.Id, default));
    }

    private static EpisodeMark Mark(Person person, int episode, bool done, int millis) =>
        new(Sample.First.Id, new("M1"), episode, person.Id, done, Now + Duration.FromMilliseconds(millis));
}

public sealed class MoocProgressOnSqlite(SqliteDatabase db) : MoocProgressContract(db), IClassFixture<SqliteDatabase>;
public sealed class MoocProgressOnPostgres(PostgresDatabase db) : MoocProgressContract(db), IClassFixture<PostgresDatabase>;
