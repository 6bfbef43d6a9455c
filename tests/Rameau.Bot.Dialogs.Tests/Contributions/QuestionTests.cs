using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Protocol.Cards;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Contributions;

/// <summary>The webinar is on 18 May.</summary>
public abstract class QuestionTests(TestDatabase database) : DialogTest(database)
{
    private static readonly QuestionAsk Why = new("P1", "W", "n", "P1/W/eve", "Pourquoi ?");

    [DatabaseFact]
    public Task The_form_opens_in_place_of_the_card() => Shown.ApprovedAsync(async texts =>
        (await Bot.Contributions.HandleAsync(new QuestionLook("P1", "W", "P1/W/eve"), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task A_question_asked_is_shown_to_who_asked_it_with_a_way_to_take_it_back()
    {
        await AskAsync(Sample.Aline, "Pourquoi ?");

        await Shown.ApprovedAsync(async texts =>
            (await Bot.Contributions.HandleAsync(new QuestionLook("P1", "W"), InGroup(Sample.Aline, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task With_three_questions_there_is_no_field_for_a_fourth()
    {
        await AskAsync(Sample.Aline, "Pourquoi ?", "Comment ?", "Quand ?");

        await Shown.ApprovedAsync(async texts =>
            (await Bot.Contributions.HandleAsync(new QuestionLook("P1", "W"), InGroup(Sample.Aline, texts), default)).Card());
        Assert.Equal(
            Texts.French.Contributions.Refused(ContributionRefusal.TooMany),
            (await Bot.Contributions.HandleAsync(Why with { Question = "Où ?" }, InGroup(Sample.Aline, now: Now + Duration.FromHours(1)), default)).Note);
    }

    [DatabaseFact]
    public async Task The_group_sees_how_many_and_names_only_those_who_wished_it()
    {
        await AskAsync(Sample.Basile, "Sans nom ?");
        await Bot.Contributions.HandleAsync(Why with { Question = "Avec mon *nom* ?", Named = "true" }, InGroup(Sample.Aline, now: Now + Duration.FromHours(1)), default);

        await Shown.ApprovedAsync(async texts => StepCard.ForGroup((await Bot.States.ReadAsync(Sample.First, "W", new("P1/W/one-week"), "msteams", Now, default))!, texts).ToJson());
        Assert.DoesNotContain("Basile", (await HandOverAsync(Sample.Staff, Texts.French))!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task A_question_is_noted_kept_and_told_to_the_group()
    {
        var reply = await Bot.Contributions.HandleAsync(Why, InGroup(Sample.Aline), default);

        Assert.Equal((Texts.French.Contributions.NotedQuestion, Sample.First.Id), (reply.Note, reply.Stirs));
        Assert.Equal("Pourquoi ?", Assert.Single(await StoredAsync()).Words);
        Assert.Contains("« Pourquoi ? »".Replace("« ", "«\u00A0", StringComparison.Ordinal).Replace(" »", "\u00A0»", StringComparison.Ordinal), Shown.Words(reply.Card()).Select(text => text.Replace("1. ", "", StringComparison.Ordinal)));
    }

    [DatabaseFact]
    public async Task Four_deliveries_are_one_question_and_do_not_bring_back_what_was_withdrawn()
    {
        await Bot.Contributions.HandleAsync(Why, InGroup(Sample.Aline), default);
        await Bot.Contributions.HandleAsync(Why, InGroup(Sample.Aline) with { IsRepeat = true }, default);
        var again = await Bot.Contributions.HandleAsync(Why, InGroup(Sample.Aline, now: Now + Duration.FromMinutes(3)), default);
        Assert.Equal(Texts.French.Contributions.Already, again.Note);
        var only = Assert.Single(await StoredAsync());

        await Bot.Contributions.HandleAsync(new ContributionWithdraw("P1", "W", only.Number, only.At.ToUnixTimeMilliseconds()), InGroup(Sample.Aline), default);
        await Bot.Contributions.HandleAsync(Why, InGroup(Sample.Aline) with { IsRepeat = true }, default);

        Assert.Empty(await StoredAsync());
    }

    [DatabaseFact]
    public async Task Nobody_takes_back_what_another_asked()
    {
        await AskAsync(Sample.Aline, "Pourquoi ?");
        var hers = Assert.Single(await StoredAsync());

        await Bot.Contributions.HandleAsync(new ContributionWithdraw("P1", "W", hers.Number, hers.At.ToUnixTimeMilliseconds()), InGroup(Sample.Basile), default);

        Assert.Single(await StoredAsync());
    }

    [DatabaseFact]
    public async Task What_was_refused_is_still_in_the_field()
    {
        var reply = await Bot.Contributions.HandleAsync(Why with { Question = new string('é', 501) }, InGroup(Sample.Aline), default);

        Assert.Equal(Texts.French.Contributions.Refused(ContributionRefusal.TooLong), reply.Note);
        Assert.Contains(new string('é', 499) + "…", reply.Card().GetRawText().Replace("\\u00E9", "é", StringComparison.Ordinal).Replace("\\u2026", "…", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [DatabaseTheory]
    [InlineData("S2")]
    [InlineData("W9")]
    public async Task About_other_steps_nothing_is_asked(string step) => Assert.Equal(
        Texts.French.Contributions.Refused(ContributionRefusal.NoSuchStep),
        (await Bot.Contributions.HandleAsync(Why with { Step = step }, InGroup(Sample.Aline), default)).Note);

    [DatabaseFact]
    public async Task In_the_morning_the_animator_gets_them_all_to_hand_over()
    {
        await AskAsync(Sample.Basile, "Sans nom ?");
        await Bot.Contributions.HandleAsync(Why with { Named = "true" }, InGroup(Sample.Aline, now: Now + Duration.FromHours(1)), default);

        await Shown.ApprovedAsync(async texts => (await HandOverAsync(Sample.Aline, texts))!.Value);
    }

    [DatabaseFact]
    public async Task Without_questions_or_to_others_nothing_is_handed_over()
    {
        Assert.Null(await HandOverAsync(Sample.Staff, Texts.French));
        await AskAsync(Sample.Aline, "Pourquoi ?");
        Assert.Null(await HandOverAsync(Sample.Basile, Texts.French));
        Assert.NotNull(await HandOverAsync(Sample.Staff, Texts.French));
    }

    [DatabaseFact]
    public async Task However_many_and_long_the_cards_are_small_enough_for_Teams()
    {
        Person[] twelve = [.. Enumerable.Range(0, 12).Select(i => Sample.Basile with { Id = new($"p{i}"), DirectoryId = null })];
        await Database.People.SaveAsync(twelve, default);

        foreach (var person in twelve)
        {
            await AskAsync(person, new string('"', 500), string.Concat(Enumerable.Repeat("🎓", 250)), new string('é', 500));
        }

        Assert.Empty(CardCheck.Faults((await HandOverAsync(Sample.Staff, Texts.French))!.Value));
        Assert.Empty(CardCheck.Faults(StepCard.ForGroup((await Bot.States.ReadAsync(Sample.First, "W", null, "msteams", Now, default))!, Texts.French).ToJson()));
    }

    private async Task AskAsync(Person person, params string[] questions)
    {
        foreach (var (i, question) in questions.Index())
        {
            await Database.Contributions.TryAddAsync(new(Sample.First.Id, new("W"), person.Id, 1, question, false, Now + Duration.FromMilliseconds(i)), 3, default);
        }
    }

    private async Task<JsonElement?> HandOverAsync(Person reader, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        MessageContext context = new(plan, plan.Find(new("W"))!, new("P1/W/questions"), "morning", ContributionMessages.Questions, reader, "msteams", texts, Now);
        return (await new ContributionMessages(Bot.Writings).DrawAsync(context, default))?.Card.ToJson();
    }

    private Task<IReadOnlyList<Contribution>> StoredAsync() => Database.Contributions.OfStepAsync(Sample.First.Id, new("W"), default);
}

public sealed class QuestionsOnSqlite(SqliteDatabase db) : QuestionTests(db), IClassFixture<SqliteDatabase>;
public sealed class QuestionsOnPostgres(PostgresDatabase db) : QuestionTests(db), IClassFixture<PostgresDatabase>;
