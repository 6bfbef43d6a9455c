using Rameau.Bot.Domain.Feedback;

namespace Rameau.Bot.Feedback;

/// <summary>What may be shown of forms, as Le RAMEAU's team takes it along in a spreadsheet: of a round figures alone.</summary>
internal static class FeedbackSheet
{
    /// <summary>With these a spreadsheet takes a cell for a formula (OWASP, "CSV Injection").</summary>
    private const string Formula = "=+-@\t\r";

    /// <summary>Lines of CSV (RFC 4180), parted by semicolons as a French Excel reads them.</summary>
    public static IEnumerable<string> Lines(IEnumerable<(FeedbackForm Form, IReadOnlyList<FeedbackResult> Shown)> forms) =>
        forms.SelectMany(one => one.Shown.SelectMany(result => Of(one.Form, one.Form.Kind is FeedbackKind.Round ? result.OnlyScores() : result)))
            .Prepend(["kind", "subject", "group", "answers", "question", "score", "count", "words"])
            .Select(cells => string.Join(';', cells.Select(Cell)));

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

    private static string Cell(string text)
    {
        var plain = text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return plain.AsSpan().IndexOfAny(";\"\n\r") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
