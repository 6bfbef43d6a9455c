using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Coaching;

public abstract class CoachingCallsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly CoachingCall Alines = new(Sample.First.Id, new("C1"), Sample.Aline.Id, Sample.Coach.Id, Now);

    private ICoachingCalls Store => Database.CoachingCalls;

    [DatabaseFact]
    public async Task Calls_come_back_in_the_order_they_start()
    {
        var basiles = Alines with { Person = Sample.Basile.Id, StartsAt = Now - Duration.FromHours(3) };
        var second = Alines with { Window = new("C2"), StartsAt = Now + Duration.FromDays(60) };

        foreach (var call in (CoachingCall[])[second, Alines, basiles])
        {
            await Store.SaveAsync(call, default);
        }

        Assert.Equal([basiles, Alines, second], await Store.OfPromotionAsync(Sample.First.Id, default));
        Assert.Empty(await Store.OfPromotionAsync(Sample.Second.Id, default));
    }

    [DatabaseFact]
    public async Task A_person_has_one_call_in_a_window_the_last_one_agreed()
    {
        await Store.SaveAsync(Alines, default);
        await Store.SaveAsync(Alines with { Coach = Sample.Staff.Id, StartsAt = Now + Duration.FromDays(1) }, default);

        Assert.Equal([Alines with { Coach = Sample.Staff.Id, StartsAt = Now + Duration.FromDays(1) }], await Store.OfPromotionAsync(Sample.First.Id, default));
    }
}

public sealed class CoachingCallsOnSqlite(SqliteDatabase db) : CoachingCallsContract(db), IClassFixture<SqliteDatabase>;
public sealed class CoachingCallsOnPostgres(PostgresDatabase db) : CoachingCallsContract(db), IClassFixture<PostgresDatabase>;
