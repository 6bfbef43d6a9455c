using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Links;

/// <summary>Basile takes part in the first promotion; Faustin is of the team.</summary>
public abstract class LinkDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public Task My_links_are_what_awaits_me_and_who_sees_me() => Shown.ApprovedAsync(async texts =>
    {
        await Database.Introductions.TryAddAsync(new(new("0a"), Sample.First.Id, Sample.Aline.Id, Sample.Basile.Id, "Parler.", Now, IntroductionState.Asked, Now), default);
        return (await Bot.MyLinks.HandleAsync(Alone(Sample.Basile, texts), default)).Posted();
    });

    [DatabaseFact]
    public Task The_team_reads_that_whoever_has_the_address_acts_for_that_person() => Shown.ApprovedAsync(async texts =>
        (await Bot.LinksFor.HandleAsync("céleste d’ombrefeuille", Alone(Sample.Staff, texts), default)).Posted());

    [DatabaseFact]
    public async Task Whose_pages_the_team_was_given_is_noted()
    {
        await Bot.LinksFor.HandleAsync("céleste d’ombrefeuille", Alone(Sample.Staff), default);

        Assert.Equal((Sample.Staff.Id, AuditAct.Lent), Assert.Single((await Database.Audit.AboutAsync(Sample.Celeste.Id, default)).Select(entry => (entry.By!.Value, entry.Act))));
    }

    [DatabaseFact]
    public async Task In_a_group_no_address_is_posted()
    {
        var mine = (await Bot.MyLinks.HandleAsync(InGroup(Sample.Basile), default)).Posted().GetRawText();
        var others = (await Bot.LinksFor.HandleAsync("Basile", InGroup(Sample.Staff), default)).Posted().GetRawText();

        Assert.DoesNotContain("https://", mine, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", others, StringComparison.Ordinal);
        Assert.Contains("~basile~", (await Bot.MyLinks.HandleAsync(new LinkMine(), InGroup(Sample.Basile), default)).Card().GetRawText(), StringComparison.Ordinal);
        Assert.Contains("~basile~", (await Bot.LinksFor.HandleAsync(new LinkFor("Basile"), InGroup(Sample.Staff), default)).Card().GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Of_two_of_one_name_one_is_chosen()
    {
        await Database.People.SaveAsync([Sample.Basile with { Id = new("basile-2"), LastName = "Orvelin", DirectoryId = null, Email = "b@asso.example" }], default);
        var which = (await Bot.LinksFor.HandleAsync("Basile", Alone(Sample.Staff), default)).Posted().GetRawText();

        Assert.DoesNotContain("https://", which, StringComparison.Ordinal);
        Assert.Contains("Orvelin", which, StringComparison.Ordinal);
        Assert.Contains("~basile-2~", (await Bot.LinksFor.HandleAsync(new LinkFor(Subject: "basile-2"), Alone(Sample.Staff), default)).Card().GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Who_is_not_of_the_team_gets_nobody_elses_links()
    {
        Assert.False(Bot.Verbs.Find(LinkFor.Verb)!.Power.Allows(InGroup(Sample.Aline)));
        Assert.False(Bot.LinksFor.Power.Allows(Alone(Sample.Aline)));
        Assert.True(Bot.Verbs.Find(LinkFor.Verb)!.IsConfidential && Bot.Verbs.Find(LinkMine.Verb)!.IsConfidential);
        Assert.Equal(Texts.French.Links.NobodyOfThisName, (await Bot.LinksFor.HandleAsync(new LinkFor(Subject: "nobody"), Alone(Sample.Staff), default)).Note);
    }

    [DatabaseFact]
    public async Task A_server_that_does_not_know_its_address_says_so()
    {
        Bot.SignedLinks.KnowsItsAddress = false;
        Assert.Contains(Texts.French.Links.NoAddress, Shown.Words((await Bot.MyLinks.HandleAsync(Alone(Sample.Basile), default)).Posted()));
    }
}

public sealed class LinkDialogsOnSqlite(SqliteDatabase db) : LinkDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class LinkDialogsOnPostgres(PostgresDatabase db) : LinkDialogTests(db), IClassFixture<PostgresDatabase>;
