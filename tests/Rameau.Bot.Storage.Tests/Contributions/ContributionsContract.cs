using NodaTime;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Contributions;

public abstract class ContributionsContract(TestDatabase database) : StorageContract(database)
{
    private IContributions Store => Database.Contributions;

    [DatabaseFact]
    public async Task Each_step_has_its_own_in_the_order_written_and_each_person_their_numbers()
    {
        await AddAsync(Written(Sample.Aline, "b", 1), Written(Sample.Basile, "a", 0), Written(Sample.Aline, "c", 2) with { Named = true });
        await AddAsync(Written(Sample.Aline, "elsewhere", 0) with { Step = new("W2") }, Written(Sample.Dario, "x", 0) with { Promotion = Sample.Second.Id });

        Assert.Equal(
            [Written(Sample.Basile, "a", 0), Written(Sample.Aline, "b", 1), Written(Sample.Aline, "c", 2) with { Number = 2, Named = true }],
            await StoredAsync());
    }

    [DatabaseFact]
    public async Task Of_ten_questions_sent_at_once_three_are_kept_each_under_a_number_of_its_own()
    {
        var kept = await Race.RunAsync(10, i => Store.TryAddAsync(Written(Sample.Aline, $"question {i}", i), 3, default));

        Assert.Equal(3, kept.Count(one => one));
        Assert.Equal([1, 2, 3], (await StoredAsync()).Select(one => one.Number).Order());
    }

    [DatabaseFact]
    public async Task Of_four_deliveries_of_one_question_at_once_one_is_kept()
    {
        var kept = await Race.RunAsync(4, i => Store.TryAddAsync(Written(Sample.Aline, "la même", i), 3, default));

        Assert.Single(kept, one => one);
        Assert.Single(await StoredAsync());
    }

    [DatabaseFact]
    public async Task An_account_replaces_the_one_before_and_not_a_later_one()
    {
        await Store.ReplaceAsync(Written(Sample.Aline, "deux", 5), default);
        await Store.ReplaceAsync(Written(Sample.Aline, "un", 1), default);
        Assert.Equal([Written(Sample.Aline, "deux", 5)], await StoredAsync());

        await Store.ReplaceAsync(Written(Sample.Aline, "trois", 6), default);
        Assert.Equal([Written(Sample.Aline, "trois", 6)], await StoredAsync());
    }

    [DatabaseFact]
    public async Task What_is_withdrawn_is_gone_and_makes_room_and_a_later_one_under_its_number_stays()
    {
        await AddAsync(Written(Sample.Aline, "a", 0), Written(Sample.Basile, "a", 0));
        await Store.WithdrawAsync(Written(Sample.Aline, "a", 0), default);
        Assert.Equal([Written(Sample.Basile, "a", 0)], await StoredAsync());

        await AddAsync(Written(Sample.Aline, "b", 7));
        await Store.WithdrawAsync(Written(Sample.Aline, "a", 0), default);
        Assert.Equal([Written(Sample.Basile, "a", 0), Written(Sample.Aline, "b", 7)], await StoredAsync());
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_words_come_back_as_they_went_in(string words)
    {
        await AddAsync(Written(Sample.Aline, words, 0));

        Assert.Equal(words, Assert.Single(await StoredAsync()).Words);
    }

    private static Contribution Written(Person person, string words, int millis) =>
        new(Sample.First.Id, new("W"), person.Id, 1, words, false, Now + Duration.FromMilliseconds(millis));

    private async Task AddAsync(params Contribution[] contributions)
    {
        foreach (var one in contributions)
        {
            Assert.True(await Store.TryAddAsync(one, 3, default));
        }
    }

    private Task<IReadOnlyList<Contribution>> StoredAsync() => Store.OfStepAsync(Sample.First.Id, new("W"), default);
}

public sealed class ContributionsOnSqlite(SqliteDatabase db) : ContributionsContract(db), IClassFixture<SqliteDatabase>;
public sealed class ContributionsOnPostgres(PostgresDatabase db) : ContributionsContract(db), IClassFixture<PostgresDatabase>;
