using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Gatherings;

/// <summary>Names a gathering from its first draft on; opaque, compared ordinally, the same in all promotions.</summary>
public readonly record struct GatheringId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>For whom somebody proposes it.</summary>
public enum GatheringAudience
{
    /// <summary>The promotion it is proposed in.</summary>
    Promotion,

    /// <summary>All promotions and their alumni.</summary>
    Everybody,

    /// <summary>Those of one region, in whatever promotion.</summary>
    Region,
}

/// <summary>What its author fixes.</summary>
/// <param name="Title">One line.</param>
/// <param name="Place">One line: where, or an https address.</param>
/// <param name="Region">One of the thirteen; always there for <see cref="GatheringAudience.Region"/>.</param>
/// <param name="Capacity">How many can come, the author included; null: all who like.</param>
public sealed record GatheringTerms(string Title, Instant StartsAt, string Place, GatheringAudience Audience, string? Region = null, int? Capacity = null)
{
    /// <summary>The place where it is an address to be opened.</summary>
    public Uri? Link => Uri.TryCreate(Place, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps ? link : null;
}

/// <summary>Something informal that anybody proposes, from draft to afterwards. On screen « rencontre ».</summary>
/// <param name="Promotion">In which it was proposed: its zone, and its ledger that says everything about it.</param>
/// <param name="Revision">Counts its changes, from 1: of two who change it at once one does.</param>
/// <param name="Author">Null once that person has been forgotten: Le RAMEAU's team then answers for it.</param>
public sealed record Gathering(PromotionId Promotion, GatheringId Id, int Revision, PersonId? Author, GatheringTerms Terms, Instant WrittenAt)
{
    /// <summary>In characters; what fits in the title of a card on a phone.</summary>
    public const int LongestTitle = 80;

    public const int LongestPlace = 200;

    public const int FewestPlaces = 2;

    public const int MostPlaces = 200;

    /// <summary>One person has so many ahead at most; more would fill the others' lists.</summary>
    public const int MostOpen = 3;

    /// <summary>Nobody is asked how long; calendars need an end, and so does « who was there ? ».</summary>
    public static readonly Duration Length = Duration.FromHours(2);

    public Instant? PublishedAt { get; init; }

    /// <summary>When its author last changed it after it was published.</summary>
    public Instant? ChangedAt { get; init; }

    public Instant? CancelledAt { get; init; }

    /// <summary>Counts the days it was set for, from 0: an answer says which one it was given to.</summary>
    public int Days { get; init; }

    /// <summary>How many were there, as the author counted; no names.</summary>
    public int? Attended { get; init; }

    public Instant EndsAt => Terms.StartsAt + Length;

    public bool IsAhead(Instant now) => PublishedAt is not null && CancelledAt is null && now < Terms.StartsAt;

    public bool IsOver(Instant now) => now >= EndsAt;

    /// <summary>Whether this person may know of it. Where they live decides here and is shown to nobody.</summary>
    public bool IsFor(Person person) => MayManage(person) || Terms.Audience switch
    {
        GatheringAudience.Promotion => person.Roles.Any(grant => grant.Promotion == Promotion),
        GatheringAudience.Region => person.Region == Terms.Region,
        _ => person.Roles.Count > 0,
    };

    /// <summary>Who proposed it; Le RAMEAU's team takes over from somebody who left.</summary>
    public bool MayManage(Person person) => person.Id == Author || person.Is(Role.Staff, Promotion);
}

/// <summary>What one person answered.</summary>
/// <param name="Answer"><see cref="RsvpAnswer.Waiting"/> where all places were taken.</param>
/// <param name="Day">Which of its days they were asked about; see <see cref="Gathering.Days"/>.</param>
/// <param name="SeatedAt">When somebody who waited got a place; null of everybody else.</param>
public sealed record GatheringAnswer(PersonId Person, RsvpAnswer Answer, Instant AnsweredAt, int Day, Instant? SeatedAt = null)
{
    public bool IsComing => Answer is RsvpAnswer.Yes;

    /// <summary>As the rule of places knows answers: a gathering is then a step of its promotion.</summary>
    public Rsvp AsRsvp(Gathering gathering) => new(gathering.Promotion, new StepId(gathering.Id.Value), Person, Answer, AnsweredAt, Day);
}
