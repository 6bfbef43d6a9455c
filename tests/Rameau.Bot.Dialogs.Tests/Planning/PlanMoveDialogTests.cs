using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Planning;

/// <summary>The second session is on Tuesday 6 April, the visit to a third party on 1 June, both at their hours.</summary>
public abstract class PlanMoveDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseTheory]
    [InlineData("décale la session 2 au mardi 13 avril à 10h", "mardi 13\u00A0avril, 10\u202Fh")]
    [InlineData("décale la session 2 au 13 avril même heure", "mardi 13\u00A0avril, 9\u202Fh\u202F30")]
    [InlineData("avance la visite 2 de 4 jours", "vendredi 28\u00A0mai, 14\u202Fh")]
    [InlineData("déplacer la session 2 d'une semaine", "mardi 13\u00A0avril, 9\u202Fh\u202F30")]
    [InlineData("reporte le webinaire au 20 mai à 14h", "jeudi 20\u00A0mai, 14\u202Fh")]
    public async Task What_is_said_whole_shows_what_it_would_change_and_writes_nothing(string said, string after)
    {
        var card = (await Bot.Said.AnswerAsync(said, Alone(Sample.Aline), default)).Posted();

        Assert.Contains(Shown.Words(card), text => text.StartsWith(Texts.French.Planning.After(after), StringComparison.Ordinal));
        Assert.Contains(Texts.French.Planning.ApplyButton, Shown.Buttons(card));
        Assert.Empty(await Database.Promotions.ChangesAsync(Sample.First.Id, default));
    }

    [DatabaseTheory]
    [InlineData("on doit changer la date de la session 3", "S3")]
    [InlineData("déplacer une étape", null)]
    public async Task Where_something_is_missing_the_form_asks_for_it_with_what_was_said(string said, string? step)
    {
        var card = (await Bot.Said.AnswerAsync(said, Alone(Sample.Aline), default)).Posted();

        Assert.Contains(Texts.French.Planning.FormIntro, Shown.Words(card));
        Assert.Equal(step, Chosen(card));
    }

    [DatabaseFact]
    public async Task A_move_that_cannot_be_says_why_and_what_could()
    {
        var card = (await Bot.Said.AnswerAsync("décale la session 2 au 10 août", Alone(Sample.Aline), default)).Posted();

        Assert.DoesNotContain(Texts.French.Planning.ApplyButton, Shown.Buttons(card));
        Assert.Contains(Texts.French.Planning.BackButton, Shown.Buttons(card));
    }

    [DatabaseFact]
    public Task In_a_group_a_door_leads_to_it() => Shown.ApprovedAsync(async texts =>
        (await Bot.Said.AnswerAsync("décale la session 2 au 13 avril à 10h", InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public async Task Who_may_not_is_told_who_can() =>
        Assert.Contains("Faustin", (await Bot.Said.AnswerAsync("décale la session 2 au 13 avril", InGroup(Sample.Basile), default)).Said().Text, StringComparison.Ordinal);

    [DatabaseFact]
    public async Task Staff_say_first_which_promotion_and_find_what_they_said_in_the_form()
    {
        var card = (await Bot.Said.AnswerAsync("décale la session 2 au 13 avril", Alone(Sample.Staff), default)).Posted();

        Assert.Contains(Texts.French.Planning.PromotionLabel, Shown.Words(card));
        Assert.Contains("\"data\":{\"step\":\"S2\",\"date\":\"2027-04-13\"}", card.GetRawText(), StringComparison.Ordinal);
    }

    private static string? Chosen(System.Text.Json.JsonElement card)
    {
        var step = card.GetProperty("body").EnumerateArray().Single(one => one.TryGetProperty("id", out var id) && id.GetString() == "step");
        return step.TryGetProperty("value", out var value) ? value.GetString() : null;
    }
}

public sealed class PlanMovesOnSqlite(SqliteDatabase db) : PlanMoveDialogTests(db), IClassFixture<SqliteDatabase>;
