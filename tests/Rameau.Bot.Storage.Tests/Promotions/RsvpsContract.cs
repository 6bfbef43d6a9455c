using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Promotions;

public abstract class RsvpsContract(TestDatabase database) : StorageContract(database)
{
    private IRsvps Store => Database.Rsvps;

    [DatabaseFact]
    public async Task Answers_come_in_the_order_given_and_each_step_has_its_own()
    {
        Rsvp[] answers = [Answer(Sample.Basile, RsvpAnswer.No, 0), Answer(Sample.Aline, RsvpAnswer.Yes, 1)];
        await SaveAsync([.. answers.Reverse(), Answer(Sample.Aline, RsvpAnswer.No, 2) with { Step = new("S3") }]);
        await SaveAsync(Answer(Sample.Dario, RsvpAnswer.Yes, 0) with { Promotion = Sample.Second.Id });

        Assert.Equal(answers, await StoredAsync());
    }

    [DatabaseFact]
    public async Task The_last_answer_counts()
    {
        await SaveAsync(Answer(Sample.Aline, RsvpAnswer.Yes, 0), Answer(Sample.Aline, RsvpAnswer.No, 5) with { Revision = 2 });

        Assert.Equal([Answer(Sample.Aline, RsvpAnswer.No, 5) with { Revision = 2 }], await StoredAsync());
    }

    [DatabaseFact]
    public async Task An_answer_that_arrives_after_a_later_one_changes_nothing()
    {
        await SaveAsync(Answer(Sample.Aline, RsvpAnswer.No, 5), Answer(Sample.Aline, RsvpAnswer.Yes, 0));

        Assert.Equal([Answer(Sample.Aline, RsvpAnswer.No, 5)], await StoredAsync());
    }

    [DatabaseFact]
    public async Task Of_fifty_answers_at_once_in_any_order_the_latest_stays()
    {
        await Race.RunAsync(50, i => Store.SaveAsync(Answer(Sample.Aline, i == 49 ? RsvpAnswer.No : RsvpAnswer.Yes, i), default));

        Assert.Equal([Answer(Sample.Aline, RsvpAnswer.No, 49)], await StoredAsync());
    }

    [DatabaseFact]
    public async Task Instants_are_kept_to_the_millisecond()
    {
        var precise = Now + Duration.FromMilliseconds(7) + Duration.FromNanoseconds(999_999);
        await SaveAsync(Answer(Sample.Aline, RsvpAnswer.Yes, 0) with { AnsweredAt = precise });

        Assert.Equal(Now + Duration.FromMilliseconds(7), Assert.Single(await StoredAsync()).AnsweredAt);
    }

    private static Rsvp Answer(Person person, RsvpAnswer answer, int millis) =>
        new(Sample.First.Id, new("S2"), person.Id, answer, Now + Duration.FromMilliseconds(millis));

    private async Task SaveAsync(params Rsvp[] answers)
    {
        foreach (var answer in answers)
        {
            await Store.SaveAsync(answer, default);
        }
    }

    private Task<IReadOnlyList<Rsvp>> StoredAsync() => Store.OfStepAsync(Sample.First.Id, new("S2"), default);
}

public sealed class RsvpsOnSqlite(SqliteDatabase db) : RsvpsContract(db), IClassFixture<SqliteDatabase>;
public sealed class RsvpsOnPostgres(PostgresDatabase db) : RsvpsContract(db), IClassFixture<PostgresDatabase>;
