using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.People;

namespace Rameau.Bot.Feedback;

/// <summary>What may be shown of forms, as Le RAMEAU's team takes it along in a spreadsheet: of a round figures alone.</summary>
internal static class FeedbackSheet
{
    /// <summary>Lines of CSV.</summary>
    public static IEnumerable<string> Lines(IEnumerable<(FeedbackForm Form, IReadOnlyList<FeedbackResult> Shown)> forms) =>
        forms.SelectMany(one => one.Shown.SelectMany(result => Of(one.Form, one.Form.Kind is FeedbackKind.Round ? result.OnlyScores() : result)))
            .Prepend(["kind", "subject", "group", "answers", "question", "score", "count", "words"])
            .Select(CsvCells.Line);

    private static IEnumerable<string[]> Of(FeedbackForm form, FeedbackResult result)
    {
        string[] begin = [form.Kind.ToString().ToLowerInvariant(), form.Subject, result.Group ?? string.Empty, $"{result.Answers}"];

        return
        [
            .. from question in result.Scores
               from score in FeedbackQuestion.Scale
               select (string[])[.. begin, question.Key, $"{score}", $"{question.Value[score - FeedbackQuestion.Lowest]}", string.Empty],
            .. from question in result.Words
               from words in question.Value
               select (string[])[.. begin, question.Key, string.Empty, string.Empty, words],
        ];
    }
}
