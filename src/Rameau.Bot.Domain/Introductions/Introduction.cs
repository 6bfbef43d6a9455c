using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Introductions;

/// <summary>Names one request to be introduced; opaque, compared ordinally, without a slash.</summary>
public readonly record struct IntroductionId(string Value)
{
    public override string ToString() => Value;
}

public enum IntroductionState
{
    /// <summary>The asker has said yes to being named and to what they give; the other has not answered.</summary>
    Asked,

    /// <summary>Both have said yes; what they give is on its way.</summary>
    Accepted,

    /// <summary>Each was told, once, what the other gives.</summary>
    Exchanged,
    Declined,
    Expired,

    /// <summary>The asker took it back before there was an answer.</summary>
    Withdrawn,
}

/// <summary>Somebody asks to be put in touch with somebody. Holds which fields each gives, never what stands in them.</summary>
/// <param name="Promotion">The asker's, in whose rhythm it is told.</param>
/// <param name="Purpose">What for, as the asker typed it.</param>
/// <param name="Since">When it came into this state.</param>
/// <param name="Revision">Counts its changes, from 1.</param>
public sealed record Introduction(
    IntroductionId Id, PromotionId Promotion, PersonId Asker, PersonId Asked, string Purpose, Instant AskedAt, IntroductionState State, Instant Since, int Revision = 1)
{
    /// <summary>In characters: one sentence.</summary>
    public const int LongestPurpose = 200;

    /// <summary>Who does not answer in time is not asked again about it.</summary>
    public static readonly Duration Patience = Duration.FromDays(14);

    /// <summary>So long a settled one is kept, as proof of what each agreed to.</summary>
    public static readonly Duration Kept = Duration.FromDays(366);

    /// <summary>What one may give beside one's name, in the order in which it is asked and told.</summary>
    public static IReadOnlyList<Field> Fields { get; } = [Field.Organisation, Field.Region, Field.Expertise, Field.Email, Field.Phone];

    /// <summary>What the asker gives once the other accepts.</summary>
    public IReadOnlyList<Field> Offered { get; init; } = [];

    /// <summary>What the one asked gives; empty before they accept.</summary>
    public IReadOnlyList<Field> Given { get; init; } = [];

    /// <summary>Neither settled nor answered.</summary>
    public bool IsOpen => State is IntroductionState.Asked;

    public Instant ExpiresAt => AskedAt + Patience;

    /// <summary>The other of the two; null for a third.</summary>
    public PersonId? Other(PersonId one) => one == Asker ? Asked : one == Asked ? Asker : null;

    /// <summary>What this person of the two gives.</summary>
    public IReadOnlyList<Field> Of(PersonId one) => one == Asker ? Offered : one == Asked ? Given : [];

    public bool Equals(Introduction? other) =>
        other is not null
        && (Id, Promotion, Asker, Asked, Purpose, AskedAt) == (other.Id, other.Promotion, other.Asker, other.Asked, other.Purpose, other.AskedAt)
        && (State, Since, Revision) == (other.State, other.Since, other.Revision)
        && Offered.SequenceEqual(other.Offered) && Given.SequenceEqual(other.Given);

    public override int GetHashCode() => HashCode.Combine(Id, Revision);
}
