using NodaTime;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Introductions;

public abstract class IntroductionsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Introduction Asked =
        new(new("0a1b"), Sample.First.Id, Sample.Aline.Id, Sample.Dario.Id, "Parler d’une convention'; DROP TABLE introduction; --", Now, IntroductionState.Asked, Now)
        {
            Offered = [Field.Region, Field.Email],
        };

    private IIntroductions Store => Database.Introductions;

    [DatabaseFact]
    public async Task A_request_comes_back_as_it_went_in()
    {
        var exchanged = Asked with { Id = new("2c"), Asked = Sample.Alumna.Id, State = IntroductionState.Exchanged, Since = Now + Duration.FromDays(1), Revision = 3, Given = [Field.Phone], Offered = [] };

        Assert.True(await Store.TryAddAsync(Asked, default));
        Assert.True(await Store.TryAddAsync(exchanged, default));

        Assert.Equal(Asked, await Store.FindAsync(Asked.Id, default));
        Assert.Equal(exchanged, await Store.FindAsync(exchanged.Id, default));
        Assert.Null(await Store.FindAsync(new("none"), default));
    }

    [DatabaseFact]
    public async Task Of_several_forms_sent_at_once_to_one_person_one_asks()
    {
        Assert.Equal([false, false, false, true], (await Race.RunAsync(4, i => Store.TryAddAsync(Asked with { Id = new($"{i}") }, default))).Order());
        Assert.Single(await Store.OfAskerAsync(Asked.Asker, default));
        Assert.True(await Store.TryAddAsync(Asked with { Id = new("back"), Asker = Asked.Asked, Asked = Asked.Asker }, default)); // the other way round is another
    }

    [DatabaseFact]
    public async Task Of_several_who_change_one_revision_one_does()
    {
        await Store.TryAddAsync(Asked, default);
        IntroductionState[] states = [IntroductionState.Accepted, IntroductionState.Declined, IntroductionState.Withdrawn, IntroductionState.Expired];
        var done = await Race.RunAsync(4, i => Store.TryChangeAsync(Asked with { Revision = 2, State = states[i], Given = [Field.Email] }, default));

        Assert.Equal([false, false, false, true], done.Order());
        Assert.Equal(states[done.ToList().IndexOf(true)], (await Store.FindAsync(Asked.Id, default))!.State);
        Assert.False(await Store.TryChangeAsync(Asked with { Revision = 2 }, default));
    }

    [DatabaseFact]
    public async Task Once_settled_one_may_ask_the_same_person_again()
    {
        await Store.TryAddAsync(Asked, default);
        await Store.TryChangeAsync(Asked with { Revision = 2, State = IntroductionState.Withdrawn }, default);

        Assert.True(await Store.TryAddAsync(Asked with { Id = new("again"), AskedAt = Now + Duration.FromHours(1) }, default));
        Assert.Equal(["again", "0a1b"], (await Store.OfAskerAsync(Asked.Asker, default)).Select(one => one.Id.Value));
        Assert.Equal(["again", "0a1b"], (await Store.OfAskedAsync(Asked.Asked, default)).Select(one => one.Id.Value));
        Assert.Empty(await Store.OfAskedAsync(Asked.Asker, default));
    }

    [DatabaseFact]
    public async Task A_promotion_is_lively_while_one_waits_or_was_settled_lately()
    {
        var declined = Asked with { Id = new("b"), Asked = Sample.Alumna.Id, State = IntroductionState.Declined };
        await Store.TryAddAsync(Asked, default);
        await Store.TryAddAsync(declined, default);

        Assert.Equal([Asked, declined], await Store.LivelyAsync(Sample.First.Id, Now, default));
        Assert.Equal([Asked], await Store.LivelyAsync(Sample.First.Id, Now + Duration.FromMilliseconds(1), default));
        Assert.Empty(await Store.LivelyAsync(Sample.Second.Id, Now, default));
        Assert.Equal([Sample.First.Id], await Store.PromotionsAsync(Now, default));
    }

    [DatabaseFact]
    public async Task Peace_from_one_is_not_peace_from_all_and_either_ends()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await Store.BlockAsync(Sample.Dario.Id, Sample.Aline.Id, Now, default);
        }

        Assert.Equal((true, false), await BlockedAsync());
        Assert.Equal([(PersonId?)Sample.Aline.Id], await Store.BlocksAsync(Sample.Dario.Id, default));

        await Race.RunAsync(3, _ => Store.BlockAsync(Sample.Dario.Id, null, Now + Duration.FromHours(1), default));
        Assert.Equal((true, true), await BlockedAsync());
        Assert.Equal([Sample.Aline.Id, null], await Store.BlocksAsync(Sample.Dario.Id, default));
        Assert.False(await Store.IsBlockedAsync(Sample.Aline.Id, Sample.Dario.Id, default));

        await Store.UnblockAsync(Sample.Dario.Id, default);
        Assert.Equal((false, false), await BlockedAsync());
    }

    [DatabaseFact]
    public async Task What_was_settled_is_forgotten_in_time_and_what_waits_never_is()
    {
        await Store.TryAddAsync(Asked, default);
        await Store.TryAddAsync(Asked with { Id = new("b"), Asked = Sample.Alumna.Id, State = IntroductionState.Exchanged }, default);

        Assert.Equal(0, await Store.ForgetAsync(Now, default));
        Assert.Equal(1, await Store.ForgetAsync(Now + Introduction.Kept, default));
        Assert.Equal([Asked], await Store.OfAskerAsync(Asked.Asker, default));
    }

    [DatabaseTheory]
    [InlineData("aline")]
    [InlineData("dario")]
    public async Task It_goes_with_either_of_the_two(string person)
    {
        await Store.TryAddAsync(Asked, default);
        await Store.BlockAsync(Sample.Dario.Id, Sample.Aline.Id, Now, default);
        await Database.RowsAsync($"DELETE FROM person WHERE id = '{person}'");

        Assert.Null(await Store.FindAsync(Asked.Id, default));
        Assert.Empty(await Store.BlocksAsync(Sample.Dario.Id, default));
    }

    private async Task<(bool ByAline, bool ByAlumna)> BlockedAsync() =>
        (await Store.IsBlockedAsync(Sample.Dario.Id, Sample.Aline.Id, default), await Store.IsBlockedAsync(Sample.Dario.Id, Sample.Alumna.Id, default));
}

public sealed class IntroductionsOnSqlite(SqliteDatabase db) : IntroductionsContract(db), IClassFixture<SqliteDatabase>;
public sealed class IntroductionsOnPostgres(PostgresDatabase db) : IntroductionsContract(db), IClassFixture<PostgresDatabase>;
