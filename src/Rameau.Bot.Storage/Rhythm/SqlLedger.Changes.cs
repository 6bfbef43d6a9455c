using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Rhythm;

/// <content>What animators decided about single messages.</content>
public sealed partial class SqlLedger
{
    public async Task<IReadOnlyDictionary<BeatKey, BeatChange>> ChangesAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Beat, long CalledOff, long? PostponedTo, string? Words)>(
            "SELECT beat, called_off, postponed_to, words FROM beat_change WHERE promotion_id = @id",
            new { id = promotion.Value },
            ct);

        return rows.ToDictionary(row => new BeatKey(row.Beat), row => new BeatChange(row.CalledOff != 0, row.PostponedTo.Instant(), row.Words));
    }

    public async Task<bool> TryChangeAsync(PromotionId promotion, BeatKey beat, BeatChange was, BeatChange change, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO beat_change (promotion_id, beat, called_off, postponed_to, words)
        SELECT @promotion, @beat, @calledOff, @postponedTo, @words
         WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.beat = @beat)
        ON CONFLICT (promotion_id, beat) DO UPDATE SET called_off = excluded.called_off, postponed_to = excluded.postponed_to, words = excluded.words
         WHERE beat_change.called_off = @wasCalledOff AND beat_change.postponed_to IS NOT DISTINCT FROM @wasPostponedTo
           AND beat_change.words IS NOT DISTINCT FROM @wasWords
        """,
        new
        {
            promotion = promotion.Value,
            beat = beat.Value,
            calledOff = change.CalledOff ? 1L : 0L,
            postponedTo = change.PostponedTo.Millis(),
            words = change.Words,
            wasCalledOff = was.CalledOff ? 1L : 0L,
            wasPostponedTo = was.PostponedTo.Millis(),
            wasWords = was.Words,
        },
        ct) == 1;
}
