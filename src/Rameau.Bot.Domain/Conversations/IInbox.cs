using NodaTime;

namespace Rameau.Bot.Domain.Conversations;

/// <summary>What makes two deliveries of an activity the same one (protocol reference: inbound dedupe, key A).</summary>
public sealed record ArrivalKey(string Channel, ConversationId Conversation, string ActivityId);

/// <summary>The HTTP answer that was given; invokes that are delivered twice get it twice.</summary>
public sealed record GivenAnswer(int Status, string? Body);

public abstract record Arrival
{
    private Arrival() { }

    /// <summary>First seen, or begun long ago and never finished: handle it.</summary>
    public sealed record First : Arrival;

    /// <summary>Being handled right now by somebody else.</summary>
    public sealed record Running : Arrival;

    public sealed record Answered(GivenAnswer Answer) : Arrival;
}

/// <summary>The activities that have arrived. Implementations throw only when the store itself fails.</summary>
public interface IInbox
{
    /// <summary>A turn that has not answered after this long died with its process; a redelivery takes over.</summary>
    static readonly Duration Abandoned = Duration.FromSeconds(30);

    /// <summary>Within this time the same tap on the same drawing of a card is a redelivery, whatever its id.</summary>
    static readonly Duration RepeatWindow = Duration.FromMinutes(2);

    /// <summary>Inserts if absent, in one statement, before any work is done.</summary>
    Task<Arrival> ArriveAsync(ArrivalKey key, Instant now, CancellationToken ct);

    Task AnsweredAsync(ArrivalKey key, GivenAnswer answer, CancellationToken ct);

    /// <summary>The turn failed with nothing done; the channel's redelivery may try again.</summary>
    Task ForgetAsync(ArrivalKey key, CancellationToken ct);

    /// <summary>
    /// Remembers a tap by its meaning; true when the same one came within <see cref="RepeatWindow"/> (dedupe key B). One that was
    /// not answered within <see cref="Abandoned"/> broke before it was noted, and counts no more.
    /// </summary>
    Task<bool> IsRepeatAsync(ArrivalKey tap, Instant now, CancellationToken ct);

    /// <summary>Forgets what arrived before the instant; a day is plenty, channels redeliver within minutes.</summary>
    Task PurgeAsync(Instant before, CancellationToken ct);
}
