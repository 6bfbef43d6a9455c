using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>Whose call it is, in which window: one record for ever, through booking, moving and cancelling.</summary>
public readonly record struct CallKey(PromotionId Promotion, StepId Window, PersonId Person)
{
    private const char Between = '/';

    public override string ToString() => $"{Promotion}{Between}{Window}{Between}{Person}";

    /// <summary>As <see cref="ToString"/> writes it; null for anything else.</summary>
    public static CallKey? Parse(string? text) => text?.Split(Between, 3) is [{ Length: > 0 } promotion, { Length: > 0 } window, { Length: > 0 } person]
        ? new(new(promotion), new(window), new(person))
        : null;
}

/// <summary>What a record of a call stands for now.</summary>
public enum CallState
{
    Booked,

    /// <summary>Held for somebody who waited, until <see cref="CoachingCall.OfferUntil"/>.</summary>
    Offered,

    /// <summary>The other of a pair takes part in the call of <see cref="CoachingCall.Host"/>.</summary>
    Joined,

    /// <summary>Its time is free again.</summary>
    Cancelled,

    /// <summary>The hour passed and the call did not take place.</summary>
    Missed,
}

/// <summary>One person's call with their coach, in one of the coaching windows; each has one call per window.</summary>
/// <param name="Window">The step of the plan that it belongs to, e.g. <c>C2</c>.</param>
public sealed record CoachingCall(PromotionId Promotion, StepId Window, PersonId Person, PersonId Coach, Instant StartsAt)
{
    /// <summary>Two hours, by telephone (founding document, « entretien individuel »).</summary>
    public static readonly Duration Length = Duration.FromHours(2);

    /// <summary>Calls start on a quarter of an hour; the database counts in these.</summary>
    public static readonly Duration Quarter = Duration.FromMinutes(15);

    /// <summary>In characters, of the questions one brings.</summary>
    public const int LongestQuestions = 2_000;

    public Instant EndsAt => StartsAt + Length;

    public CallKey Key => new(Promotion, Window, Person);

    public CallState State { get; init; } = CallState.Booked;

    /// <summary>Counts the changes of the record, from 1: the SEQUENCE of its calendar event.</summary>
    public int Sequence { get; init; } = 1;

    /// <summary>The number to call, E.164; for this coach and the person alone.</summary>
    public string? Phone { get; init; }

    /// <summary>For this coach and the person alone.</summary>
    public string? Questions { get; init; }

    /// <summary>By whose clock the person was shown the hour (tz database); null: the promotion's.</summary>
    public string? Zone { get; init; }

    public Instant? OfferUntil { get; init; }

    /// <summary>Of a joint call: whose record holds the hour.</summary>
    public PersonId? Host { get; init; }

    /// <summary>It takes place, for this person.</summary>
    public bool IsAgreed => State is CallState.Booked or CallState.Joined;

    /// <summary>It takes the coach's time.</summary>
    public bool HoldsTime => State is CallState.Booked or CallState.Offered;

    /// <summary>Whether the whole call lies within the window as the plan now has it.</summary>
    public bool LiesIn(Step window) => window.StartsAt <= StartsAt && EndsAt <= window.EndsAt;
}

public enum CallEventKind
{
    Booked,
    Moved,
    Cancelled,
    Offered,
    Declined,

    /// <summary>An offer nobody took up in time.</summary>
    Expired,

    /// <summary>The coach cannot be there that day.</summary>
    Withdrawn,
    Missed,
    Joined,
}

/// <summary>One line of a call's history.</summary>
/// <param name="Number">The sequence it gave the call.</param>
/// <param name="By">Null when the program itself did it.</param>
public sealed record CallEvent(CallKey Call, int Number, CallEventKind Kind, Instant At, PersonId? By, PersonId Coach, Instant StartsAt, string? Reason = null);
