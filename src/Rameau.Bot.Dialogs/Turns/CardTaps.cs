using System.Text.Json;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>A verb that this person may use, and the turn as the tap is about it.</summary>
public sealed record AllowedTap(CardVerb Verb, Turn Turn);

/// <summary>Whether a tap is one of the table's, and by somebody who may.</summary>
public sealed class CardTaps(CardVerbs verbs, IPromotions promotions)
{
    public CardVerb? Find(string name) => verbs.Find(name);

    /// <summary>Null for who may not.</summary>
    public async Task<AllowedTap?> AllowAsync(CardVerb verb, JsonElement data, Turn turn, CancellationToken ct) =>
        await AboutAsync(turn, data, ct) is { } about && verb.Power.Allows(about) ? new(verb, about) : null;

    /// <summary>
    /// A card says which promotion it speaks of, because cards outlive chats. That is believed only where the server agrees:
    /// in a group it must be the chat's promotion, in private one that the person belongs to or works for.
    /// </summary>
    private async Task<Turn?> AboutAsync(Turn turn, JsonElement data, CancellationToken ct)
    {
        if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty("promotion", out var named) || named.ValueKind is not JsonValueKind.String)
        {
            return turn;
        }

        PromotionId id = new(named.GetString()!);
        var agrees = turn.InGroup
            ? turn.Conversation.Promotion == id
            : turn.Person?.Roles.Any(grant => grant.Promotion == id || grant is { Role: Role.Staff, Promotion: null }) is true;

        return agrees && await promotions.FindAsync(id, ct) is { } promotion ? turn with { Promotion = promotion } : null;
    }
}
