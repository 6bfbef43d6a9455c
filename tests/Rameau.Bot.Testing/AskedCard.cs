using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Testing;

/// <summary>A card of the first session that somebody asked for in a promotion's chat.</summary>
public static class AskedCard
{
    /// <param name="id">What tells it from others.</param>
    public static Delivery Of(Promotion promotion, string id, Instant dueAt)
    {
        BeatKey key = new($"{promotion.Id}/S1/{id}/{StepCard.AskedRule}");

        return new(key, key, promotion.Id, new("S1"), 0, StepCard.AskedRule, "reminder", dueAt, RhythmRoom.Now + Duration.FromDays(5), DeliveryState.Planned)
        {
            Conversation = new(RhythmRoom.ChatOf(promotion)),
        };
    }
}
