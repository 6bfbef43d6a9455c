using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>A human looks into the chat and says whether a doubtful message is there.</summary>
public sealed class DoubtDialog(ILedger ledger) : ICardAction<ResolveDoubt>
{
    public async Task<Reply> HandleAsync(ResolveDoubt tapped, Turn turn, CancellationToken ct)
    {
        BeatKey key = new(tapped.Key);
        var texts = turn.Texts.Rhythm;

        if (turn.Promotion is not { } promotion || await ledger.FindAsync(key, ct) is not { } doubtful || doubtful.Promotion != promotion.Id)
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var isTooLate = !tapped.IsThere && turn.Now >= doubtful.LastUsefulAt;

        if (isTooLate)
        {
            return Reply.Noting(texts.TooLateToSend);
        }

        return await ledger.TryResolveAsync(key, tapped.IsThere, turn.Now, ct)
            ? Said(tapped.IsThere ? texts.MarkedThere : texts.SentAgain) with { Stirs = promotion.Id }
            : Said(texts.NoLongerInDoubt);
    }

    private static Reply Said(string words) => Reply.Showing(CardFrame.Of(words, CardFrame.Line(words)), words);
}
