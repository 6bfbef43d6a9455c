using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Rhythm;

public sealed class DuePostsTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Beat[] Session = [.. Beats.Of(PlanWith(), RhythmSamples.Reminders).Where(beat => beat.Step.Id.Value == "S2")];

    [Fact]
    public void Before_the_first_beat_there_is_nothing_to_do_but_wait_for_it() => Says(At(2027, 3, 23, 8, 59), post: [], skip: [], next: At(2027, 3, 23, 9));

    [Fact]
    public void A_beat_is_posted_at_its_instant() => Says(At(2027, 3, 23, 9), post: ["two-weeks"], skip: [], next: At(2027, 3, 30, 9));

    [Fact]
    public void A_beat_that_was_missed_is_posted_late_while_it_is_useful() =>
        Says(At(2027, 3, 30, 8, 59), post: ["two-weeks"], skip: [], next: At(2027, 3, 30, 9));

    [Fact]
    public void A_beat_that_was_missed_is_not_made_up_for_at_night() =>
        Says(At(2027, 3, 24, 3), post: [], skip: [], next: At(2027, 3, 24, 8));

    [Fact]
    public void Nor_on_a_public_holiday() =>
        Says(At(2027, 3, 29, 10), post: [], skip: [], next: At(2027, 3, 30, 8));

    [Fact]
    public void A_beat_past_its_last_useful_instant_is_skipped() =>
        Says(At(2027, 4, 5, 17), post: ["eve"], skip: ["two-weeks", "one-week"], next: At(2027, 4, 6, 13));

    [Fact]
    public void Once_the_step_has_begun_everything_left_is_skipped_and_nothing_comes_next() =>
        Says(At(2027, 4, 6, 14), post: [], skip: ["two-weeks", "one-week", "eve", "one-hour"], next: null);

    [Fact]
    public void What_the_ledger_knows_is_neither_posted_nor_skipped_again()
    {
        var due = DuePosts.Decide(Session, Session.Select(beat => beat.Key).ToHashSet(), At(2027, 4, 5, 17), new(Paris));

        Assert.Empty(due.Post);
        Assert.Empty(due.Skip);
        Assert.Null(due.NextAt);
    }

    private static void Says(Instant now, string[] post, string[] skip, Instant? next)
    {
        var due = DuePosts.Decide(Session, new HashSet<BeatKey>(), now, new(Paris));

        Assert.Equal(post, due.Post.Select(beat => beat.Rule.Name));
        Assert.Equal(skip, due.Skip.Select(skipped => skipped.Beat.Rule.Name));
        Assert.Equal(next, due.NextAt);
    }
}
