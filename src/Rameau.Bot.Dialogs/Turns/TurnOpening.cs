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
        var known = await conversations.FindAsync(heard.Id, ct);
        var person = await WhoAsync(activity, heard, ct);
        var conversation = await WhereAsync(heard, known, person, ct);
        var promotion = (conversation.Promotion ?? person?.Promotion) is { } id ? await promotions.FindAsync(id, ct) : null;

        return new(activity, conversation, person, promotion, Texts.In(Languages.For(person, activity.Locale, promotion)), now);
    }

    private async Task<Person?> WhoAsync(Activity activity, Conversation where, CancellationToken ct)
    {
        if (activity.From is not { AadObjectId: { } directoryId } from || activity.IsRemoval)
        {
            return null;
        }

        return await people.FindByDirectoryIdAsync(directoryId, ct) ?? await roster.RecogniseAsync(where, from.Id, ct);
    }

    private async Task<Conversation> WhereAsync(Conversation heard, Conversation? known, Person? person, CancellationToken ct)
    {
        var with = heard.Kind is ConversationKind.Personal ? person?.Id ?? known?.With : null;
        var now = heard with { Promotion = known?.Promotion, With = with, Name = heard.Name ?? known?.Name, TenantId = heard.TenantId ?? known?.TenantId };

        if (now != known)
        {
            await conversations.SeenAsync(now, ct);
        }

        return now;
    }
}
