using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.Rhythm;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Information;

public abstract class LetterDialogTests(TestDatabase database) : DialogTest(database)
{
    private const string Tool = "crn-coconstruction-outils";

    private static ILetterWording Words => Texts.French.Letters;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Database.GivenLettersAsync();
    }

    [DatabaseFact]
    public Task The_next_letter_is_shown_by_rubric_with_what_happens_without_a_word() => Shown.ApprovedAsync(async texts =>
        (await Bot.Letters.HandleAsync(Alone(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task In_a_group_it_is_behind_a_door() => Shown.ApprovedAsync(async texts => (await Bot.Letters.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task An_entry_can_be_removed_or_replaced() => Shown.ApprovedAsync(async texts =>
        (await Bot.Letters.HandleAsync(new LetterLook("P1", LetterScenes.Step, (await Bot.LetterAsync()).Items[0].Key), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task In_its_place_others_of_the_rubric_are_offered() => Shown.ApprovedAsync(async texts =>
        (await Bot.Letters.HandleAsync(new LetterFind("P1", LetterScenes.Step, (await Bot.LetterAsync()).Items[0].Key), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task What_is_looked_for_by_words_is_found_in_the_catalogue() => Shown.ApprovedAsync(async texts =>
        (await Bot.Letters.HandleAsync(new LetterFind("P1", LetterScenes.Step, Words: "un exemple de mécénat"), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task The_introduction_is_typed_and_says_whose_it_will_be() => Shown.ApprovedAsync(async texts =>
        (await Bot.Letters.HandleAsync(new LetterIntroduce("P1", LetterScenes.Step), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task Approved_the_group_reads_the_introduction_as_its_authors() => Shown.ApprovedAsync(async texts =>
    {
        await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Introduce, words: "Trois lectures avant la session.\nBonne semaine !");
        await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Approve);

        return (await Bot.MessageAsync(MessageNames.Newsletter, LetterScenes.Step, "newsletter", null, texts, Now))!.Card.ToJson();
    });

    [DatabaseFact]
    public Task A_week_before_it_is_to_be_read_again() => Shown.ApprovedAsync(async texts =>
        (await Bot.MessageAsync(LetterMessages.Review, LetterScenes.Step, "newsletter-review", Sample.Aline, texts, Now))!.Card.ToJson());

    [DatabaseFact]
    public Task What_left_the_catalogue_is_left_out_and_said() => Shown.ApprovedAsync(async texts => (await Bot.LossAsync(Database, texts, Now))!.Card.ToJson());

    [DatabaseFact]
    public async Task Nobody_approved_it_the_group_reads_a_selection_without_anybodys_words()
    {
        await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Introduce, words: "Pas encore relu");
        var said = Shown.Words(await GroupReadsAsync()).ToArray();

        Assert.Contains(Texts.French.Information.FromCatalogue, said);
        Assert.DoesNotContain("Pas encore relu", said);
    }

    [DatabaseFact]
    public async Task Once_approved_nobody_is_asked_again_until_it_is_changed()
    {
        await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Approve);
        Assert.Null(await ReviewAsync());
        Assert.DoesNotContain(Texts.French.Information.FromCatalogue, Shown.Words(await GroupReadsAsync()));

        await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Add, resource: Tool);
        Assert.NotNull(await ReviewAsync());
    }

    [DatabaseFact]
    public async Task Of_two_who_edit_at_once_the_second_sees_what_the_first_did()
    {
        await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Add, revision: 0, resource: Tool);
        var second = await Bot.EditAsync(Alone(Sample.Staff) with { Promotion = Sample.First }, LetterEdit.Introduce, revision: 0, words: "Trop tard");

        Assert.Equal(Words.Refused(LetterRefusal.Overtaken), second.Note);
        Assert.Contains("Co-construction territoriale — Boîte à outils", Shown.Words(second.Card()));
        Assert.Null((await Bot.LetterAsync()).Introduction);
    }

    [DatabaseFact]
    public async Task What_is_too_long_stays_in_the_form()
    {
        var refused = await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Introduce, words: new string('x', Letter.LongestIntroduction + 1));

        Assert.Equal(Words.Refused(LetterRefusal.TooLong), refused.Note);
        Assert.Contains(new string('x', Letter.LongestIntroduction - 1), refused.Card().GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task After_it_went_out_an_entry_can_be_mended_in_the_group_and_nothing_else()
    {
        await Database.PostedAsync(Bot, Now);
        var mended = await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Add, resource: Tool);
        var approved = await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Approve);

        Assert.Equal((Words.ChangedInGroup, Sample.First.Id, Words.Refused(LetterRefusal.Posted)), (mended.Note, mended.Stirs, approved.Note));
        Assert.Equal("1:letter", Assert.Single(await Database.Ledger.ToAmendAsync(Sample.First.Id, Now, default)).ActivityId);
        Assert.Contains("Co-construction territoriale — Boîte à outils", Shown.Words(await GroupReadsAsync()));
        Assert.Null(await ReviewAsync());

        var late = Alone(Sample.Aline, now: Now + Duration.FromDays(40));
        Assert.Equal(Words.Refused(LetterRefusal.Closed), (await Bot.EditAsync(late, LetterEdit.Remove, item: Tool)).Note);
    }

    [DatabaseFact]
    public async Task What_the_letter_before_brought_is_not_proposed_again()
    {
        var first = (await Bot.LetterAsync()).Items.Select(item => item.Resource!.Value).ToArray();
        await Database.Letters.TryWriteAsync(new(Sample.First.Id, new("NL3"), [.. first.Select(id => new NewsletterItem(Rubric.Studies, id.Value, "x") { Resource = id })], 1), default);
        var second = (await Bot.LetterAsync()).Items.Select(item => item.Resource!.Value).ToArray();

        Assert.NotEmpty(second);
        Assert.Empty(first.Intersect(second));
    }

    [DatabaseFact]
    public async Task A_letter_that_has_lost_everything_is_proposed_anew()
    {
        await Database.Letters.TryWriteAsync(new(Sample.First.Id, new(LetterScenes.Step), [new(Rubric.Tools, "Titre", "x") { Resource = new("gone") }], 1), default);

        Assert.Contains(Texts.French.Information.RubricName(Rubric.Studies), Shown.Words(await GroupReadsAsync()));
    }

    [DatabaseFact]
    public async Task An_entry_whose_address_has_not_answered_for_days_is_left_out_and_not_offered()
    {
        var entry = ContentLibrary.Catalogue.Single(one => one.Id.Value == Tool) with { Url = new("https://example.org/outils") };
        await Database.Catalogue.TrySaveAsync([.. ContentLibrary.Catalogue.Select(one => new CatalogueEntry(one.Id == entry.Id ? entry : one, EntryState.Live, new(2028, 1, 1)))], default);
        await Bot.EditAsync(Alone(Sample.Aline), LetterEdit.Add, resource: Tool);
        Assert.Contains(entry.Title, Shown.Words(await GroupReadsAsync()));

        await Database.LinkChecks.SaveAsync(new(entry.Id, entry.Url, new(LinkAnswer.Gone), Now, Now - LinkCheck.Patience), default);
        Assert.DoesNotContain(entry.Title, Shown.Words(await GroupReadsAsync()));
        Assert.DoesNotContain(entry.Title, Shown.Words((await Bot.Letters.HandleAsync(new LetterFind("P1", LetterScenes.Step, Words: entry.Title), Alone(Sample.Aline), default)).Card()));
    }

    [DatabaseFact]
    public async Task Twelve_long_entries_with_an_introduction_fit_into_a_message()
    {
        NewsletterItem[] items = [.. Rubrics.All.SelectMany(rubric => Enumerable.Range(0, Letter.MostOfRubric).Select(i => new NewsletterItem(rubric, new string('t', 120), new string('é', 300)) with { Resource = null, Url = $"https://example.org/{rubric}/{i}" }))];
        await Database.Letters.TryWriteAsync(
            new(Sample.First.Id, new(LetterScenes.Step), items, 1) { Introduction = new string('è', Letter.LongestIntroduction), Author = Sample.Aline.Id, ApprovedAt = Now }, default);

        Assert.Empty(Protocol.Cards.CardCheck.Faults(await GroupReadsAsync()));
        Assert.Empty(Protocol.Cards.CardCheck.Faults((await Bot.Letters.HandleAsync(Alone(Sample.Aline), default)).Posted()));
    }

    private async Task<JsonElement> GroupReadsAsync() => (await Bot.MessageAsync(MessageNames.Newsletter, LetterScenes.Step, "newsletter", null, Texts.French, Now))!.Card.ToJson();

    private Task<Message?> ReviewAsync() => Bot.MessageAsync(LetterMessages.Review, LetterScenes.Step, "newsletter-review", Sample.Aline, Texts.French, Now + Duration.FromDays(6));
}

public sealed class LetterDialogOnSqlite(SqliteDatabase db) : LetterDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class LetterDialogOnPostgres(PostgresDatabase db) : LetterDialogTests(db), IClassFixture<PostgresDatabase>;
