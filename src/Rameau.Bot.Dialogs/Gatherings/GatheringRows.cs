using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>
/// What is said about gatherings, as rows of the ledger of the promotion they were proposed in: however often it is looked at, each is said once.
/// </summary>
public static class GatheringRows
{
    /// <summary>To the promotion's group.</summary>
    public const string ToGroup = "gathering";

    /// <summary>To those in other promotions, or without a group, who want to hear of events.</summary>
    public const string Invitation = "gathering-invitation";

    /// <summary>To whoever comes or waits, about what changed, and before it.</summary>
    public const string News = "gathering-news";

    /// <summary>To the author, once it is over.</summary>
    public const string Count = "gathering-count";

    public const string Seated = "seated";
    public const string Changed = "changed";
    public const string Cancelled = "cancelled";

    private static readonly Duration Patience = Duration.FromDays(3);

    public static IReadOnlyList<string> Names { get; } = [ToGroup, Invitation, News, Count];

    public static Delivery Posted(Gathering gathering, Plan plan, Conversation chat) =>
        Of(gathering, plan, ToGroup, "open", 0, gathering.PublishedAt!.Value, gathering.Terms.StartsAt) with { Conversation = chat.Id };

    public static Delivery Inviting(Gathering gathering, Plan plan, PersonId to, Instant now) =>
        Private(Of(gathering, plan, Invitation, "open", 0, now, gathering.Terms.StartsAt), to);

    public static Delivery Seating(Gathering gathering, Plan plan, GatheringAnswer seated, Instant at) =>
        Private(Of(gathering, plan, News, Seated, at.ToUnixTimeMilliseconds(), at, gathering.Terms.StartsAt), seated.Person);

    /// <summary>Of two changes that follow each other quickly the first finds nothing left to say.</summary>
    public static Delivery Telling(Gathering gathering, Plan plan, PersonId to, string what, Instant at) =>
        Private(Of(gathering, plan, News, what, at.ToUnixTimeMilliseconds(), at, gathering.EndsAt), to);

    public static Delivery Reminding(Gathering gathering, Plan plan, GatheringReminder reminder, PersonId to) =>
        Private(Of(gathering, plan, News, reminder.Rule, gathering.Terms.StartsAt.ToUnixTimeMilliseconds(), reminder.DueAt, reminder.LastUsefulAt), to);

    public static Delivery Counting(Gathering gathering, Plan plan, PersonId author, Instant at) =>
        Private(Of(gathering, plan, Count, "count", gathering.Terms.StartsAt.ToUnixTimeMilliseconds(), at, at + Patience), author);

    /// <summary>Which gathering a row speaks of, what it says, and of which moment or change; null for another's key.</summary>
    public static (GatheringId Gathering, string What, long Of)? SubjectOf(BeatKey beat) => LedgerKeys.Read(beat, Names) is var (id, what, of) ? (new(id), what, of) : null;

    private static Delivery Private(Delivery row, PersonId to) => row with { Key = row.Beat.For(to), Person = to };

    private static Delivery Of(Gathering gathering, Plan plan, string message, string what, long of, Instant at, Instant lastUsefulAt)
    {
        BeatKey beat = new($"{gathering.Promotion}/{message}/{gathering.Id}/{what}.{of}");
        return Posts.Row(plan, beat, message, at, lastUsefulAt);
    }
}
