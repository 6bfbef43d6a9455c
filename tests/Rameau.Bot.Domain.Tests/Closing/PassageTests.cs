using NodaTime;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tests.Pathways;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Closing;

/// <summary>The promotion starts on 12 January 2027; its closing is on 12 October.</summary>
public sealed class PassageTests
{
    private static readonly PairId Pair = new("vents");
    private static readonly RoleGrant Before = new(Role.Participant, P1.Id, Pair);
    private static readonly RoleGrant After = new(Role.Alumnus, P1.Id, Pair);
    private static readonly Plan Closed = Plan.Of(WithClosing(PathwaySamples.Good), P1, []);

    [Theory]
    [InlineData(12, 23, 59, false)]
    [InlineData(13, 0, 0, true)]
    public void The_day_after_the_closing_a_participant_is_an_alumnus(int day, int hour, int minute, bool passes) =>
        Assert.Equal(passes ? [After] : null, Passage.Of(One(Before), Closed, At(2027, 10, day, hour, minute))?.Roles);

    [Fact]
    public void Other_roles_and_other_promotions_stay()
    {
        RoleGrant[] others = [new(Role.Animator, P1.Id), new(Role.Participant, new("P2")), new(Role.Staff)];

        Assert.Equal([After, .. others], Passage.Of(One([Before, .. others]), Closed, At(2027, 11, 1))!.Roles);
    }

    [Fact]
    public void Who_has_passed_passes_no_more_and_is_an_alumnus_once()
    {
        var passed = Passage.Of(One(Before, After), Closed, At(2027, 11, 1))!;

        Assert.Equal([After], passed.Roles);
        Assert.Null(Passage.Of(passed, Closed, At(2027, 11, 1)));
    }

    [Fact]
    public void Without_a_closing_the_last_day_of_the_plan_counts() =>
        Assert.Equal(PlanWith().EndsOn.PlusDays(1), Passage.DayOf(PlanWith()));

    [Fact]
    public void Nobody_passes_before_the_last_meeting() =>
        Assert.Equal(new LocalDate(2027, 11, 17), Passage.DayOf(Plan.Of(WithClosing(PathwaySamples.Good), P1, [Moved("S4", new(2027, 11, 16, 9, 30))])));

    [Fact]
    public void A_season_counts_what_took_place_and_the_work_of_a_pair_once()
    {
        Person[] people = [One(Before) with { Id = new("a") }, One(After) with { Id = new("b") }, One(new RoleGrant(Role.Participant, P1.Id)) with { Id = new("c") }];
        WorkReport[] reports =
        [
            Said("a", "TP1", WorkMark.HandedIn, 0), Said("b", "TP1", WorkMark.HandedIn, 1), // one piece
            Said("a", "TP2", WorkMark.HandedIn, 0), Said("b", "TP2", WorkMark.Started, 1), // taken back
            Said("c", "TP1", WorkMark.HandedIn, 0), Said("left", "TP1", WorkMark.HandedIn, 0),
        ];

        Assert.Equal(new Season(4, 3, 3), Season.Of(Closed, people, reports, 0, At(2027, 10, 12, 10)));
        Assert.Equal(new Season(4, 3, 7), Season.Of(Closed, people, reports, 4, At(2027, 10, 12, 10))); // four of people who are gone
        Assert.Equal(new Season(1, 0, 0), Season.Of(Closed, people, [], 0, At(2027, 1, 13)));
    }

    private static Pathway WithClosing(Pathway pathway) =>
        pathway with { Steps = [.. pathway.Steps, new(new("CLO"), StepKind.Closing, "Clôture") { OffsetDays = 273 }] };

    private static WorkReport Said(string who, string step, WorkMark mark, int minute) => new(P1.Id, new(step), new(who), mark, At(2027, 3, 1, 9, minute));

    private static Person One(params RoleGrant[] roles) => new(new("aline"), "Aline", "Brumevert") { Roles = roles };
}
