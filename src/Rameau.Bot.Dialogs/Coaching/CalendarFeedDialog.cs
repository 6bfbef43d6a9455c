using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>The private address by which somebody's own calendar reads their calls, a coach's or a participant's; and another one.</summary>
public sealed class CalendarFeedDialog(ICalendarLinks links) : ICardAction<CoachFeed>, ICardAction<CoachingFeed>
{
    public Task<Reply> HandleAsync(CoachFeed tapped, Turn turn, CancellationToken ct) => ShowAsync(
        tapped.Renews,
        turn,
        ActionExecute.Button(turn.Texts.Coaches.RenewButton, CoachFeed.Verb, new(true, Nonce(turn)), CoachJson.Default.CoachFeed),
        ActionExecute.Alone(turn.Texts.Coaches.WeekButton, CoachWeek.Verb, new(), CoachJson.Default.CoachWeek),
        ct);

    public async Task<Reply> HandleAsync(CoachingFeed tapped, Turn turn, CancellationToken ct) => turn.Promotion is { } promotion
        ? await ShowAsync(
            tapped.Renews,
            turn,
            ActionExecute.Button(turn.Texts.Coaches.RenewButton, CoachingFeed.Verb, tapped with { Renews = true, Nonce = Nonce(turn) }, CoachingJson.Default.CoachingFeed),
            CoachingCard.Look(turn.Texts.Chat.BackButton, promotion, new(tapped.Window)),
            ct)
        : Reply.Noting(turn.NoPromotion);

    private async Task<Reply> ShowAsync(bool wantsAnother, Turn turn, ActionExecute renew, ActionExecute back, CancellationToken ct)
    {
        var renews = wantsAnother && !turn.IsRepeat;
        var url = renews ? await links.RenewAsync(turn.Person!.Id, turn.Now, ct) : await links.FeedAsync(turn.Person!.Id, turn.Now, ct);
        var word = renews && url is not null ? turn.Texts.Coaches.NotedRenewed : null;

        return Reply.Showing(Draw(url, word, turn, renew, back), word);
    }

    private static AdaptiveCard Draw(string? url, string? word, Turn turn, ActionExecute renew, ActionExecute back)
    {
        var wording = turn.Texts.Coaches;
        CardAction[] known = url is null ? [] : [new ActionOpenUrl(url) { Title = wording.OpenFeedButton }, renew];

        return CardFrame.Of(
            turn.Texts.Coaching.InWords(wording.FeedTitle, wording.FeedHint),
            [
                CardFrame.Title(wording.FeedTitle),
                word is null ? null : CardFrame.Line(word),
                CardFrame.Line(url is null ? wording.NoFeed : wording.FeedHint),
                url is null ? null : CardFrame.Plain(url),
                CardFrame.Buttons([.. known, back]),
            ]);
    }

    private static string Nonce(Turn turn) => $"{turn.Now.ToUnixTimeMilliseconds()}";
}
