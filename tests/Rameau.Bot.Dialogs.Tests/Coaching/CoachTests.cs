using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Coaching;

public abstract class CoachTests(TestDatabase database) : CoachingTest(database)
{
    private static readonly Instant Tuesday = At(3, 30, 9);

    [DatabaseFact]
    public async Task A_coach_sees_the_week_with_what_each_person_brings()
    {
        await BookAsync(Sample.Aline, Tuesday);
        await BookAsync(Sample.Basile, At(3, 30, 14));

        await Shown.ApprovedAsync(async texts => (await Bot.Coach.HandleAsync(new CoachWeek("2027-03-29"), AtCoach(texts, At(3, 30, 12)), default)).Card());
    }

    [DatabaseFact]
    public Task A_coach_sees_and_changes_their_hours() =>
        Shown.ApprovedAsync(async texts => (await Bot.CoachAgenda.HandleAsync(new CoachAgendaLook(), AtCoach(texts), default)).Card());

    [DatabaseFact]
    public Task A_day_that_cannot_be_is_freed_by_one_tap() =>
        Shown.ApprovedAsync(async texts => (await Bot.Coach.HandleAsync(new CoachAway(), AtCoach(texts), default)).Card());

    [DatabaseFact]
    public Task A_calendar_has_an_address_that_can_be_renewed() =>
        Shown.ApprovedAsync(async texts => (await Bot.Feeds.HandleAsync(new CoachFeed(), AtCoach(texts), default)).Card());

    [DatabaseFact]
    public Task The_team_sees_how_the_windows_fill_and_what_is_missing() => Shown.ApprovedAsync(async texts =>
        (await Bot.Coverage.HandleAsync(new CoachingCoverage("P1"), Alone(Sample.Staff, texts, Eve) with { Promotion = Sample.First }, default)).Card());

    [DatabaseFact]
    public async Task Freed_calls_are_told_to_each_and_counted()
    {
        await BookAsync(Sample.Aline, Tuesday);
        await BookAsync(Sample.Basile, At(3, 30, 14));

        var cleared = await Bot.Coach.HandleAsync(new CoachClear("n", "2027-03-30"), AtCoach(), default);

        Assert.Contains("Noté\u00A0: mardi 30\u00A0mars est libre. Les 2 personnes sont prévenues et d’autres heures leur sont proposées.", Words(cleared));
        Assert.Equal([Sample.First.Id], cleared.AlsoStirs);
        Assert.Equal(
            ["aline", "basile"],
            (await Database.Ledger.PlannedAsync(Sample.First.Id, default)).Where(row => row.Rule == CallNotices.Withdrawn).Select(row => row.Person!.Value.Value).Order());
        Assert.Contains(Words(await Bot.Coach.HandleAsync(new CoachClear("n", "2027-03-30"), AtCoach(), default)), word => word.Contains("aucun entretien", StringComparison.Ordinal));
        Assert.Contains(Texts.French.Coaches.DayMissing, Words(await Bot.Coach.HandleAsync(new CoachClear("n", "2027-03-01"), AtCoach(), default)));
    }

    [DatabaseFact]
    public async Task What_did_not_take_place_is_noted_and_another_hour_is_offered_without_reproach()
    {
        await BookAsync(Sample.Aline, Tuesday);
        CoachMissed missed = new("P1/C1/aline", Tuesday.ToUnixTimeMilliseconds());

        Assert.Contains("Noté. Je propose une autre heure à Aline Brumevert, sans reproche.", Words(await Bot.Coach.HandleAsync(missed, AtCoach(now: At(3, 30, 12)), default)));
        Assert.Equal(CallState.Missed, (await CallOfAsync(Sample.Aline))!.State);
        Assert.Single(await Database.Ledger.PlannedAsync(Sample.First.Id, default), row => row.Rule == CallNotices.Missed);
        Assert.Contains(Texts.French.Coaching.Refused(CallRefusal.NoCall), Words(await Bot.Coach.HandleAsync(missed with { Call = "P1/C1/basile" }, AtCoach(now: At(3, 30, 12)), default)));
    }

    [DatabaseFact]
    public async Task A_sentence_opens_hours_and_says_so()
    {
        var command = Bot.Commands.Find("Disponibilités vendredi 26 mars de 9 h à 12 h")!;
        Assert.Equal(Power.Coach, command.Power);

        var opened = (await command.HandleAsync(AtCoach(), default)).Posted();

        Assert.Contains("Noté\u00A0: vendredi 26\u00A0mars, 9\u202Fh\u00A0–\u00A012\u202Fh.", Shown.Words(opened));
        Assert.Contains(Texts.French.Coaches.AlreadyOpen, Shown.Words((await command.HandleAsync(AtCoach(), default)).Posted()));
    }

    [DatabaseTheory]
    [InlineData("mardis", AvailabilityFault.NoHours)]
    [InlineData("9 h-17 h", AvailabilityFault.NoDays)]
    [InlineData("mardi 23 mars de 17 h à 9 h", AvailabilityFault.Backwards)]
    [InlineData("mardi 23 mars de 9 h à 10 h", AvailabilityFault.TooShort)]
    [InlineData("mardi 5 janvier 2027 de 9 h à 12 h", AvailabilityFault.Past)]
    [InlineData("mardi 3 octobre 2028 de 9 h à 12 h", AvailabilityFault.TooFar)]
    [InlineData("dimanches 9 h-12 h du 23 mars au 25 mars", AvailabilityFault.Empty)]
    public async Task What_cannot_be_opened_says_why_and_changes_nothing(string sentence, AvailabilityFault why)
    {
        var before = await OpeningsAsync();

        Assert.Contains(Texts.French.Coaches.Refused(why), Words(await Bot.CoachAgenda.HandleAsync(new CoachOpen("n", sentence), AtCoach(), default)));
        Assert.Equal(before, await OpeningsAsync());
    }

    [DatabaseFact]
    public async Task What_is_taken_away_is_offered_no_more_and_limits_are_kept()
    {
        var opening = Assert.Single(await OpeningsAsync());
        await Bot.CoachAgenda.HandleAsync(new CoachClose("n", CoachAgendaCard.Text(opening)), AtCoach(), default);
        Assert.Empty(await OpeningsAsync());

        await Bot.CoachAgenda.HandleAsync(new CoachLimits("n", "30", "48", "2", "5"), AtCoach(), default);
        Assert.Contains(Texts.French.Coaches.LimitMissing, Words(await Bot.CoachAgenda.HandleAsync(new CoachLimits("n", "trente", "48", "2", "5"), AtCoach(), default)));
        var agenda = Assert.Single(await Database.CoachAgendas.OfAsync([Sample.Coach.Id], Eve, Eve, default));
        Assert.Equal((Duration.FromMinutes(30), Duration.FromHours(48), 2, 5), (agenda.Buffer, agenda.Notice, agenda.DailyCap, agenda.WeeklyCap));
    }

    [DatabaseFact]
    public async Task Reminders_go_to_both_and_none_speaks_of_an_hour_that_was_left()
    {
        await BookAsync(Sample.Aline, Tuesday);
        var first = (await CallOfAsync(Sample.Aline))!;
        await BookAsync(Sample.Aline, At(3, 30, 14), moves: Tuesday);
        var moved = (await CallOfAsync(Sample.Aline))!;

        Assert.Null(await RemindAsync(first, CallReminders.Eve, Sample.Aline));
        Assert.Null(await RemindAsync(first, CallReminders.Eve, Sample.Coach));
        await Shown.ApprovedAsync(async texts => (await RemindAsync(moved, CallReminders.Eve, Sample.Coach, texts))!.Card.ToJson());
        Assert.Contains("Demain, votre entretien\u00A0: mardi 30\u00A0mars, 14\u202Fh", Shown.Words((await RemindAsync(moved, CallReminders.Eve, Sample.Aline))!.Card.ToJson()));

        await Bot.Calls.HandleAsync(new CoachingDrop("P1", "C1", At(3, 30, 14).ToUnixTimeMilliseconds(), "grippe"), Of(Sample.Aline), default);
        Assert.Null(await RemindAsync((await CallOfAsync(Sample.Aline))!, CallReminders.Hour, Sample.Aline));
        Assert.Null(await RemindAsync((await CallOfAsync(Sample.Aline))!, CallReminders.Hour, Sample.Coach));
    }

    [DatabaseFact]
    public async Task The_team_is_told_before_a_window_opens_how_many_slots_are_missing()
    {
        await Database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone) { WeeklyCap = 1, DailyCap = 1 }, default);
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var step = plan.Find(new("C1"))!;

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
        await Database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone), default);
        Assert.Null(await DrawAsync(Texts.French));

        Task<Message?> DrawAsync(Texts texts) => Bot.Messages.DrawAsync(
            new(plan, step, BeatKey.Of(plan.Promotion.Id, step, CapacityMessage.Name), CapacityMessage.Name, CapacityMessage.Name, Sample.Staff, "msteams", texts, Eve), default);
    }

    private async Task<IReadOnlyList<Opening>> OpeningsAsync() =>
        (await Database.CoachAgendas.OfAsync([Sample.Coach.Id], Eve - Duration.FromDays(400), Eve + Duration.FromDays(800), default)).SelectMany(agenda => agenda.Openings).ToArray();

    private async Task<Message?> RemindAsync(CoachingCall call, string rule, Person reader, Texts? texts = null)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var step = plan.Find(new("C1"))!;
        var row = CallNotices.Of(call, step, rule, reader.Id, At(3, 29, 14));

        return await Bot.Messages.DrawAsync(new(plan, step, row.Beat, rule, CallNotices.Message, reader, "msteams", texts ?? Texts.French, At(3, 29, 14)), default);
    }
}

public sealed class CoachesOnSqlite(SqliteDatabase db) : CoachTests(db), IClassFixture<SqliteDatabase>;
public sealed class CoachesOnPostgres(PostgresDatabase db) : CoachTests(db), IClassFixture<PostgresDatabase>;
