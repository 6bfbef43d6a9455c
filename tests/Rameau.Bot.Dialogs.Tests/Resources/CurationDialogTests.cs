using NodaTime;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>Faustin is of the team; one entry waits for each thing that a curator decides.</summary>
public abstract class CurationDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly ICurationWording Words = Texts.French.Curation;

    private static Turn Curator => Alone(Sample.Staff);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await CurationScenes.GivenAsync(Database, Now);
    }

    [DatabaseFact]
    public Task The_desk_counts_what_waits() => Shown.ApprovedAsync(async texts => (await Bot.Curation.HandleAsync(Alone(Sample.Staff, texts), default)).Posted());

    [DatabaseFact]
    public Task A_proposal_is_taken_in_edited_or_declined() => Shown.ApprovedAsync(texts => TaskAsync(CurationReason.Proposed, texts));

    [DatabaseFact]
    public Task An_entry_that_did_not_help_says_how_many_said_so() => Shown.ApprovedAsync(texts => TaskAsync(CurationReason.Doubted, texts));

    [DatabaseFact]
    public Task A_dead_link_says_since_when() => Shown.ApprovedAsync(texts => TaskAsync(CurationReason.DeadLink, texts));

    [DatabaseFact]
    public Task Other_words_are_added_or_declined() => Shown.ApprovedAsync(texts => TaskAsync(CurationReason.Wording, texts));

    [DatabaseFact]
    public Task The_form_holds_what_stands() => Shown.ApprovedAsync(async texts =>
        (await Bot.Entries.HandleAsync(new EntryForm("f-overdue"), Alone(Sample.Staff, texts), default)).Card());

    [DatabaseFact]
    public Task What_is_wrong_is_told_above_what_was_typed() => Shown.ApprovedAsync(async texts => (await Bot.Entries.HandleAsync(
        new EntrySave("g-well", 1) { Title = "Un titre", Summary = string.Empty, Url = "javascript:alert(1)", Keywords = "a | b" }, Alone(Sample.Staff, texts), default)).Card());

    [DatabaseFact]
    public Task Retiring_is_asked_once_more() => Shown.ApprovedAsync(async texts =>
        (await Bot.EntryActs.HandleAsync(new EntryDo("g-well", EntryDo.Ask), Alone(Sample.Staff, texts), default)).Card());

    [DatabaseFact]
    public Task A_search_of_a_curator_finds_what_is_retired_too() => Shown.ApprovedAsync(async texts =>
        (await Bot.Curation.HandleAsync(new CatalogueDesk("guide"), Alone(Sample.Staff, texts), default)).Card());

    [DatabaseFact]
    public async Task In_a_group_only_a_door_is_posted()
    {
        var posted = (await Bot.Curation.HandleAsync("guide", InGroup(Sample.Staff), default)).Posted();

        Assert.Equal([Words.DeskButton], Shown.Buttons(posted));
        Assert.DoesNotContain(Shown.Words(posted), word => word.Contains("guide", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task What_waits_is_shown_one_after_the_other_and_from_the_front_again()
    {
        string? after = null;
        List<string> shown = [];

        for (var i = 0; i < 7; i++)
        {
            var card = (await Bot.Curation.HandleAsync(new CatalogueNext(after), Curator, default)).Card();
            shown.Add(Enum.GetValues<CurationReason>().Single(reason => Shown.Words(card).Contains(Words.Title(reason))).ToString());
            after = Shown.DataOf(card, Words.NextButton).GetProperty("after").GetString();
        }

        Assert.Equal(["Proposed", "Doubted", "DeadLink", "Wording", "Orphaned", "Overdue", "Proposed"], shown);
    }

    [DatabaseFact]
    public async Task What_was_seen_waits_no_more_until_new_voices_come()
    {
        await DoAsync("b-doubted", EntryDo.Seen);
        Assert.DoesNotContain(CurationReason.Doubted, await ReasonsAsync("b-doubted"));

        foreach (var person in new[] { Sample.Aline, Sample.Basile })
        {
            await Database.ResourceVotes.VoteAsync(new("b-doubted"), person.Id, false, Now + Duration.FromHours(1), default);
        }

        Assert.Contains(CurationReason.Doubted, await ReasonsAsync("b-doubted"));
    }

    [DatabaseFact]
    public async Task A_dead_link_that_somebody_saw_well_waits_no_more_and_an_orphan_is_theirs()
    {
        await DoAsync("c-dead", EntryDo.Seen);
        await DoAsync("e-orphaned", EntryDo.Seen);

        Assert.Empty(await ReasonsAsync("c-dead"));
        Assert.Equal(Sample.Staff.Id, (await EntryAsync("e-orphaned")).Owner);
    }

    [DatabaseFact]
    public async Task A_proposal_is_found_once_it_is_taken_in_and_not_before()
    {
        Assert.DoesNotContain("a-proposed", await FoundAsync("un pacte proposé"));
        await DoAsync("a-proposed", EntryDo.Restore);
        Assert.Contains("a-proposed", await FoundAsync("un pacte proposé"));
    }

    [DatabaseFact]
    public async Task What_is_retired_is_found_no_more_its_old_card_says_so_and_undo_brings_it_back()
    {
        Assert.Contains("g-well", await FoundAsync("un guide qui va bien"));
        var reply = await DoAsync("g-well", EntryDo.Retire);
        Assert.DoesNotContain("g-well", await FoundAsync("un guide qui va bien"));

        var old = await Bot.Resources.HandleAsync(new ResourceVote("un guide", "g-well", true), Alone(Sample.Aline), default);
        Assert.Equal(Texts.French.Resources.Retired("Un guide qui va bien"), old.Note);

        await Database.Undos.RememberAsync(new(Curator.Conversation.Id, Sample.Staff.Id, reply.Undo!.Verb, reply.Undo.Data.GetRawText(), reply.Undo.What, Now + Undo.Window), default);
        await Bot.Undo.HandleAsync(Curator, default);
        Assert.Contains("g-well", await FoundAsync("un guide qui va bien"));
    }

    [DatabaseFact]
    public async Task Every_tap_may_come_four_times()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await DoAsync("g-well", EntryDo.Retire);
            await Bot.EntryActs.HandleAsync(new WordsDo("d-wording", "f1", true), Curator, default);
            await Bot.Entries.HandleAsync(new EntrySave("b-doubted", 1, "2028-03-01") { Title = "Un autre titre", Review = "2028-03-01" }, Curator, default);
            await Bot.Entries.HandleAsync(new EntrySave("ajout-1", 0) { Title = "Une entrée", Summary = "Ce qu’elle dit." }, Curator, default);
        }

        Assert.Equal((2, 2, 2, 1), ((await EntryAsync("g-well")).Revision, (await EntryAsync("d-wording")).Revision, (await EntryAsync("b-doubted")).Revision, (await EntryAsync("ajout-1")).Revision));
        Assert.Equal(Sample.Staff.Id, (await EntryAsync("ajout-1")).Owner);
    }

    [DatabaseFact]
    public async Task Of_two_who_write_one_entry_the_second_is_told_and_loses_nothing()
    {
        var opened = (await Bot.Entries.HandleAsync(new EntryForm("g-well"), Curator, default)).Card();
        Assert.Equal(1, Shown.DataOf(opened, Words.SaveButton).GetProperty("revision").GetInt32());
        await Bot.Entries.HandleAsync(new EntrySave("g-well", 1) { Title = "Du premier" }, Curator, default);

        var second = await Bot.Entries.HandleAsync(new EntrySave("g-well", 1) { Title = "Du second" }, Curator, default);
        Assert.Equal(Words.ChangedMeanwhile, second.Note);
        Assert.Contains("Du second", second.Card().GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Du premier", (await EntryAsync("g-well")).Resource.Title);

        var revision = Shown.DataOf(second.Card(), Words.SaveButton).GetProperty("revision").GetInt32();
        await Bot.Entries.HandleAsync(new EntrySave("g-well", revision) { Title = "Du second" }, Curator, default);
        Assert.Equal("Du second", (await EntryAsync("g-well")).Resource.Title);
    }

    [DatabaseFact]
    public async Task Words_that_are_added_find_the_entry_and_declined_ones_do_not_come_again()
    {
        Assert.Null(await FirstAsync("pâquerettes lunaires"));
        await Database.Wordings.NoteAsync(new(new("d-wording"), "f2", "pâquerettes lunaires"), isPassedOn: true, Now, default);
        await Bot.EntryActs.HandleAsync(new WordsDo("d-wording", "f2", true), Curator, default);
        await Bot.EntryActs.HandleAsync(new WordsDo("d-wording", "f1", false), Curator, default);

        Assert.Equal("d-wording", await FirstAsync("pâquerettes lunaires"));
        Assert.Empty(await Database.Wordings.ToDecideAsync(default));
    }

    [DatabaseFact]
    public async Task A_form_of_the_longest_texts_stays_a_card_that_Teams_takes()
    {
        var longest = new EntrySave("g-well", 1)
        {
            Title = new('é', 200), Summary = new('é', 1_000), Url = $"https://example.org/{new string('e', 900)}", Keywords = string.Join('\n', Enumerable.Range(0, 40).Select(i => $"{i}{new string('é', 98)}")),
        };
        await Bot.Entries.HandleAsync(longest, Curator, default);

        foreach (var reply in new[] { await Bot.Entries.HandleAsync(new EntryForm("g-well"), Curator, default), await Bot.Curation.HandleAsync(new EntryLook("g-well"), Curator, default) })
        {
            Assert.Empty(Protocol.Cards.CardCheck.Faults(reply.Card()));
        }

        Assert.Equal(40, (await EntryAsync("g-well")).Resource.Keywords.Count);
    }

    private async Task<System.Text.Json.JsonElement> TaskAsync(CurationReason reason, Texts texts) =>
        (await Bot.Curation.HandleAsync(CurationScenes.Of(reason), Alone(Sample.Staff, texts), default)).Card();

    private Task<Reply> DoAsync(string entry, string act) => Bot.EntryActs.HandleAsync(new EntryDo(entry, act), Curator, default);

    private async Task<CatalogueEntry> EntryAsync(string id) => (await Database.Catalogue.FindAsync(new(id), default))!;

    private async Task<string[]> FoundAsync(string question) =>
        [.. (await Bot.Librarian.LibraryAsync(default)).Ask(new(question), 5).Findings.Matches.Select(match => match.Resource.Id.Value)];

    private async Task<string?> FirstAsync(string question) =>
        (await Bot.Librarian.LibraryAsync(default)).Ask(new(question), 5).Findings is { IsAnswered: true, Matches: [var first, ..] } ? first.Resource.Id.Value : null;

    private async Task<IEnumerable<CurationReason>> ReasonsAsync(string entry)
    {
        CurationScene scene = new(Database.Catalogue, Database.ResourceVotes, Database.Wordings, Database.LinkChecks, Database.People);
        return (await scene.ReadAsync(default)).Tasks(CurationScene.Today(Curator)).Where(task => task.Entry.Id.Value == entry).Select(task => task.Reason);
    }
}

public sealed class CurationDialogsOnSqlite(SqliteDatabase db) : CurationDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class CurationDialogsOnPostgres(PostgresDatabase db) : CurationDialogTests(db), IClassFixture<PostgresDatabase>;
