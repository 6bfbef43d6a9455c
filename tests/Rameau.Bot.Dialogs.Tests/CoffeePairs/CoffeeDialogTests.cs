using NodaTime;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.CoffeePairs;

/// <summary>It is 31 March 2027, 9 h.</summary>
public abstract class CoffeeDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly YearMonth March = new(2027, 3);

    private ICoffeePairs Store => Database.CoffeePairs;

    [DatabaseFact]
    public Task Before_one_takes_part_it_says_who_will_know() => Shown.ApprovedAsync(async texts =>
        (await Bot.Coffees.HandleAsync(Alone(Sample.Basile, texts), default)).Posted());

    [DatabaseFact]
    public Task In_a_group_it_is_behind_a_door() => Shown.ApprovedAsync(async texts => (await Bot.Coffees.HandleAsync(InGroup(Sample.Basile, texts), default)).Posted());

    [DatabaseFact]
    public Task Who_takes_part_may_pause_or_stop() => Shown.ApprovedAsync(async texts => (await JoinAsync(Sample.Basile, texts)).Card());

    [DatabaseFact]
    public Task Who_pauses_knows_until_when() => Shown.ApprovedAsync(async texts =>
    {
        await JoinAsync(Sample.Basile);
        return (await Bot.CoffeePause.HandleAsync("jusqu'au 3 mai", Alone(Sample.Basile, texts), default)).Posted();
    });

    [DatabaseFact]
    public Task Those_at_a_table_are_named_to_each_other_and_have_something_to_begin_with() => Shown.ApprovedAsync(async texts =>
    {
        await DrawnAsync();
        return (await MessageAsync(CoffeeRows.Drawn, Sample.Celeste, texts))!.Card.ToJson();
    });

    [DatabaseFact]
    public Task Two_weeks_later_they_are_asked() => Shown.ApprovedAsync(async texts =>
    {
        await DrawnAsync();
        return (await MessageAsync(CoffeeRows.Met, Sample.Celeste, texts))!.Card.ToJson();
    });

    [DatabaseFact]
    public async Task Who_is_left_alone_is_offered_another_table()
    {
        await DrawnAsync();
        await Bot.Coffees.HandleAsync(new CoffeeJoin(false), Alone(Sample.Aline), default);
        var left = (await Store.TablesAsync(March, default))[0];

        await Shown.ApprovedAsync(async texts => (await MessageAsync(CoffeeRows.NowOf(left), Sample.Basile, texts))!.Card.ToJson());
        Assert.Equal(Texts.French.Coffees.Moved, (await Bot.Coffees.HandleAsync(new CoffeeMove("2027-03"), Alone(Sample.Basile), default)).Note);

        var tables = await Store.TablesAsync(March, default);
        Assert.Equal([Sample.Basile.Id, Sample.Celeste.Id, Sample.Dario.Id], tables[1].People);
        Assert.NotNull(await MessageAsync(CoffeeRows.NowOf(tables[1]), Sample.Dario, Texts.French));
        Assert.Null(await MessageAsync(CoffeeRows.NowOf(left), Sample.Basile, Texts.French)); // it is no longer so
    }

    [DatabaseFact]
    public async Task A_chat_is_offered_only_where_each_shows_their_address()
    {
        await Store.SaveAsync(new(Sample.Basile.Id, Now), default);
        await Store.TryDrawAsync(March, [new(March, 1, [Sample.Aline.Id, Sample.Basile.Id]), new(March, 2, [Sample.Celeste.Id, Sample.Dario.Id])], Now, default);

        Assert.Contains("users=aline.brumevert%40asso.example", (await CardAsync(Sample.Basile)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("l/chat", (await CardAsync(Sample.Celeste)).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("dario.epinoche", (await CardAsync(Sample.Celeste)).GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Who_sits_alone_is_told_honestly()
    {
        await Store.TryDrawAsync(March, [new(March, 1, [Sample.Basile.Id])], Now, default);

        Assert.Equal(Texts.French.Coffees.AloneNews, (await MessageAsync(CoffeeRows.Drawn, Sample.Basile, Texts.French))!.Summary);
        Assert.Null(await MessageAsync(CoffeeRows.Met, Sample.Basile, Texts.French));
        Assert.Equal(Texts.French.Coffees.NoRoom, (await Bot.Coffees.HandleAsync(new CoffeeMove("2027-03"), Alone(Sample.Basile), default)).Note);
    }

    [DatabaseFact]
    public async Task An_answer_tapped_four_times_is_counted_once()
    {
        await DrawnAsync();
        var notes = new List<string?>();

        foreach (var _ in Enumerable.Range(0, 4))
        {
            notes.Add((await Bot.Coffees.HandleAsync(new CoffeeMet("2027-03", "No"), Alone(Sample.Basile), default)).Note);
        }

        Assert.Equal([Texts.French.Coffees.MetNoted(CoffeeAnswer.No), .. Enumerable.Repeat(Texts.French.Coffees.AlreadySaid, 3)], notes);
        Assert.Equal(1, (await Store.AnswersAsync(March, default))[CoffeeAnswer.No]);
    }

    [DatabaseTheory]
    [InlineData("2027-03-31")]
    [InlineData("2029-01-01")]
    [InlineData("demain")]
    [InlineData(null)]
    public async Task A_pause_ends_on_a_day_to_come(string? until)
    {
        await JoinAsync(Sample.Basile);

        Assert.Equal(Texts.French.Coffees.UntilMissing, (await Bot.Coffees.HandleAsync(new CoffeePause(until), Alone(Sample.Basile), default)).Note);
        Assert.Null((await Store.FindAsync(Sample.Basile.Id, default))!.ResumesOn);
    }

    [DatabaseFact]
    public async Task Until_a_month_is_until_it_begins_and_coming_back_ends_it()
    {
        await JoinAsync(Sample.Basile);
        await Bot.CoffeePause.HandleAsync("jusqu'en juin", Alone(Sample.Basile), default);
        Assert.Equal(new LocalDate(2027, 6, 1), (await Store.FindAsync(Sample.Basile.Id, default))!.ResumesOn);

        await Bot.Coffees.HandleAsync(new CoffeePause(Resumes: true), Alone(Sample.Basile), default);
        Assert.Null((await Store.FindAsync(Sample.Basile.Id, default))!.ResumesOn);
    }

    [DatabaseFact]
    public async Task Whoever_is_not_known_is_told_so_and_a_damaged_card_does_nothing()
    {
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await Bot.Coffees.HandleAsync(new CoffeeJoin(true), Alone(null), default)).Note);
        Assert.Equal(Texts.French.Chat.CardUnreadable, (await Bot.Coffees.HandleAsync(new CoffeeMet("mars", "Yes"), Alone(Sample.Basile), default)).Note);
        Assert.Equal(Texts.French.Chat.CardUnreadable, (await Bot.Coffees.HandleAsync(new CoffeeMet("2027-03", "7"), Alone(Sample.Basile), default)).Note);
        Assert.Equal(Texts.French.Coffees.NotTakingPart, (await Bot.Coffees.HandleAsync(new CoffeePause("2027-06-01"), Alone(Sample.Basile), default)).Note);
    }

    private Task<Reply> JoinAsync(Person person, Texts? texts = null) => Bot.Coffees.HandleAsync(new CoffeeJoin(true), Alone(person, texts), default);

    private async Task DrawnAsync()
    {
        foreach (var person in new[] { Sample.Aline, Sample.Basile, Sample.Celeste, Sample.Dario })
        {
            await Store.SaveAsync(new(person.Id, Now - Duration.FromDays(60)), default);
        }

        await Store.TryDrawAsync(March, [new(March, 1, [Sample.Aline.Id, Sample.Basile.Id]), new(March, 2, [Sample.Celeste.Id, Sample.Dario.Id])], Now, default);
    }

    private async Task<System.Text.Json.JsonElement> CardAsync(Person reader) => (await MessageAsync(CoffeeRows.Drawn, reader, Texts.French))!.Card.ToJson();

    private async Task<Dialogs.Rhythm.Message?> MessageAsync(string what, Person reader, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await Bot.Messages.DrawAsync(new(plan, plan.Steps[0], new($"coffee/2027-03/{what}"), "coffee", "coffee", reader, "msteams", texts, Now), default);
    }
}

public sealed class CoffeeDialogsOnSqlite(SqliteDatabase db) : CoffeeDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class CoffeeDialogsOnPostgres(PostgresDatabase db) : CoffeeDialogTests(db), IClassFixture<PostgresDatabase>;
