using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.PersonalWork;

/// <summary>The first session is on 12 January from 14 h to 17 h; the first work is due on 30 March, before session 2 on 6 April.</summary>
public sealed class WorkTests
{
    private static readonly Person Aline = Participant("aline", "vents");
    private static readonly Person Basile = Participant("basile", "vents");
    private static readonly Person Celeste = Participant("celeste", null);
    private static readonly Person[] All = [Basile, Celeste, Aline];
    private static readonly Instant Open = At(2027, 2, 1, 10);

    [Fact]
    public void It_opens_after_the_session_it_follows_and_not_before()
    {
        Assert.Equal(WorkState.ToDo, First(At(2027, 1, 19)).State);
        Assert.Equal(WorkState.NotOpen, First(At(2027, 1, 18, 23, 59)).State);

        var moved = PlanWith(Moved("S1", new(2027, 1, 26, 14, 0)));
        Assert.Equal(WorkState.NotOpen, First(At(2027, 2, 1, 23, 59), moved).State);
        Assert.Equal(WorkState.ToDo, First(At(2027, 2, 2), moved).State);
    }

    [Fact]
    public void It_stands_between_two_sessions_and_is_due_on_a_day()
    {
        var work = First(Open);

        Assert.Equal(("S1", "S2", new LocalDate(2027, 3, 30)), (work.Follows!.Id.Value, work.Prepares!.Id.Value, work.DueOn(Paris)));
    }

    [Fact]
    public void It_is_late_once_its_day_is_over_and_while_it_is_not_handed_in()
    {
        Assert.False(First(At(2027, 3, 30, 23, 59)).IsLate);
        Assert.True(First(At(2027, 3, 31)).IsLate);
        Assert.True(First(At(2027, 3, 31), said: Said(Aline, WorkMark.Started, Open)).IsLate);
        Assert.False(First(At(2027, 3, 31), said: Said(Aline, WorkMark.HandedIn, Open)).IsLate);
    }

    [Fact]
    public void The_word_of_either_of_a_pair_counts_for_both_and_the_latest_stands()
    {
        var handedIn = Said(Basile, WorkMark.HandedIn, Open);
        var takenBack = Said(Aline, WorkMark.Started, Open + Duration.FromMinutes(1));

        Assert.Equal((WorkState.HandedIn, Basile.Id), (First(Open, said: handedIn).State, First(Open, said: handedIn).Last!.Person));
        Assert.Equal((WorkState.Started, Aline.Id), (First(Open, said: [takenBack, handedIn]).State, First(Open, said: [takenBack, handedIn]).Last!.Person));
    }

    [Fact]
    public void Somebody_without_a_pair_is_alone_with_their_work()
    {
        Assert.Equal([Celeste], Holders.Of(Celeste, P1.Id, All));
        Assert.Equal(WorkState.ToDo, Work.Of(PlanWith(), [Celeste.Id], [Said(Aline, WorkMark.HandedIn, Open)], Open)[0].State);
    }

    [Fact]
    public void A_pair_is_two_participants_of_this_promotion()
    {
        var elsewhere = Basile with { Id = new("x"), Roles = [new(Role.Participant, new("P2"), new PairId("vents"))] };
        var alumnus = Basile with { Id = new("y"), Roles = [new(Role.Alumnus, P1.Id, new PairId("vents"))] };

        Assert.Equal([Aline, Basile], Holders.Of(Aline, P1.Id, [.. All, elsewhere, alumnus]));
    }

    [Fact]
    public void What_matters_first_is_the_earliest_open_work_then_the_last_handed_in()
    {
        var inApril = At(2027, 4, 20);

        Assert.Equal("TP1", Work.Focus(Works(inApril))!.Step.Id.Value);
        Assert.Equal("TP2", Work.Focus(Works(inApril, Said(Aline, WorkMark.HandedIn, Open)))!.Step.Id.Value);
        Assert.Equal("TP1", Work.Focus(Works(Open, Said(Aline, WorkMark.HandedIn, Open)))!.Step.Id.Value);
        Assert.Equal("TP1", Work.Focus(Works(At(2027, 1, 1)))!.Step.Id.Value);
        Assert.Null(Work.Focus([]));
    }

    [Fact]
    public void A_mark_is_noted_before_and_after_the_day_it_is_due()
    {
        Assert.Equal(new(P1.Id, new("TP1"), Aline.Id, WorkMark.HandedIn, Open), Assert.IsType<WorkDecision.Noted>(Decide(Open)).Report);
        Assert.IsType<WorkDecision.Noted>(Decide(At(2027, 6, 1)));
    }

    [Fact]
    public void What_the_other_of_the_pair_did_already_stays_theirs() =>
        Assert.Equal(Basile.Id, Assert.IsType<WorkDecision.AlreadySo>(Decide(Open, said: Said(Basile, WorkMark.HandedIn, Open))).Work.Last!.Person);

    [Fact]
    public void Work_that_is_not_open_cannot_be_marked() => Refuses(WorkRefusal.NotOpenYet, Decide(At(2027, 1, 10)));

    [Fact]
    public void What_is_no_work_cannot_be_marked() => Refuses(WorkRefusal.NoSuchWork, Decide(Open, "S2"));

    [Fact]
    public void Who_is_not_a_participant_has_no_work() =>
        Refuses(WorkRefusal.NotInThisPromotion, Decide(Open, person: Aline with { Roles = [new(Role.Coach, P1.Id)] }));

    private static Person Participant(string id, string? pair) =>
        new(new(id), id, id) { Roles = [new(Role.Participant, P1.Id, pair is null ? null : new PairId(pair))] };

    private static WorkReport Said(Person person, WorkMark mark, Instant at) => new(P1.Id, new("TP1"), person.Id, mark, at);

    private static IReadOnlyList<Work> Works(Instant now, params WorkReport[] said) => Work.Of(PlanWith(), [Aline.Id, Basile.Id], said, now);

    private static Work First(Instant now, Plan? plan = null, params WorkReport[] said) =>
        Work.Of(plan ?? PlanWith(), [Aline.Id, Basile.Id], said, now).Single(work => work.Step.Id.Value == "TP1");

    private static WorkDecision Decide(Instant now, string step = "TP1", Person? person = null, params WorkReport[] said) =>
        WorkDecision.Decide(Works(now, said), P1.Id, new(step), person ?? Aline, WorkMark.HandedIn, now);

    private static void Refuses(WorkRefusal why, WorkDecision decision) => Assert.Equal(why, Assert.IsType<WorkDecision.Refused>(decision).Why);
}
