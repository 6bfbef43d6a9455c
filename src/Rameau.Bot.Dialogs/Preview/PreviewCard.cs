using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>One message to come, framed as it will stand in the chat, with what can be decided of it.</summary>
public static class PreviewCard
{
    /// <param name="note">What has just become of a wish; null when nothing was wished.</param>
    public static AdaptiveCard Draw(Plan plan, PreviewView view, Texts texts, Instant now, string? note = null)
    {
        var (words, sentences, beat) = (texts.Preview, PreviewSentences.About(plan, texts, now), view.Beat);
        var (what, line) = (sentences.What(beat), sentences.Line(view.Entry, view.Entry.Parts.First(part => part.Beat == beat)));

        return CardFrame.Of(
            note ?? words.Line(what, line, []),
            [
                note is null ? null : CardFrame.Plain(note),
                CardFrame.Title(what),
                CardFrame.Plain(line),
                view.Entry.Parts.Count > 1 ? CardFrame.Line(words.Together(view.Entry.Parts.Count)) : null,
                CardFrame.SubtlePlain(sentences.Why(beat)),
                CardFrame.State(Heading(view, words)),
                view.Seen is { Card: var card } ? new Container(StillCard.Of(card)) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Small } : null,
                .. view.Entry.IsCalledOff ? [] : Inputs(view, sentences),
                CardFrame.Buttons([.. Decisions(plan, view, texts, now), Back(plan, texts)]),
            ]);
    }

    private static string Heading(PreviewView view, IPreviewWording words) => view switch
    {
        { Seen: null } => words.NotForYou,
        { Entry.IsCalledOff: true } => words.AsWouldBe,
        { Beat.Audience: Audience.Group } => words.AsSent,
        _ => words.AsSentToYou,
    };

    private static IEnumerable<CardElement?> Inputs(PreviewView view, PreviewSentences sentences)
    {
        var at = view.Entry.At.InZone(sentences.Zone).LocalDateTime;
        var words = sentences.Texts.Preview;

        return
        [
            new InputText("words", words.WordsLabel)
            {
                Placeholder = words.WordsPlaceholder,
                MaxLength = BeatChange.LongestWords,
                IsMultiline = true,
                Value = view.Beat.Change?.Words,
                Separator = true,
            },
            new InputDate("date", words.DateLabel) { Value = at.Date.ToDateOnly() },
            new InputTime("time", words.TimeLabel) { Value = at.TimeOfDay.ToTimeOnly() },
        ];
    }

    private static IEnumerable<CardAction> Decisions(Plan plan, PreviewView view, Texts texts, Instant now)
    {
        var (promotion, beat, nonce) = (plan.Promotion.Id.Value, view.Beat.Key.Value, $"{now.ToUnixTimeMilliseconds()}");

        if (view.Entry.IsCalledOff)
        {
            yield return ActionExecute.Alone(texts.Preview.PutBackButton, PreviewSkip.Verb, new(promotion, beat, IsOff: false, nonce), PreviewJson.Default.PreviewSkip) with { Style = ActionStyle.Positive };
            yield break;
        }

        yield return ActionExecute.Alone(texts.Preview.SkipButton, PreviewSkip.Verb, new(promotion, beat, IsOff: true, nonce), PreviewJson.Default.PreviewSkip) with { Style = ActionStyle.Destructive };
        yield return ActionExecute.Button(texts.Preview.SayButton, PreviewSay.Verb, new(promotion, beat, nonce), PreviewJson.Default.PreviewSay);
        yield return ActionExecute.Button(texts.Preview.PostponeButton, PreviewPostpone.Verb, new(promotion, beat, nonce), PreviewJson.Default.PreviewPostpone);

        if (view.Beat.Change?.PostponedTo is not null)
        {
            yield return ActionExecute.Alone(texts.Preview.OnTimeButton, PreviewPostpone.Verb, new(promotion, beat, nonce, IsOnTime: true), PreviewJson.Default.PreviewPostpone);
        }
    }

    private static ActionExecute Back(Plan plan, Texts texts) =>
        ActionExecute.Alone(texts.Preview.BackButton, PreviewOpen.Verb, new(plan.Promotion.Id.Value), PreviewJson.Default.PreviewOpen);
}
