using NodaTime;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>What becomes of a record when somebody wants something of it.</summary>
public static class CallDecision
{
    /// <summary>Nearer to the start a call is neither moved nor cancelled here: the coach has prepared it.</summary>
    public static readonly Duration CutOff = Duration.FromHours(24);

    public static CallOutcome Decide(CallFile file, CallCommand command, Instant now) => command switch
    {
        CallCommand.Take take => Taking(file, take, now),
        CallCommand.Offer offer => Offering(file, offer, now),
        CallCommand.Cancel { StartsAt: var at, Reason: var reason } => Cancelling(file.Mine, at, reason, now),
        CallCommand.Accept { StartsAt: var at } => Accepting(file.Mine, at, now),
        CallCommand.Decline { StartsAt: var at } => Ending(file.Mine, at, CallEventKind.Declined),
        CallCommand.Expire => file.Mine is { State: CallState.Offered, OfferUntil: var until } && now >= until
            ? Ending(file.Mine, file.Mine.StartsAt, CallEventKind.Expired)
            : Refusing(CallRefusal.NoCall, file),
        CallCommand.Miss miss => Missing(file.Mine, miss, now),
        CallCommand.Join join => Joining(file, join, now),
        CallCommand.Prepare prepare => Preparing(file.Mine, prepare),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static CallOutcome Taking(CallFile file, CallCommand.Take take, Instant now)
    {
        if (file.Mine is { State: CallState.Booked } mine && mine.Coach == take.Coach && mine.StartsAt == take.StartsAt)
        {
            return new CallOutcome.AlreadySo(mine);
        }

        var refusal = (file.Mine, take.Moves) switch
        {
            ({ State: CallState.Joined }, _) => CallRefusal.AlreadyBooked,
            ({ State: CallState.Booked }, null) => CallRefusal.AlreadyBooked,
            ({ State: CallState.Booked } call, { } from) when call.StartsAt != from => CallRefusal.NoCall,
            ({ State: CallState.Booked } call, _) when call.StartsAt - now < CutOff => CallRefusal.TooLateToChange,
            (not { State: CallState.Booked }, not null) => CallRefusal.NoCall,
            _ when file.Agenda is null => CallRefusal.NoSuchCoach,
            _ => SlotRules.Check(file.Agenda!, take.Window, take.StartsAt, take.Call, now),
        };

        return refusal is { } why
            ? Refusing(why, file)
            : Changed(
                file.Mine,
                Fresh(file.Mine, take.Call, take.Coach, take.StartsAt) with
                {
                    State = CallState.Booked,
                    Phone = take.Phone ?? file.Mine?.Phone,
                    Questions = take.Questions ?? file.Mine?.Questions,
                    Zone = take.Zone ?? file.Mine?.Zone,
                },
                take.Moves is null ? CallEventKind.Booked : CallEventKind.Moved);
    }

    private static CallOutcome Offering(CallFile file, CallCommand.Offer offer, Instant now)
    {
        var refusal = file switch
        {
            { Mine: { HoldsTime: true } or { State: CallState.Joined } } => CallRefusal.AlreadyBooked,
            { Agenda: null } => CallRefusal.NoSuchCoach,
            _ => SlotRules.Check(file.Agenda!, offer.Window, offer.StartsAt, null, now),
        };

        return refusal is { } why
            ? Refusing(why, file)
            : Changed(file.Mine, Fresh(file.Mine, offer.Call, offer.Coach, offer.StartsAt) with { State = CallState.Offered, OfferUntil = offer.Until }, CallEventKind.Offered);
    }

    private static CallOutcome Cancelling(CoachingCall? mine, Instant startsAt, string? reason, Instant now) => mine switch
    {
        { State: CallState.Cancelled } when mine.StartsAt == startsAt => new CallOutcome.AlreadySo(mine),
        not { IsAgreed: true } => new CallOutcome.Refused(CallRefusal.NoCall, mine),
        _ when mine.StartsAt != startsAt => new CallOutcome.Refused(CallRefusal.NoCall, mine),
        _ when mine.StartsAt - now < CutOff => new CallOutcome.Refused(CallRefusal.TooLateToChange, mine),
        _ when string.IsNullOrWhiteSpace(reason) => new CallOutcome.Refused(CallRefusal.ReasonMissing, mine),
        _ => Ending(mine, startsAt, CallEventKind.Cancelled),
    };

    private static CallOutcome Accepting(CoachingCall? mine, Instant startsAt, Instant now) => mine switch
    {
        { State: CallState.Booked } when mine.StartsAt == startsAt => new CallOutcome.AlreadySo(mine),
        { State: CallState.Offered } when mine.StartsAt == startsAt && now < mine.OfferUntil =>
            Changed(mine, mine with { State = CallState.Booked, OfferUntil = null }, CallEventKind.Booked),
        _ => new CallOutcome.Refused(CallRefusal.OfferOver, mine),
    };

    private static CallOutcome Missing(CoachingCall? mine, CallCommand.Miss miss, Instant now) => mine switch
    {
        { State: CallState.Missed } when mine.StartsAt == miss.StartsAt => new CallOutcome.AlreadySo(mine),
        { State: CallState.Booked } when mine.StartsAt == miss.StartsAt && mine.Coach == miss.By => now < mine.StartsAt + CoachingCall.Quarter
            ? new CallOutcome.Refused(CallRefusal.NotYetOver, mine)
            : Changed(mine, mine with { State = CallState.Missed }, CallEventKind.Missed),
        _ => new CallOutcome.Refused(CallRefusal.NoCall, mine),
    };

    private static CallOutcome Joining(CallFile file, CallCommand.Join join, Instant now) => file switch
    {
        { Mine: { State: CallState.Joined, Host: var host } mine } when host == join.Host => new CallOutcome.AlreadySo(mine),
        { IsJointAllowed: false } => Refusing(CallRefusal.JointNotAllowed, file),
        { Host: not { State: CallState.Booked } } => Refusing(CallRefusal.NoCall, file),
        { Host: var host } when host.StartsAt <= now => Refusing(CallRefusal.Past, file),
        { Mine: { HoldsTime: true } or { IsAgreed: true } } => Refusing(CallRefusal.PartnerBooked, file),
        { Host: var host } => Changed(
            file.Mine, Fresh(file.Mine, join.Call, host.Coach, host.StartsAt) with { State = CallState.Joined, Host = join.Host }, CallEventKind.Joined),
    };

    private static CallOutcome Preparing(CoachingCall? mine, CallCommand.Prepare prepare)
    {
        if (mine is not { State: CallState.Booked or CallState.Offered or CallState.Joined })
        {
            return new CallOutcome.Refused(CallRefusal.NoCall, mine);
        }

        var prepared = mine with { Phone = prepare.Phone ?? mine.Phone, Questions = prepare.Questions ?? mine.Questions };
        return prepared == mine ? new CallOutcome.AlreadySo(mine) : new CallOutcome.Done(prepared, mine, null); // nothing that a calendar shows
    }

    private static CallOutcome Ending(CoachingCall? mine, Instant startsAt, CallEventKind kind) => mine switch
    {
        { State: CallState.Cancelled } when mine.StartsAt == startsAt => new CallOutcome.AlreadySo(mine),
        { IsAgreed: true } or { State: CallState.Offered } when mine.StartsAt == startsAt && (kind is CallEventKind.Cancelled) == mine.IsAgreed =>
            Changed(mine, mine with { State = CallState.Cancelled, OfferUntil = null, Host = null }, kind),
        _ => new CallOutcome.Refused(CallRefusal.NoCall, mine),
    };

    private static CoachingCall Fresh(CoachingCall? mine, CallKey key, People.PersonId coach, Instant startsAt) =>
        (mine ?? new(key.Promotion, key.Window, key.Person, coach, startsAt)) with { Coach = coach, StartsAt = startsAt, OfferUntil = null, Host = null };

    private static CallOutcome.Done Changed(CoachingCall? before, CoachingCall after, CallEventKind kind) =>
        new(after with { Sequence = (before?.Sequence ?? 0) + 1 }, before, kind);

    private static CallOutcome.Refused Refusing(CallRefusal why, CallFile file) => new(why, file.Mine);
}
