using System.Data.Common;
using Dapper;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Feedback;

/// <summary>
/// The answers of one anonymous form and who gave them, which are always written whole: rows that are all written anew by each answer, in an order
/// that is not the order of arrival, do not tell which of them an answer changed.
/// </summary>
/// <param name="pick">A number below the one given, by which words are shuffled.</param>
internal sealed class SecretAnswers(DbTransaction transaction, FormId form, Func<int, int> pick)
{
    public const string SelectCounts = "SELECT group_name, question, score, answers FROM feedback_count WHERE form_id = @form";

    public const string SelectWords = "SELECT group_name, question, words FROM feedback_words WHERE form_id = @form";

    private static readonly string[] Tables = ["feedback_count", "feedback_words", "feedback_respondent"];

    private readonly object id = new { form = form.Value };

    /// <summary>Of each group that answered; once the form is closed, of what is shown.</summary>
    public static IReadOnlyList<FeedbackResult> Results(
        FeedbackKind kind, IEnumerable<(string Group, string Question, long Score, long Answers)> counts, IEnumerable<(string Group, string Question, string Words)> words)
    {
        var byGroup = words.ToLookup(one => one.Group);
        var first = FeedbackQuestion.Of(kind).First(question => question.IsScale).Key; // everybody who answers gives one

        return
        [
            .. from ofGroup in counts.GroupBy(one => one.Group).OrderBy(one => one.Key, StringComparer.Ordinal)
               let scores = ofGroup.GroupBy(one => one.Question).ToDictionary(
                   one => one.Key, IReadOnlyList<int> (one) => [.. FeedbackQuestion.Scale.Select(score => (int)one.Where(row => row.Score == score).Sum(row => row.Answers))])
               select new FeedbackResult(
                   ofGroup.Key.Length == 0 ? null : ofGroup.Key,
                   scores[first].Sum(),
                   scores,
                   byGroup[ofGroup.Key].GroupBy(one => one.Question).ToDictionary(
                       one => one.Key, IReadOnlyList<string> (one) => [.. one.Select(row => row.Words).Order(StringComparer.Ordinal)])),
        ];
    }

    public async Task<IReadOnlyList<FeedbackResult>> ReadAsync(FeedbackKind kind, CancellationToken ct) => Results(
        kind,
        await transaction.QueryAsync<(string, string, long, long)>(SelectCounts, id, ct),
        await transaction.QueryAsync<(string, string, string)>(SelectWords, id, ct));

    public Task<IReadOnlyList<string>> RespondentsAsync(CancellationToken ct) =>
        transaction.QueryAsync<string>("SELECT person_id FROM feedback_respondent WHERE form_id = @form", id, ct);

    /// <param name="respondents">In any order.</param>
    public async Task WriteAsync(IReadOnlyCollection<FeedbackResult> results, IReadOnlyCollection<string> respondents, CancellationToken ct)
    {
        await transaction.OverwriteAsync(ct);

        foreach (var table in Tables)
        {
            await transaction.ExecuteAsync($"DELETE FROM {table} WHERE form_id = @form", id, ct);
        }

        await InsertAsync("feedback_respondent (form_id, person_id)", [.. respondents.Order(StringComparer.Ordinal).Select(person => new object[] { person })], ct);
        await InsertAsync(
            "feedback_count (form_id, group_name, question, score, answers)",
            [
                .. from result in results
                   from question in result.Scores.OrderBy(one => one.Key, StringComparer.Ordinal)
                   from score in FeedbackQuestion.Scale
                   select new object[] { result.Group ?? string.Empty, question.Key, (long)score, (long)question.Value[score - FeedbackQuestion.Lowest] },
            ],
            ct);
        await InsertAsync(
            "feedback_words (form_id, group_name, question, words)",
            Shuffled([.. from result in results from question in result.Words from words in question.Value select new object[] { result.Group ?? string.Empty, question.Key, words }]),
            ct);
    }

    /// <summary>All rows in one statement.</summary>
    private async Task InsertAsync(string into, object[][] rows, CancellationToken ct)
    {
        if (rows.Length == 0)
        {
            return;
        }

        DynamicParameters values = new();
        values.Add("form", form.Value);
        var tuples = rows.Select((row, i) => $"(@form, {string.Join(", ", row.Select((cell, j) => Parameter($"p{i}_{j}", cell)))})").ToArray();
        await transaction.ExecuteAsync($"INSERT INTO {into} VALUES {string.Join(", ", tuples)}", values, ct);

        string Parameter(string name, object cell)
        {
            values.Add(name, cell);
            return $"@{name}";
        }
    }

    /// <summary>Fisher and Yates.</summary>
    private object[][] Shuffled(object[][] rows)
    {
        for (var left = rows.Length; left > 1; left--)
        {
            var picked = pick(left);
            (rows[picked], rows[left - 1]) = (rows[left - 1], rows[picked]);
        }

        return rows;
    }
}
