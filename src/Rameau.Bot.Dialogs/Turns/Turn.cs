using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>Who says something, where and when, as far as the server knows; nothing in it comes from card data.</summary>
/// <param name="Person">Null for somebody no roster and no address could place.</param>
/// <param name="Promotion">The chat's, else the one the person lives; null when neither is known.</param>
/// <param name="IsRepeat">The same tap came a moment ago: show again, write nothing.</param>
public sealed record Turn(
    Activity Activity,
    Conversation Conversation,
    Person? Person,
    Promotion? Promotion,
    Texts Texts,
    Instant Now,
    bool IsRepeat = false)
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    public bool InGroup => Conversation.Kind is not ConversationKind.Personal;

    /// <summary>Why nothing can be said about a promotion, and what would help.</summary>
    public string NoPromotion => (InGroup, Person) switch
    {
        (true, _) => Texts.Chat.NotLinkedYet,
        (_, null) => Texts.Chat.UnknownPerson,
        _ => Texts.Chat.NoPromotionHere,
    };

    /// <summary>The promotion's, else that of Le RAMEAU: alumni live no promotion any more.</summary>
    public DateTimeZone Zone => Promotion?.Zone ?? Paris;

    /// <summary>Through whose eyes an answer that only the speaker sees is drawn.</summary>
    public Viewer.Someone? Speaker => Person is { } person ? new Viewer.Someone(person) : null;
}
