using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>What a dialog wants said. Dialogs describe it; the host sends it.</summary>
public sealed record Reply
{
    public static readonly Reply Nothing = new();

    /// <summary>What the person who tapped, and nobody else, sees instead of the card.</summary>
    public AdaptiveCard? Card { get; init; }

    /// <summary>A short note to the person who tapped; the card stays.</summary>
    public string? Note { get; init; }

    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>The promotion whose rhythm has something to do now: a card to draw again, a first reminder to post.</summary>
    public PromotionId? Stirs { get; init; }

    /// <summary>Further ones, where one act touches several.</summary>
    public IReadOnlyList<PromotionId> AlsoStirs { get; init; } = [];

    /// <summary>How what was just done is taken back; null where it cannot be.</summary>
    public Undoing? Undo { get; init; }

    /// <summary>Changes the person who tapped to see the card, and says the note where a card cannot be replaced.</summary>
    public static Reply Showing(AdaptiveCard card, string? note = null) => new() { Card = card, Note = note };

    public static Reply Noting(string note) => new() { Note = note };

    /// <summary>A plain sentence in the conversation of the turn.</summary>
    public static Reply Saying(string text) => Posting(new Post.Here(OutgoingActivity.Saying(text, TextFormat.Plain)));

    public static Reply Posting(params IReadOnlyList<Post> posts) => new() { Posts = posts };

    public Reply And(params IReadOnlyList<Post> posts) => this with { Posts = [.. Posts, .. posts] };
}

/// <summary>One message to send, or to change.</summary>
public abstract record Post
{
    private Post() { }

    /// <summary>An answer in the conversation of the turn.</summary>
    public sealed record Here(OutgoingActivity Activity) : Post;

    /// <summary>What goes by the ledger: a step's card that follows what happens later, a notice that must not be lost or said twice.</summary>
    public sealed record Tracked(Delivery Delivery) : Post;

    /// <summary>Replaces a message of the bot for everybody in the conversation of the turn.</summary>
    public sealed record Update(string ActivityId, OutgoingActivity Activity) : Post;

    /// <summary>A private word to somebody else, in their 1:1 chat.</summary>
    public sealed record ToPerson(PersonId Person, OutgoingActivity Activity) : Post;
}
