using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

public abstract class StepDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public async Task In_the_promotions_chat_the_card_joins_the_ledger()
    {
        var reply = await Bot.Step.HandleAsync(InGroup(Sample.Aline), default);

        var row = Assert.IsType<Post.Tracked>(Assert.Single(reply.Posts)).Delivery;
        Assert.Equal(("P1/S2/1711868400000/asked", "S2", StepCard.AskedRule), (row.Key.Value, row.Step.Value, row.Rule));
        Assert.Equal(Instant.FromUtc(2027, 4, 6, 14, 30), row.LastUsefulAt);
    }

    [DatabaseFact]
    public Task In_private_it_is_my_card() => Shown.ApprovedAsync(async texts =>
        (await Bot.Step.HandleAsync(Alone(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public async Task In_a_chat_of_no_promotion_nobodys_own_answer_is_shown()
    {
        var turn = InGroup(Sample.Aline) with { Conversation = Chats.Other };

        Assert.DoesNotContain(Texts.French.Steps.MyAnswer(null), Shown.Words((await Bot.Step.HandleAsync(turn, default)).Posted()));
    }

    [DatabaseFact]
    public async Task After_the_last_meeting_there_is_none() =>
        Assert.Equal(Texts.French.Steps.NothingNext, (await Bot.Step.HandleAsync(InGroup(Sample.Aline, now: Instant.FromUtc(2027, 12, 1, 8, 0)), default)).Said().Text);

    [DatabaseFact]
    public async Task Whoever_is_unknown_or_in_no_promotion_is_told_which()
    {
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await Bot.Step.HandleAsync(Alone(null), default)).Said().Text);
        Assert.Equal(Texts.French.Chat.NoPromotionHere, (await Bot.Step.HandleAsync(Alone(Sample.Staff), default)).Said().Text);
    }

    [DatabaseFact]
    public async Task A_look_shows_my_answer()
    {
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.Yes);

        var reply = await Bot.Step.HandleAsync(new StepLook("P1", "S2"), InGroup(Sample.Basile), default);

        Assert.Contains("Vous venez.", Shown.Words(reply.Card()));
    }

    [DatabaseFact]
    public async Task A_look_by_somebody_unknown_shows_nothing() =>
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await Bot.Step.HandleAsync(new StepLook("P1", "S2"), InGroup(null), default)).Note);

    [DatabaseFact]
    public async Task A_look_at_a_step_that_is_gone_says_so() =>
        Assert.Equal(Texts.French.Steps.Refused(RsvpRefusal.NoSuchStep), (await Bot.Step.HandleAsync(new StepLook("P1", "S9"), InGroup(Sample.Aline), default)).Note);
}

public sealed class StepDialogOnSqlite(SqliteDatabase db) : StepDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class StepDialogOnPostgres(PostgresDatabase db) : StepDialogTests(db), IClassFixture<PostgresDatabase>;
