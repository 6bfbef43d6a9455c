using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>How the week was, in one tap, and how the weeks before were. Pure.</summary>
public static class PulseCard
{
    /// <param name="trend">The weeks of which something is shown.</param>
    public static AdaptiveCard ForGroup(FeedbackState state, IReadOnlyList<PulseWeek> trend, Texts texts) => Draw(state, trend, texts, null, null);

    public static AdaptiveCard ForPerson(FeedbackState state, IReadOnlyList<PulseWeek> trend, Texts texts, Person person, string? word = null) => Draw(state, trend, texts, person, word);

    /// <summary>The weeks alone, when there is none to ask about; with the switch for who animates.</summary>
    public static AdaptiveCard Trend(Promotion promotion, IReadOnlyList<PulseWeek> trend, bool isOn, Turn turn, string? word = null)
    {
        var words = turn.Texts.Feedback;

        return CardFrame.Of(
            words.InWords(words.TrendTitle, isOn ? words.PulseIsOn : words.PulseIsOff),
            [
                CardFrame.Title(words.TrendTitle),
                word is null ? null : CardFrame.Line(word),
                .. trend.Count == 0 ? [CardFrame.Line(words.NoTrend(Disclosure.Fewest))] : Weeks(trend, turn.Texts, promotion.Zone.DayOf(turn.Now)),
                CardFrame.Subtle(isOn ? words.PulseIsOn : words.PulseIsOff),
                Power.Animator.Allows(turn)
                    ? CardFrame.Buttons(ActionExecute.Button(words.PulseSwitchButton(isOn), PulseSwitch.Verb, new(promotion.Id.Value, !isOn), FeedbackJson.Default.PulseSwitch))
                    : null,
            ]);
    }

    public static ActionExecute Look(string title, FeedbackForm form) =>
        ActionExecute.Button(title, PulseLook.Verb, new(form.Promotion.Value, form.Subject), FeedbackJson.Default.PulseLook);

    private static AdaptiveCard Draw(FeedbackState state, IReadOnlyList<PulseWeek> trend, Texts texts, Person? reader, string? word)
    {
        var (form, words) = (state.Form, texts.Feedback);
        var hasAnswered = reader is not null && state.HasAnswered(reader.Id);
        var isAsked = !state.IsOver && !hasAnswered && (reader is null || form.GroupOf(reader.Id) is not null);

        return CardFrame.Of(
            words.InWords(words.PulseTitle, words.Progress(state.Answered, state.People)),
            [
                state.IsOver ? CardFrame.PastTitle(words.PulseTitle) : CardFrame.Title(words.PulseTitle),
                state.IsOver ? CardFrame.Subtle(words.PulseClosed) : CardFrame.Subtle(words.PulsePromise(Disclosure.Fewest)),
                word is null ? null : CardFrame.Line(word),
                hasAnswered && !state.IsOver ? CardFrame.Mine(words.Counted(AnswerMode.Anonymous), CardColor.Good) : null,
                isAsked ? CardFrame.Buttons([.. FeedbackQuestion.Scale.Select(score => Give(score, form, words))]) : null,
                .. FeedbackCard.Progress(state, texts),
                state.IsOver && state.Results.Count == 0 ? CardFrame.Subtle(words.TooFew(Disclosure.Fewest)) : null,
                .. Weeks(trend, texts, state.Today),
                .. reader is null ? [] : CardFrame.Why(texts.Rhythm.WhyQuestion, texts.Rhythm.WhyNotice(PulseMessage.Name)),
            ]) with
            {
                Refresh = state.IsOver || state.UserIds.Count == 0 ? null : new(ActionExecute.For(PulseLook.Verb, new(form.Promotion.Value, form.Subject), FeedbackJson.Default.PulseLook), state.UserIds),
            };
    }

    private static ActionExecute Give(int score, FeedbackForm form, IFeedbackWording words) =>
        ActionExecute.Button(words.Score(FeedbackQuestion.Pulse, score), PulseGive.Verb, new(form.Promotion.Value, form.Subject, score), FeedbackJson.Default.PulseGive);

    private static IEnumerable<CardElement> Weeks(IReadOnlyList<PulseWeek> trend, Texts texts, LocalDate today) => trend.Count == 0
        ? []
        :
        [
            CardFrame.State(texts.Feedback.TrendTitle),
            new LineChart(
                [new(texts.Feedback.TrendLegend, [.. trend.Select(week => new ChartPoint(week.Monday.ToDateOnly(), Math.Round(week.Average, 1)))])],
                new Container([.. trend.Select(week => CardFrame.Line(texts.Feedback.Week(texts.Dates.ShortDay(week.Monday, today), week.Average, week.Answers)))]))
            {
                Title = texts.Feedback.TrendTitle,
                YMin = FeedbackQuestion.Lowest,
                YMax = FeedbackQuestion.Highest,
                ShowLegend = false,
                Spacing = Spacing.Small,
            },
        ];
}
