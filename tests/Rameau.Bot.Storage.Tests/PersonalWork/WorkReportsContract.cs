using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.PersonalWork;

public abstract class WorkReportsContract(TestDatabase database) : StorageContract(database)
{
    private IWorkReports Store => Database.WorkReports;

    [DatabaseFact]
    public async Task Each_promotion_has_its_own_in_the_order_said()
    {
        WorkReport[] said = [Said(Sample.Basile, WorkMark.Started, 0), Said(Sample.Aline, WorkMark.HandedIn, 1), Said(Sample.Aline, WorkMark.Started, 2) with { Step = new("TP2") }];
        await SaveAsync([.. said.Reverse(), Said(Sample.Dario, WorkMark.HandedIn, 0) with { Promotion = Sample.Second.Id }]);

        Assert.Equal(said, await StoredAsync());
    }

    [DatabaseFact]
    public async Task The_last_word_of_a_person_counts_whatever_order_they_arrive_in()
    {
        await SaveAsync(Said(Sample.Aline, WorkMark.Started, 5), Said(Sample.Aline, WorkMark.HandedIn, 0));

        Assert.Equal([Said(Sample.Aline, WorkMark.Started, 5)], await StoredAsync());
    }

    [DatabaseFact]
    public async Task Of_fifty_words_at_once_the_latest_stays()
    {
        await Race.RunAsync(50, i => Store.SaveAsync(Said(Sample.Aline, i == 49 ? WorkMark.HandedIn : WorkMark.Started, i), default));

        Assert.Equal([Said(Sample.Aline, WorkMark.HandedIn, 49)], await StoredAsync());
    }

    private static WorkReport Said(Person person, WorkMark mark, int millis) =>
        new(Sample.First.Id, new("TP1"), person.Id, mark, Now + Duration.FromMilliseconds(millis));

    private async Task SaveAsync(params WorkReport[] reports)
    {
        foreach (var report in reports)
        {
            await Store.SaveAsync(report, default);
        }
    }

    private Task<IReadOnlyList<WorkReport>> StoredAsync() => Store.OfPromotionAsync(Sample.First.Id, default);
}

public sealed class WorkReportsOnSqlite(SqliteDatabase db) : WorkReportsContract(db), IClassFixture<SqliteDatabase>;
public sealed class WorkReportsOnPostgres(PostgresDatabase db) : WorkReportsContract(db), IClassFixture<PostgresDatabase>;
