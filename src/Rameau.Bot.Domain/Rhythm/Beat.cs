using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>
/// <c>promotion/step/rule</c>, stable across restarts; a step that was moved counts its revisions, <c>P1/S2.1/eve</c>,
/// because a reminder of the old date does not stand for one of the new.
/// </summary>
public readonly record struct BeatKey(string Value)
{
    public static BeatKey Of(PromotionId promotion, Step step, string rule) =>
        new(step.Revision == 0 ? $"{promotion}/{step.Id}/{rule}" : $"{promotion}/{step.Id}.{step.Revision}/{rule}");

    /// <summary>Of a message that goes to several people: the one to this person.</summary>
    public BeatKey For(People.PersonId person) => new($"{Value}/{person}");

    public override string ToString() => Value;
}

/// <summary>One planned message.</summary>
/// <param name="DueAt">When it is posted.</param>
/// <param name="LastUsefulAt">From then on it is skipped instead: a later beat says more, or the step has begun.</param>
public sealed record Beat(BeatKey Key, PromotionId Promotion, Step Step, RhythmRule Rule, Instant DueAt, Instant LastUsefulAt)
{
    /// <summary>What an animator decided about this one message; null: as the rule says.</summary>
    public BeatChange? Change { get; init; }

    /// <summary>When its rule would have it posted, whatever was decided.</summary>
    public Instant RuledAt { get; init; } = DueAt;

    public Audience Audience => Rule.Audience;

    public bool IsCalledOff => Change?.CalledOff is true;

    /// <summary>Goes out at its own instant, whatever else the day brings.</summary>
    public bool IsExact => Rule.Timing is Timing.Exactly || Change?.PostponedTo is not null;
}

/// <summary>What an animator decided about one planned message; the parts are independent.</summary>
/// <param name="CalledOff">It will not be posted.</param>
/// <param name="PostponedTo">Posted then instead.</param>
/// <param name="Words">Said instead of the message's own sentence; shown as plain text.</param>
public sealed record BeatChange(bool CalledOff = false, Instant? PostponedTo = null, string? Words = null)
{
    /// <summary>In characters; what fits on a phone without scrolling.</summary>
    public const int LongestWords = 600;
}
