using NodaTime;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.People;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Mooc;

/// <summary>The MOOC starts on 26 January; its final day is 23 February.</summary>
public sealed class MoocTrackTests
{
    private static readonly Person Aline = new(new("aline"), "Aline", "Brumevert") { Roles = [new(Role.Participant, P1.Id)] };
    private static readonly Instant Within = At(2027, 2, 10, 9);
    private static readonly Instant After = At(2027, 2, 24);

    [Fact]
    public void It_has_four_episodes_with_advised_dates_and_one_final_day()
    {
        var track = Track(Within);

        Assert.Equal([1, 2, 3, 4], track.Episodes.Select(episode => episode.Number));
        Assert.Equal([At(2027, 2, 2), At(2027, 2, 9), At(2027, 2, 16), At(2027, 2, 23)], track.Episodes.Select(episode => episode.Step.EndsAt));
        Assert.Equal(new LocalDate(2027, 2, 23), track.FinalOn(Paris));
    }

    [Fact]
    public void It_is_open_from_its_first_day_to_the_end_of_its_last()
    {
        Assert.Equal(MoocState.NotOpen, Track(At(2027, 1, 25, 23, 59)).State);
        Assert.Equal(MoocState.Underway, Track(At(2027, 1, 26)).State);
        Assert.Equal(MoocState.Underway, Track(At(2027, 2, 23, 23, 59)).State);
        Assert.Equal(MoocState.Missed, Track(After).State);
    }

    [Fact]
    public void Four_episodes_in_any_order_by_the_final_day_validate_it()
    {
        Assert.Equal(MoocState.Validated, Track(After, Done(At(2027, 2, 23, 23, 59), 3, 1, 4, 2)).State);
        Assert.Equal(MoocState.Underway, Track(Within, Done(Within, 4, 1, 2)).State);
    }

    [Fact]
    public void Three_episodes_in_time_and_one_too_late_do_not()
    {
        var track = Track(After, [.. Done(Within, 1, 2, 3), .. Done(After, 4)]);

        Assert.Equal((MoocState.Missed, true), (track.State, track.AllDone));
    }

    [Fact]
    public void An_episode_that_was_taken_back_is_not_done() =>
        Assert.Equal(0, Track(Within, Mark(1, false, Within)).Done);

    [Fact]
    public void With_the_next_cohort_the_episodes_stay_and_progress_goes_on()
    {
        Assert.Equal((MoocState.Transferred, 2), (Moved(Done(Within, 1, 2)).State, Moved(Done(Within, 1, 2)).Done));
        Assert.Equal(MoocState.Finished, Moved([.. Done(Within, 1, 2), .. Done(At(2027, 5, 1), 3, 4)]).State);
        Assert.IsType<MoocDecision.Marked>(Tap([Moved(Done(Within, 1, 2))], 3, true, At(2027, 5, 1)));

        static MoocTrack Moved(IReadOnlyCollection<EpisodeMark> marks) =>
            Assert.Single(MoocTrack.Of(PlanWith(), Aline.Id, marks, [new(P1.Id, new("M1"), Aline.Id, After)], At(2027, 6, 1)));
    }

    [Fact]
    public void Anothers_episodes_are_not_mine() =>
        Assert.Equal(0, Track(Within, Mark(1, true, Within) with { Person = new("basile") }, Mark(1, true, Within) with { Track = new("M2") }).Done);

    [Fact]
    public void An_episode_is_marked_once_and_can_be_taken_back()
    {
        Assert.Equal(Mark(2, true, Within), Assert.IsType<MoocDecision.Marked>(Tap([Track(Within)], 2, true, Within)).Mark);
        Assert.IsType<MoocDecision.AlreadySo>(Tap([Track(Within, Done(Within, 2))], 2, true, Within));
        Assert.Equal(Mark(2, false, Within), Assert.IsType<MoocDecision.Marked>(Tap([Track(Within, Done(Within, 2))], 2, false, Within)).Mark);
        Assert.IsType<MoocDecision.AlreadySo>(Tap([Track(Within)], 2, false, Within));
    }

    [Fact]
    public void What_is_validated_can_be_taken_back_until_the_final_day_and_no_longer()
    {
        var all = Done(Within, 1, 2, 3, 4);

        Assert.IsType<MoocDecision.Marked>(Tap([Track(Within, all)], 4, false, Within));
        Refuses(MoocRefusal.Validated, Tap([Track(After, all)], 4, false, After));
    }

    [Fact]
    public void Episodes_are_marked_after_the_final_day_too() => Assert.IsType<MoocDecision.Marked>(Tap([Track(After)], 1, true, After));

    [Fact]
    public void Nothing_is_marked_before_it_starts_nor_what_does_not_exist()
    {
        Refuses(MoocRefusal.NotOpenYet, Tap([Track(At(2027, 1, 20))], 1, true, At(2027, 1, 20)));
        Refuses(MoocRefusal.NoSuchEpisode, Tap([Track(Within)], 5, true, Within));
        Refuses(MoocRefusal.NoSuchEpisode, MoocDecision.DecideMark([], P1.Id, new("M1"), 1, true, Aline, Within));
        Refuses(MoocRefusal.NotInThisPromotion, MoocDecision.DecideMark([Track(Within)], new("P2"), new("M1"), 1, true, Aline, Within));
    }

    [Fact]
    public void Going_on_with_the_next_cohort_is_for_who_missed_the_final_day()
    {
        Assert.Equal(new(P1.Id, new("M1"), Aline.Id, After), Assert.IsType<MoocDecision.Transferred>(Transfer(Track(After, Done(Within, 1)), After)).Transfer);
        Assert.IsType<MoocDecision.Transferred>(Transfer(Track(After, Done(After, 1, 2, 3, 4)), After));
        Refuses(MoocRefusal.StillTime, Transfer(Track(Within), Within));
        Refuses(MoocRefusal.Validated, Transfer(Track(After, Done(Within, 1, 2, 3, 4)), After));
        Refuses(MoocRefusal.NotOpenYet, Transfer(Track(At(2027, 1, 20)), At(2027, 1, 20)));
        Assert.IsType<MoocDecision.AlreadySo>(Transfer(Track(After) with { State = MoocState.Transferred }, After));
    }

    [Fact]
    public void Of_two_tracks_the_one_that_awaits_something_comes_first()
    {
        var (underway, validated, missed, ahead) = (Track(Within), Track(After, Done(Within, 1, 2, 3, 4)), Track(After), Track(At(2027, 1, 1)));

        Assert.Equal(underway, MoocTrack.Focus([missed, underway], Within));
        Assert.Equal(missed, MoocTrack.Focus([validated, missed], After));
        Assert.Equal(ahead, MoocTrack.Focus([validated, ahead], After));
        Assert.Equal(validated, MoocTrack.Focus([validated], After));
        Assert.Null(MoocTrack.Focus([], After));
    }

    [Fact]
    public void An_episodes_step_knows_its_track()
    {
        var plan = PlanWith();

        Assert.Equal((plan.Step("M1"), 3), MoocTrack.TrackOf(plan, plan.Step("M1-E3")));
        Assert.Null(MoocTrack.TrackOf(plan, plan.Step("M1")));
    }

    private static EpisodeMark Mark(int episode, bool done, Instant at) => new(P1.Id, new("M1"), episode, Aline.Id, done, at);

    private static EpisodeMark[] Done(Instant at, params int[] episodes) => [.. episodes.Select(episode => Mark(episode, true, at))];

    private static MoocTrack Track(Instant now, params EpisodeMark[] marks) => Assert.Single(MoocTrack.Of(PlanWith(), Aline.Id, marks, [], now));

    private static MoocDecision Tap(IReadOnlyList<MoocTrack> tracks, int episode, bool done, Instant now) =>
        MoocDecision.DecideMark(tracks, P1.Id, new("M1"), episode, done, Aline, now);

    private static MoocDecision Transfer(MoocTrack track, Instant now) => MoocDecision.DecideTransfer([track], P1.Id, new("M1"), Aline, now);

    private static void Refuses(MoocRefusal why, MoocDecision decision) => Assert.Equal(why, Assert.IsType<MoocDecision.Refused>(decision).Why);
}
