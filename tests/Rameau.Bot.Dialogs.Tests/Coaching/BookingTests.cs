using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Coaching;

public abstract class BookingTests(TestDatabase database) : CoachingTest(database)
{
    private static readonly Instant Tuesday = At(3, 30, 9);

    [DatabaseFact]
    public Task The_three_nearest_hours_are_one_tap_away() =>
        Shown.ApprovedAsync(async texts => (await Bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task All_that_is_free_is_found_by_day_part_and_coach() => Shown.ApprovedAsync(async texts =>
        (await Bot.Coaching.HandleAsync(new CoachingSearch("P1", "C1", null, "2027-03-30", "Afternoon", "*"), Of(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task The_second_tap_takes_number_and_questions() =>
        Shown.ApprovedAsync(async texts => (await Bot.Coaching.HandleAsync(new CoachingPick("P1", "C1", null, Slot(Tuesday)), Of(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task A_confirmed_call_says_who_calls_whom_on_which_number()
    {
        await BookAsync(Sample.Aline, Tuesday);

        await Shown.ApprovedAsync(async texts => (await BookAsync(Sample.Aline, Tuesday, texts: texts)).Card());
        Assert.Equal(("+33699000001", "Par où commencer ?", 1), await CallOfAsync(Sample.Aline) is { } call ? (call.Phone, call.Questions, call.Sequence) : default);
    }

    [DatabaseFact]
    public async Task An_hour_that_has_just_gone_names_the_nearest_one()
    {
        await BookAsync(Sample.Basile, Tuesday);
        var late = await BookAsync(Sample.Aline, Tuesday);

        Assert.Contains("Ce créneau vient d’être pris. Le plus proche\u00A0: mardi 30\u00A0mars, 11\u202Fh\u202F15.", Words(late));
        Assert.Null(await CallOfAsync(Sample.Aline));
    }

    [DatabaseFact]
    public async Task Four_deliveries_of_one_tap_book_once_and_tell_the_coach_once()
    {
        for (var delivery = 0; delivery < 4; delivery++)
        {
            Assert.Contains("Noté\u00A0: votre entretien est mardi 30\u00A0mars, 9\u202Fh.", Words(await BookAsync(Sample.Aline, Tuesday)));
        }

        Assert.Equal(1, (await CallOfAsync(Sample.Aline))!.Sequence);
        Assert.Equal([Sample.Coach.Id], (await Database.Ledger.PlannedAsync(Sample.First.Id, default)).Select(row => row.Person!.Value));
    }

    [DatabaseTheory]
    [InlineData("pas un numéro")]
    [InlineData("12")]
    [InlineData("+0 123 456 789")]
    public async Task A_number_that_cannot_be_dialled_books_nothing_and_loses_nothing(string phone)
    {
        var reply = await Bot.Calls.HandleAsync(Book(Tuesday) with { Phone = phone }, Of(Sample.Aline), default);

        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.NotAPhone), Words(reply));
        Assert.Contains("Par où commencer ?", reply.Card().GetRawText());
        Assert.Null(await CallOfAsync(Sample.Aline));
    }

    [DatabaseFact]
    public async Task A_move_that_fails_leaves_the_old_hour_and_one_that_succeeds_says_both()
    {
        await BookAsync(Sample.Aline, Tuesday);
        await BookAsync(Sample.Basile, At(3, 30, 14));

        Assert.Contains(Words(await BookAsync(Sample.Aline, At(3, 30, 14), moves: Tuesday)), word => word.StartsWith("Ce créneau vient d’être pris.", StringComparison.Ordinal));
        Assert.Equal(Tuesday, (await CallOfAsync(Sample.Aline))!.StartsAt);

        Assert.Contains("Noté\u00A0: l’entretien est déplacé à jeudi 25\u00A0mars, 9\u202Fh.", Words(await BookAsync(Sample.Aline, At(3, 25, 9), moves: Tuesday)));
        Assert.Contains("Noté\u00A0: l’entretien est déplacé à jeudi 25\u00A0mars, 9\u202Fh.", Words(await BookAsync(Sample.Aline, At(3, 25, 9), moves: Tuesday)));
        Assert.Equal(2, (await CallOfAsync(Sample.Aline))!.Sequence);
    }

    [DatabaseFact]
    public async Task To_move_a_call_is_to_choose_again_and_the_old_hour_stays_until_then()
    {
        await BookAsync(Sample.Aline, Tuesday);

        await Shown.ApprovedAsync(async texts => (await Bot.Coaching.HandleAsync(new CoachingMove("P1", "C1", Tuesday.ToUnixTimeMilliseconds()), Of(Sample.Aline, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task Cancelling_asks_why()
    {
        await BookAsync(Sample.Aline, Tuesday);

        await Shown.ApprovedAsync(async texts => (await Bot.Coaching.HandleAsync(new CoachingCancel("P1", "C1", Tuesday.ToUnixTimeMilliseconds()), Of(Sample.Aline, texts), default)).Card());
        CoachingDrop drop = new("P1", "C1", Tuesday.ToUnixTimeMilliseconds());
        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.ReasonMissing), Words(await Bot.Calls.HandleAsync(drop, Of(Sample.Aline), default)));
        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.TooLateToChange), Words(await Bot.Calls.HandleAsync(drop with { Reason = "grippe" }, Of(Sample.Aline, now: At(3, 29, 12)), default)));
        Assert.Contains(Words(await Bot.Calls.HandleAsync(drop with { Reason = "grippe" }, Of(Sample.Aline), default)), word => word.StartsWith("Noté\u00A0: l’entretien de mardi 30", StringComparison.Ordinal));
        Assert.Equal(CallState.Cancelled, (await CallOfAsync(Sample.Aline))!.State);
    }

    [DatabaseFact]
    public async Task A_card_of_last_month_says_that_the_hour_is_over()
    {
        var reply = await Bot.Coaching.HandleAsync(new CoachingPick("P1", "C1", null, Slot(Tuesday)), Of(Sample.Aline, now: At(4, 28, 9)), default);

        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.WindowOver), Words(reply));
        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.WindowOver), Words(await BookAsync(Sample.Aline, Tuesday, now: At(4, 28, 9))));
    }

    [DatabaseFact]
    public async Task Hours_stay_on_the_clock_across_its_change_and_are_told_by_the_reader_s_own()
    {
        await BookAsync(Sample.Aline, Tuesday); // after the change: 9 h is 7 h UTC
        Assert.Equal(Instant.FromUtc(2027, 3, 30, 7, 0), (await CallOfAsync(Sample.Aline))!.StartsAt);
        await BookAsync(Sample.Basile, At(3, 25, 9)); // before: 8 h UTC
        Assert.Equal(Instant.FromUtc(2027, 3, 25, 8, 0), (await CallOfAsync(Sample.Basile))!.StartsAt);

        var turn = Of(Sample.Celeste);
        var abroad = turn with { Activity = turn.Activity with { LocalTimezone = "America/Montreal" } };
        var words = Words(await Bot.Coaching.HandleAsync(new CoachingLook("P1"), abroad, default)).ToArray();
        Assert.Contains("mardi 23\u00A0mars, 4\u202Fh (heure de Montreal)", words);
    }

    [DatabaseFact]
    public async Task Who_waits_is_offered_what_becomes_free_and_nobody_else_can_have_it()
    {
        await Database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone) { WeeklyCap = 1, DailyCap = 1 }, default);
        await BookAsync(Sample.Aline, At(3, 25, 9));
        await BookAsync(Sample.Basile, Tuesday);
        Assert.Contains(Texts.French.Coaching.WaitButton, Shown.Buttons((await Bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Celeste), default)).Card()));
        await Bot.Calls.HandleAsync(new CoachingWait("P1", "C1"), Of(Sample.Celeste), default);
        Assert.Empty((await LineAsync(Eve)).Offers);

        await Bot.Calls.HandleAsync(new CoachingDrop("P1", "C1", Tuesday.ToUnixTimeMilliseconds(), "grippe"), Of(Sample.Basile), default);
        var offer = Assert.Single((await LineAsync(Eve)).Offers);

        Assert.Equal((Sample.Celeste.Id, Eve + Waitlist.Patience), (offer.Person, offer.OfferUntil));
        await Shown.ApprovedAsync(async texts => (await Bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Celeste, texts), default)).Card());
        Assert.Contains(Words(await BookAsync(Sample.Basile, offer.StartsAt)), word => word.StartsWith(Texts.French.Coaching.Refused(CallRefusal.Taken), StringComparison.Ordinal));

        var taken = await Bot.Calls.HandleAsync(new CoachingAnswer("P1", "C1", offer.StartsAt.ToUnixTimeMilliseconds(), true), Of(Sample.Celeste), default);
        Assert.Contains(Words(taken), word => word.StartsWith("Noté", StringComparison.Ordinal));
        Assert.Equal(CallState.Booked, (await CallOfAsync(Sample.Celeste))!.State);
    }

    [DatabaseFact]
    public async Task An_offer_nobody_takes_goes_to_the_next_in_line()
    {
        await Database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone) { WeeklyCap = 1, DailyCap = 1 }, default);
        await BookAsync(Sample.Aline, At(3, 25, 9));
        await Bot.Calls.HandleAsync(new CoachingWait("P1", "C1"), Of(Sample.Basile), default);
        await Bot.Calls.HandleAsync(new CoachingWait("P1", "C1"), Of(Sample.Celeste, now: Eve + Duration.FromMinutes(1)), default);

        Assert.Equal([Sample.Basile.Id], (await LineAsync(Eve)).Offers.Select(call => call.Person));
        Assert.Empty((await LineAsync(Eve + Duration.FromHours(3))).Offers);
        Assert.Equal([Sample.Celeste.Id], (await LineAsync(Eve + Duration.FromHours(5))).Offers.Select(call => call.Person));

        var late = await Bot.Calls.HandleAsync(new CoachingAnswer("P1", "C1", At(3, 30, 9).ToUnixTimeMilliseconds(), true), Of(Sample.Basile, now: Eve + Duration.FromHours(5)), default);
        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.OfferOver), Words(late));
    }

    [DatabaseFact]
    public async Task Scarce_hours_are_left_to_those_never_coached_and_the_rule_is_shown()
    {
        await Database.CoachingCalls.SaveAsync(new(Sample.First.Id, new("C0"), Sample.Aline.Id, Sample.Coach.Id, At(2, 2, 9)), default);
        await Database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone) { WeeklyCap = 1, DailyCap = 1 }, default); // two hours for three people
        var atWindow = Eve - Duration.FromDays(2);

        Assert.Contains(Words(await Bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Aline, now: atWindow), default)), word => word.Contains("vont d’abord à qui n’a encore eu aucun entretien", StringComparison.Ordinal));
        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.KeptForOthers), Words(await BookAsync(Sample.Aline, Tuesday, now: atWindow)));
        Assert.Contains(Words(await BookAsync(Sample.Basile, Tuesday, now: atWindow)), word => word.StartsWith("Noté", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_pair_whom_the_team_allows_it_has_one_call_together()
    {
        Assert.DoesNotContain(Texts.French.Coaching.JointLabel("Basile Chantelune"), (await Bot.Coaching.HandleAsync(new CoachingPick("P1", "C1", null, Slot(Tuesday)), Of(Sample.Aline), default)).Card().GetRawText());
        await Bot.Coverage.HandleAsync(new CoachingAllowJoint("P1", "n", "vents"), Alone(Sample.Staff, now: Eve) with { Promotion = Sample.First }, default);

        await Bot.Calls.HandleAsync(Book(Tuesday) with { Joint = "true" }, Of(Sample.Aline), default);

        Assert.Equal((CallState.Joined, Tuesday), await CallOfAsync(Sample.Basile) is { } call ? (call.State, call.StartsAt) : default);
        await Shown.ApprovedAsync(async texts => (await Bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Basile, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task In_the_group_the_command_opens_a_door_that_tells_nothing()
    {
        await BookAsync(Sample.Aline, Tuesday);
        var door = (await Bot.CoachingCommand.HandleAsync(InGroup(Sample.Aline, now: Eve), default)).Posted();

        Assert.DoesNotContain("30", string.Concat(Shown.Words(door)));
        Assert.Equal([Texts.French.Coaching.MineButton], Shown.Buttons(door));
    }

    [DatabaseFact]
    public async Task One_s_own_calls_have_an_address_for_one_s_calendar()
    {
        await Shown.ApprovedAsync(async texts => (await Bot.Feeds.HandleAsync(new CoachingFeed("P1", "C1"), Of(Sample.Aline, texts), default)).Card());

        await BookAsync(Sample.Aline, Tuesday);
        Assert.Contains(Texts.French.Coaches.FeedButton, Shown.Buttons((await Bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Aline), default)).Card()));
        Assert.Contains(Texts.French.Coaches.NotedRenewed, Words(await Bot.Feeds.HandleAsync(new CoachingFeed("P1", "C1", Renews: true, "n"), Of(Sample.Aline), default)));
        Assert.DoesNotContain(Texts.French.Coaches.NotedRenewed, Words(await Bot.Feeds.HandleAsync(new CoachingFeed("P1", "C1", Renews: true, "n"), Of(Sample.Aline, isRepeat: true), default)));
    }

    [DatabaseFact]
    public async Task The_nudge_brings_the_nearest_hours_and_is_silent_for_who_has_one()
    {
        await BookAsync(Sample.Aline, Tuesday);

        Assert.Null(await DrawAsync(MessageNames.CoachingReminder, Sample.Aline));
        Assert.Contains(Texts.French.Coaching.YouHaveNone, Shown.Words((await DrawAsync(MessageNames.CoachingReminder, Sample.Basile))!.Card.ToJson()));
    }

    private async Task<Message?> DrawAsync(string name, Person reader)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var step = plan.Find(new("C1"))!;
        return await Bot.Messages.DrawAsync(new(plan, step, BeatKey.Of(plan.Promotion.Id, step, "r"), "r", name, reader, "msteams", Texts.French, Eve), default);
    }

    private async Task<(IReadOnlyList<CoachingCall> Offers, Instant? NextAt)> LineAsync(Instant now) =>
        await new Waitlist(Bot.Desk, Database.CoachingCalls).RunAsync(await Bot.Plans.OfAsync(Sample.First, default), now, default);
}

public sealed class BookingsOnSqlite(SqliteDatabase db) : BookingTests(db), IClassFixture<SqliteDatabase>;
public sealed class BookingsOnPostgres(PostgresDatabase db) : BookingTests(db), IClassFixture<PostgresDatabase>;
