using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>Basile asked, Aline, who animates, answered.</summary>
public abstract class LearnDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly LearnForm Open = new("P1", "0a1b");
    private static readonly LearnSave Save = new("P1", "0a1b") { Title = "Un modèle de pacte lucioles", Summary = "Le pacte du Pont.", Keywords = "pacte\nlucioles" };
    private static readonly ResourceId Id = new("reponse-p1-0a1b");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await CurationScenes.GivenAsync(Database, Now);
    }

    [DatabaseFact]
    public Task The_form_is_filled_from_the_question_and_its_answer_and_says_who_will_read_it() => Shown.ApprovedAsync(async texts =>
        (await Bot.Learning.HandleAsync(Open, InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task Who_asked_is_nowhere_in_it_and_the_words_proposed_are_those_of_the_subject()
    {
        var form = (await Bot.Learning.HandleAsync(Open, Working(Sample.Staff), default)).Card().GetRawText();

        Assert.DoesNotContain("Basile", form, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"value\":\"pacte\\nlucioles\"", form.Replace("modèle\\n", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("https://example.org/pacte", form, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task What_the_team_adds_answers_the_same_question_at_once()
    {
        Assert.NotEqual(Id, await FirstAsync());
        var reply = await Bot.Learning.HandleAsync(Save, Working(Sample.Staff), default);

        Assert.Equal(Texts.French.Curation.AcceptedNow(Save.Title!), reply.Note);
        Assert.Equal(Id, await FirstAsync());
        Assert.Equal((CurationScenes.Answered.Id, Sample.Staff.Id), ((await EntryAsync())!.Ticket!.Value, (await EntryAsync())!.Owner!.Value));
    }

    [DatabaseFact]
    public async Task What_whoever_animates_adds_waits_for_the_team()
    {
        var reply = await Bot.Learning.HandleAsync(Save, Working(Sample.Aline), default);
        Assert.Equal(Texts.French.Curation.Proposed(Save.Title!), reply.Note);
        Assert.NotEqual(Id, await FirstAsync());

        await Bot.EntryActs.HandleAsync(new EntryDo(Id.Value, EntryDo.Restore), Alone(Sample.Staff), default);
        Assert.Equal(Id, await FirstAsync());
    }

    [DatabaseFact]
    public async Task However_often_and_by_whomever_it_is_added_there_is_one()
    {
        foreach (var person in new[] { Sample.Staff, Sample.Staff, Sample.Aline })
        {
            await Bot.Learning.HandleAsync(Save with { Title = $"Un pacte, par {person.FirstName}" }, Working(person), default);
        }

        Assert.Equal(("Un pacte, par Faustin", 1), ((await EntryAsync())!.Resource.Title, (await EntryAsync())!.Revision));
        Assert.Contains("par Faustin", (await Bot.Learning.HandleAsync(Open, Working(Sample.Aline), default)).Note, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Who_neither_answered_nor_may_answer_adds_nothing()
    {
        foreach (var person in new[] { Sample.Basile, Sample.Celeste, Sample.Coach })
        {
            Assert.Equal(Texts.French.Tickets.Refused(TicketRefusal.NoSuchTicket), (await Bot.Learning.HandleAsync(Save, Working(person), default)).Note);
        }

        await Database.Tickets.TryAddAsync(CurationScenes.Answered with { Id = new("open"), State = TicketState.WithStaff, Answer = null }, default);
        Assert.Null((await Bot.Learning.HandleAsync(Open with { Ticket = "open" }, Working(Sample.Staff), default)).Card);
        Assert.Null(await EntryAsync());
    }

    [DatabaseFact]
    public async Task Words_of_the_question_that_the_entry_lacks_are_proposed_to_the_team()
    {
        await Bot.Learning.HandleAsync(Save with { Title = "Un modèle du Pont", Keywords = string.Empty, Summary = "Le voici." }, Working(Sample.Staff), default);
        var wording = (await Database.Wordings.ToDecideAsync(default)).Single(one => one.Resource == Id);

        Assert.Contains("lucioles", wording.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("basile", wording.Words, StringComparison.OrdinalIgnoreCase);
    }

    [DatabaseFact]
    public async Task Words_that_helped_two_people_are_proposed_and_those_of_one_are_not()
    {
        ResourceVote useful = new("un guide qui va bien avec les lucioles", "g-well", true);
        await Bot.Resources.HandleAsync(useful, Alone(Sample.Aline), default);
        await Bot.Resources.HandleAsync(useful, Alone(Sample.Aline), default);
        Assert.DoesNotContain(await Database.Wordings.ToDecideAsync(default), one => one.Resource.Value == "g-well");

        await Bot.Resources.HandleAsync(useful with { Question = "avec les lucioles, un guide qui va bien" }, Alone(Sample.Basile), default);
        Assert.Equal("lucioles", (await Database.Wordings.ToDecideAsync(default)).Single(one => one.Resource.Value == "g-well").Words);

        await Bot.Resources.HandleAsync(useful with { IsUseful = false }, Alone(Sample.Aline), default);
        Assert.DoesNotContain(await Database.Wordings.ToDecideAsync(default), one => one.Resource.Value == "g-well");
    }

    [DatabaseFact]
    public async Task Names_numbers_and_addresses_are_no_words_of_a_subject()
    {
        var library = await Bot.Librarian.LibraryAsync(default);
        var names = new HashSet<string> { "celeste", "ombrefeuille" };

        Assert.Null(library.FindUnsaid("un guide qui va bien pour Céleste d'Ombrefeuille, 06 12 34 56 78", new("g-well"), names));
        Assert.Null(library.FindUnsaid("un guide", new("nowhere"), names));
    }

    private static Turn Working(Person person) => Alone(person) with { Promotion = Sample.First };

    private async Task<ResourceId?> FirstAsync() =>
        (await Bot.Librarian.LibraryAsync(default)).Ask(new(CurationScenes.Answered.Question), 3).Findings is { IsAnswered: true, Matches: [var first, ..] } ? first.Resource.Id : null;

    private Task<CatalogueEntry?> EntryAsync() => Database.Catalogue.FindAsync(Id, default);
}

public sealed class LearnDialogsOnSqlite(SqliteDatabase db) : LearnDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class LearnDialogsOnPostgres(PostgresDatabase db) : LearnDialogTests(db), IClassFixture<PostgresDatabase>;
