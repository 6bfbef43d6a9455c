using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Pathways;
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

    /// <summary>Its last useful instant had passed.</summary>
    Skipped,
}

/// <summary>One message to one conversation, as the ledger keeps it.</summary>
/// <param name="Conversation">Null when skipped before there was one.</param>
/// <param name="Revision">Of the step the message speaks of.</param>
/// <param name="ActivityId">The channel's id of the message, once sent.</param>
/// <param name="AmendAsks">How often a new drawing was asked; tells whether another ask came while one was being drawn.</param>
/// <param name="AmendAt">When the posted card must next be drawn again from current truth; null: never.</param>
public sealed record Delivery(
    BeatKey Key,
    PromotionId Promotion,
    StepId Step,
    int Revision,
    string Rule,
    ConversationId? Conversation,
    Instant DueAt,
    Instant LastUsefulAt,
    DeliveryState State,
    string? ActivityId = null,
    Instant? SettledAt = null,
    string? Reason = null,
    Instant? AmendAt = null,
    long AmendAsks = 0)
{
    public static Delivery Planned(Beat beat, ConversationId conversation) =>
        new(beat.Key, beat.Promotion, beat.Step.Id, beat.Step.Revision, beat.Rule, conversation, beat.DueAt, beat.LastUsefulAt, DeliveryState.Planned);

    public static Delivery Skipped(Beat beat, string reason, Instant now) =>
        new(beat.Key, beat.Promotion, beat.Step.Id, beat.Step.Revision, beat.Rule, null, beat.DueAt, beat.LastUsefulAt, DeliveryState.Skipped, null, now, reason);
}

/// <summary>What to do with the beats of one promotion now. A value, so that the rehearsal and the scheduler decide alike.</summary>
public sealed record DuePosts(IReadOnlyList<Beat> Post, IReadOnlyList<Beat> Skip, Instant? NextAt)
{
    /// <param name="known">Keys the ledger already holds, in whatever state.</param>
    /// <param name="calendar">The promotion's: what was missed is not made up for at night, it waits for the next opening.</param>
    public static DuePosts Decide(IReadOnlyList<Beat> beats, IReadOnlySet<BeatKey> known, Instant now, PromotionCalendar calendar)
    {
        Beat[] open = [.. beats.Where(beat => !known.Contains(beat.Key))];
        Beat[] due = [.. open.Where(beat => beat.DueAt <= now && now < beat.LastUsefulAt)];
        var opening = calendar.NextActive(now);
        var later = open.Where(beat => beat.DueAt > now).Select(beat => beat.DueAt).Concat(due.Length > 0 && opening > now ? [opening] : []);

        return new(
            opening == now ? due : [],
            [.. open.Where(beat => beat.LastUsefulAt <= now)],
            later.Select(at => (Instant?)at).Min());
    }
}
