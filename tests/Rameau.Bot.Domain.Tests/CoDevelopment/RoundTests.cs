using NodaTime;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Tests.CoDevelopment;

public sealed class RoundTests
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 7, 0);

    private static readonly LocalDate Today = new(2027, 3, 31);

    private static readonly PersonId Facilitator = new("f"), Client = new("c"), Other = new("o"), Outsider = new("x");

    private static readonly PersonId[] Members = [Facilitator, Client, Other, new("p")];

    private static readonly Round Draft = new(new("r1"), new("P1"), 1, 1, RoundPreset.Standard, Facilitator, Now, Now);

    private static readonly Round Planned = Done(Draft, new RoundCommand.Convene(Facilitator, RoundPreset.Standard, Members));

    [Theory]
    [InlineData(RoundPreset.Standard, new[] { 10, 8, 17, 5, 28, 10, 12 }, 90)]
    [InlineData(RoundPreset.Express, new[] { 5, 5, 10, 5, 20, 8, 7 }, 60)]
    [InlineData(RoundPreset.Flash, new[] { 2, 5, 5, 1, 10, 4, 3 }, 30)]
    public void A_preset_lasts_as_long_as_its_name_says(RoundPreset preset, int[] minutes, int total)
    {
        Assert.Equal(minutes, Steps.Select(step => RoundTimers.Of(preset, step).TotalMinutes).Select(one => (int)one));
        Assert.Equal(Duration.FromMinutes(total), RoundTimers.Total(preset));
    }

    [Fact]
    public void It_goes_through_all_its_steps_to_its_end()
    {
        var round = InStep(RoundState.S6);
        var closed = Done(round, new RoundCommand.Next(Facilitator, RoundState.S6));

        Assert.Equal((RoundState.Closed, (Instant?)null, Now), (closed.State, closed.StepEndsAt, closed.EndedAt));
        Assert.Equal(4, closed.Headcount);
        Assert.Equal(RoundState.FollowUp, Done(closed, new RoundCommand.FollowUp(Client)).State);
    }

    [Fact]
    public void Whoever_has_not_accepted_the_rules_is_not_in_it()
    {
        var round = Members.Take(3).Aggregate(Planned, (one, person) => Done(one, new RoundCommand.Accept(person)));
        Refused(RoundRefusal.TooFew, round, new RoundCommand.Begin(Facilitator));
        var flash = Done(round, new RoundCommand.Begin(Facilitator, AsFlash: true));

        Assert.Equal((RoundPreset.Flash, 3, Now + Duration.FromMinutes(2)), (flash.Preset, flash.Headcount, flash.StepEndsAt));
        Refused(RoundRefusal.NotInTheSubGroup, flash, new RoundCommand.Vote(Members[3], Client));
        Refused(RoundRefusal.RulesNotAccepted, Planned, new RoundCommand.Begin(Facilitator));
    }

    [Fact]
    public void All_having_accepted_is_a_state_of_its_own() =>
        Assert.Equal(RoundState.RulesAccepted, Members.Aggregate(Planned, (one, person) => Done(one, new RoundCommand.Accept(person))).State);

    [Fact]
    public void Fewer_than_four_are_convened_for_a_flash_round_only()
    {
        Refused(RoundRefusal.TooFew, Draft, new RoundCommand.Convene(Facilitator, RoundPreset.Express, Members[..3]));
        Assert.Equal(RoundState.Planned, Done(Draft, new RoundCommand.Convene(Facilitator, RoundPreset.Flash, Members[..3])).State);
        Refused(RoundRefusal.TooFew, Draft, new RoundCommand.Convene(Facilitator, RoundPreset.Flash, Members[..1]));
    }

    [Fact]
    public void A_draft_left_lying_is_convened_by_another_and_a_round_is_not()
    {
        Assert.Equal(Other, Done(Draft, new RoundCommand.Convene(Other, RoundPreset.Standard, Members)).Facilitator);
        Refused(RoundRefusal.OnlyTheFacilitator, Planned, new RoundCommand.Convene(Other, RoundPreset.Standard, Members));
    }

    [Fact]
    public void Without_a_topic_it_does_not_go_on_and_the_facilitator_brings_none()
    {
        var round = Begun();
        Refused(RoundRefusal.NoTopic, round, new RoundCommand.Next(Facilitator, RoundState.S0));
        Refused(RoundRefusal.NoTopic, round, new RoundCommand.Choose(Facilitator, Client));
        Refused(RoundRefusal.FacilitatorIsNoClient, Done(round, new RoundCommand.Propose(Facilitator, TopicKind.Project, "un projet")), new RoundCommand.Choose(Facilitator, Facilitator));
        Assert.True(Done(round, new RoundCommand.Recall(Facilitator)).RecallsDifficulties);
    }

    [Fact]
    public void A_step_is_lengthened_once()
    {
        var longer = Done(InStep(RoundState.S1), new RoundCommand.Extend(Facilitator, RoundState.S1));

        Assert.Equal(Now + Duration.FromMinutes(13), longer.StepEndsAt);
        Refused(RoundRefusal.ExtendedAlready, longer, new RoundCommand.Extend(Facilitator, RoundState.S1));
    }

    [Fact]
    public void Four_deliveries_of_next_are_one_step()
    {
        var round = Done(InStep(RoundState.S1), new RoundCommand.Next(Facilitator, RoundState.S1));

        Assert.IsType<RoundOutcome.AlreadySo>(RoundDecision.Decide(round, new RoundCommand.Next(Facilitator, RoundState.S1), Now));
        Refused(RoundRefusal.MovedOn, Done(round, new RoundCommand.Next(Facilitator, RoundState.S2)), new RoundCommand.Next(Facilitator, RoundState.S1));
    }

    [Fact]
    public void The_client_goes_back_to_the_questions_and_may_stop_at_any_time()
    {
        var round = InStep(RoundState.S3);

        Assert.Equal(RoundState.S2, Done(round, new RoundCommand.Back(Client, RoundState.S3)).State);
        Refused(RoundRefusal.OnlyTheFacilitator, InStep(RoundState.S2), new RoundCommand.Back(Client, RoundState.S2));
        Refused(RoundRefusal.OnlyTheFacilitator, round, new RoundCommand.Back(Other, RoundState.S3));
        Assert.All(Steps.Skip(1), step => Assert.Equal(RoundState.Cancelled, Done(InStep(step), new RoundCommand.Stop(Client)).State));
        Refused(RoundRefusal.OnlyTheFacilitator, round, new RoundCommand.Stop(Other));
    }

    [Fact]
    public void Advice_in_the_questions_is_kept_aside_and_given_in_its_time()
    {
        var kept = Assert.IsType<RoundOutcome.Done>(RoundDecision.Decide(InStep(RoundState.S2), Advice("a"), Now));
        Assert.True(kept.KeptAside);
        Refused(RoundRefusal.NotNow, kept.After, new RoundCommand.Give(Other, "a"));

        var inTime = Done(Done(kept.After, new RoundCommand.Next(Facilitator, RoundState.S2)), new RoundCommand.Next(Facilitator, RoundState.S3));
        Refused(RoundRefusal.NotNow, inTime, new RoundCommand.Give(Client, "a"));
        Assert.True(Assert.Single(Done(inTime, new RoundCommand.Give(Other, "a")).Case.Contributions).IsGiven);
    }

    [Theory]
    [InlineData(2_000, null)]
    [InlineData(2_001, RoundRefusal.TooLong)]
    [InlineData(10_000, RoundRefusal.TooLong)]
    [InlineData(0, RoundRefusal.Empty)]
    public void A_contribution_is_as_long_as_it_may_be_and_not_longer(int length, RoundRefusal? why)
    {
        var outcome = RoundDecision.Decide(InStep(RoundState.S4), new RoundCommand.Contribute(Other, "a", ContributionType.Idea, new('é', length)), Now);

        Assert.Equal(why, (outcome as RoundOutcome.Refused)?.Why);
    }

    [Fact]
    public void What_comes_after_the_consultation_or_the_end_is_refused_with_the_reason()
    {
        Refused(RoundRefusal.ConsultationOver, InStep(RoundState.S5), Advice("a"));
        Refused(RoundRefusal.Over, Done(InStep(RoundState.S6), new RoundCommand.Next(Facilitator, RoundState.S6)), Advice("a"));
        Refused(RoundRefusal.OnlyConsultants, InStep(RoundState.S4), new RoundCommand.Contribute(Client, "a", ContributionType.Idea, "une idée"));
    }

    [Fact]
    public void Somebody_outside_the_sub_group_can_do_nothing_at_all()
    {
        foreach (var command in Commands(Outsider, 0))
        {
            Refused(RoundRefusal.NotInTheSubGroup, InStep(RoundState.S4), command);
        }
    }

    [Fact]
    public void A_facilitator_who_is_silent_after_the_time_is_replaced_and_not_before()
    {
        var round = InStep(RoundState.S1);
        var gone = round.StepEndsAt!.Value + Round.Silence;

        Assert.Equal(RoundRefusal.FacilitatorIsThere, Assert.IsType<RoundOutcome.Refused>(RoundDecision.Decide(round, new RoundCommand.TakeOver(Other), gone - Duration.Epsilon)).Why);
        Assert.Equal(Other, Assert.IsType<RoundOutcome.Done>(RoundDecision.Decide(round, new RoundCommand.TakeOver(Other), gone)).After.Facilitator);
        Assert.Equal(RoundRefusal.FacilitatorIsNoClient, Assert.IsType<RoundOutcome.Refused>(RoundDecision.Decide(round, new RoundCommand.TakeOver(Client), gone)).Why);
    }

    [Fact]
    public void The_plan_has_three_actions_each_with_a_day_to_come()
    {
        var round = InStep(RoundState.S5);
        Refused(RoundRefusal.DayMissing, round, Action(1) with { On = null });
        Refused(RoundRefusal.DayPast, round, Action(1) with { On = Today.PlusDays(-1) });
        Refused(RoundRefusal.TooManyActions, round, Action(4));
        Refused(RoundRefusal.OnlyTheClient, round, Action(1) with { By = Other });

        var closed = Done(Done(Done(round, Action(1)), new RoundCommand.Next(Facilitator, RoundState.S5)), new RoundCommand.Next(Facilitator, RoundState.S6));
        Assert.Equal(ActionState.Done, Done(closed, new RoundCommand.Report(Client, 1, ActionState.Done, "appelé")).Case.Action(1)!.State);
    }

    [Fact]
    public void The_client_has_the_case_forgotten_at_any_moment_and_nobody_else()
    {
        var round = Done(InStep(RoundState.S4), Advice("a"));
        var erased = Done(round, new RoundCommand.Erase(Client));

        Assert.True(erased.Case.IsEmpty);
        Assert.Equal((RoundState.Cancelled, Now, 4), (erased.State, erased.ErasedAt, erased.Headcount));
        Refused(RoundRefusal.OnlyTheClient, round, new RoundCommand.Erase(Facilitator));
        Refused(RoundRefusal.Erased, erased, Advice("b"));
    }

    [Fact]
    public void Its_card_is_drawn_again_two_minutes_before_the_end_at_the_end_and_when_it_may_be_taken_over()
    {
        var round = InStep(RoundState.S4);
        Instant end = Now + Duration.FromMinutes(28), from = Now;
        List<Instant> drawn = [];

        while (RoundClock.NextDrawing(round, from) is { } next)
        {
            drawn.Add(from = next);
        }

        Assert.Equal([end - Duration.FromMinutes(2), end, end + Round.Silence], drawn);
        Assert.Equal(Now + Duration.FromMinutes(3), RoundClock.NextDrawing(InStep(RoundState.S1), Now)); // nobody types: eight minutes, then five
    }

    internal static readonly RoundState[] Steps = [.. Enum.GetValues<RoundState>().Where(state => state.IsStep())];

    /// <summary>One of each kind, by this person, about this step.</summary>
    internal static RoundCommand[] Commands(PersonId by, int step) =>
    [
        new RoundCommand.Accept(by), new RoundCommand.Begin(by), new RoundCommand.Next(by, Steps[step]), new RoundCommand.Back(by, Steps[step]), new RoundCommand.Extend(by, Steps[step]),
        new RoundCommand.Stop(by), new RoundCommand.TakeOver(by), new RoundCommand.Propose(by, TopicKind.Project, $"un projet de {by}"), new RoundCommand.Vote(by, Client),
        new RoundCommand.Choose(by, Client), new RoundCommand.Recall(by), new RoundCommand.Agree(by, "aidez-moi"), new RoundCommand.Contribute(by, $"{by}{step}", ContributionType.Idea, "une idée"),
        new RoundCommand.Give(by, $"{by}{step}"), Action(1 + (step % 3)) with { By = by }, new RoundCommand.FollowUp(by), new RoundCommand.Report(by, 1, ActionState.Done, null), new RoundCommand.Erase(by),
    ];

    internal static Round Begun() => Done(Members.Aggregate(Planned, (one, person) => Done(one, new RoundCommand.Accept(person))), new RoundCommand.Begin(Facilitator));

    internal static PersonId[] Everybody => [.. Members, Outsider];

    private static Round InStep(RoundState step)
    {
        var round = Done(Done(Begun(), new RoundCommand.Propose(Client, TopicKind.Concern, "une préoccupation")), new RoundCommand.Choose(Facilitator, Client));

        while (round.State != step)
        {
            round = Done(round, new RoundCommand.Next(Facilitator, round.State));
        }

        return round;
    }

    private static RoundCommand.Contribute Advice(string id) => new(Other, id, ContributionType.Experience, "j’ai vécu cela");

    private static RoundCommand.Plan Action(int number) => new(Client, number, "appeler la mairie", Today.PlusDays(7), "trouver le numéro", "", Today);

    private static Round Done(Round round, RoundCommand command) => Assert.IsType<RoundOutcome.Done>(RoundDecision.Decide(round, command, Now)).After;

    private static void Refused(RoundRefusal why, Round round, RoundCommand command) =>
        Assert.Equal(why, Assert.IsType<RoundOutcome.Refused>(RoundDecision.Decide(round, command, Now)).Why);
}
