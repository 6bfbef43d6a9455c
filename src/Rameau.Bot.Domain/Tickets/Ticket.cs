using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tickets;

/// <summary>Names one question that was passed on; opaque, compared ordinally, without a slash.</summary>
public readonly record struct TicketId(string Value)
{
    public override string ToString() => Value;
}

public enum TicketState
{
    /// <summary>Whoever animates the promotion is asked, and Le RAMEAU's team may answer too.</summary>
    WithAnimator,
    WithStaff,
    Answered,

    /// <summary>The asker said that the answer helped.</summary>
    Closed,

    /// <summary>The asker needs no answer any more.</summary>
    Withdrawn,
}

/// <summary>A question that the bot could not answer, on its way to somebody who can.</summary>
/// <param name="Asker">Null when that person has been forgotten.</param>
/// <param name="IsPrivate">It was asked in private, and is answered so; else the whole group reads the answer.</param>
/// <param name="Since">When it came into this state: what is waited for since.</param>
/// <param name="Revision">Counts its changes, from 1.</param>
public sealed record Ticket(
    TicketId Id, PromotionId Promotion, PersonId? Asker, string Question, Instant AskedAt, bool IsPrivate, TicketState State, Instant Since, int Revision = 1)
{
    /// <summary>In characters.</summary>
    public const int LongestQuestion = 1_000;

    public const int LongestAnswer = 2_000;

    /// <summary>Of one person at once, so that nobody buries a volunteer.</summary>
    public const int MostOpen = 5;

    /// <summary>Who said « je m'en occupe », else who answered.</summary>
    public PersonId? Owner { get; init; }

    public string? Answer { get; init; }

    /// <summary>Since when nobody who could answer can be told of it; null when somebody was.</summary>
    public Instant? UnreachedAt { get; init; }

    public bool IsOpen => State is TicketState.WithAnimator or TicketState.WithStaff;
}

/// <summary>The questions that were passed on. Implementations throw only when the store itself fails.</summary>
public interface ITickets
{
    Task<Ticket?> FindAsync(PromotionId promotion, TicketId id, CancellationToken ct);

    /// <summary>False, and nothing written, when its id is taken: the same tap came before.</summary>
    Task<bool> TryAddAsync(Ticket ticket, CancellationToken ct);

    /// <summary>In the place of the ticket one revision before. False, and nothing written, when somebody else changed it meanwhile.</summary>
    Task<bool> TryChangeAsync(Ticket changed, CancellationToken ct);

    /// <summary>All of the promotion but the withdrawn, the oldest first.</summary>
    Task<IReadOnlyList<Ticket>> OfPromotionAsync(PromotionId promotion, CancellationToken ct);

    /// <summary>What this person asked, the newest first, the withdrawn too.</summary>
    Task<IReadOnlyList<Ticket>> OfAskerAsync(PersonId asker, CancellationToken ct);

    /// <summary>Promotions with a ticket that is open, or whose answer came since.</summary>
    Task<IReadOnlyList<PromotionId>> LivelyAsync(Instant since, CancellationToken ct);

    /// <summary>Forgets what was settled before the instant. Returns how many tickets.</summary>
    Task<int> ForgetAsync(Instant before, CancellationToken ct);
}
