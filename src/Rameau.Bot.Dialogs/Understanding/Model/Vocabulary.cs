using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Understanding.Model;

/// <summary>The words of the labelled sentences and in how many each stands, the commonest first.</summary>
internal sealed record Vocabulary(IReadOnlyList<(string Word, int Sentences)> Words)
{
    public static Vocabulary Of(IEnumerable<LabelledSentence> sentences) =>
        new(
        [
            .. sentences
                .SelectMany(sentence => WordsOf(sentence.Text).Except(Named(sentence)))
                .CountBy(word => word)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value)),
        ]);

    private static IEnumerable<string> WordsOf(string text) => Tokens.Of(text).Where(word => char.IsLetter(word.Text[0])).Select(word => word.Text).Distinct();

    /// <summary>Somebody's name is no word of the language, however often it is said.</summary>
    private static IEnumerable<string> Named(LabelledSentence sentence) =>
        sentence.Slots.Split(';').Where(slot => slot.StartsWith("person=", StringComparison.Ordinal)).SelectMany(slot => WordsOf(slot["person=".Length..]));

    public IEnumerable<string> InAtLeast(int sentences) => Words.Where(one => one.Sentences >= sentences).Select(one => one.Word);
}
