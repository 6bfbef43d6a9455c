using System.Data.Common;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.People;

public abstract class PeopleContract(TestDatabase database) : StorageContract(database)
{
    private IPeople Store => Database.People;

    [DatabaseFact]
    public async Task A_person_comes_back_as_saved_with_the_roles_in_their_order()
    {
        foreach (var person in Sample.All)
        {
            Same(person, await Store.FindAsync(person.Id, default));
        }
    }

    [DatabaseFact]
    public async Task What_somebody_knows_and_looks_like_comes_back_as_saved()
    {
        var known = Sample.Celeste with { Expertise = ["mécénat de compétences", "évaluation d’impact"], Photo = new("https://photos.example/celeste.jpg") };
        await Store.SaveAsync([known], default);

        Same(known, await Store.FindAsync(known.Id, default));
    }

    [DatabaseFact]
    public async Task Nobody_is_found_under_an_id_that_nobody_has()
    {
        Assert.Null(await Store.FindAsync(new("nobody"), default));
        Assert.Null(await Store.FindAsync(new("ALINE"), default)); // ids compare ordinally
        Assert.Null(await Store.FindByDirectoryIdAsync("nobody", default));
    }

    [DatabaseFact]
    public async Task Everybody_is_listed_once_with_their_roles_whatever_these_are()
    {
        var all = await Store.AllAsync(default);

        Assert.Equal(Sample.All.Count, all.Count);
        Assert.All(Sample.All, person => Same(person, Assert.Single(all, one => one.Id == person.Id)));
        Assert.Equal(["Brumevert", "Chantelune", "d'Ombrefeuille", "Épinoche", "Fontcalme", "Gravelis", "Houlebise"], all.Select(person => person.LastName));
    }

    [DatabaseFact]
    public async Task A_directory_id_is_found_whatever_its_case() =>
        Same(Sample.Aline, await Store.FindByDirectoryIdAsync(Sample.Aline.DirectoryId!.ToUpperInvariant(), default));

    [DatabaseFact]
    public async Task The_candidates_of_a_roster_carry_one_of_its_directory_ids_or_addresses_in_any_case()
    {
        var accented = new Person(new("accented"), "Élodie", "Kermantel", "Élodie@asso.example");
        await Store.SaveAsync([accented], default);

        var found = await Store.MatchingAsync(
            [Sample.Aline.DirectoryId!.ToUpperInvariant(), "unknown"], ["BASILE.chantelune@asso.example", "élodie@ASSO.example"], default);

        Assert.Equal([Sample.Aline.Id, Sample.Basile.Id, accented.Id], Ids(found));
        Assert.Equal([Sample.Dario.Id], Ids(await Store.MatchingAsync([Sample.Dario.DirectoryId!], [], default)));
        Assert.Empty(await Store.MatchingAsync([], [], default));
    }

    [DatabaseFact]
    public async Task Saving_again_replaces_fields_and_roles_but_forgets_no_directory_id()
    {
        var changed = Sample.Aline with { LastName = "Brumeverte", DirectoryId = null, Phone = null, Consents = null, Roles = [new(Role.Alumnus, Sample.First.Id)] };
        await Store.SaveAsync([changed], default);

        Same(changed with { DirectoryId = Sample.Aline.DirectoryId }, await Store.FindAsync(changed.Id, default));
    }

    [DatabaseFact]
    public async Task People_are_saved_all_or_none()
    {
        Person broken = new(new("broken"), "Hors", "Promotion") { Roles = [new(Role.Participant, new PromotionId("nowhere"))] };

        await Assert.ThrowsAnyAsync<DbException>(() => Store.SaveAsync([Sample.Aline with { FirstName = "Adeline" }, broken], default));

        Assert.Equal("Aline", (await Store.FindAsync(Sample.Aline.Id, default))?.FirstName);
    }

    [DatabaseFact]
    public async Task A_promotion_is_who_holds_a_role_in_it_by_last_name_as_a_French_list_has_it()
    {
        RoleGrant[] here = [new(Role.Participant, Sample.Second.Id)];
        string[] names = ["Zéphyr", "étincelle", "Eaulune", "Écume", "d'Aubeclair", "Épinoche"];
        await Store.SaveAsync([.. names.Select(name => new Person(new(name), "Noé", name) { Roles = here })], default);

        var people = await Store.OfPromotionAsync(Sample.Second.Id, default);

        Assert.Equal(["d'Aubeclair", "Eaulune", "Écume", "Épinoche", "Épinoche", "étincelle", "Zéphyr"], people.Select(person => person.LastName));
        Assert.Equal(["Dario", "Noé"], people.Where(person => person.LastName == "Épinoche").Select(person => person.FirstName));
        Assert.DoesNotContain(people, person => person.Id == Sample.Staff.Id);
    }

    [DatabaseFact]
    public async Task Staff_is_of_all_promotions_or_of_one()
    {
        var local = new Person(new("local"), "Ilona", "Jardival") { Roles = [new(Role.Staff, Sample.Second.Id)] };
        await Store.SaveAsync([local], default);

        Assert.Equal([Sample.Staff.Id, local.Id], Ids(await Store.StaffAsync(null, default)));
        Assert.Equal([Sample.Staff.Id, local.Id], Ids(await Store.StaffAsync(Sample.Second.Id, default)));
        Assert.Equal([Sample.Staff.Id], Ids(await Store.StaffAsync(Sample.First.Id, default)));
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_text_comes_back_as_it_went_in(string text)
    {
        var person = Sample.Basile with { FirstName = text, LastName = text, Email = text, Organisation = text };
        await Store.SaveAsync([person], default);

        Same(person, await Store.FindAsync(person.Id, default));
    }

    [DatabaseFact]
    public async Task Text_with_a_NUL_is_kept_whole_or_refused_whole()
    {
        var person = Sample.Basile with { Email = "before", FirstName = "Ba\0sile" };

        var refusal = await Record.ExceptionAsync(() => Store.SaveAsync([Sample.Aline with { Phone = "changed" }, person], default));

        Same(refusal is null ? person : Sample.Basile, await Store.FindAsync(person.Id, default));
        Assert.Equal(refusal is null, (await Store.FindAsync(Sample.Aline.Id, default))?.Phone == "changed");
        Assert.True(refusal is null or DbException);
    }

    [DatabaseFact]
    public async Task Lists_saved_at_once_in_opposite_orders_do_not_block_each_other()
    {
        await Race.RunAsync(16, runner => Store.SaveAsync([.. runner % 2 == 0 ? Sample.All : Sample.All.Reverse()], default));

        Same(Sample.Aline, await Store.FindAsync(Sample.Aline.Id, default));
    }

    private static IEnumerable<PersonId> Ids(IEnumerable<Person> people) => people.Select(person => person.Id);

    /// <summary>Lists compare by identity, so they are compared apart.</summary>
    private static void Same(Person expected, Person? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected.Roles, actual.Roles);
        Assert.Equal(expected.Expertise, actual.Expertise);
        Assert.Equal(expected, actual with { Roles = expected.Roles, Expertise = expected.Expertise });
    }
}

public sealed class PeopleOnSqlite(SqliteDatabase db) : PeopleContract(db), IClassFixture<SqliteDatabase>;
public sealed class PeopleOnPostgres(PostgresDatabase db) : PeopleContract(db), IClassFixture<PostgresDatabase>;
