using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Rameau.Bot.Domain.CoDevelopment;

namespace Rameau.Bot.Domain.Tests.CoDevelopment;

/// <summary>What holds after whatever anybody does, in whatever order.</summary>
public sealed class RoundProperties
{
    private static readonly Instant Start = Instant.FromUtc(2027, 3, 31, 7, 0);

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20_270_331, 1).WithMaxTest(500);

    private static readonly Gen<(RoundCommand Command, int Minutes)> Acts =
        from who in Gen.Frequency((3, Gen.Constant(RoundTests.Everybody[0])), (1, Gen.Elements(RoundTests.Everybody)))
        from step in Gen.Choose(0, RoundTests.Steps.Length - 1)
        from command in Gen.Elements(RoundTests.Commands(who, step))
        from minutes in Gen.Choose(0, 12)
        select (command, minutes);

    [Fact]
    public void Whatever_is_done_the_round_stays_whole() => Prop.ForAll(Acts.ListOf(60).ToArbitrary(), acts => Histories(acts).All(IsWhole)).Check(Fixed);

    [Fact]
    public void What_is_done_a_second_time_changes_nothing_more() => Prop.ForAll(Acts.ListOf(60).ToArbitrary(), acts => Histories(acts).All(moment =>
        moment.Outcome is not RoundOutcome.Done { After: var after } || RoundDecision.Decide(after, moment.Command, moment.Now) is not RoundOutcome.Done)).Check(Fixed);

    [Fact]
    public void Only_the_facilitator_moves_a_step_but_for_the_client_who_goes_back_or_stops() => Prop.ForAll(Acts.ListOf(60).ToArbitrary(), acts => Histories(acts).All(moment =>
        moment.Outcome is not RoundOutcome.Done { After: var after } || after.State == moment.Before.State
        || moment.Command is RoundCommand.FollowUp
        || moment.Command.By == moment.Before.Facilitator
        || (moment.Command.By == moment.Before.Client && moment.Command is RoundCommand.Back or RoundCommand.Stop or RoundCommand.Erase))).Check(Fixed);

    private static bool IsWhole(Moment moment) => (moment.Outcome.Round ?? moment.Before) is var round
        && (round.State.IsStep() == round.StepEndsAt is not null)
        && (round.State.IsOver() == round.EndedAt is not null)
        && (round.State is <= RoundState.S0 or RoundState.Cancelled || round.Client is not null)
        && (round.Client is null || round.Client != round.Facilitator)
        && round.Case.Actions.Count <= RoundAction.Most
        && round.Case.Votes.Select(vote => vote.Voter).Distinct().Count() == round.Case.Votes.Count
        && round.Case.Contributions.All(one => one.Author != round.Client)
        && (round.ErasedAt is null || round.Case.IsEmpty)
        && round.Extended.Distinct().Count() == round.Extended.Count
        && !round.Has(RoundTests.Everybody[^1]);

    private static IEnumerable<Moment> Histories(IEnumerable<(RoundCommand Command, int Minutes)> acts)
    {
        var (round, now) = (RoundTests.Begun(), Start);

        foreach (var (command, minutes) in acts)
        {
            now += Duration.FromMinutes(minutes);
            var outcome = RoundDecision.Decide(round, command, now);
            yield return new(round, command, outcome, now);
            round = outcome is RoundOutcome.Done { After: var after } ? after : round;
        }
    }

    private sealed record Moment(Round Before, RoundCommand Command, RoundOutcome Outcome, Instant Now);
}
