using NodaTime;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.CoffeePairs;

public abstract class CoffeePairsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly YearMonth March = new(2027, 3);

    private static readonly CoffeeTable[] Drawn =
    [
        new(March, 1, [Sample.Aline.Id, Sample.Basile.Id]),
        new(March, 2, [Sample.Celeste.Id, Sample.Coach.Id, Sample.Dario.Id]),
    ];

    private ICoffeePairs Store => Database.CoffeePairs;

    [DatabaseFact]
    public async Task Who_joins_again_is_the_member_they_were_with_another_pause()
    {
        CoffeeMember paused = new(Sample.Basile.Id, Now, new(2027, 9, 1));
        await Store.SaveAsync(paused with { ResumesOn = null }, default);
        await Store.SaveAsync(paused with { JoinedAt = Now + Duration.FromDays(1) }, default);
        await Store.SaveAsync(new(Sample.Aline.Id, Now), default);

        Assert.Equal(paused, await Store.FindAsync(Sample.Basile.Id, default));
        Assert.Equal([new(Sample.Aline.Id, Now), paused], await Store.MembersAsync(default));
        Assert.Null(await Store.FindAsync(Sample.Celeste.Id, default));
    }

    [DatabaseFact]
    public async Task Of_several_who_draw_one_month_one_does()
    {
        Assert.False(await Store.IsDrawnAsync(March, default));
        var done = await Race.RunAsync(4, _ => Store.TryDrawAsync(March, Drawn, Now, default));

        Assert.Equal([false, false, false, true], done.Order());
        Assert.Equal(Drawn, await Store.TablesAsync(March, default));
        Assert.True(await Store.IsDrawnAsync(March, default));
        Assert.Empty(await Store.TablesAsync(March.PlusMonths(1), default));
    }

    [DatabaseFact]
    public async Task Who_leaves_or_is_forgotten_leaves_the_others_at_their_table()
    {
        await Store.SaveAsync(new(Sample.Celeste.Id, Now), default);
        await Store.TryDrawAsync(March, Drawn, Now, default);

        await Store.LeaveAsync(Sample.Celeste.Id, March, default);
        await Store.LeaveAsync(Sample.Celeste.Id, March, default);
        await Database.RowsAsync("DELETE FROM person WHERE id IN ('aline', 'basile')");

        Assert.Empty(await Store.MembersAsync(default));
        Assert.Equal(
            [new(March, 1, []) { Drawn = 2 }, new(March, 2, [Sample.Coach.Id, Sample.Dario.Id]) { Drawn = 3, Changes = 1 }],
            await Store.TablesAsync(March, default));
    }

    [DatabaseFact]
    public async Task Somebody_who_was_forgotten_while_the_month_was_drawn_has_no_seat()
    {
        await Database.RowsAsync("DELETE FROM person WHERE id = 'aline'");
        await Store.TryDrawAsync(March, Drawn, Now, default);

        Assert.Equal([Sample.Basile.Id], (await Store.TablesAsync(March, default))[0].People);
    }

    [DatabaseFact]
    public async Task Who_is_alone_comes_to_a_table_of_two_and_of_two_who_come_at_once_one_does()
    {
        PersonId[] alone = [Sample.Aline.Id, Sample.Staff.Id];
        CoffeeTable two = new(March, 3, [Sample.Coach.Id, Sample.Dario.Id]);
        await Store.TryDrawAsync(March, [new(March, 1, [alone[0]]), new(March, 2, [alone[1]]), two], Now, default);

        Assert.False(await Store.TryMoveAsync(Sample.Coach.Id, new(March, 1, []), default));
        Assert.Equal([false, true], (await Race.RunAsync(2, i => Store.TryMoveAsync(alone[i], two, default))).Order());
        Assert.Equal(3, (await Store.TablesAsync(March, default))[2].People.Count);
    }

    [DatabaseFact]
    public async Task An_answer_is_counted_once_and_nobody_can_say_whose_it_is()
    {
        await Store.TryDrawAsync(March, Drawn, Now, default);

        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, _ => Store.TryAnswerAsync(Sample.Aline.Id, March, CoffeeAnswer.No, default))).Order());
        Assert.True(await Store.TryAnswerAsync(Sample.Basile.Id, March, CoffeeAnswer.Yes, default));
        Assert.False(await Store.TryAnswerAsync(Sample.Staff.Id, March, CoffeeAnswer.Yes, default));

        Assert.Equal(new Dictionary<CoffeeAnswer, int> { [CoffeeAnswer.Yes] = 1, [CoffeeAnswer.No] = 1 }, await Store.AnswersAsync(March, default));
        Assert.DoesNotContain(await Database.RowsAsync("SELECT * FROM coffee_seat"), row => row.Contains("No", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Who_sat_with_whom_is_forgotten_in_time_and_the_counts_stay()
    {
        await Store.TryDrawAsync(March, Drawn, Now, default);
        await Store.TryAnswerAsync(Sample.Aline.Id, March, CoffeeAnswer.Planned, default);

        await Store.ForgetAsync(March, default);
        Assert.Equal(2, (await Store.TablesAsync(March, default)).Count);

        await Store.ForgetAsync(March.PlusMonths(1), default);
        Assert.Empty(await Store.TablesAsync(March, default));
        Assert.Equal(1, (await Store.AnswersAsync(March, default))[CoffeeAnswer.Planned]);
    }
}

public sealed class CoffeePairsOnSqlite(SqliteDatabase db) : CoffeePairsContract(db), IClassFixture<SqliteDatabase>;
public sealed class CoffeePairsOnPostgres(PostgresDatabase db) : CoffeePairsContract(db), IClassFixture<PostgresDatabase>;
