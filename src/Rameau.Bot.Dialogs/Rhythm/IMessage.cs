using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>What one kind of message of the rhythm says, drawn from current truth each time it is posted or amended.</summary>
public interface IMessage
{
    /// <summary>As rhythm.yaml names them; each belongs to one implementation.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <returns>Null when there is nothing to say any more: the message is not posted, and a posted one is left as it is.</returns>
    Task<Message?> DrawAsync(MessageContext context, CancellationToken ct);
}

/// <summary>For whom and when a message is drawn.</summary>
/// <param name="Key">Of the beat.</param>
/// <param name="Rule">The rule's name, e.g. <c>one-week</c>.</param>
/// <param name="Name">The message's, one of <see cref="IMessage.Names"/>.</param>
/// <param name="Reader">Who reads it in private; null for the group.</param>
/// <param name="Channel">The Bot Framework channel id, by which people's ids are known.</param>
/// <param name="Words">What the animator added to the message; it is put into the card for whoever draws it.</param>
public sealed record MessageContext(
    Plan Plan, Step Step, BeatKey Key, string Rule, string Name, Person? Reader, string Channel, Texts Texts, Instant Now, string? Words = null)
{
    /// <summary>Why the message comes, in a sentence that is put into the card for whoever draws it.</summary>
    public string Because { get; init; } = string.Empty;

    public DateTimeZone Zone => Plan.Promotion.Zone;

    public LocalDate Today => Zone.DayOf(Now);
}

/// <param name="Summary">What a phone shows as the notification; no personal data.</param>
/// <param name="NextDrawingAt">When the posted card will say something else by itself; null: never.</param>
public sealed record Message(AdaptiveCard Card, string Summary, Instant? NextDrawingAt = null)
{
    /// <summary>The message as one of several in the card of a day: what it says in one line, and what one can do about it.</summary>
    public DigestItem? Item { get; init; }

    /// <summary>What the animator added; plain text.</summary>
    public string? Words { get; init; }

    public string Because { get; init; } = string.Empty;

    /// <summary>It was taken back: not posted, and deleted where it is.</summary>
    public bool IsTakenBack { get; init; }
}

/// <param name="Text">Plain, without a full stop, e.g. « Session 2, mardi 1er juin, 9 h 30 : venez-vous ? ».</param>
/// <param name="Button">One small action; null when there is only something to know.</param>
public sealed record DigestItem(string Text, ActionExecute? Button);
