using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Coaching;

/// <summary>A coach who is open from nine to five every day of March 2027; it is the first, at nine. Clocks change on Sunday the 28th.</summary>
public sealed class SlotTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Instant Now = At(1, 9);
    private static readonly PersonId Coach = new("coach");
    private static readonly CallKey Key = new(new("P1"), new("C1"), new("aline"));

    private static readonly CallWindow Window = WindowOf(At(2, 0), At(31, 12));

    private static readonly CoachAgenda Agenda = new(Coach, Paris)
    {
        Openings = [new(Weekdays.All, new(2027, 3, 1), new(2027, 3, 31), new(9, 0), new(17, 0))],
    };

    [Theory]
    [InlineData("09T09:00", null)]
    [InlineData("09T15:00", null)]
    [InlineData("09T15:15", CallRefusal.NotOpen)]
    [InlineData("09T08:45", CallRefusal.NotOpen)]
    [InlineData("09T09:10", CallRefusal.NotOnAQuarter)]
    [InlineData("01T08:00", CallRefusal.Past)]
    [InlineData("01T15:00", CallRefusal.OutsideWindow)]
    [InlineData("02T09:00", null)] // exactly a day's notice
    [InlineData("31T10:00", null)]
    [InlineData("31T10:15", CallRefusal.OutsideWindow)]
    public void An_hour_is_open_within_the_window_and_far_enough_ahead(string wanted, CallRefusal? why) =>
        Assert.Equal(why, SlotRules.Check(Agenda, Window, Parse(wanted), null, Now));

    [Fact]
    public void Less_notice_than_the_coach_wants_is_too_soon() =>
        Assert.Equal(CallRefusal.TooSoon, SlotRules.Check(Agenda, Window, At(2, 9), null, Now + Duration.FromMinutes(1)));

    [Theory]
    [InlineData("09T09:00", CallRefusal.Taken)]
    [InlineData("09T10:45", CallRefusal.Taken)]
    [InlineData("09T11:00", CallRefusal.NoPause)]
    [InlineData("09T11:15", null)]
    [InlineData("10T13:00", CallRefusal.Busy)]
    [InlineData("10T10:30", null)]
    [InlineData("11T14:00", CallRefusal.NotOpen)]
    public void What_the_coach_has_stands_in_the_way(string wanted, CallRefusal? why)
    {
        var agenda = Agenda with { Calls = [new(At(9, 9), Key)], Busy = [new(At(10, 12, 30), At(10, 13, 30))], DaysOff = [new(2027, 3, 11)] };

        Assert.Equal(why, SlotRules.Check(agenda, Window, Parse(wanted), null, Now));
    }

    [Fact]
    public void A_call_is_not_in_its_own_way() => Assert.Null(SlotRules.Check(Agenda with { Calls = [new(At(9, 9), Key)] }, Window, At(9, 10), Key, Now));

    [Fact]
    public void Days_and_weeks_take_no_more_than_their_coach()
    {
        CoachAgenda daily = Agenda with { DailyCap = 1, Calls = [new(At(9, 9), Key)] }, weekly = Agenda with { WeeklyCap = 1, Calls = [new(At(9, 9), Key)] };

        Assert.Equal(CallRefusal.DayFull, SlotRules.Check(daily, Window, At(9, 14), null, Now));
        Assert.Equal(CallRefusal.WeekFull, SlotRules.Check(weekly, Window, At(14, 14), null, Now)); // Sunday of the same week
        Assert.Null(SlotRules.Check(weekly, Window, At(15, 14), null, Now));
    }

    [Fact]
    public void Slots_are_laid_side_by_side_with_a_pause_between_and_around_what_is_taken()
    {
        var agenda = Agenda with { Calls = [new(At(9, 11, 30), Key)] };

        Assert.Equal([At(9, 9), At(9, 13, 45)], FreeSlots.Of(agenda, WindowOf(At(9, 0), At(10, 0)), null, Now).Select(slot => slot.StartsAt));
        Assert.Equal([At(9, 9), At(9, 11, 15), At(9, 13, 30)], FreeSlots.Of(agenda, WindowOf(At(9, 0), At(10, 0)), Key, Now).Select(slot => slot.StartsAt));
    }

    [Fact]
    public void Whatever_is_offered_can_be_had()
    {
        var agenda = Agenda with { Calls = [new(At(9, 11, 30), Key), new(At(16, 9), Key)], Busy = [new(At(17, 8), At(17, 10, 20))], DailyCap = 2, WeeklyCap = 3 };
        FreeSlot[] free = [.. FreeSlots.Of(agenda, Window, null, Now)];

        Assert.True(free.Length > 60);
        Assert.All(free, slot => Assert.Null(SlotRules.Check(agenda, Window, slot.StartsAt, null, Now)));
    }

    [Fact]
    public void Hours_stay_on_the_wall_when_the_clocks_change() => Assert.Equal(
        [Instant.FromUtc(2027, 3, 27, 8, 0), Instant.FromUtc(2027, 3, 28, 7, 0)],
        FreeSlots.Of(Agenda with { DailyCap = 1 }, WindowOf(At(27, 0), At(29, 0)), null, Now).Select(slot => slot.StartsAt).Where(at => at.InZone(Paris).Hour == 9));

    [Fact]
    public void An_opening_over_the_skipped_hour_is_as_long_as_it_really_is()
    {
        var night = Agenda with { Openings = [new(Weekdays.All, new(2027, 3, 28), new(2027, 3, 28), new(1, 0), new(4, 0))] }; // two hours, for three on the wall

        Assert.Equal([Instant.FromUtc(2027, 3, 28, 0, 0)], FreeSlots.Of(night, WindowOf(At(27, 0), At(29, 0)), null, Now).Select(slot => slot.StartsAt));
    }

    /// <summary>On 31 October 2027 the hour from two to three comes twice.</summary>
    [Fact]
    public void An_opening_over_the_repeated_hour_is_as_long_as_it_really_is()
    {
        LocalDate sunday = new(2027, 10, 31);
        var night = Agenda with { Buffer = Duration.Zero, Openings = [new(Weekdays.All, sunday, sunday, new(1, 0), new(4, 0))] }; // four hours, for three on the wall
        var window = WindowOf(Paris.On(sunday.PlusDays(-1), new(0, 0)), Paris.On(sunday.PlusDays(1), new(0, 0)));
        Instant[] starts = [.. FreeSlots.Of(night, window, null, Now).Select(slot => slot.StartsAt)];

        Assert.Equal([Instant.FromUtc(2027, 10, 30, 23, 0), Instant.FromUtc(2027, 10, 31, 1, 0)], starts);
        Assert.All(starts, at => Assert.Null(SlotRules.Check(night, window, at, null, Now)));
    }

    [Fact]
    public void Hours_stay_on_the_wall_when_the_clocks_go_back()
    {
        LocalDate saturday = new(2027, 10, 30);
        var agenda = Agenda with { DailyCap = 1, Openings = [new(Weekdays.All, saturday, saturday.PlusDays(1), new(9, 0), new(11, 0))] };
        var window = WindowOf(Paris.On(saturday, new(0, 0)), Paris.On(saturday.PlusDays(2), new(0, 0)));

        Assert.Equal(
            [Instant.FromUtc(2027, 10, 30, 7, 0), Instant.FromUtc(2027, 10, 31, 8, 0)],
            FreeSlots.Of(agenda, window, null, Now).Select(slot => slot.StartsAt));
    }

    [Fact]
    public void Overlapping_openings_are_one() => Assert.Equal(
        FreeSlots.Of(Agenda, Window, null, Now),
        FreeSlots.Of(Agenda with { Openings = [.. Agenda.Openings, Agenda.Openings[0] with { From = new(10, 0), To = new(16, 0) }] }, Window, null, Now));

    [Fact]
    public void A_coach_has_room_for_no_more_than_the_caps_allow()
    {
        Assert.Equal(3, FreeSlots.Room(Agenda, WindowOf(At(9, 0), At(10, 0)), Now));
        Assert.Equal(2, FreeSlots.Room(Agenda with { DailyCap = 2 }, WindowOf(At(9, 0), At(10, 0)), Now));
        Assert.Equal(4, FreeSlots.Room(Agenda with { WeeklyCap = 5, Calls = [new(At(9, 9), Key)] }, WindowOf(At(8, 0), At(15, 0)), Now));
    }

    [Fact]
    public void Few_slots_go_first_to_those_never_coached_until_the_last_week()
    {
        Person[] people = [Learner("a"), Learner("b"), Learner("c")];
        CoachingCall before = new(new("P1"), new("C0"), new("a"), Coach, At(1, 9) - Duration.FromDays(30));
        var fairness = Fairness.Of(people, [before], Window, room: 2);

        Assert.Equal((3, 2, 1), (fairness.Without, fairness.NeverCoached, fairness.Shortfall));
        Assert.True(fairness.IsKeptFrom(wasCoached: true, Now));
        Assert.False(fairness.IsKeptFrom(wasCoached: false, Now));
        Assert.False(fairness.IsKeptFrom(wasCoached: true, At(25, 9)));
        Assert.False(Fairness.Of(people, [before], Window, room: 3).IsKeptFrom(wasCoached: true, Now));
    }

    [Fact]
    public void A_call_is_recalled_the_day_and_the_hour_before_and_one_that_ended_is_not()
    {
        CoachingCall call = new(new("P1"), new("C1"), new("a"), Coach, At(9, 9));

        Assert.Equal([(CallReminders.Eve, At(8, 9)), (CallReminders.Hour, At(9, 8))], CallReminders.Of(call).Select(one => (one.Rule, one.DueAt)));
        Assert.Equal([CallReminders.Hour], CallReminders.Due([call], At(9, 8)).Select(one => one.Rule));
        Assert.Equal(At(8, 9), CallReminders.NextAt([call], Now));
        Assert.Empty(CallReminders.Of(call with { State = CallState.Cancelled }));
    }

    private static Person Learner(string id) => new(new(id), "Prénom", id);

    private static CallWindow WindowOf(Instant from, Instant until) =>
        new(new("P1"), new Step(new("C1"), StepKind.CoachingWindow, "Coaching", from, until, HasHour: false), from, until);

    private static Instant Parse(string text) => At(int.Parse(text[..2], null), int.Parse(text[3..5], null), int.Parse(text[6..], null));

    private static Instant At(int day, int hour, int minute = 0) => Paris.On(new(2027, 3, day), new(hour, minute));
}
