using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>Takes back what was said of episodes at one moment.</summary>
public sealed class MoocUndoDialog(Plans plans, MoocViews views, MoocDialog mooc) : ICardAction<MoocUndo>
{
    public async Task<Reply> HandleAsync(MoocUndo tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var view = await views.ReadAsync(await plans.OfAsync(promotion, ct), person, new(tapped.Track), turn.Conversation.Channel, turn.Now, ct);
        var at = Instant.FromUnixTimeMilliseconds(tapped.At);
        int[] marked = [.. (view?.Focus.Episodes ?? []).Where(episode => episode.MarkedAt is { } when && IsSame(when, at) && episode.DoneAt is not null == tapped.Done).Select(episode => episode.Number)];

        return marked.Length == 0
            ? Reply.Noting(turn.Texts.Meetings.NothingToTakeBack)
            : (await mooc.MarkAsync(tapped.Track, marked, !tapped.Done, turn, ct)).Reply with { Undo = null };
    }

    private static bool IsSame(Instant one, Instant other) => one.ToUnixTimeMilliseconds() == other.ToUnixTimeMilliseconds();
}
