using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>What was answered, as far as it is shown: scores as charts, words as they were written.</summary>
internal static class FeedbackResults
{
    /// <summary>Leaves room for the rest of the card.</summary>
    private const int Bytes = 12_000;

    /// <summary>Whether there is something to read for those who were asked.</summary>
    public static bool AreThere(FeedbackState state) => state.Form.IsAnonymous ? state.Results.Count > 0 : state.Named.Count > 0;

    /// <param name="reader">Null: everybody in the chat.</param>
    public static IEnumerable<CardElement?> Draw(FeedbackState state, Texts texts, Person? reader, Sight sight)
    {
        var words = texts.Feedback;

        if (sight is Sight.Averages)
        {
            return state.Results is [var all, ..] ? [CardFrame.Subtle(words.OnlyAverages), .. Scores(state.Form, all, texts)] : [CardFrame.Subtle(NotShown(state, words))];
        }

        if (!state.Form.IsAnonymous)
        {
            return reader is null ? [] : Named(state, texts, reader);
        }

        return state.Results.Count == 0
            ? [CardFrame.Subtle(NotShown(state, words))]
            : Themes(state, texts).Concat(state.Results.SelectMany(result => Draw(state.Form, result, texts)));
    }

    private static string NotShown(FeedbackState state, IFeedbackWording words) => state.IsOver ? words.TooFew(Disclosure.Fewest) : words.NotShownYet;

    private static IEnumerable<CardElement?> Themes(FeedbackState state, Texts texts) => state.Form.Themes is { } themes
        ? [CardFrame.State(texts.Feedback.ThemesTitle), .. themes.Split('\n').Select(CardFrame.Plain)]
        : [];

    private static IEnumerable<CardElement?> Draw(FeedbackForm form, FeedbackResult result, Texts texts) =>
    [
        result.Group is { } group ? CardFrame.State(texts.Feedback.Group(group, result.Answers)) : null,
        .. Scores(form, result, texts),
        .. form.Questions.Where(question => result.Words.ContainsKey(question.Key)).SelectMany(question => Written(texts.Feedback.Heading(question.Key), result.Words[question.Key], form, texts)),
    ];

    private static IEnumerable<CardElement> Written(string heading, IReadOnlyList<string> words, FeedbackForm form, Texts texts) =>
        [CardFrame.State(heading), .. Excerpts.Within(words, Bytes / (form.Questions.Count * (form.Groups.Count + 1))).Select(one => CardFrame.Plain(texts.Feedback.Quoted(one)))];

    private static IEnumerable<CardElement> Scores(FeedbackForm form, FeedbackResult result, Texts texts) =>
        form.Questions.Where(question => result.Scores.ContainsKey(question.Key)).SelectMany(question => Chart(question.Key, result, texts.Feedback));

    private static IEnumerable<CardElement> Chart(string question, FeedbackResult result, IFeedbackWording words)
    {
        (string Label, int Count)[] bars = [.. FeedbackQuestion.Scale.Zip(result.Scores[question], (score, count) => (words.Score(question, score), count))];
        var title = words.Average(words.Heading(question), result.Average(question));

        return
        [
            CardFrame.State(title),
            new HorizontalBarChart(
                [.. bars.Select(bar => new ChartBar(bar.Label, bar.Count))],
                new Container([.. bars.Where(bar => bar.Count > 0).Select(bar => CardFrame.Line(words.Bar(bar.Label, bar.Count)))]))
            {
                Title = title,
                XAxisTitle = words.AnswersAxis,
                DisplayMode = HorizontalBarMode.AbsoluteNoAxis,
                Spacing = Spacing.Small,
            },
        ];
    }

    /// <summary>Each person's answer, under the name that they let the reader see.</summary>
    private static IEnumerable<CardElement?> Named(FeedbackState state, Texts texts, Person reader)
    {
        var words = texts.Feedback;
        string[] answers = [.. state.Named.Select(one => InWords(state.Form, one.Answer, words))];
        var shown = Excerpts.Within(answers, Bytes);

        return
        [
            .. Themes(state, texts),
            .. state.Named.SelectMany((one, i) => shown[i].Split('\n').Select(CardFrame.Plain).Prepend(CardFrame.State(NameOf(one.Person, state, reader) ?? words.Somebody))),
        ];
    }

    private static string? NameOf(PersonId id, FeedbackState state, Person reader) =>
        state.Everybody.FirstOrDefault(person => person.Id == id) is { } person ? Gate.NameOf(person, new Viewer.Someone(reader)) : null;

    private static string InWords(FeedbackForm form, FeedbackAnswer answer, IFeedbackWording words) => string.Join('\n', form.Questions.Select(question => question switch
    {
        { IsScale: true } when answer.Scores.TryGetValue(question.Key, out var score) => words.Said(words.Heading(question.Key), words.Score(question.Key, score)),
        { IsScale: false } when answer.Words.TryGetValue(question.Key, out var text) => words.Said(words.Question(question.Key), text),
        _ => null,
    }).OfType<string>());
}
