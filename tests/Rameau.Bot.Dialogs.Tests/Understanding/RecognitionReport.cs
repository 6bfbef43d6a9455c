using System.Globalization;
using System.Text;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>How a set of sentences was heard, in figures: never which sentence went wrong, so that nobody mends towards it.</summary>
internal static class RecognitionReport
{
    private static readonly string[] OfTime =
        ["date=", "date_from=", "date_to=", "until=", "time=", "part_of_day=", "approx=", "date_old=", "time_old=", "same_time=", "shift_days=", "options=20"];

    public static string Of(string name, IReadOnlyList<(LabelledSentence Sentence, Recognition Heard)> heard)
    {
        StringBuilder report = new();
        var dated = heard.Where(one => Times(one.Sentence.Slots).Length > 0).ToArray();
        Line(report, $"{name}: {heard.Count} sentences");
        Line(report, $"  intents        {Share(heard, one => Labels.SameIntent(one.Sentence, one.Heard)):P1}");
        Line(report, $"  with slots     {Share(heard, one => Labels.SameSlotsButFreeWords(one.Sentence, one.Heard)):P1}");
        Line(report, $"  and free words {Share(heard, one => Labels.SameSlots(one.Sentence, one.Heard)):P1}");
        Line(report, $"  dates          {Share(dated, one => Times(one.Sentence.Slots) == Times($"{one.Heard.Slots}")):P1} of {dated.Length}");

        foreach (var intent in heard.GroupBy(one => one.Sentence.Intent).OrderBy(group => group.Key))
        {
            var wrong = intent.Where(one => !Labels.SameIntent(one.Sentence, one.Heard)).CountBy(one => one.Heard.Intent).Select(pair => $"{pair.Key.Name()} {pair.Value}");
            Line(report, $"  {intent.Key.Name(),-22} {intent.Count(one => Labels.SameIntent(one.Sentence, one.Heard)),3}/{intent.Count(),-3} {string.Join(", ", wrong)}");
        }

        return report.ToString();
    }

    private static void Line(StringBuilder report, FormattableString line) => report.AppendLine(line.ToString(CultureInfo.InvariantCulture));

    private static double Share(IReadOnlyList<(LabelledSentence Sentence, Recognition Heard)> heard, Func<(LabelledSentence Sentence, Recognition Heard), bool> right) =>
        heard.Count == 0 ? 1 : heard.Count(right) / (double)heard.Count;

    private static string Times(string slots) =>
        string.Join(';', Labels.Sorted(slots).Split(';').Where(slot => OfTime.Any(name => slot.StartsWith(name, StringComparison.Ordinal))));
}
