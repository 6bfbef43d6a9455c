using System.Text.Json;
using Rameau.Bot.Dialogs.Resources;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Resources;

public abstract class ResourceDialogTests(TestDatabase database) : DialogTest(database)
{
    private const string Question = "un exemple de partenariat avec une entreprise";
    private static readonly ResourceVote Useful = new(Question, "crn-partenariats-illustrations", true);

    [DatabaseFact]
    public Task The_best_entry_says_why_it_fits_and_two_more_follow() => Shown.ApprovedAsync(async texts =>
        (await Bot.AskedAsync(Question, InGroup(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task A_figure_is_quoted_with_its_source_and_date() => Shown.ApprovedAsync(async texts =>
        (await Bot.AskedAsync("combien de citoyens voient les partenariats comme source d’innovation ?", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task What_nothing_answers_gets_the_nearest_and_somebody_to_ask() => Shown.ApprovedAsync(async texts =>
        (await Bot.AskedAsync("épisode 9 du MOOC partenariats", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task A_report_that_is_only_announced_says_so() => Shown.ApprovedAsync(async texts =>
        (await Bot.AskedAsync("les fragilités à Rennes", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task Who_tapped_sees_their_own_voice() => Shown.ApprovedAsync(async texts =>
        (await Bot.Resources.HandleAsync(Useful, InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task The_shelves_and_themes_that_have_something_can_be_chosen() => Shown.ApprovedAsync(async texts =>
        (await Bot.Resources.HandleAsync(new ResourceNarrow(Question), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task Shelf_and_theme_can_be_chosen_together()
    {
        ResourceFilter both = new("partenariat entreprise", Shelf.Tools, "rse-partenariats");
        var card = (await Bot.Resources.HandleAsync(both, Alone(Sample.Aline), default)).Card();
        var whole = (await Bot.Resources.HandleAsync(both with { Shelf = null, Theme = ResourceFilter.Every }, Alone(Sample.Aline), default)).Card();

        Assert.Contains(Texts.French.Resources.OnlyIn("Outils · RSE & partenariats"), Shown.Words(card));
        Assert.DoesNotContain(Shown.Words(whole), word => word.StartsWith("Seulement", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public Task A_further_entry_without_an_address_opens_in_one_tap_with_somebody_to_ask() => Shown.ApprovedAsync(async texts =>
    {
        var answer = (await Bot.AskedAsync(Question, Alone(Sample.Aline, texts))).Posted();
        var tapped = Shown.DataOf(answer, texts.Resources.EntryButton);

        return (await Bot.Resources.HandleAsync(new ResourceEntry(tapped.GetProperty("resource").GetString()!, tapped.GetProperty("question").GetString()), Alone(Sample.Aline, texts), default)).Card();
    });

    [DatabaseFact]
    public Task With_an_address_what_few_need_steps_behind_the_dots() => Shown.ApprovedAsync(texts =>
    {
        var best = ContentLibrary.Catalogue[0] with { Url = new("https://example.org/lire") };
        AnswerCard card = new(texts, new(2027, 4, 1), Sample.First.Id);

        return Task.FromResult(card.Draw(new(Question), new(new(true, [new(best, 1, 1, ["alliances"], false, false)])), new(0, 0, null), isKept: true).ToJson());
    });

    [DatabaseFact]
    public Task Who_lives_no_promotion_is_told_whom_in_the_team_to_ask() => Shown.ApprovedAsync(async texts =>
        (await Bot.Resources.HandleAsync(new ResourceAsk(Question), Alone(Sample.Staff, texts), default)).Card());

    [DatabaseFact]
    public async Task A_voice_counts_once_however_often_it_is_tapped_and_may_change()
    {
        foreach (var vote in new[] { Useful, Useful, Useful with { IsUseful = false }, Useful with { IsUseful = false } })
        {
            await Bot.Resources.HandleAsync(vote, Alone(Sample.Aline), default);
        }

        Assert.Equal(new(0, 1, false), await Database.ResourceVotes.OfAsync(new(Useful.Resource), Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task What_the_group_reads_holds_nobodys_voice()
    {
        await Bot.Resources.HandleAsync(Useful, InGroup(Sample.Aline), default);
        var posted = Shown.Words((await Bot.AskedAsync(Question, InGroup(Sample.Aline))).Posted());

        Assert.DoesNotContain(Texts.French.Resources.FoundUseful, posted);
        Assert.Contains(Texts.French.Resources.UsefulTo(1), posted);
    }

    [DatabaseFact]
    public async Task A_voice_on_what_is_gone_and_one_of_nobody_known_are_not_counted()
    {
        var gone = await Bot.Resources.HandleAsync(Useful with { Resource = "gone" }, Alone(Sample.Aline), default);
        var stranger = await Bot.Resources.HandleAsync(Useful, InGroup(null), default);

        Assert.Equal((Texts.French.Chat.CardTooOld, Texts.French.Chat.UnknownPerson), (gone.Note, stranger.Note));
        Assert.Equal(new(0, 0, null), await Database.ResourceVotes.OfAsync(new(Useful.Resource), null, default));
    }

    [DatabaseFact]
    public async Task A_shelf_that_has_nothing_on_it_says_so_and_leads_back()
    {
        var card = (await Bot.Resources.HandleAsync(new ResourceLook("épisode 2 du MOOC", Shelf.Tools), Alone(Sample.Aline), default)).Card();

        Assert.Contains(Texts.French.Resources.WholeButton, Shown.Buttons(card));
    }

    [DatabaseFact]
    public void Markdown_in_a_title_is_shown_as_it_is_written()
    {
        Resource wicked = new(new("wicked"), "**module**", "[cliquez ici](https://example.org) sur les alliances", "**gras** <b>et</b> [lien](javascript:x)");
        AnswerCard card = new(Texts.French, new(2027, 4, 1), null);
        var drawn = card.Draw(new("alliances"), new(new(true, [new(wicked, 1, 1, ["alliances"], false, false), new(wicked, 1, 1, [], false, false)])), new(0, 0, null), isKept: false).ToJson();

        Assert.DoesNotContain(TextBlocks(drawn), text => text.Contains("](", StringComparison.Ordinal) || text.Contains("<b>", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_question_that_asks_for_nothing_else_is_looked_up()
    {
        var found = await Bot.Resources.TryAnswerAsync("c’est quoi la co-construction territoriale ?", Alone(Sample.Aline), default);
        var unknown = await Bot.Resources.TryAnswerAsync("qui a gagné le match ?", Alone(Sample.Aline), default);
        var statement = await Bot.Resources.TryAnswerAsync("la co-construction territoriale", Alone(Sample.Aline), default);

        Assert.NotNull(found);
        Assert.Null(unknown);
        Assert.Null(statement);
    }

    /// <summary>Only a TextBlock reads Markdown.</summary>
    private static IEnumerable<string> TextBlocks(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Array => node.EnumerateArray().SelectMany(TextBlocks),
        JsonValueKind.Object =>
        [
            .. node.TryGetProperty("type", out var type) && type.GetString() is "TextBlock" ? [node.GetProperty("text").GetString()!] : (string[])[],
            .. node.EnumerateObject().SelectMany(member => TextBlocks(member.Value)),
        ],
        _ => [],
    };
}

public sealed class ResourceDialogOnSqlite(SqliteDatabase db) : ResourceDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class ResourceDialogOnPostgres(PostgresDatabase db) : ResourceDialogTests(db), IClassFixture<PostgresDatabase>;
