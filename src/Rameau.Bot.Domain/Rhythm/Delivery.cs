using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

public enum DeliveryState
{
    Planned,

    /// <summary>The request may be on its way; after a crash nobody knows, so it becomes <see cref="Unknown"/>.</summary>
    Sending,
    Sent,

    /// <summary>Perhaps there, perhaps not: never sent again without a human's word.</summary>
    Unknown,

    /// <summary>The channel refused it for good.</summary>
    Failed,

    /// <summary>Its last useful instant had passed, there was nobody to tell, or an animator called it off.</summary>
    Skipped,
}

/// <summary>One message to one conversation, as the ledger keeps it.</summary>
/// <param name="Key">The beat's; of a private message the beat's and whom it is for.</param>
/// <param name="Beat">The beat's own key.</param>
/// <param name="Revision">Of the step the message speaks of.</param>
/// <param name="Rule">Its name.</param>
/// <param name="Message">What is said; a name that the dialogs know.</param>
/// <param name="DueAt">When it was to go out.</param>
public sealed record Delivery(
    BeatKey Key, BeatKey Beat, PromotionId Promotion, StepId Step, int Revision, string Rule, string Message, Instant DueAt, Instant LastUsefulAt, DeliveryState State)
{
    /// <summary>Null of what was skipped before there was one, and of a private message until it is sent.</summary>
    public ConversationId? Conversation { get; init; }

    /// <summary>Whom a private message is for; null of one to the group.</summary>
    public PersonId? Person { get; init; }

    /// <summary>The channel's id of the message, once sent.</summary>
    public string? ActivityId { get; init; }

    public Instant? SettledAt { get; init; }

    public string? Reason { get; init; }

    /// <summary>When the posted card must next be drawn again from current truth; null: never.</summary>
    public Instant? AmendAt { get; init; }

    /// <summary>How often a new drawing was asked; tells whether another ask came while one was being drawn.</summary>
    public long AmendAsks { get; init; }

    /// <summary>The delivery in whose message this one went out, with others of the day; null when it has its own.</summary>
    public BeatKey? Carrier { get; init; }

    /// <summary>Names the channel's message that this one is, or is part of.</summary>
    public BeatKey Bundle => Carrier ?? Key;

    /// <summary>Whether this went out after the other. What one run sent bears one instant: then in the order it was due, as it was sent.</summary>
    public bool IsNewerThan(Delivery other) => (SettledAt == other.SettledAt, DueAt == other.DueAt) switch
    {
        (false, _) => SettledAt > other.SettledAt,
        (_, false) => DueAt > other.DueAt,
        _ => string.CompareOrdinal(Key.Value, other.Key.Value) > 0,
    };

    public static Delivery ToGroup(Beat beat, ConversationId conversation) => Of(beat, beat.Key, DeliveryState.Planned) with { Conversation = conversation };

    public static Delivery ToPerson(Beat beat, PersonId person) => Of(beat, beat.Key.For(person), DeliveryState.Planned) with { Person = person };

    public static Delivery Skipped(Beat beat, string reason, Instant now) =>
        Of(beat, beat.Key, DeliveryState.Skipped) with { Reason = reason, SettledAt = now };

    private static Delivery Of(Beat beat, BeatKey key, DeliveryState state) =>
        new(key, beat.Key, beat.Promotion, beat.Step.Id, beat.Step.Revision, beat.Rule.Name, beat.Rule.Message, beat.DueAt, beat.LastUsefulAt, state);
}
