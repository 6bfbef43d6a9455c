using NodaTime;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Mooc;

public abstract class MoocMessagesTests(TestDatabase database) : DialogTest(database)
{
    private static readonly Instant TwoDaysBefore = Instant.FromUtc(2027, 4, 11, 8, 0);
    private static readonly Instant After = Instant.FromUtc(2027, 4, 14, 8, 0);

    [DatabaseFact]
    public Task The_group_is_told_when_it_starts() => Shown.ApprovedAsync(async texts =>
        (await DrawAsync(MoocMessages.Start, "M1", null, texts, Instant.FromUtc(2027, 3, 16, 8, 0)))!.Card.ToJson());

    [DatabaseFact]
    public Task An_advised_date_is_a_soft_word_to_the_group() => Shown.ApprovedAsync(async texts =>
        (await DrawAsync(MoocMessages.Episode, "M1-E2", null, texts, Instant.FromUtc(2027, 3, 23, 8, 0)))!.Card.ToJson());

    [DatabaseFact]
    public Task The_final_date_is_said_to_be_binding_in_private() => Shown.ApprovedAsync(async texts =>
        (await DrawAsync(MoocMessages.Final, "M1", Sample.Aline, texts, TwoDaysBefore))!.Card.ToJson());

    [DatabaseFact]
    public Task Who_missed_it_is_reassured_in_private() => Shown.ApprovedAsync(async texts =>
        (await DrawAsync(MoocMessages.Missed, "M1", Sample.Aline, texts, After))!.Card.ToJson());

    [DatabaseFact]
    public async Task On_the_day_itself_it_says_today()
    {
        var message = await DrawAsync(MoocMessages.Final, "M1", Sample.Aline, Texts.French, Instant.FromUtc(2027, 4, 13, 8, 0));

        Assert.Contains("La date finale est aujourd’hui\u00A0: impératif pour valider. Si elle passe, rien n’est perdu.", Shown.Words(message!.Card.ToJson()));
    }

    [DatabaseFact]
    public async Task Who_has_finished_or_gone_on_is_left_in_peace_and_no_longer_awaited()
    {
        MoocAwaiting awaiting = new(Database.MoocProgress);
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var step = plan.Find(new("M1"))!;
        Assert.True(awaiting.Covers(step.Kind));
        Assert.Equal([Sample.Aline, Sample.Basile, Sample.Celeste], await AwaitedAsync(TwoDaysBefore));
        Assert.Empty(await AwaitedAsync(Instant.FromUtc(2027, 3, 1, 8, 0)));

        await Database.MoocProgress.TransferAsync(new(Sample.First.Id, step.Id, Sample.Aline.Id, After), default);

        foreach (var episode in Enumerable.Range(1, 4))
        {
            await Database.MoocProgress.SaveAsync(new(Sample.First.Id, step.Id, episode, Sample.Basile.Id, true, TwoDaysBefore), default);
        }

        Assert.Equal([Sample.Celeste], await AwaitedAsync(After));
        Assert.Null(await DrawAsync(MoocMessages.Missed, "M1", Sample.Aline, Texts.French, After));
        Assert.Null(await DrawAsync(MoocMessages.Missed, "M1", Sample.Basile, Texts.French, After));
        Assert.Null(await DrawAsync(MoocMessages.Final, "M1", Sample.Basile, Texts.French, TwoDaysBefore));

        Task<IReadOnlyList<Person>> AwaitedAsync(Instant now) => awaiting.OfAsync(plan, step, [Sample.Aline, Sample.Basile, Sample.Celeste], now, default);
    }

    [DatabaseTheory]
    [InlineData(MoocMessages.Start, "S2")]
    [InlineData(MoocMessages.Episode, "M1")]
    [InlineData(MoocMessages.Final, "M1")]
    public async Task It_speaks_of_the_MOOC_alone_and_in_private_to_somebody(string name, string step) =>
        Assert.Null(await DrawAsync(name, step, null, Texts.French, After));

    private async Task<Message?> DrawAsync(string name, string step, Person? reader, Texts texts, Instant now)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        MessageContext context = new(plan, plan.Find(new(step))!, new($"P1/{step}/{name}"), "rule", name, reader, "msteams", texts, now);
        return await new MoocMessages(Bot.MoocViews).DrawAsync(context, default);
    }
}

public sealed class MoocMessagesOnSqlite(SqliteDatabase db) : MoocMessagesTests(db), IClassFixture<SqliteDatabase>;
public sealed class MoocMessagesOnPostgres(PostgresDatabase db) : MoocMessagesTests(db), IClassFixture<PostgresDatabase>;
