using NodaTime;
using Rameau.Bot.Domain.Pathways;
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

    public override string ToString() => Value;
}

public enum Audience
{
    Group,
}

/// <summary>One planned message.</summary>
/// <param name="DueAt">When it is posted.</param>
/// <param name="LastUsefulAt">From then on it is skipped instead: a later beat says more, or the step has begun.</param>
public sealed record Beat(BeatKey Key, PromotionId Promotion, Step Step, string Rule, Instant DueAt, Instant LastUsefulAt, Audience Audience = Audience.Group);
