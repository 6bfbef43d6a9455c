using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Tests.Pathways;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Rhythm;

public sealed class UpcomingTests
{
    private static readonly HashSet<BeatKey> None = [];
    private static readonly Plan Plan = Plan.Of(PathwaySamples.Good, P1, []);
    private static readonly IReadOnlyList<Beat> All = Beats.Of(Plan, RhythmSamples.All);
    private static readonly Instant Before = All[0].DueAt - Duration.FromDays(1);
    private static readonly Beat Eve = All.First(beat => beat is { Rule.Name: "eve", Step.Kind: Domain.Pathways.StepKind.Session });

    [Fact]
    public void Every_beat_goes_out_once_when_it_is_due() =>
        Assert.Equal(All.Select(beat => $"{beat.Key} {beat.DueAt}").Order(StringComparer.Ordinal), Of(new Dictionary<BeatKey, BeatChange>()).SelectMany(post => post.Beats.Select(beat => $"{beat.Key} {post.At}")).Order(StringComparer.Ordinal));

    [Fact]
    public void What_the_group_gets_at_one_instant_is_one_message_and_people_are_written_to_apart() => Assert.All(
        Of(new Dictionary<BeatKey, BeatChange>()).GroupBy(post => post.At),
        at => Assert.InRange(at.Count(post => post.Beats[0].Audience is Audience.Group), 0, 1));

    [Fact]
    public void What_was_called_off_is_told_apart_from_what_goes_out()
    {
        var posts = Of(new Dictionary<BeatKey, BeatChange> { [Eve.Key] = new(CalledOff: true) });

        var off = Assert.Single(posts, post => post.IsCalledOff);
        Assert.Equal((Eve.Key, Eve.DueAt), (Assert.Single(off.Beats).Key, off.At));
        Assert.DoesNotContain(posts, post => !post.IsCalledOff && post.Beats.Any(beat => beat.Key == Eve.Key));
    }

    [Fact]
    public void What_was_postponed_goes_out_then_and_only_then()
    {
        var later = Eve.DueAt + Duration.FromMinutes(20);

        var posts = Of(new Dictionary<BeatKey, BeatChange> { [Eve.Key] = new(PostponedTo: later) }).Where(post => post.Beats.Any(beat => beat.Key == Eve.Key));

        Assert.Equal(later, Assert.Single(posts).At);
    }

    [Fact]
    public void What_the_ledger_holds_is_no_longer_to_come() =>
        Assert.DoesNotContain(Upcoming.Of(All, new HashSet<BeatKey> { Eve.Key }, Before, Instant.MaxValue, Plan.Calendar), post => post.Beats.Any(beat => beat.Key == Eve.Key));

    [Theory]
    [InlineData(0, PostponementRefusal.Past)]
    [InlineData(-60, PostponementRefusal.Past)]
    public void A_time_that_is_over_is_refused(int minutes, PostponementRefusal why)
    {
        var now = Eve.DueAt - Duration.FromHours(3);

        Assert.Equal(why, Assert.IsType<Postponement.Refused>(Postponement.Decide(Eve, Wall(now + Duration.FromMinutes(minutes)), Plan.Calendar, now)).Why);
    }

    [Fact]
    public void The_last_useful_instant_is_too_late_and_so_is_a_night_that_ends_after_it()
    {
        var now = Eve.DueAt - Duration.FromHours(3);
        var night = Eve.LastUsefulAt.InZone(Plan.Promotion.Zone).Date.AtMidnight();

        Assert.Equal(PostponementRefusal.TooLate, Assert.IsType<Postponement.Refused>(Postponement.Decide(Eve, Wall(Eve.LastUsefulAt), Plan.Calendar, now)).Why);
        var granted = Assert.IsType<Postponement.Granted>(Postponement.Decide(Eve, night, Plan.Calendar, now));
        Assert.Equal((true, Plan.Calendar.Opens), (granted.IsMoved, granted.At.InZone(Plan.Promotion.Zone).TimeOfDay));
        var brief = Eve with { LastUsefulAt = granted.At };
        Assert.Equal(PostponementRefusal.TooLate, Assert.IsType<Postponement.Refused>(Postponement.Decide(brief, night, Plan.Calendar, now)).Why);
    }

    [Fact]
    public void The_parts_of_a_decision_are_independent()
    {
        BeatChange was = new(true, Eve.DueAt, "Venez");

        Assert.Equal(was with { CalledOff = false }, Decided(was, new BeatWish.PutBack()));
        Assert.Equal(was with { Words = null }, Decided(was, new BeatWish.Say(null)));
        Assert.Equal(was with { PostponedTo = null }, Decided(was, new BeatWish.OnTime()));
        Assert.Equal(new(CalledOff: true), Decided(new(), new BeatWish.CallOff()));
    }

    private static BeatChange Decided(BeatChange was, BeatWish wish) =>
        Assert.IsType<BeatDecision.Done>(BeatDecisions.Decide(was, Eve, wish, Plan.Calendar, Before)).Change;

    private static LocalDateTime Wall(Instant at) => at.InZone(Plan.Promotion.Zone).LocalDateTime;

    private static IReadOnlyList<UpcomingPost> Of(IReadOnlyDictionary<BeatKey, BeatChange> changes) =>
        Upcoming.Of(Beats.Of(Plan, RhythmSamples.All, changes), None, Before, Instant.MaxValue, Plan.Calendar);
}
