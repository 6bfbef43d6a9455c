using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>What is said about tickets, as rows of the ledger: however often the promotion is looked at, each is said once.</summary>
public static class TicketRows
{
    /// <summary>To those who may answer. The names of the rules below are this with what is said.</summary>
    public const string ToAnswerer = "ticket";

    /// <summary>To the asker, about each change.</summary>
    public const string ToAsker = "ticket-news";

    /// <summary>To the group in which it was asked.</summary>
    public const string ToGroup = "ticket-answer";

    public const string Ask = "ask";
    public const string Remind = "remind";
    public const string Undelivered = "undelivered";
    public const string News = "news";

    /// <summary>A chat that opens within so long still brings the message.</summary>
    public static readonly Duration Patience = Duration.FromDays(14);

    public static IReadOnlyList<string> Names { get; } = [ToAnswerer, ToAsker, ToGroup];

    /// <summary>The question itself: once for each time it comes to somebody.</summary>
    public static Delivery Asking(Ticket ticket, Plan plan, PersonId to) =>
        Private(Of(ticket, plan, ToAnswerer, Ask, ticket.Since.ToUnixTimeMilliseconds(), ticket.Since), to);

    public static Delivery Reminding(Ticket ticket, int number, Plan plan, PersonId to, Instant now) =>
        Private(Of(ticket, plan, ToAnswerer, $"{Remind}-{number}", ticket.Since.ToUnixTimeMilliseconds(), now), to);

    public static Delivery NotDelivered(Ticket ticket, Plan plan, PersonId to, Instant now) =>
        Private(Of(ticket, plan, ToAnswerer, Undelivered, ticket.Revision, now), to);

    public static Delivery Telling(Ticket ticket, Plan plan, PersonId asker, Instant now) => Private(Of(ticket, plan, ToAsker, News, ticket.Revision, now), asker);

    public static Delivery Answering(Ticket ticket, Plan plan, Conversation chat) =>
        Of(ticket, plan, ToGroup, News, ticket.Since.ToUnixTimeMilliseconds(), ticket.Since) with { Conversation = chat.Id };

    /// <summary>Which ticket a row speaks of, what it says, and of which moment or change; null for another's key.</summary>
    public static (TicketId Ticket, string What, long Of)? SubjectOf(BeatKey beat) => LedgerKeys.Read(beat, Names) is var (id, what, of) ? (new(id), what, of) : null;

    private static Delivery Private(Delivery row, PersonId to) => row with { Key = row.Beat.For(to), Person = to };

    private static Delivery Of(Ticket ticket, Plan plan, string message, string what, long of, Instant at)
    {
        BeatKey beat = new($"{ticket.Promotion}/{message}/{ticket.Id}/{what}.{of}");
        return Posts.Row(plan, beat, message, at, at + Patience);
    }
}
