using System.Globalization;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Tests.Resources;

/// <summary>How well questions were answered.</summary>
/// <param name="FirstIsRight">Of the questions that have an answer, those whose first result is one.</param>
/// <param name="WrongAnswers">Of the questions that have none, those that got one.</param>
/// <param name="NeedlessDoubts">Of the questions that have an answer, those that were told « I don't know ».</param>
internal sealed record Quality(int Questions, double FirstIsRight, double AmongThree, double Reciprocal, double WrongAnswers, double NeedlessDoubts)
{
    private const int Looked = 10;

    public static Quality Of(IReadOnlyList<AskedQuestion> questions, Func<string, Findings> search)
    {
        var found = questions.Select(question => (question.Expected, Findings: search(question.Query))).ToList();
        var answerable = found.Where(one => one.Expected.Count > 0).ToList();
        var unanswerable = found.Where(one => one.Expected.Count == 0).ToList();
        int[] ranks = [.. answerable.Select(one => one.Findings.IsAnswered ? Rank(one.Expected, one.Findings) : Looked)];

        return new(
            questions.Count, Share(ranks, rank => rank == 0), Share(ranks, rank => rank < 3), ranks.Average(rank => rank < Looked ? 1.0 / (rank + 1) : 0),
            Share(unanswerable, one => one.Findings.IsAnswered), Share(answerable, one => !one.Findings.IsAnswered));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Questions} questions: hit@1 {FirstIsRight:F3}, hit@3 {AmongThree:F3}, MRR {Reciprocal:F3}, false answers {WrongAnswers:F3}, false \"I don't know\" {NeedlessDoubts:F3}");

    private static int Rank(IReadOnlyList<string> expected, Findings findings) =>
        findings.Matches.Take(Looked).Index().Where(one => expected.Contains(one.Item.Resource.Id.Value)).Select(one => one.Index).DefaultIfEmpty(Looked).First();

    private static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> isOne) => all.Count == 0 ? 0 : (double)all.Count(isOne) / all.Count;
}
