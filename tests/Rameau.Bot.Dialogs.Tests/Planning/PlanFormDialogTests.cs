using Rameau.Bot.Dialogs.Planning;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Planning;

public abstract class PlanFormDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public Task In_a_group_a_neutral_card_opens_the_form_for_whoever_may() => Shown.ApprovedAsync(async texts =>
        (await Bot.PlanForm.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task The_form_lists_what_can_still_change() => Shown.ApprovedAsync(async texts =>
        (await Bot.PlanForm.HandleAsync(new PlanForm("P1"), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task What_was_filled_in_comes_back()
    {
        var card = (await Bot.PlanForm.HandleAsync(new PlanForm("P1", "S3", "2027-07-08", "14:30", "12 rue des Tilleuls"), InGroup(Sample.Aline), default)).Card().GetRawText();

        Assert.All((string[])["\"value\":\"S3\"", "\"value\":\"2027-07-08\"", "\"value\":\"14:30\"", "\"value\":\"12 rue des Tilleuls\""], value => Assert.Contains(value, card, StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task What_cannot_be_read_is_left_out()
    {
        var card = (await Bot.PlanForm.HandleAsync(new PlanForm("P1", "S9", "hier", "25:00", "\u0000"), InGroup(Sample.Aline), default)).Card();

        Assert.DoesNotContain("\"value\":\"", card.GetProperty("body")[3].GetRawText().Replace("\"choices\"", "", StringComparison.Ordinal).Split("\"style\"")[1], StringComparison.Ordinal);
        Assert.All(card.GetProperty("body").EnumerateArray().Where(one => one.GetProperty("type").GetString() is "Input.Date" or "Input.Time" or "Input.Text"), input => Assert.False(input.TryGetProperty("value", out _)));
    }

    [DatabaseFact]
    public Task Staff_say_first_which_promotion() => Shown.ApprovedAsync(async texts => (await Bot.PlanForm.HandleAsync(Alone(Sample.Staff, texts), default)).Posted());

    [DatabaseFact]
    public async Task Staff_of_one_promotion_choose_among_theirs()
    {
        var own = Sample.Staff with { Roles = [new(Domain.People.Role.Staff, Sample.Second.Id)] };

        Assert.Equal(["Promotion 2"], (await Bot.PlanForm.HandleAsync(Alone(own), default)).Posted().GetProperty("body")[1].GetProperty("choices").EnumerateArray().Select(one => one.GetProperty("title").GetString()));
    }

    [DatabaseFact]
    public async Task In_a_group_of_no_promotion_there_is_nothing_to_change()
    {
        var turn = InGroup(Sample.Staff) with { Conversation = Chats.Other, Promotion = null };

        Assert.Equal(Texts.French.Chat.NotLinkedYet, (await Bot.PlanForm.HandleAsync(turn, default)).Said().Text);
    }

    [DatabaseFact]
    public async Task After_the_last_step_nothing_is_left_to_change() => Assert.Contains(
        Texts.French.Planning.NothingToChange,
        Shown.Words((await Bot.PlanForm.HandleAsync(new PlanForm("P1"), InGroup(Sample.Aline, now: NodaTime.Instant.FromUtc(2028, 1, 1, 8, 0)), default)).Card()));

    [DatabaseFact]
    public async Task What_was_cancelled_is_not_offered()
    {
        await ChangedAsync(new PlanChange.Cancelled(new("V2")));

        Assert.DoesNotContain("Visite chez un tiers pionnier", (await Bot.PlanForm.HandleAsync(new PlanForm("P1"), InGroup(Sample.Aline), default)).Card().GetRawText(), StringComparison.Ordinal);
    }
}

public sealed class PlanFormDialogOnSqlite(SqliteDatabase db) : PlanFormDialogTests(db), IClassFixture<SqliteDatabase>;
