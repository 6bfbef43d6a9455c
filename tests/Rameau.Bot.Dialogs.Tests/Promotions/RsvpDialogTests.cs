using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

public abstract class RsvpDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly RsvpTap Come = new("P1", "S2", 0, "Yes", "P1/S2/one-week", "P1/S2/one-week");

    [DatabaseFact]
    public async Task A_tap_is_kept_shown_and_told_to_the_group()
    {
        var reply = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline), default);

        Assert.Equal(RsvpAnswer.Yes, await AnswerOfAsync(Sample.Aline, "S2"));
        Assert.Equal("Noté\u00A0: vous venez mardi 6\u00A0avril.", reply.Note);
        Assert.Contains("Vous venez.", Shown.Words(reply.Card()));
        Assert.Equal(Sample.First.Id, reply.Stirs);
    }

    [DatabaseFact]
    public async Task A_tap_delivered_twice_is_one_answer()
    {
        var first = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline), default);
        var second = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline), default);

        Assert.Equal(first.Card().GetRawText(), second.Card().GetRawText());
        Assert.Single(await Database.Rsvps.OfStepAsync(Sample.First.Id, new("S2"), default));
    }

    [DatabaseFact]
    public async Task A_redelivery_does_not_undo_what_was_answered_since()
    {
        await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline), default);
        await Bot.Rsvp.HandleAsync(Come with { Answer = "No" }, InGroup(Sample.Aline, now: Now + Duration.FromSeconds(5)), default);

        var late = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline, now: Now + Duration.FromSeconds(20)) with { IsRepeat = true }, default);

        Assert.Equal(RsvpAnswer.No, await AnswerOfAsync(Sample.Aline, "S2"));
        Assert.Contains("Vous ne pouvez pas venir.", Shown.Words(late.Card()));
    }

    [DatabaseFact]
    public async Task Each_drawing_after_an_answer_has_another_nonce()
    {
        var first = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline), default);
        var second = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline, now: Now + Duration.FromMinutes(1)), default);

        Assert.NotEqual(first.Card().GetRawText(), second.Card().GetRawText());
    }

    [DatabaseFact]
    public async Task An_answer_to_an_old_date_is_not_one_to_the_new_which_is_shown()
    {
        await ChangedAsync(new PlanChange.Moved(new("S2"), new(2027, 4, 13, 14, 30)));

        var reply = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline), default);

        Assert.Null(await AnswerOfAsync(Sample.Aline, "S2"));
        Assert.Equal(Texts.French.Steps.Refused(RsvpRefusal.DateChanged), reply.Note);
        Assert.Contains("Mardi 13\u00A0avril, 14\u202Fh\u202F30 – 21\u202Fh\u202F30", Shown.Words(reply.Card()));
        Assert.Contains("Vous n’avez pas encore répondu.", Shown.Words(reply.Card()));
    }

    [DatabaseFact]
    public async Task When_it_is_over_answers_are_closed()
    {
        var reply = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Aline, now: Instant.FromUtc(2027, 4, 6, 14, 30)), default);

        Assert.Null(await AnswerOfAsync(Sample.Aline, "S2"));
        Assert.Equal(Texts.French.Steps.Refused(RsvpRefusal.Over), reply.Note);
        Assert.Empty(Shown.Buttons(reply.Card()));
    }

    [DatabaseFact]
    public async Task Somebody_of_another_promotion_does_not_answer_here()
    {
        var reply = await Bot.Rsvp.HandleAsync(Come, InGroup(Sample.Dario), default);

        Assert.Null(await AnswerOfAsync(Sample.Dario, "S2"));
        Assert.Equal(Texts.French.Steps.Refused(RsvpRefusal.NotInThisPromotion), reply.Note);
    }

    [DatabaseTheory]
    [InlineData("S9")]
    [InlineData("TP1")]
    [InlineData("")]
    public async Task A_step_that_is_gone_or_takes_no_answer_is_said_to_be_gone(string step)
    {
        var reply = await Bot.Rsvp.HandleAsync(Come with { Step = step }, InGroup(Sample.Aline), default);

        Assert.Equal(Texts.French.Steps.Refused(RsvpRefusal.NoSuchStep), reply.Note);
    }

    [DatabaseTheory]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("yes")]
    [InlineData("")]
    public async Task An_answer_that_is_no_answer_is_a_damaged_card(string answer)
    {
        var reply = await Bot.Rsvp.HandleAsync(Come with { Answer = answer }, InGroup(Sample.Aline), default);

        Assert.Equal(Reply.Noting(Texts.French.Chat.CardUnreadable), reply);
        Assert.Null(await AnswerOfAsync(Sample.Aline, "S2"));
    }

    [DatabaseFact]
    public async Task A_card_that_somebody_asked_for_stays_so_whatever_its_key_holds()
    {
        var reply = await Bot.Rsvp.HandleAsync(Come with { Beat = "P1/S2/f:1:2/asked" }, InGroup(Sample.Aline), default);

        Assert.Contains(Texts.French.Steps.WhyAsked((await Bot.Plans.OfAsync(Sample.First, default)).Find(new("S2"))!), Shown.Words(reply.Card()));
    }
}

public sealed class RsvpDialogOnSqlite(SqliteDatabase db) : RsvpDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class RsvpDialogOnPostgres(PostgresDatabase db) : RsvpDialogTests(db), IClassFixture<PostgresDatabase>;
