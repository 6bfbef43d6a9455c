using NodaTime;
using Rameau.Bot.Domain.Animation;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <content>What is said in a round.</content>
public static partial class RoundDecision
{
    private static RoundOutcome Proposing(Round round, RoundCommand.Propose propose)
    {
        var words = string.Join(' ', Lines.Of(propose.Words));
        RoundTopic topic = new(propose.By, propose.Kind, words);

        return round switch
        {
            _ when !round.Has(propose.By) => Refusing(RoundRefusal.OnlyConsultants, round),
            _ when round.Case.TopicOf(propose.By) == topic => new RoundOutcome.AlreadySo(round),
            { State: not (RoundState.Planned or RoundState.RulesAccepted or RoundState.S0) } => Refusing(RoundRefusal.NotNow, round),
            _ when words.Length == 0 => Refusing(RoundRefusal.Empty, round),
            _ when words.Length > RoundTopic.Longest => Refusing(RoundRefusal.TooLong, round),
            _ => Said(round, round.Case with { Topics = [.. round.Case.Topics.Where(one => one.Person != propose.By), topic] }),
        };
    }

    private static RoundOutcome Voting(Round round, RoundCommand.Vote vote)
    {
        TopicVote mine = new(vote.By, vote.Topic);

        return round switch
        {
            _ when round.Case.Votes.Contains(mine) => new RoundOutcome.AlreadySo(round),
            _ when !round.Has(vote.By) => Refusing(RoundRefusal.OnlyConsultants, round),
            { State: not RoundState.S0 } => Refusing(RoundRefusal.NotNow, round),
            _ when round.Case.TopicOf(vote.Topic) is null => Refusing(RoundRefusal.NoTopic, round),
            _ => Said(round, round.Case with { Votes = [.. round.Case.Votes.Where(one => one.Voter != vote.By), mine] }),
        };
    }

    private static RoundOutcome Choosing(Round round, RoundCommand.Choose choose) => round switch
    {
        _ when round.Client == choose.Topic => new RoundOutcome.AlreadySo(round),
        { State: not RoundState.S0 } => Refusing(RoundRefusal.NotNow, round),
        _ when round.Case.TopicOf(choose.Topic) is null => Refusing(RoundRefusal.NoTopic, round),
        _ when round.Facilitator == choose.Topic => Refusing(RoundRefusal.FacilitatorIsNoClient, round),
        _ => new RoundOutcome.Done(round with { Client = choose.Topic }),
    };

    private static RoundOutcome Recalling(Round round) => round switch
    {
        { RecallsDifficulties: true } => new RoundOutcome.AlreadySo(round),
        { State: not RoundState.S0 } => Refusing(RoundRefusal.NotNow, round),
        _ => new RoundOutcome.Done(round with { RecallsDifficulties = true }),
    };

    private static RoundOutcome Agreeing(Round round, RoundCommand.Agree agree)
    {
        var words = Lines.Clean(agree.Contract);

        return round switch
        {
            _ when round.Client != agree.By => Refusing(RoundRefusal.OnlyTheClient, round),
            _ when round.Case.Contract == words => new RoundOutcome.AlreadySo(round),
            { State: not RoundState.S3 } => Refusing(RoundRefusal.NotNow, round),
            _ when words.Length == 0 => Refusing(RoundRefusal.Empty, round),
            _ when words.Length > RoundCase.LongestContract => Refusing(RoundRefusal.TooLong, round),
            _ => Said(round, round.Case with { Contract = words }),
        };
    }

    /// <summary>Advice before step 4 is kept aside for its author, who can give it then; nothing is blocked and nothing is lost.</summary>
    private static RoundOutcome Contributing(Round round, RoundCommand.Contribute contribute)
    {
        var words = Lines.Clean(contribute.Words);
        var isTime = round.State is RoundState.S4;

        return round switch
        {
            _ when round.Case.Contributions.Any(one => one.Id == contribute.Id) => new RoundOutcome.AlreadySo(round),
            _ when !round.IsConsultant(contribute.By) => Refusing(RoundRefusal.OnlyConsultants, round),
            { State: < RoundState.S1 } => Refusing(RoundRefusal.NotNow, round),
            { State: > RoundState.S4 } => Refusing(RoundRefusal.ConsultationOver, round),
            _ when words.Length == 0 => Refusing(RoundRefusal.Empty, round),
            _ when words.Length > RoundContribution.Longest => Refusing(RoundRefusal.TooLong, round),
            _ when round.Case.Contributions.Count(one => one.Author == contribute.By) >= RoundContribution.Most => Refusing(RoundRefusal.TooManyContributions, round),
            _ => new RoundOutcome.Done(
                round with { Case = round.Case with { Contributions = [.. round.Case.Contributions, new(contribute.Id, contribute.By, contribute.Kind, words, isTime)] } },
                KeptAside: !isTime),
        };
    }

    private static RoundOutcome Giving(Round round, RoundCommand.Give give) => round.Case.Contributions.FirstOrDefault(one => one.Id == give.Id && one.Author == give.By) switch
    {
        null => Refusing(RoundRefusal.NotNow, round),
        { IsGiven: true } => new RoundOutcome.AlreadySo(round),
        _ when round.State > RoundState.S4 => Refusing(RoundRefusal.ConsultationOver, round),
        _ when round.State < RoundState.S4 => Refusing(RoundRefusal.NotNow, round),
        var kept => Said(round, round.Case with { Contributions = [.. round.Case.Contributions.Select(one => one == kept ? kept with { IsGiven = true } : one)] }),
    };

    private static RoundOutcome Planning(Round round, RoundCommand.Plan plan)
    {
        var (what, first, support) = (Lines.Clean(plan.What), Lines.Clean(plan.FirstStep), Lines.Clean(plan.Support));

        return round switch
        {
            _ when round.Client != plan.By => Refusing(RoundRefusal.OnlyTheClient, round),
            { State: not (RoundState.S5 or RoundState.S6) } => Refusing(RoundRefusal.NotNow, round),
            _ when plan.Number is < 1 or > RoundAction.Most => Refusing(RoundRefusal.TooManyActions, round),
            _ when what.Length == 0 => Refusing(RoundRefusal.Empty, round),
            _ when new[] { what, first, support }.Any(text => text.Length > RoundAction.Longest) => Refusing(RoundRefusal.TooLong, round),
            _ when plan.On is not { } on => Refusing(RoundRefusal.DayMissing, round),
            _ when plan.On < plan.Today => Refusing(RoundRefusal.DayPast, round),
            _ => Acting(round, new(plan.Number, what, plan.On.Value, first, support)),
        };
    }

    private static RoundOutcome Acting(Round round, RoundAction action) => round.Case.Action(action.Number) == action
        ? new RoundOutcome.AlreadySo(round)
        : Said(round, round.Case with { Actions = [.. round.Case.Actions.Where(one => one.Number != action.Number).Append(action).OrderBy(one => one.Number)] });

    private static RoundOutcome Asking(Round round) => round.State switch
    {
        RoundState.FollowUp => new RoundOutcome.AlreadySo(round),
        RoundState.Closed => new RoundOutcome.Done(round with { State = RoundState.FollowUp }),
        _ => Refusing(RoundRefusal.NotNow, round),
    };

    private static RoundOutcome Reporting(Round round, RoundCommand.Report report)
    {
        var word = string.Join(' ', Lines.Of(report.Word)) is { Length: > 0 } said ? said : null;

        return round.Case.Action(report.Number) switch
        {
            _ when round.Client != report.By => Refusing(RoundRefusal.OnlyTheClient, round),
            null => Refusing(RoundRefusal.NotNow, round),
            _ when round.State is not (RoundState.Closed or RoundState.FollowUp) => Refusing(RoundRefusal.NotNow, round),
            _ when word?.Length > RoundAction.Longest => Refusing(RoundRefusal.TooLong, round),
            var action when action.State == report.State && action.Word == word => new RoundOutcome.AlreadySo(round),
            var action => Said(round, round.Case with { Actions = [.. round.Case.Actions.Select(one => one == action ? action with { State = report.State, Word = word } : one)] }),
        };
    }

    private static RoundOutcome Erasing(Round round, RoundCommand command, Instant now) => round switch
    {
        { ErasedAt: not null } => new RoundOutcome.AlreadySo(round),
        _ when round.Client != command.By => Refusing(RoundRefusal.OnlyTheClient, round),
        _ => new RoundOutcome.Done(round with
        {
            Case = RoundCase.Empty, ErasedAt = now, RecallsDifficulties = false,
            State = round.State.IsOver() ? round.State : RoundState.Cancelled, StepEndsAt = null, EndedAt = round.EndedAt ?? now,
        }),
    };

    private static RoundOutcome.Done Said(Round round, RoundCase said) => new(round with { Case = said });
}
