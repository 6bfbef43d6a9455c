using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Closing;

public abstract class PassagesContract(TestDatabase database) : StorageContract(database)
{
    private IPassages Store => Database.Passages;

    [DatabaseFact]
    public async Task A_participant_becomes_an_alumnus_and_stays_what_else_they_are()
    {
        Assert.True(await Store.TryPassAsync(Sample.Aline.Id, Sample.First.Id, default));

        Assert.Equal(
            [Sample.Aline.Roles[0] with { Role = Role.Alumnus }, Sample.Aline.Roles[1]],
            (await Database.People.FindAsync(Sample.Aline.Id, default))!.Roles);
        Assert.Equal(Sample.Basile.Roles, (await Database.People.FindAsync(Sample.Basile.Id, default))!.Roles);
    }

    [DatabaseFact]
    public async Task Of_four_who_do_the_chore_at_once_one_does_it()
    {
        var passed = await Race.RunAsync(4, _ => Store.TryPassAsync(Sample.Basile.Id, Sample.First.Id, default));

        Assert.Single(passed, one => one);
        Assert.Equal([Sample.Basile.Roles[0] with { Role = Role.Alumnus }], (await Database.People.FindAsync(Sample.Basile.Id, default))!.Roles);
    }

    [DatabaseFact]
    public async Task Who_was_entered_as_an_alumnus_already_is_one_once()
    {
        RoleGrant alumnus = new(Role.Alumnus, Sample.First.Id);
        await Database.People.SaveAsync([Sample.Basile with { Roles = [.. Sample.Basile.Roles, alumnus] }], default);

        Assert.True(await Store.TryPassAsync(Sample.Basile.Id, Sample.First.Id, default));

        Assert.Equal([alumnus], (await Database.People.FindAsync(Sample.Basile.Id, default))!.Roles);
    }

    [DatabaseFact]
    public async Task Another_promotion_and_somebody_without_a_part_stay_as_they_are()
    {
        Assert.False(await Store.TryPassAsync(Sample.Dario.Id, Sample.First.Id, default));
        Assert.False(await Store.TryPassAsync(Sample.Coach.Id, Sample.First.Id, default));
        Assert.Equal(Sample.Dario.Roles, (await Database.People.FindAsync(Sample.Dario.Id, default))!.Roles);
    }
}

public sealed class PassagesOnSqlite(SqliteDatabase db) : PassagesContract(db), IClassFixture<SqliteDatabase>;
public sealed class PassagesOnPostgres(PostgresDatabase db) : PassagesContract(db), IClassFixture<PostgresDatabase>;
