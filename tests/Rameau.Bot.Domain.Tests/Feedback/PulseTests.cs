using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Tests.Feedback;

public sealed class PulseTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    private static readonly Promotion Promotion = new(new("P1"), "Promotion 1", new("p"), new(2027, 3, 9), Paris);

    private static readonly Plan Plan = new(Promotion, new(2027, 12, 9), []);

    [Theory]
    [InlineData("2027-03-15", "2027-03-18T16:00")] // nothing else this week: alone on Thursday
    [InlineData("2027-05-03", "2027-05-07T08:00")] // Ascension Day is a Thursday
    [InlineData("2027-03-22", "2027-03-25T16:00")]
    public void A_week_without_another_message_is_asked_on_Thursday_afternoon_or_the_next_active_day(string monday, string due) =>
        Assert.Equal(due, Due(monday));

    [Theory]
    [InlineData("2027-03-17T09:00", "2027-03-17T09:00")]
    [InlineData("2027-03-18T09:00", "2027-03-18T09:00")]
    [InlineData("2027-03-16T09:00", "2027-03-18T16:00")] // too early in the week to ask how it was
    [InlineData("2027-03-19T09:00", "2027-03-18T16:00")]
    public void It_goes_out_with_what_the_group_gets_anyway_from_Wednesday_on(string other, string due) =>
        Assert.Equal(due, Due("2027-03-15", Beat(other, Audience.Group)));

    [Fact]
    public void What_is_private_or_called_off_takes_nothing_along()
    {
        Assert.Equal("2027-03-18T16:00", Due("2027-03-15", Beat("2027-03-17T09:00", Audience.Staff)));
        Assert.Equal("2027-03-18T16:00", Due("2027-03-15", Beat("2027-03-17T09:00", Audience.Group) with { Change = new(CalledOff: true) }));
    }

    [Fact]
    public void A_week_in_which_nothing_goes_out_is_not_asked_about()
    {
        var closed = Promotion with { Calendar = new(Paris) { Closed = [new(new(2027, 3, 15), new(2027, 3, 26), "pause")] } };

        Assert.Null(Pulse.DueAt(new(closed, Plan.EndsOn, []), [], new(2027, 3, 15)));
    }

    [Fact]
    public void There_is_one_form_for_each_week_of_the_nine_months_and_none_for_others()
    {
        Assert.Null(Pulse.Draft(Plan, new(2027, 3, 8), []));
        Assert.NotNull(Pulse.Draft(Plan, new(2027, 3, 15), []));
        Assert.NotNull(Pulse.Draft(Plan, new(2027, 12, 6), []));
        Assert.Null(Pulse.Draft(Plan, new(2027, 12, 13), []));
        Assert.Null(Pulse.Monday("2027-03-16"));
        Assert.Equal(new LocalDate(2027, 3, 15), Pulse.Monday("2027-03-15"));
        Assert.All(Enumerable.Range(15, 7), day => Assert.Equal(new LocalDate(2027, 3, 15), Pulse.MondayOf(new(2027, 3, day))));
    }

    private static string? Due(string monday, params Beat[] beats) =>
        Pulse.DueAt(Plan, beats, Pulse.Monday(monday)!.Value)?.InZone(Paris).ToString("uuuu-MM-dd'T'HH:mm", null);

    private static Beat Beat(string local, Audience audience)
    {
        var at = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneLeniently(Paris).ToInstant();
        Step step = new(new("S1"), StepKind.Session, "Session 1", at, at, HasHour: true);
        RhythmRule rule = new("eve", [StepKind.Session], "reminder", audience, new Timing.Exactly(Duration.Zero), Anchor.Start, new Usefulness.Days(1));

        return new(new("P1/S1/eve"), Promotion.Id, step, rule, at, at + Duration.FromDays(1));
    }
}
