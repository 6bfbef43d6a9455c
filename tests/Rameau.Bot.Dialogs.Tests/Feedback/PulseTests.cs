using NodaTime;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Tests.Animation;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Feedback;

public abstract class PulseTests(TestDatabase database) : FeedbackTest(database)
{
    private const string Week = "2027-04-05";

    private static readonly Instant NextWeek = Instant.FromUtc(2027, 4, 12, 8, 0);

    [DatabaseFact]
    public Task The_week_is_answered_with_one_tap() => Shown.ApprovedAsync(async texts => (await Bot.WrittenAsync(PulseMessage.Name, Week, texts, Morning))!.Card.ToJson());

    [DatabaseFact]
    public async Task Who_tapped_sees_that_it_counts()
    {
        Assert.Equal(Texts.French.Feedback.Noted(AnswerMode.Anonymous), (await TapAsync(Sample.Basile, 4)).Note);
        Assert.Equal(Texts.French.Feedback.Refused(FeedbackRefusal.AlreadyAnswered), (await TapAsync(Sample.Basile, 1)).Note);

        await Shown.ApprovedAsync(async texts => (await Bot.Pulse.HandleAsync(new PulseLook("P1", Week), InGroup(Sample.Basile, texts, Morning), default)).Card());
    }

    [DatabaseFact]
    public async Task Once_it_is_over_the_weeks_are_a_line_and_who_tapped_is_forgotten()
    {
        await WeekAsync("2027-03-29", Morning - Duration.FromDays(7), 5, 5, 4, 4, 3);
        await WeekAsync(Week, Morning, 1, 2, 3, 3, 3);
        Assert.Equal(5, (await Database.RowsAsync("SELECT * FROM feedback_respondent")).Count);
        await Bot.FeedbackDesk.SettleAsync(Sample.First.Id, NextWeek, default);

        Assert.Empty(await Database.RowsAsync("SELECT * FROM feedback_respondent"));
        await Shown.ApprovedAsync(async texts => (await Bot.WrittenAsync(PulseMessage.Name, Week, texts, NextWeek))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task A_week_of_four_answers_is_in_no_line_and_its_counts_are_gone()
    {
        await WeekAsync(Week, Morning, 1, 1, 1, 1);
        await Bot.FeedbackDesk.SettleAsync(Sample.First.Id, NextWeek, default);

        Assert.Empty(await Database.RowsAsync("SELECT * FROM feedback_count"));
        Assert.DoesNotContain("Chart", (await Bot.WrittenAsync(PulseMessage.Name, Week, Texts.French, NextWeek))!.Card.ToJson().GetRawText(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Who_animates_can_switch_it_off_and_on()
    {
        await Shown.ApprovedAsync(async texts => (await Bot.Pulse.HandleAsync(InGroup(Sample.Aline, texts, Morning), default)).Posted());

        Assert.Equal(Texts.French.Feedback.PulseSwitched(false), (await Bot.Pulse.HandleAsync(new PulseSwitch("P1", false), InGroup(Sample.Aline, now: Morning), default)).Note);
        Assert.False(await Database.Feedback.IsPulseOnAsync(Sample.First.Id, default));
        await Bot.Pulse.HandleAsync(new PulseSwitch("P1", true), InGroup(Sample.Aline, now: Morning), default);
        Assert.True(await Database.Feedback.IsPulseOnAsync(Sample.First.Id, default));
    }

    [DatabaseTheory]
    [InlineData("2027-04-06", 4)]
    [InlineData("2026-12-28", 4)]
    [InlineData("hier", 4)]
    [InlineData(Week, 0)]
    [InlineData(Week, 6)]
    public async Task What_is_no_week_and_no_score_is_not_counted(string week, int score)
    {
        await Bot.Pulse.HandleAsync(new PulseGive("P1", week, score), InGroup(Sample.Basile, now: Morning), default);

        Assert.Empty(await Database.RowsAsync("SELECT * FROM feedback_count"));
    }

    [DatabaseFact]
    public async Task A_pulse_never_bears_names()
    {
        var id = FormId.Of(Sample.First.Id, FeedbackKind.Week, Week).Value;

        Assert.Equal(Texts.French.Feedback.Refused(FeedbackRefusal.NoSuchForm), (await Bot.FeedbackLead.HandleAsync(new FeedbackChoose("P1", id, true), InGroup(Sample.Aline, now: Morning), default)).Note);
    }

    private async Task WeekAsync(string week, Instant at, params int[] scores)
    {
        foreach (var (person, score) in Six.Zip(scores))
        {
            Assert.Equal(Texts.French.Feedback.Noted(AnswerMode.Anonymous), (await TapAsync(person, score, week, at)).Note);
        }
    }

    private Task<Reply> TapAsync(Person person, int score, string week = Week, Instant? at = null) =>
        Bot.Pulse.HandleAsync(new PulseGive("P1", week, score), InGroup(person, now: at ?? Morning), default);
}

public sealed class PulseOnSqlite(SqliteDatabase db) : PulseTests(db), IClassFixture<SqliteDatabase>;
