using NodaTime;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Preferences;

public abstract class PreferencesContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Choices Chosen = new(Sample.Celeste.Id, "en", Consents.Of(Consent.Introduction), new(false, true, false, true), "Un essai", "Le temps", Now);

    private IPreferences Store => Database.Preferences;

    [DatabaseFact]
    public async Task Before_anything_is_chosen_all_is_wanted_and_the_persons_own_columns_count()
    {
        Assert.Equal(new Choices(Sample.Celeste.Id, null, null, new()), await StoredAsync());
        Assert.Equal(new Choices(Sample.Aline.Id, null, Consents.Of(Consent.AllPromotions), new()), await Store.FindAsync(Sample.Aline.Id, default));
        Assert.Null(await Store.FindAsync(new("nobody"), default));
    }

    [DatabaseFact]
    public async Task What_is_chosen_comes_back_and_is_the_persons()
    {
        await Store.SaveAsync(Chosen, default);

        Assert.Equal(Chosen, await StoredAsync());
        var person = (await Database.People.FindAsync(Sample.Celeste.Id, default))!;
        Assert.Equal(("en", Consents.Of(Consent.Introduction), "Céleste"), (person.Language, person.Consents, person.FirstName));
        Assert.Equal(Sample.Celeste.Roles, person.Roles);
    }

    [DatabaseFact]
    public async Task What_people_want_is_known_of_those_who_chose()
    {
        await Store.SaveAsync(Chosen, default);

        var wanted = await Store.WantedAsync([Sample.Celeste.Id, Sample.Aline.Id], default);

        Assert.Equal(new Wanted(false, true, false, true), Assert.Single(wanted).Value);
        Assert.Empty(await Store.WantedAsync([], default));
    }

    [DatabaseFact]
    public async Task Of_two_choices_the_later_stands_in_whatever_order_they_arrive()
    {
        var later = new Choices(Sample.Celeste.Id, null, Consents.Of(Consent.Nobody), new(), ChosenAt: Now + Duration.FromMinutes(1));
        await Store.SaveAsync(later, default);
        await Store.SaveAsync(Chosen, default);

        Assert.Equal(later, await StoredAsync());
        Assert.Equal(Consents.Of(Consent.Nobody), (await Database.People.FindAsync(Sample.Celeste.Id, default))!.Consents);
    }

    [DatabaseTheory]
    [ClassData(typeof(HostileText))]
    public async Task Any_words_come_back_as_they_went_in(string words)
    {
        await Store.SaveAsync(Chosen with { Experience = words, Ceiling = words }, default);

        Assert.Equal((words, words), ((await StoredAsync())!.Experience, (await StoredAsync())!.Ceiling));
    }

    private Task<Choices?> StoredAsync() => Store.FindAsync(Sample.Celeste.Id, default);
}

public sealed class PreferencesOnSqlite(SqliteDatabase db) : PreferencesContract(db), IClassFixture<SqliteDatabase>;
public sealed class PreferencesOnPostgres(PostgresDatabase db) : PreferencesContract(db), IClassFixture<PostgresDatabase>;
