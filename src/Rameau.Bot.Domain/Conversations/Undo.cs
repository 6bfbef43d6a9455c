using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Conversations;

/// <summary>How the last thing somebody did in a conversation is taken back: the tap that does so, and until when.</summary>
/// <param name="Verb">Of the table of verbs.</param>
/// <param name="Data">JSON, as the tap would carry it.</param>
/// <param name="What">What is taken back, in the words the person read.</param>
public sealed record Undo(ConversationId Conversation, PersonId Person, string Verb, string Data, string What, Instant Until)
{
    /// <summary>« annuler » works for so long.</summary>
    public static readonly Duration Window = Duration.FromMinutes(10);
}

/// <summary>What can still be taken back, the last thing for each person and conversation. Implementations throw only when the store itself fails.</summary>
public interface IUndos
{
    /// <summary>In the place of what the person could take back there before.</summary>
    Task RememberAsync(Undo undo, CancellationToken ct);

    /// <summary>Gives it to one caller, once; null when there is none, or its time has passed.</summary>
    Task<Undo?> TakeAsync(ConversationId conversation, PersonId person, Instant now, CancellationToken ct);

    /// <summary>Forgets what could be taken back until before the instant.</summary>
    Task PurgeAsync(Instant before, CancellationToken ct);
}
