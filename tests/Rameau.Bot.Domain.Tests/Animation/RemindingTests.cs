using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Animation;

public sealed class RemindingTests
{
    private static readonly Plan Plan = PlanWith();
    private static readonly Step Session = Plan.Step("S2");
    private static readonly Person Basile = new(new("basile"), "Basile", "Chantelune");

    [Fact]
    public void The_key_names_the_step_and_the_day_it_goes()
    {
        var morning = Assert.IsType<Reminding.Possible>(Decide(Session.StartsAt - Duration.FromDays(5)));

        Assert.Equal($"P1/S2/nudge-{NodaTime.Text.LocalDatePattern.Iso.Format(P1.Zone.DayOf(morning.DueAt))}", morning.Beat.Value);
        Assert.Equal([morning.Beat.For(Basile.Id)], Reminding.Rows(morning, P1.Id).Select(row => row.Key));
    }

    [Fact]
    public void A_second_on_one_day_is_told_when_the_next_may_go_and_after_that_day_it_goes()
    {
        var now = Session.StartsAt - Duration.FromDays(7);
        var first = Assert.IsType<Reminding.Possible>(Decide(now));
        var second = Assert.IsType<Reminding.AlreadyToday>(Decide(now + Duration.FromHours(1), known: first.Beat));

        Assert.Equal(P1.Zone.DayOf(now).PlusDays(1), P1.Zone.DayOf(second.NextAt!.Value));
        Assert.IsType<Reminding.Possible>(Decide(second.NextAt.Value, known: first.Beat));
    }

    [Fact]
    public void On_the_eve_there_is_no_next()
    {
        var now = Session.StartsAt - Duration.FromHours(1);
        var first = Assert.IsType<Reminding.Possible>(Decide(now));

        Assert.Null(Assert.IsType<Reminding.AlreadyToday>(Decide(now, known: first.Beat)).NextAt);
    }

    [Fact]
    public void Nobody_is_reminded_of_nothing() => Assert.Equal(
        (true, true),
        (Reminding.Decide(Plan, null, [Basile], new HashSet<BeatKey>(), Session.StartsAt) is Reminding.NothingNext, Decide(Session.StartsAt - Duration.FromDays(5), nobody: true) is Reminding.NobodyLeft));

    private static Reminding Decide(Instant now, BeatKey? known = null, bool nobody = false) =>
        Reminding.Decide(Plan, Session, nobody ? [] : [Basile], known is { } key ? new HashSet<BeatKey> { key } : new HashSet<BeatKey>(), now);
}
