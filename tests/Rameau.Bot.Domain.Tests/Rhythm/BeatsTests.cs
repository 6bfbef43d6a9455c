using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Rhythm;

public sealed class BeatsTests
{
    [Fact]
    public void A_session_is_announced_two_weeks_one_week_the_eve_and_one_hour_before()
    {
        var beats = Of("S2"); // Tuesday 6 April, 14 h

        Assert.Equal(["P1/S2/two-weeks", "P1/S2/one-week", "P1/S2/eve", "P1/S2/one-hour"], beats.Select(beat => beat.Key.Value));
        Assert.Equal([At(2027, 3, 23, 9), At(2027, 3, 30, 9), At(2027, 4, 5, 17), At(2027, 4, 6, 13)], beats.Select(beat => beat.DueAt));
    }

    [Fact]
    public void A_beat_is_useful_until_the_next_one_says_more_and_the_last_until_the_start()
    {
        var beats = Of("S2");

        Assert.Equal([.. beats.Skip(1).Select(beat => beat.DueAt), At(2027, 4, 6, 14)], beats.Select(beat => beat.LastUsefulAt));
    }

    [Fact]
    public void The_eve_of_a_Monday_is_the_Friday()
    {
        var beats = Of("S2", Moved("S2", new LocalDateTime(2027, 4, 12, 14, 0)));

        Assert.Equal(At(2027, 4, 9, 17), beats[2].DueAt);
    }

    [Fact]
    public void A_reminder_that_falls_on_a_day_off_goes_out_on_the_next_working_day()
    {
        var beats = Of("S2", Moved("S2", new LocalDateTime(2027, 4, 12, 14, 0))); // two weeks before is Easter Monday

        Assert.Equal(At(2027, 3, 30, 9), beats[0].DueAt);
    }

    [Fact]
    public void An_early_start_is_announced_at_the_opening_and_never_after_the_start()
    {
        Assert.Equal(At(2027, 4, 8, 8), Of("S2", Moved("S2", new LocalDateTime(2027, 4, 8, 8, 30)))[^1].DueAt);
        Assert.Equal(["two-weeks", "one-week", "eve"], Of("S2", Moved("S2", new LocalDateTime(2027, 4, 8, 8, 0))).Select(beat => beat.Rule.Name));
    }

    [Fact]
    public void A_step_on_a_Saturday_has_no_reminder_on_the_day_and_the_eve_lasts_until_it_starts()
    {
        var eve = Of("S2", Moved("S2", new LocalDateTime(2027, 4, 10, 14, 0)))[^1];

        Assert.Equal(("eve", At(2027, 4, 9, 17), At(2027, 4, 10, 14)), (eve.Rule.Name, eve.DueAt, eve.LastUsefulAt));
    }

    [Fact]
    public void A_step_that_was_moved_gets_new_keys_and_the_others_keep_theirs()
    {
        var before = Keys(PlanWith());
        var after = Keys(PlanWith(Moved("S2", new LocalDateTime(2027, 4, 8, 14, 0))));

        Assert.Equal(["P1/S2.1/eve", "P1/S2.1/one-hour", "P1/S2.1/one-week", "P1/S2.1/two-weeks"], after.Except(before).Order());
        Assert.Equal(["P1/S2/eve", "P1/S2/one-hour", "P1/S2/one-week", "P1/S2/two-weeks"], before.Except(after).Order());
    }

    [Fact]
    public void A_place_leaves_the_keys_as_they_are() =>
        Assert.Equal(Keys(PlanWith()), Keys(PlanWith(new PlanChange.Placed(new("S2"), "12 rue des Tilleuls"))));

    [Fact]
    public void Only_steps_that_people_come_to_are_announced() =>
        Assert.Equal(["S1", "S2", "S3", "S4", "V1", "V2", "V3", "W"], Beats.Of(PlanWith(), RhythmSamples.Reminders).Select(beat => beat.Step.Id.Value).Distinct().Order());

    [Fact]
    public void A_message_that_somebody_put_off_to_the_night_takes_no_other_of_its_day_along()
    {
        Dictionary<BeatKey, BeatChange> changes = new() { [new("P1/S2/one-week")] = new(PostponedTo: At(2027, 4, 5, 3)) };
        var beats = Beats.Of(PlanWith(), RhythmSamples.Reminders, changes).ToDictionary(beat => beat.Key.Value, beat => beat.DueAt);

        Assert.Equal((At(2027, 4, 5, 3), At(2027, 4, 5, 17)), (beats["P1/S2/one-week"], beats["P1/S2/eve"]));
    }

    private static Beat[] Of(string step, params PlanChange[] changes) =>
        [.. Beats.Of(PlanWith(changes), RhythmSamples.Reminders).Where(beat => beat.Step.Id.Value == step)];

    private static string[] Keys(Plan plan) => [.. Beats.Of(plan, RhythmSamples.Reminders).Select(beat => beat.Key.Value)];
}
