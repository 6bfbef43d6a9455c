using NodaTime;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Privacy;

public abstract class AuditContract(TestDatabase database) : StorageContract(database)
{
    private static readonly AuditEntry Seen = new(Sample.Staff.Id, AuditAct.Saw, Sample.Aline.Id, [Field.Phone, Field.Email], Now);
    private static readonly AuditEntry Exported = new(null, AuditAct.Exported, Sample.Aline.Id, [], Now + Duration.FromMinutes(1));

    private IAudit Store => Database.Audit;

    [DatabaseFact]
    public async Task What_was_noted_comes_back_the_oldest_first_and_of_this_person_alone()
    {
        await Store.AddAsync([Exported, Seen, Seen with { Whose = Sample.Basile.Id }], default);

        Assert.Equal([Seen, Exported], await Store.AboutAsync(Sample.Aline.Id, default));
        Assert.Empty(await Store.AboutAsync(Sample.Celeste.Id, default));
    }

    [DatabaseFact]
    public async Task Of_a_hundred_who_ask_at_once_three_get_it_and_the_next_day_it_begins_anew()
    {
        var mine = Exported with { By = Sample.Aline.Id, At = Now };
        var day = Duration.FromDays(1);

        Assert.Equal(3, (await Race.RunAsync(100, _ => Store.TryAddAsync(mine, 3, Now - day, default))).Count(added => added));
        Assert.True(await Store.TryAddAsync(Exported, 3, Now - day, default)); // another asks, and is counted apart
        Assert.True(await Store.TryAddAsync(mine with { At = Now + day }, 3, Now, default));
    }

    [DatabaseFact]
    public async Task What_is_old_goes_and_the_rest_stays()
    {
        await Store.AddAsync([Seen, Exported], default);

        Assert.Equal(1, await Store.PurgeAsync(Exported.At, default));
        Assert.Equal([Exported], await Store.AboutAsync(Sample.Aline.Id, default));
    }
}

public sealed class AuditOnSqlite(SqliteDatabase db) : AuditContract(db), IClassFixture<SqliteDatabase>;
public sealed class AuditOnPostgres(PostgresDatabase db) : AuditContract(db), IClassFixture<PostgresDatabase>;
