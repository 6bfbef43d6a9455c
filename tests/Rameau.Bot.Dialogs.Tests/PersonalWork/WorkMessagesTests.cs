using NodaTime;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.PersonalWork;

public abstract class WorkMessagesTests(TestDatabase database) : DialogTest(database)
{
    private static readonly Instant AWeekBefore = Instant.FromUtc(2027, 3, 23, 8, 0);

    private WorkMessages Messages => new(Bot.WorkViews);

    [DatabaseFact]
    public Task When_it_opens_the_group_is_told() => Shown.ApprovedAsync(async texts =>
        (await DrawAsync(WorkMessages.Open, null, texts, Instant.FromUtc(2027, 3, 9, 8, 0)))!.Card.ToJson());

    [DatabaseFact]
    public Task Who_has_not_handed_in_is_asked_in_private() => Shown.ApprovedAsync(async texts =>
        (await DrawAsync(WorkMessages.Reminder, Sample.Aline, texts, AWeekBefore))!.Card.ToJson());

    [DatabaseFact]
    public Task After_the_day_one_gentle_word_comes() => Shown.ApprovedAsync(async texts =>
        (await DrawAsync(WorkMessages.Late, Sample.Celeste, texts, Now))!.Card.ToJson());

    [DatabaseFact]
    public async Task Whose_pair_has_handed_in_is_left_in_peace_and_no_longer_awaited()
    {
        var step = (await Bot.Plans.OfAsync(Sample.First, default)).Find(new("TP1"))!;
        WorkAwaiting awaiting = new(Database.WorkReports);
        Assert.True(awaiting.Covers(step.Kind));
        Assert.Equal([Sample.Aline, Sample.Basile, Sample.Celeste], await AwaitedAsync());

        await Database.WorkReports.SaveAsync(new(Sample.First.Id, step.Id, Sample.Basile.Id, WorkMark.HandedIn, AWeekBefore), default);

        Assert.Equal([Sample.Celeste], await AwaitedAsync());
        Assert.Null(await DrawAsync(WorkMessages.Reminder, Sample.Aline, Texts.French, AWeekBefore));
        Assert.Null(await DrawAsync(WorkMessages.Late, Sample.Aline, Texts.French, Now));

        async Task<IReadOnlyList<Person>> AwaitedAsync() => await awaiting.OfAsync(
            await Bot.Plans.OfAsync(Sample.First, default), step, [Sample.Aline, Sample.Basile, Sample.Celeste], AWeekBefore, default);
    }

    [DatabaseFact]
    public async Task A_reminder_does_not_come_late_nor_the_late_word_early()
    {
        Assert.Null(await DrawAsync(WorkMessages.Reminder, Sample.Aline, Texts.French, Now));
        Assert.Null(await DrawAsync(WorkMessages.Late, Sample.Aline, Texts.French, AWeekBefore));
    }

    [DatabaseFact]
    public async Task In_the_card_of_a_day_it_is_a_line_and_a_button()
    {
        var item = (await DrawAsync(WorkMessages.Reminder, Sample.Aline, Texts.French, AWeekBefore))!.Item!;

        Assert.Equal(("Travaux personnels 1, pour mardi 30\u00A0mars\u00A0: où en êtes-vous\u202F?", "work/look"), (item.Text, item.Button!.Verb));
    }

    [DatabaseFact]
    public async Task It_speaks_of_personal_work_alone() =>
        Assert.Null(await Messages.DrawAsync(await ContextAsync(WorkMessages.Open, "S2", null, Texts.French, Now), default));

    private async Task<Message?> DrawAsync(string name, Person? reader, Texts texts, Instant now) =>
        await Messages.DrawAsync(await ContextAsync(name, "TP1", reader, texts, now), default);

    private async Task<MessageContext> ContextAsync(string name, string step, Person? reader, Texts texts, Instant now)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return new(plan, plan.Find(new(step))!, new($"P1/{step}/{name}"), "rule", name, reader, "msteams", texts, now);
    }
}

public sealed class WorkMessagesOnSqlite(SqliteDatabase db) : WorkMessagesTests(db), IClassFixture<SqliteDatabase>;
public sealed class WorkMessagesOnPostgres(PostgresDatabase db) : WorkMessagesTests(db), IClassFixture<PostgresDatabase>;
