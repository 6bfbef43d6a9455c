using NodaTime;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.CoDevelopment;

public abstract class RoundDialogTests(TestDatabase database) : CoDevelopmentTest(database)
{
    private static readonly string[] Secrets = [Words[..10], "renouer", "une visite", "directrice", "Basile"];

    [DatabaseFact]
    public Task The_form_asks_who_is_there_and_for_how_long() => Shown.ApprovedAsync(async texts => (await Bot.RoundOpen.HandleAsync(new RoundOpen("P1", "r1", "express"), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task Before_it_begins_the_group_reads_the_rules_and_how_many_accept_them()
    {
        await ConveneAsync();
        await ActAsync(Sample.Basile, RoundActs.Accept, RoundState.Planned);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Whoever_takes_part_accepts_the_rules_on_their_own_card()
    {
        await ConveneAsync();

        await Shown.ApprovedAsync(async texts => (await LookAsync(Edgar, texts)).Card());
    }

    [DatabaseFact]
    public async Task In_the_group_a_step_says_who_speaks_what_is_asked_and_until_when()
    {
        await InStepAsync(RoundState.S2);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Two_minutes_before_the_end_and_after_it_the_group_is_told()
    {
        await InStepAsync(RoundState.S1);
        var end = Now + Duration.FromMinutes(8);

        Assert.Equal(Now + Duration.FromMinutes(3), (await DrawAsync(Texts.French))!.NextDrawingAt);
        Assert.Equal(end, (await DrawAsync(Texts.French, end - Duration.FromMinutes(2)))!.NextDrawingAt);
        Assert.Contains("deux minutes au plus", await TextAsync(end - Duration.FromMinutes(2)), StringComparison.Ordinal);
        Assert.Contains(Texts.French.Rounds.TimeOver, await TextAsync(end), StringComparison.Ordinal);
        Assert.Contains(Texts.French.Rounds.FacilitatorSilent, await TextAsync(end + Round.Silence), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Nothing_that_is_said_stands_on_the_card_of_the_group_in_any_step_nor_after()
    {
        for (var step = RoundState.S0; step <= RoundState.Closed; step++)
        {
            await Database.GivenPeopleAsync();
            await base.InitializeAsync();
            await InStepAsync(step);
            var message = (await DrawAsync(Texts.French))!;

            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, message.Card.ToJson().GetRawText() + message.Summary, StringComparison.Ordinal));
        }
    }

    [DatabaseFact]
    public async Task The_facilitator_chooses_among_the_topics_and_goes_on()
    {
        await BegunAsync();
        await ProposeAsync(Sample.Basile, Words);

        await Shown.ApprovedAsync(async texts => (await LookAsync(Sample.Aline, texts, isSteering: true)).Card());
    }

    [DatabaseFact]
    public async Task Whoever_has_no_topic_yet_proposes_one_or_votes()
    {
        await BegunAsync();
        await ProposeAsync(Sample.Basile, Words);

        await Shown.ApprovedAsync(async texts => (await LookAsync(Edgar, texts)).Card());
    }

    [DatabaseFact]
    public async Task When_nobody_has_one_each_is_shown_alone_what_they_declared()
    {
        await BegunAsync();
        await Database.Preferences.SaveAsync(new(Edgar.Id, null, null, new(true, true, true, true), Ceiling: "convaincre le conseil") { ChosenAt = Now }, default);
        Assert.Equal(Texts.French.Rounds.Refused(RoundRefusal.NoTopic), (await ActAsync(Sample.Aline, RoundActs.Next, RoundState.S0)).Note);
        await ActAsync(Sample.Aline, RoundActs.Recall, RoundState.S0);

        Assert.Contains("convaincre le conseil", (await LookAsync(Edgar)).Card().GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("convaincre le conseil", (await LookAsync(Sample.Basile)).Card().GetRawText(), StringComparison.Ordinal);
        Assert.Empty((await RoundAsync()).Case.Topics);
    }

    [DatabaseFact]
    public async Task Advice_in_the_questions_is_kept_for_later_and_the_card_says_why()
    {
        await InStepAsync(RoundState.S2);
        var reply = await ContributeAsync(Edgar, "Tu devrais l’appeler");

        Assert.Equal(Texts.French.Rounds.Note(RoundNote.KeptAside), reply.Note);
        Assert.DoesNotContain("devrais", (await LookAsync(Sample.Basile)).Card().GetRawText(), StringComparison.Ordinal);
        await Shown.ApprovedAsync(async texts => (await LookAsync(Edgar, texts)).Card());
    }

    [DatabaseFact]
    public async Task The_client_writes_the_contract()
    {
        await InStepAsync(RoundState.S3);

        await Shown.ApprovedAsync(async texts => (await LookAsync(Sample.Basile, texts)).Card());
    }

    [DatabaseFact]
    public async Task In_the_consultation_the_client_reads_what_is_given()
    {
        await InStepAsync(RoundState.S4);
        await ContributeAsync(Edgar, "Chez nous, **une visite** a tout changé");

        await Shown.ApprovedAsync(async texts => (await LookAsync(Sample.Basile, texts)).Card());
    }

    [DatabaseFact]
    public async Task Ten_thousand_characters_are_refused_and_the_card_that_holds_them_stays()
    {
        await InStepAsync(RoundState.S4);
        var reply = await ContributeAsync(Edgar, new('é', 10_000));

        Assert.Equal(Texts.French.Rounds.Refused(RoundRefusal.TooLong), reply.Note);
        Assert.Null(reply.Card);
    }

    [DatabaseFact]
    public async Task Forty_long_contributions_still_fit_the_clients_card()
    {
        await InStepAsync(RoundState.S4);

        foreach (var (person, i) in ((Person[])[Sample.Aline, Sample.Celeste, Edgar]).SelectMany(person => Enumerable.Range(0, RoundContribution.Most).Select(i => (person, i))))
        {
            await ContributeAsync(person, new('é', 2_000), $"{person.Id}-{i}");
        }

        Assert.InRange((await LookAsync(Sample.Basile)).Card().GetRawText().Length, 1_000, 26_000);
        Assert.Equal(Texts.French.Rounds.Refused(RoundRefusal.TooManyContributions), (await ContributeAsync(Edgar, "encore", "edgar-x")).Note);
    }

    [DatabaseFact]
    public async Task The_client_makes_a_plan()
    {
        await InStepAsync(RoundState.S5);
        await PlanAsync();

        await Shown.ApprovedAsync(async texts => (await LookAsync(Sample.Basile, texts)).Card());
    }

    [DatabaseFact]
    public async Task Once_closed_the_group_knows_how_long_and_how_many()
    {
        await InStepAsync(RoundState.Closed);

        Assert.Equal([RoundState.S6, RoundState.Closed], Bot.Endings.All.Select(round => round.State));
        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task After_three_weeks_the_client_says_what_became_of_the_plan()
    {
        await InStepAsync(RoundState.Closed);

        await Shown.ApprovedAsync(async texts => (await ReminderAsync(texts, RoundFollowUp.Weeks, Sample.Basile))!.Card.ToJson());
        await Bot.RoundDialog.HandleAsync(new RoundReport("P1", "r1", "1", "Dropped", "Elle est partie"), InGroup(Sample.Basile), default);
        Assert.Equal((ActionState.Dropped, "Elle est partie"), ((await RoundAsync()).Case.Actions[0].State, (await RoundAsync()).Case.Actions[0].Word));
    }

    [DatabaseFact]
    public async Task Nobody_but_the_client_is_reminded_and_of_what_is_erased_nobody()
    {
        await InStepAsync(RoundState.Closed);
        Assert.Null(await ReminderAsync(Texts.French, RoundFollowUp.Weeks, Edgar));
        Assert.NotNull(await ReminderAsync(Texts.French, $"{RoundFollowUp.Action}-1", Sample.Basile));

        await Bot.RoundDialog.HandleAsync(new RoundErase("P1", "r1", IsSure: true), InGroup(Sample.Basile), default);
        Assert.Null(await ReminderAsync(Texts.French, RoundFollowUp.Weeks, Sample.Basile));
    }

    [DatabaseFact]
    public async Task To_erase_is_asked_once_more()
    {
        await InStepAsync(RoundState.S4);

        await Shown.ApprovedAsync(async texts => (await Bot.RoundDialog.HandleAsync(new RoundErase("P1", "r1"), InGroup(Sample.Basile, texts), default)).Card());
        Assert.Null((await RoundAsync()).ErasedAt);
        Assert.Equal(Texts.French.Rounds.Refused(RoundRefusal.OnlyTheClient), (await Bot.RoundDialog.HandleAsync(new RoundErase("P1", "r1"), InGroup(Edgar), default)).Note);
    }

    [DatabaseFact]
    public async Task Staff_and_other_people_who_tap_are_told_that_it_is_not_theirs()
    {
        await InStepAsync(RoundState.S4);

        foreach (var person in (Person[])[Sample.Staff, Sample.Coach, Sample.Alumna])
        {
            Assert.Equal((Texts.French.Rounds.Refused(RoundRefusal.NotInTheSubGroup), null), ((await LookAsync(person)).Note, (await LookAsync(person)).Card));
            Assert.Equal(Texts.French.Rounds.Refused(RoundRefusal.NotInTheSubGroup), (await ContributeAsync(person, "un conseil", "x")).Note);
        }

        Assert.Empty((await RoundAsync()).Case.Contributions);
    }

    [DatabaseFact]
    public async Task With_three_the_facilitator_is_offered_a_flash_round_or_another_day()
    {
        Assert.Equal(Texts.French.Rounds.Refused(RoundRefusal.TooFew), (await ConveneAsync("Standard", "aline", "basile", "celeste")).Note);
        var flash = await ConveneAsync("Flash", "aline", "basile", "celeste");

        Assert.Equal(Texts.French.Rounds.Convened, flash.Note);
        Assert.Equal([Texts.French.Rounds.AcceptButton, Texts.French.Rounds.FlashButton, Texts.French.Rounds.PostponeButton, Texts.French.Rounds.ContentButton, Texts.French.Rounds.RefreshButton], Shown.Buttons(flash.Card()));
    }

    [DatabaseFact]
    public async Task A_member_takes_over_from_a_facilitator_who_is_gone()
    {
        await InStepAsync(RoundState.S1);
        var gone = Now + Duration.FromMinutes(8) + Round.Silence;

        Assert.DoesNotContain(Texts.French.Rounds.TakeOverButton, Shown.Buttons((await LookAsync(Edgar)).Card()));
        Assert.Contains(Texts.French.Rounds.TakeOverButton, Shown.Buttons((await LookAsync(Edgar, now: gone)).Card()));
        Assert.Equal(Texts.French.Rounds.Note(RoundNote.TookOver), (await ActAsync(Edgar, RoundActs.TakeOver, RoundState.S1, now: gone)).Note);
        Assert.Equal(Edgar.Id, (await RoundAsync()).Facilitator);
    }

    [DatabaseFact]
    public async Task Four_deliveries_of_one_tap_are_one()
    {
        await InStepAsync(RoundState.S1);

        for (var delivery = 0; delivery < 4; delivery++)
        {
            await ActAsync(Sample.Aline, RoundActs.Next, RoundState.S1);
        }

        Assert.Equal(RoundState.S2, (await RoundAsync()).State);
    }

    [DatabaseFact]
    public async Task Opened_by_two_it_is_one_round_with_one_card()
    {
        var first = await ConveneAsync();
        var second = await Bot.RoundOpen.HandleAsync(new RoundConvene("P1", "r2", "1", "Flash", "basile,edgar"), InGroup(Sample.Basile), default);

        Assert.Equal(MessageNames.Round, Assert.IsType<Post.Tracked>(Assert.Single(first.Posts)).Delivery.Message);
        Assert.Equal(Texts.French.Rounds.Refused(RoundRefusal.OnlyTheFacilitator), second.Note);
        Assert.Empty(second.Posts);
    }

    [DatabaseTheory]
    [InlineData("codev")]
    [InlineData("lance un codev express à 6")]
    [InlineData("mon cas : comment convaincre mon CA")]
    public async Task In_the_group_what_is_said_opens_a_door_that_repeats_nothing(string said)
    {
        var door = (await Bot.Said.AnswerAsync(said, InGroup(Sample.Aline), default)).Posted().GetRawText();

        Assert.Contains(RoundOpen.Verb, door, StringComparison.Ordinal);
        Assert.DoesNotContain("convaincre", door, StringComparison.Ordinal);
    }

    private async Task<string> TextAsync(Instant now) => string.Join('\n', Shown.Words((await DrawAsync(Texts.French, now))!.Card.ToJson()));

    private async Task<Message?> ReminderAsync(Texts texts, string rule, Person reader)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var row = RoundReminders.Of(new(await RoundAsync() is { Client: not null } round ? round : throw new InvalidOperationException("No client."), rule, Now), plan);

        return await Bot.Messages.DrawAsync(new(plan, plan.Find(row.Step)!, row.Beat, rule, row.Message, reader, "msteams", texts, Now), default);
    }
}

public sealed class RoundDialogOnSqlite(SqliteDatabase db) : RoundDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class RoundDialogOnPostgres(PostgresDatabase db) : RoundDialogTests(db), IClassFixture<PostgresDatabase>;
