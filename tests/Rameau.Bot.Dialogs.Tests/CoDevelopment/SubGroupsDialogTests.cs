using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.CoDevelopment;

public abstract class SubGroupsDialogTests(TestDatabase database) : CoDevelopmentTest(database)
{
    [DatabaseFact]
    public async Task Ten_people_are_divided_with_who_is_client_when_and_how_many_rounds_are_missing()
    {
        await TenAsync();
        await DivideAsync();
        await Bot.CoDevelopment.HandleAsync(new SubGroupsTie("P1", "aline", "edgar"), InGroup(Sample.Aline), default);

        await Shown.ApprovedAsync(async texts => (await Bot.CoDevelopment.HandleAsync(new SubGroupsLook("P1"), InGroup(Sample.Aline, texts), default)).Card());
        var plan = (await Database.SubGroupPlans.FindAsync(Sample.First.Id, default))!;
        Assert.NotEqual(plan.Of(Sample.Aline.Id)!.Group, plan.Of(Sample.Basile.Id)!.Group);
    }

    [DatabaseFact]
    public async Task Each_sees_their_own_sub_group_and_turn()
    {
        await TenAsync();
        await DivideAsync();

        await Shown.ApprovedAsync(async texts => (await Bot.CoDevelopment.HandleAsync(new CoDevelopmentLook("P1"), InGroup(Sample.Basile, texts), default)).Card());
    }

    [DatabaseFact]
    public Task In_a_group_the_command_is_a_door() => Shown.ApprovedAsync(async texts => (await Bot.CoDevelopment.HandleAsync(InGroup(Sample.Basile, texts), default)).Posted());

    [DatabaseFact]
    public async Task When_somebody_leaves_it_says_so_and_a_new_division_changes_the_least()
    {
        var people = await TenAsync();
        await DivideAsync();
        await Database.People.SaveAsync([people[^1] with { Roles = [] }], default);

        Assert.Contains(Texts.French.SubGroups.Moved, Shown.Words((await Bot.CoDevelopment.HandleAsync(new SubGroupsLook("P1"), InGroup(Sample.Aline), default)).Card()));
        Assert.Equal(Texts.French.SubGroups.Changes(0), (await DivideAsync()).Note);
        Assert.DoesNotContain(Texts.French.SubGroups.Moved, Shown.Words((await Bot.CoDevelopment.HandleAsync(new SubGroupsLook("P1"), InGroup(Sample.Aline), default)).Card()));
    }

    [DatabaseFact]
    public async Task Two_who_are_linked_are_kept_apart_and_a_second_time_takes_the_link_away()
    {
        await TenAsync();
        await Bot.CoDevelopment.HandleAsync(new SubGroupsTie("P1", "aline", "edgar"), InGroup(Sample.Aline), default);
        await DivideAsync();
        var plan = (await Database.SubGroupPlans.FindAsync(Sample.First.Id, default))!;
        Assert.NotEqual(plan.Of(Sample.Aline.Id)!.Group, plan.Of(Edgar.Id)!.Group);

        await Bot.CoDevelopment.HandleAsync(new SubGroupsTie("P1", "edgar", "aline"), InGroup(Sample.Aline), default);
        Assert.Empty((await Database.SubGroupPlans.FindAsync(Sample.First.Id, default))!.Ties);
        Assert.Equal(Texts.French.SubGroups.TieMissing, (await Bot.CoDevelopment.HandleAsync(new SubGroupsTie("P1", "aline", "dario"), InGroup(Sample.Aline), default)).Note);
    }

    [DatabaseFact]
    public async Task Three_are_not_divided()
    {
        await Database.People.SaveAsync([Edgar with { Roles = [] }], default);

        Assert.Equal(Texts.French.SubGroups.Refused(DivisionRefusal.TooFew), (await DivideAsync()).Note);
    }

    private Task<Rameau.Bot.Dialogs.Turns.Reply> DivideAsync() => Bot.CoDevelopment.HandleAsync(new SubGroupsDivide("P1", "4"), InGroup(Sample.Aline), default);

    private async Task<Person[]> TenAsync()
    {
        Person[] others = [.. Enumerable.Range(1, 6).Select(i => Edgar with { Id = new($"peer-{i}"), FirstName = $"Pair{i}", LastName = "Exemple", Email = $"p{i}@x.example", DirectoryId = null, Consents = Consents.Of(Consent.Promotion) })];
        await Database.People.SaveAsync(others, default);
        return others;
    }
}

public sealed class SubGroupsDialogOnSqlite(SqliteDatabase db) : SubGroupsDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class SubGroupsDialogOnPostgres(PostgresDatabase db) : SubGroupsDialogTests(db), IClassFixture<PostgresDatabase>;
