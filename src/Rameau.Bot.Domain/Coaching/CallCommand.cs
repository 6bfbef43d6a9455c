using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>What somebody wants of one record. Each may be delivered four times: what is so already stays as it is.</summary>
/// <param name="By">Null when the program itself wants it.</param>
public abstract record CallCommand(CallKey Call, PersonId? By)
{
    /// <summary>Books these two hours, or moves the call to them when the person has one and <paramref name="Moves"/>.</summary>
    /// <param name="Moves">Where the call stands that is to be moved; null for a new one.</param>
    public sealed record Take(CallKey Call, PersonId? By, CallWindow Window, PersonId Coach, Instant StartsAt, Instant? Moves = null) : CallCommand(Call, By)
    {
        public string? Phone { get; init; }

        public string? Questions { get; init; }

        public string? Zone { get; init; }
    }

    /// <param name="StartsAt">Of the call that is meant: one moved since is another.</param>
    public sealed record Cancel(CallKey Call, PersonId? By, Instant StartsAt, string? Reason) : CallCommand(Call, By);

    /// <summary>Holds two hours for the first in line.</summary>
    public sealed record Offer(CallKey Call, CallWindow Window, PersonId Coach, Instant StartsAt, Instant Until) : CallCommand(Call, null);

    public sealed record Accept(CallKey Call, PersonId? By, Instant StartsAt) : CallCommand(Call, By);

    public sealed record Decline(CallKey Call, PersonId? By, Instant StartsAt) : CallCommand(Call, By);

    /// <summary>Gives back an offer whose time is over.</summary>
    public sealed record Expire(CallKey Call) : CallCommand(Call, null);

    /// <summary>The coach tells that the call did not take place.</summary>
    public sealed record Miss(CallKey Call, PersonId? By, Instant StartsAt) : CallCommand(Call, By);

    /// <summary>The other of a pair takes part in this call.</summary>
    /// <param name="Call">Of the other.</param>
    public sealed record Join(CallKey Call, PersonId? By, PersonId Host, PairId Pair) : CallCommand(Call, By);

    /// <summary>The number to call and the questions one brings; null leaves what is there.</summary>
    public sealed record Prepare(CallKey Call, PersonId? By, string? Phone, string? Questions) : CallCommand(Call, By);
}

/// <summary>What became of a command.</summary>
public abstract record CallOutcome
{
    private CallOutcome() { }

    public sealed record Done(CoachingCall Call, CoachingCall? Before, CallEventKind? Kind) : CallOutcome;

    public sealed record AlreadySo(CoachingCall Call) : CallOutcome;

    public sealed record Refused(CallRefusal Why, CoachingCall? Standing) : CallOutcome;
}

/// <summary>What a decision about one record looks at, read at one moment under the coach's lock.</summary>
/// <param name="Mine">The person's record in the window, whatever its state.</param>
/// <param name="Agenda">Of the coach who is asked for.</param>
/// <param name="Host">The record that is to be joined.</param>
public sealed record CallFile(CoachingCall? Mine, CoachAgenda? Agenda = null, CoachingCall? Host = null, bool IsJointAllowed = false);
