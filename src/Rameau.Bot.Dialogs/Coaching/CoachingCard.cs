using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>« Coaching : confirmé » and what is kept for one; one person's own.</summary>
public static class CoachingCard
{
    /// <summary>What the questions may take of a card's 28 KB.</summary>
    private const int LongestShown = 600;

    /// <param name="file">Where the call can be had as a file; null where there is no such address.</param>
    /// <param name="work">The personal work that the call looks at, as a line; null for none.</param>
    public static AdaptiveCard Confirmed(CoachingView view, CallTimes times, string? file, string? work, string? word)
    {
        var (wording, call) = (times.Texts.Coaching, view.Mine!);
        var isOver = view.Now >= call.StartsAt;
        var span = Typography.Capital(times.Span(call.StartsAt));
        var host = call.Host is not null && view.Partner is { } partner ? Gate.NameOf(partner, new Viewer.Someone(view.Person)) : null;

        return CardFrame.Of(
            wording.InWords(wording.Mine, span),
            [
                Badge(view, times.Texts),
                isOver ? CardFrame.PastTitle(span) : CardFrame.Title(span),
                word is null ? null : CardFrame.Line(word),
                CardFrame.Plain(wording.CallsYou(CoachOf(view), call.Phone)),
                call.Phone is null && call.Host is null && !isOver ? CardFrame.Line(wording.NoPhone) : null,
                host is null ? null : CardFrame.Plain(wording.TogetherWith(host)),
                isOver ? CardFrame.Line(wording.IsOver) : CardFrame.Plain(wording.Questions(call.Questions is { Length: > 0 } questions ? Excerpts.Shortened(questions, LongestShown) : null)),
                work is null || isOver ? null : CardFrame.State(work),
                isOver ? null : CardFrame.Buttons([.. Buttons(view, times, call, file)]),
            ]);
    }

    public static AdaptiveCard Offered(CoachingView view, CallTimes times, string? word)
    {
        var (wording, offer) = (times.Texts.Coaching, view.Offer!);
        var span = Typography.Capital(wording.With(times.Span(offer.StartsAt), CoachOf(view)));

        return CardFrame.Of(
            wording.InWords(wording.OfferTitle, span),
            [
                Badge(view, times.Texts),
                CardFrame.Title(wording.OfferTitle),
                word is null ? null : CardFrame.Line(word),
                CardFrame.Plain(span),
                CardFrame.Line(wording.HeldUntil(times.When(offer.OfferUntil!.Value))),
                CardFrame.Buttons(Answer(true) with { Style = ActionStyle.Positive }, Answer(false)),
            ]);

        ActionExecute Answer(bool takes) => ActionExecute.Button(
            takes ? wording.AcceptButton : wording.DeclineButton,
            CoachingAnswer.Verb,
            new(view.Plan.Promotion.Id.Value, view.Window.Step.Id.Value, offer.StartsAt.ToUnixTimeMilliseconds(), takes),
            CoachingJson.Default.CoachingAnswer);
    }

    /// <summary>Shows whoever taps their own.</summary>
    public static ActionExecute Look(string title, Promotion promotion, StepId? window, CoachingSaid? said = null) =>
        ActionExecute.Alone(title, CoachingLook.Verb, new(promotion.Id.Value, window?.Value, said), CoachingJson.Default.CoachingLook);

    internal static CardElement Badge(CoachingView view, Texts texts) => CardFrame.Badge(texts.Steps.Name(view.Window.Step), BadgeStyle.Good);

    private static IEnumerable<CardAction> Buttons(CoachingView view, CallTimes times, CoachingCall call, string? file)
    {
        var (wording, promotion, window, at) = (times.Texts.Coaching, view.Plan.Promotion.Id.Value, view.Window.Step.Id.Value, call.StartsAt.ToUnixTimeMilliseconds());

        if (call.StartsAt - view.Now >= CallDecision.CutOff)
        {
            if (call.Host is null)
            {
                yield return ActionExecute.Button(wording.MoveButton, CoachingMove.Verb, new(promotion, window, at), CoachingJson.Default.CoachingMove);
            }

            yield return ActionExecute.Button(wording.CancelButton, CoachingCancel.Verb, new(promotion, window, at), CoachingJson.Default.CoachingCancel);
        }

        yield return ActionExecute.Button(wording.PrepareButton, CoachingPrepare.Verb, new(promotion, window), CoachingJson.Default.CoachingPrepare);

        if (file is not null)
        {
            yield return new ActionOpenUrl(file) { Title = wording.CalendarButton };
            yield return ActionExecute.Alone(times.Texts.Coaches.FeedButton, CoachingFeed.Verb, new(promotion, window), CoachingJson.Default.CoachingFeed);
        }
    }

    private static string? CoachOf(CoachingView view) => view.Coach is { } coach ? ChooseCard.NameOf(view, coach) : null;
}
