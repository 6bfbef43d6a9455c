using NodaTime;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>Finds out who speaks and where, from what the server knows and never from what the message claims.</summary>
public sealed class TurnOpening(IConversations conversations, IPeople people, IPromotions promotions, Roster roster)
{
    public async Task<Turn> OpenAsync(Activity activity, Instant now, CancellationToken ct)
    {
        var heard = References.Of(activity);

        if (activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.MessageExtensionQuery })
        {
            return await OpenSearchAsync(activity, heard, now, ct);
        }

        var known = await conversations.FindAsync(heard.Id, ct);
        var person = await WhoAsync(activity, heard, ct);
        var conversation = await WhereAsync(heard, known, person, activity.IsRemoval, ct);

        // What a person lives elsewhere is nobody's business in a group.
        var about = conversation.Kind is ConversationKind.Personal ? person?.Promotion : conversation.Promotion;
        var promotion = about is { } id ? await promotions.FindAsync(id, ct) : null;

        return new(activity, conversation, person, promotion, Texts.For(person, activity.Locale, promotion), now);
    }

    /// <summary>
    /// Somebody searches from where they write: any chat of theirs, also one between two people. It is not the bot's, so nothing of it
    /// is kept and nobody there is looked up.
    /// </summary>
    private async Task<Turn> OpenSearchAsync(Activity activity, Conversation heard, Instant now, CancellationToken ct)
    {
        var person = activity.From?.AadObjectId is { } directoryId ? await people.FindByDirectoryIdAsync(directoryId, ct) : null;
        var promotion = person?.Promotion is { } id ? await promotions.FindAsync(id, ct) : null;

        return new(activity, heard, person, promotion, Texts.For(person, activity.Locale, promotion), now);
    }

    private async Task<Person?> WhoAsync(Activity activity, Conversation where, CancellationToken ct)
    {
        if (activity.From is not { AadObjectId: { } directoryId } from || activity.IsRemoval)
        {
            return null;
        }

        return await people.FindByDirectoryIdAsync(directoryId, ct) ?? await roster.RecogniseAsync(where, from.Id, ct);
    }

    private async Task<Conversation> WhereAsync(Conversation heard, Conversation? known, Person? person, bool isLeft, CancellationToken ct)
    {
        var now = heard with
        {
            Kind = known?.Kind ?? heard.Kind, // some activities do not say; a group must not be taken for a 1:1 chat
            Promotion = known?.Promotion,
            BotId = heard.BotId is { Length: > 0 } bot ? bot : known?.BotId ?? string.Empty,
            Name = heard.Name ?? known?.Name,
            TenantId = heard.TenantId ?? known?.TenantId,
        };
        now = now with { With = now.Kind is ConversationKind.Personal ? person?.Id ?? known?.With : null };

        if (now != known && !isLeft)
        {
            await conversations.SeenAsync(now, ct);
        }

        return now;
    }
}
