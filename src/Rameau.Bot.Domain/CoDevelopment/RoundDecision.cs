using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>What becomes of a round. Pure: whoever stores it decides under its lock.</summary>
public static partial class RoundDecision
{
    public static RoundOutcome Decide(Round? round, RoundCommand command, Instant now) => round switch
    {
        null => new RoundOutcome.Refused(RoundRefusal.NoSuchRound, null),
        _ when !round.Admits(command.By) && command is not RoundCommand.Convene => Refusing(RoundRefusal.NotInTheSubGroup, round),
        { ErasedAt: not null } when command is not RoundCommand.Erase => Refusing(RoundRefusal.Erased, round),
        _ => command switch
        {
            RoundCommand.FollowUp => Asking(round),
            RoundCommand.Report report => Reporting(round, report),
            RoundCommand.Erase => Erasing(round, command, now),
            RoundCommand.Stop => Stopping(round, command, now),
            _ when round.State.IsOver() => Over(round, command),
            _ => Active(round, command, now),
        },
    };

    private static RoundOutcome Active(Round round, RoundCommand command, Instant now) => command switch
    {
        RoundCommand.Convene convene => Convening(round, convene, now),
        RoundCommand.Accept => Accepting(round, command),
        RoundCommand.TakeOver => TakingOver(round, command, now),
        RoundCommand.Begin begin => Steering(round, command, now, () => Beginning(round, begin, now)),
        RoundCommand.Next next => Steering(round, command, now, () => GoingOn(round, next, now)),
        RoundCommand.Back back when round.Client == back.By && back.From is RoundState.S3 => GoingBack(round, back.From, now),
        RoundCommand.Back back => Steering(round, command, now, () => GoingBack(round, back.From, now)),
        RoundCommand.Extend extend => Steering(round, command, now, () => Extending(round, extend, now)),
        RoundCommand.Choose choose => Steering(round, command, now, () => Choosing(round, choose)),
        RoundCommand.Recall => Steering(round, command, now, () => Recalling(round)),
        RoundCommand.Propose propose => Proposing(round, propose),
        RoundCommand.Vote vote => Voting(round, vote),
        RoundCommand.Agree agree => Agreeing(round, agree),
        RoundCommand.Contribute contribute => Contributing(round, contribute),
        RoundCommand.Give give => Giving(round, give),
        RoundCommand.Plan plan => Planning(round, plan),
        _ => Refusing(RoundRefusal.NotNow, round),
    };

    /// <summary>A draft that was left lying is whoever's who convenes it: it must not keep its sub-group from a round.</summary>
    private static RoundOutcome Convening(Round round, RoundCommand.Convene convene, Instant now)
    {
        PersonId[] members = [.. convene.Members.Distinct()];

        return round switch
        {
            { State: not RoundState.Draft } when round.Facilitator != convene.By => Refusing(RoundRefusal.OnlyTheFacilitator, round),
            { State: not RoundState.Draft } => new RoundOutcome.AlreadySo(round),
            _ when members.Length > Division.LargestAlone => Refusing(RoundRefusal.TooMany, round),
            _ when members.Length < 2 || (members.Length < Round.Fewest && convene.Preset is not RoundPreset.Flash) => Refusing(RoundRefusal.TooFew, round),
            _ => new RoundOutcome.Done(round with
            {
                State = RoundState.Planned, Preset = convene.Preset, Facilitator = convene.By, Members = [.. members.Select(person => new RoundMember(person))], SteeredAt = now,
            }),
        };
    }

    private static RoundOutcome Accepting(Round round, RoundCommand command)
    {
        if (round.Members.FirstOrDefault(member => member.Person == command.By) is not { } mine || mine.HasAccepted)
        {
            return new RoundOutcome.AlreadySo(round);
        }

        if (round.State is not RoundState.Planned)
        {
            return Refusing(RoundRefusal.NotNow, round);
        }

        RoundMember[] members = [.. round.Members.Select(member => member == mine ? mine with { HasAccepted = true } : member)];
        return new RoundOutcome.Done(round with { Members = members, State = members.All(member => member.HasAccepted) ? RoundState.RulesAccepted : RoundState.Planned });
    }

    private static RoundOutcome Beginning(Round round, RoundCommand.Begin begin, Instant now)
    {
        RoundMember[] there = [.. round.Members.Where(member => member.HasAccepted)];
        var preset = begin.AsFlash ? RoundPreset.Flash : round.Preset;

        return round.State switch
        {
            RoundState.S0 => new RoundOutcome.AlreadySo(round),
            not (RoundState.Planned or RoundState.RulesAccepted) => Refusing(RoundRefusal.MovedOn, round),
            _ when there.Length == 0 => Refusing(RoundRefusal.RulesNotAccepted, round),
            _ when there.Length < 2 || (there.Length < Round.Fewest && preset is not RoundPreset.Flash) => Refusing(RoundRefusal.TooFew, round),
            _ => new RoundOutcome.Done(At(round with { Preset = preset, Members = there, Headcount = there.Length, StartedAt = now }, RoundState.S0, now)),
        };
    }

    private static RoundOutcome GoingOn(Round round, RoundCommand.Next next, Instant now) => round switch
    {
        _ when round.State == next.From + 1 => new RoundOutcome.AlreadySo(round),
        _ when round.State != next.From => Refusing(RoundRefusal.MovedOn, round),
        { State: < RoundState.S0 } => Refusing(RoundRefusal.NotNow, round),
        { State: RoundState.S0, Client: null } => Refusing(RoundRefusal.NoTopic, round),
        { State: RoundState.S6 } => new RoundOutcome.Done(round with { State = RoundState.Closed, StepEndsAt = null, EndedAt = now }),
        _ => new RoundOutcome.Done(At(round, round.State + 1, now)),
    };

    /// <summary>A step gone back to has five more minutes.</summary>
    private static RoundOutcome GoingBack(Round round, RoundState from, Instant now) => round switch
    {
        _ when round.State == from - 1 => new RoundOutcome.AlreadySo(round),
        _ when round.State != from => Refusing(RoundRefusal.MovedOn, round),
        { State: <= RoundState.S0 } => Refusing(RoundRefusal.NotNow, round),
        _ => new RoundOutcome.Done(round with { State = round.State - 1, StepEndsAt = now + RoundTimers.Extension }),
    };

    private static RoundOutcome Extending(Round round, RoundCommand.Extend extend, Instant now) => round switch
    {
        _ when round.State != extend.From => Refusing(RoundRefusal.MovedOn, round),
        { StepEndsAt: not { } } => Refusing(RoundRefusal.NotNow, round),
        _ when round.Extended.Contains(round.State) => Refusing(RoundRefusal.ExtendedAlready, round),
        { StepEndsAt: { } end } => new RoundOutcome.Done(round with { StepEndsAt = Instant.Max(end, now) + RoundTimers.Extension, Extended = [.. round.Extended, round.State] }),
    };

    private static RoundOutcome Stopping(Round round, RoundCommand command, Instant now) => round switch
    {
        { State: RoundState.Cancelled } => new RoundOutcome.AlreadySo(round),
        { State: >= RoundState.Closed } => Refusing(RoundRefusal.Over, round),
        _ when command.By != round.Facilitator && command.By != round.Client => Refusing(RoundRefusal.OnlyTheFacilitator, round),
        _ => new RoundOutcome.Done(round with { State = RoundState.Cancelled, StepEndsAt = null, EndedAt = now }),
    };

    private static RoundOutcome TakingOver(Round round, RoundCommand command, Instant now) => round switch
    {
        _ when round.Facilitator == command.By => new RoundOutcome.AlreadySo(round),
        _ when round.Client == command.By => Refusing(RoundRefusal.FacilitatorIsNoClient, round),
        _ when round.TakeoverFrom is { } from && now >= from => new RoundOutcome.Done(round with { Facilitator = command.By, SteeredAt = now }),
        _ => Refusing(RoundRefusal.FacilitatorIsThere, round),
    };

    /// <summary>For the facilitator alone, and a sign that they are there.</summary>
    private static RoundOutcome Steering(Round round, RoundCommand command, Instant now, Func<RoundOutcome> decide)
    {
        if (command.By != round.Facilitator)
        {
            return Refusing(RoundRefusal.OnlyTheFacilitator, round);
        }

        var outcome = decide();
        return outcome is RoundOutcome.Done { After: var after } ? new RoundOutcome.Done(after with { SteeredAt = now }) : outcome;
    }

    private static Round At(Round round, RoundState step, Instant now) => round with { State = step, StepEndsAt = now + RoundTimers.Of(round.Preset, step) };

    private static RoundOutcome Over(Round round, RoundCommand command) => command switch
    {
        RoundCommand.Next { From: RoundState.S6 } when command.By == round.Facilitator && round.State is not RoundState.Cancelled => new RoundOutcome.AlreadySo(round),
        RoundCommand.Contribute contribute when round.Case.Contributions.Any(one => one.Id == contribute.Id) => new RoundOutcome.AlreadySo(round),
        _ => Refusing(RoundRefusal.Over, round),
    };

    private static RoundOutcome.Refused Refusing(RoundRefusal why, Round round) => new(why, round);
}
