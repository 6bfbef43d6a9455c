namespace Rameau.Bot.Domain.Feedback;

/// <summary>What several people answered, each question for itself: nothing says which score came with which words.</summary>
/// <param name="Group">Null: all who were asked.</param>
/// <param name="Answers">How many people.</param>
/// <param name="Scores">By the question's key, how often each score was given, from the lowest.</param>
/// <param name="Words">By the question's key, in an order that says nothing.</param>
public sealed record FeedbackResult(
    string? Group, int Answers, IReadOnlyDictionary<string, IReadOnlyList<int>> Scores, IReadOnlyDictionary<string, IReadOnlyList<string>> Words)
{
    /// <summary>Of a question that somebody answered.</summary>
    public double Average(string question) => (double)Scores[question].Select((count, i) => count * (i + FeedbackQuestion.Lowest)).Sum() / Scores[question].Sum();

    public static FeedbackResult Of(string? group, IReadOnlyCollection<FeedbackAnswer> answers) => new(
        group,
        answers.Count,
        answers.SelectMany(one => one.Scores).GroupBy(one => one.Key).ToDictionary(
            one => one.Key, IReadOnlyList<int> (one) => [.. FeedbackQuestion.Scale.Select(score => one.Count(given => given.Value == score))]),
        answers.SelectMany(one => one.Words).GroupBy(one => one.Key).ToDictionary(
            one => one.Key, IReadOnlyList<string> (one) => [.. one.Select(given => given.Value).Order(StringComparer.Ordinal)]));

    public static FeedbackResult Together(IReadOnlyCollection<FeedbackResult> parts) => new(
        null,
        parts.Sum(part => part.Answers),
        parts.SelectMany(part => part.Scores).GroupBy(one => one.Key).ToDictionary(
            one => one.Key, IReadOnlyList<int> (one) => [.. FeedbackQuestion.Scale.Select((_, i) => one.Sum(counts => counts.Value[i]))]),
        parts.SelectMany(part => part.Words).GroupBy(one => one.Key).ToDictionary(
            one => one.Key, IReadOnlyList<string> (one) => [.. one.SelectMany(words => words.Value).Order(StringComparer.Ordinal)]));

    /// <summary>Without a word that anybody wrote: what Le RAMEAU's team sees of a round.</summary>
    public FeedbackResult OnlyScores() => this with { Words = new Dictionary<string, IReadOnlyList<string>>() };
}
