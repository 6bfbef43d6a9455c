using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Animation;

public abstract class RemindTests(TestDatabase database) : DialogTest(database)
{
    private static readonly RemindSend Send = new("P1", "P1/S2/nudge-2027-03-31");

    [DatabaseFact]
    public async Task It_says_to_how_many_and_what_before_anything_goes()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);

        await Shown.ApprovedAsync(async texts => (await Bot.Remind.HandleAsync(new RemindLook("P1"), InGroup(Sample.Aline, texts), default)).Card());
        Assert.Empty(await PlannedAsync());
    }

    [DatabaseFact]
    public async Task It_goes_in_private_to_those_awaited_and_never_to_who_said_no()
    {
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.No);

        for (var delivery = 0; delivery < 4; delivery++)
        {
            await SendAsync();
        }

        Assert.Equal([Sample.Aline.Id, Sample.Celeste.Id], (await PlannedAsync()).Select(row => row.Person!.Value).OrderBy(id => id.Value, StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Once_a_day_is_enough_and_a_second_is_told_when_the_next_may_go()
    {
        await SendAsync();

        await Shown.ApprovedAsync(async texts => (await Bot.Remind.HandleAsync(new RemindLook("P1"), InGroup(Sample.Staff, texts, Now + Duration.FromHours(2)), default)).Card());
        Assert.Contains(Texts.French.Status.SendButton(3), Shown.Buttons((await Bot.Remind.HandleAsync(new RemindLook("P1"), InGroup(Sample.Aline, now: Now + Duration.FromDays(1)), default)).Card()));
    }

    [DatabaseFact]
    public async Task A_card_of_another_day_sends_nothing_and_is_read_again()
    {
        var reply = await Bot.Remind.HandleAsync(Send, InGroup(Sample.Aline, now: Now + Duration.FromDays(1)), default);

        Assert.Contains(Texts.French.Status.SendButton(3), Shown.Buttons(reply.Card()));
        Assert.Empty(await PlannedAsync());
    }

    [DatabaseFact]
    public async Task At_night_it_waits_for_the_morning()
    {
        var night = Instant.FromUtc(2027, 3, 31, 19, 0);
        Assert.Contains("jeudi 1er", (await Bot.Remind.HandleAsync(new RemindLook("P1"), InGroup(Sample.Aline, now: night), default)).Card().GetRawText(), StringComparison.Ordinal);
        await Bot.Remind.HandleAsync(Send with { Beat = "P1/S2/nudge-2027-04-01" }, InGroup(Sample.Aline, now: night), default);

        Assert.All(await PlannedAsync(), row => Assert.Equal(Instant.FromUtc(2027, 4, 1, 6, 0), row.DueAt));
    }

    [DatabaseFact]
    public async Task Where_all_have_answered_and_where_nothing_is_next_there_is_nobody_to_remind()
    {
        foreach (var person in (Person[])[Sample.Aline, Sample.Basile, Sample.Celeste])
        {
            await AnswersAsync(person, "S2", RsvpAnswer.No);
        }

        Assert.Contains("personne à relancer", (await Bot.Remind.HandleAsync(new RemindLook("P1"), InGroup(Sample.Aline), default)).Card().GetRawText(), StringComparison.Ordinal);
        Assert.Contains(
            Texts.French.Status.NothingNext,
            Shown.Words((await Bot.Remind.HandleAsync(new RemindLook("P1"), InGroup(Sample.Aline, now: Instant.FromUtc(2027, 12, 1, 8, 0)), default)).Card()));
    }

    [DatabaseFact]
    public Task Who_is_reminded_reads_what_is_missing_with_the_two_buttons() => Shown.ApprovedAsync(async texts => (await DrawAsync(Sample.Basile, texts))!.Card.ToJson());

    [DatabaseFact]
    public async Task Who_answered_meanwhile_gets_nothing()
    {
        await AnswersAsync(Sample.Basile, "S2", RsvpAnswer.Yes);

        Assert.Null(await DrawAsync(Sample.Basile, Texts.French));
    }

    [DatabaseFact]
    public async Task To_write_to_those_who_have_not_answered_is_to_remind_them() => Assert.Contains(
        Texts.French.Status.RemindTitle,
        Shown.Words((await Bot.Said.AnswerAsync("écris à ceux qui n'ont pas répondu", Alone(Sample.Aline), default)).Posted()));

    [DatabaseFact]
    public Task Staff_say_first_which_promotion() => Shown.ApprovedAsync(async texts => (await Bot.Remind.HandleAsync(Alone(Sample.Staff, texts), default)).Posted());

    private Task<Reply> SendAsync() => Bot.Remind.HandleAsync(Send, InGroup(Sample.Aline), default);

    private Task<IReadOnlyList<Delivery>> PlannedAsync() => Database.Ledger.PlannedAsync(Sample.First.Id, default);

    private Task<Message?> DrawAsync(Person reader, Texts texts) => Rhythm.Said.MessageAsync(Bot, MessageNames.Nudge, "S2", "nudge-2027-03-31", reader, texts, Now);
}

public sealed class RemindersOnSqlite(SqliteDatabase db) : RemindTests(db), IClassFixture<SqliteDatabase>;
public sealed class RemindersOnPostgres(PostgresDatabase db) : RemindTests(db), IClassFixture<PostgresDatabase>;
