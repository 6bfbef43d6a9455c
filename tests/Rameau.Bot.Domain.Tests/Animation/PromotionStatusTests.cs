using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Animation;

public sealed class PromotionStatusTests
{
    private static readonly Plan Plan = PlanWith();
    private static readonly Person[] People = [.. Enumerable.Range(1, 3).Select(i => new Person(new($"p{i}"), $"P{i}", "X") { Roles = [new(Role.Participant, P1.Id)] })];
    private static readonly Person Coach = new(new("coach"), "C", "X") { Roles = [new(Role.Coach, P1.Id)] };

    [Fact]
    public void Before_anything_has_happened_there_is_the_first_meeting_and_nobody_is_behind()
    {
        var status = Of(Plan.Step("S1").StartsAt - Duration.FromDays(7));

        Assert.Equal((3, "S1", 0, 3, 0), (status.People, status.Next!.Step.Id.Value, status.Next.Coming, status.Next.Silent, status.NeedAHand));
        Assert.Empty(status.Past);
        Assert.All(status.Works, work => Assert.Equal((0, 0, 3, 0), (work.HandedIn, work.Started, work.ToDo, work.Late)));
    }

    [Fact]
    public void A_coach_is_not_counted_and_each_answer_is()
    {
        var status = Of(Plan.Step("S1").StartsAt - Duration.FromDays(7), Answer("p1", "S1", RsvpAnswer.Yes), Answer("p2", "S1", RsvpAnswer.No), Answer("coach", "S1", RsvpAnswer.Yes));

        Assert.Equal((1, 1, 1), (status.Next!.Coming, status.Next.Absent, status.Next.Silent));
    }

    [Fact]
    public void Two_things_overdue_are_a_reason_for_a_hand_and_one_is_not()
    {
        var afterFirst = Plan.Step("S1").EndsAt + Duration.FromHours(1);

        // All three are silent about what is next; one of them came to the first session.
        Assert.Equal(2, Of(afterFirst, Answer("p1", "S1", RsvpAnswer.Yes)).NeedAHand);
        Assert.Equal(0, Of(afterFirst, [.. People.Select(person => Answer(person.Id.Value, "S1", RsvpAnswer.Yes))]).NeedAHand);
    }

    [Fact]
    public void Work_is_counted_by_state()
    {
        var opened = Plan.Step("TP1").EndsAt - Duration.FromDays(1);
        var status = PromotionStatus.Of(
            Plan, [.. People, Coach], [],
            [new(P1.Id, new("TP1"), new("p1"), WorkMark.HandedIn, opened), new(P1.Id, new("TP1"), new("p2"), WorkMark.Started, opened)], [], [],
            [new(P1.Id, new("C1"), new("p1"), new("coach"), opened), new(P1.Id, new("C1"), new("gone"), new("coach"), opened)], opened);

        var work = status.Works.Single(one => one.Step.Id.Value == "TP1");
        Assert.Equal((1, 1, 1), (work.HandedIn, work.Started, work.ToDo));
        Assert.Equal(1, status.Windows.Single(one => one.Window.Id.Value == "C1").Booked);
    }

    private static Rsvp Answer(string person, string step, RsvpAnswer answer) => new(P1.Id, new(step), new(person), answer, P1.Zone.AtStartOfDay(P1.StartsOn).ToInstant());

    private static PromotionStatus Of(Instant now, params Rsvp[] answers) => PromotionStatus.Of(Plan, [.. People, Coach], answers, [], [], [], [], now);
}
