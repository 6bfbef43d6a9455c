using NodaTime;
using Rameau.Bot.Demo;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Pathways;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Demo;

public sealed class DemoWorldTests
{
    private static readonly DemoWorld World = DemoWorld.Load(Repository.PathOf("src/Rameau.Bot/Content/demo/world.yaml"));
    private static readonly PathwayFiles Pathways = PathwayFiles.Load(Repository.PathOf("src/Rameau.Bot/Content/pathways"));

    [Fact]
    public void Three_promotions_of_eleven_people_live_in_it()
    {
        Assert.Equal(["P1", "P2", "P3"], World.Promotions.Select(one => one.Promotion.Id.Value));
        Assert.All(World.Promotions, one => Assert.Equal(11, one.People.Count));
        Assert.Equal(3, World.Coaches.Count);
        Assert.Equal(2, World.Staff.Count);
    }

    [Fact]
    public void It_begins_on_the_morning_of_10_March_2027_in_Paris() =>
        Assert.Equal(Instant.FromUtc(2027, 3, 10, 8, 0), World.ReferenceInstant);

    [Fact]
    public void Nobody_in_it_has_a_real_address() => Assert.All(
        World.Everybody,
        person => Assert.EndsWith(".example.org", person.Email, StringComparison.Ordinal));

    [Fact]
    public void Everybody_is_known_once_by_id_and_by_address()
    {
        Assert.Distinct(World.Everybody.Select(person => person.Id));
        Assert.Distinct(World.Everybody.Select(person => person.Email));
        Assert.Distinct(DemoRoom.Seed(World).People.Select(person => person.AadObjectId));
    }

    [Theory]
    [InlineData("P1", "S1", "2027-03-16T09:30")]
    [InlineData("P1", "S3", "2027-08-24T09:30")]
    [InlineData("P2", "V1", "2026-12-17T14:00")]
    [InlineData("P2", "W", "2027-03-18T14:00")]
    [InlineData("P3", "S4", "2026-06-02T09:30")]
    public void Its_plans_hold_the_dates_that_were_agreed(string promotion, string step, string at)
    {
        var one = World.Promotions.Single(candidate => candidate.Promotion.Id.Value == promotion);
        var plan = Plan.Of(Pathways.Find(one.Promotion.Pathway)!, one.Promotion, one.Changes);

        Assert.Equal(at, plan.Find(new StepId(step))!.StartsAt.InZone(one.Promotion.Zone).ToString("uuuu-MM-dd'T'HH:mm", null));
    }

    [Fact]
    public void Pairs_are_two_people_of_one_organisation() => Assert.All(
        World.Promotions.SelectMany(one => one.People).SelectMany(person => person.Roles.Select(grant => (person, grant.Pair))).Where(one => one.Pair is not null).GroupBy(one => one.Pair),
        pair => Assert.Single(pair.Select(one => one.person.Organisation).Distinct(), organisation => organisation is not null && pair.Count() == 2));

    [Fact]
    public void The_promotion_under_way_has_worked_between_its_sessions()
    {
        var progress = World.Promotions[1].Progress;

        Assert.Equal([(new StepId("TP1"), DemoWork.HandedInLate), (new StepId("TP2"), DemoWork.Started)], progress.Single(one => one.Person.Value == "p2-07").Works);
        Assert.Equal(3, progress.Count(one => one.Transferred.Count == 1));
        Assert.Equal(8, progress.Count(one => one.Episodes is [(_, 4)]));
    }

    [Fact]
    public void The_promotion_under_way_has_its_animator() =>
        Assert.Equal("p2-09", World.Promotions[1].People.Single(person => person.Is(Role.Animator)).Id.Value);

    [Fact]
    public void Its_coaching_calls_are_of_people_of_the_promotion_and_lie_in_their_window()
    {
        var one = World.Promotions.Single(promotion => promotion.Calls.Count > 0);
        var plan = Plan.Of(Pathways.Find(one.Promotion.Pathway)!, one.Promotion, one.Changes);

        Assert.Equal("P2", one.Promotion.Id.Value);
        Assert.All(one.Calls, call => Assert.True(call.LiesIn(plan.Find(call.Window)!), $"{call}"));
        Assert.All(one.Calls, call => Assert.Contains(one.People, person => person.Id == call.Person));
        Assert.All(one.Calls, call => Assert.Contains(World.Coaches, coach => coach.Id == call.Coach));
    }
}
