using Rameau.Bot.Dialogs.Resources.Search;
using Rameau.Bot.Dialogs.Understanding.Normalisation;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>Words as both sides of a search have them: what is asked and what people say they know.</summary>
internal static class Subjects
{
    /// <summary>Without accents, apostrophes, hyphens or marks: « d’Ombre-Feuille » is « d », « ombre », « feuille ».</summary>
    public static string[] Line(string text) => [.. Tokens.Of(text).Where(word => !word.IsMark).Select(word => word.Text)];

    /// <summary>The stem of the word at a place, and the meanings of the phrases that begin there.</summary>
    public static IReadOnlyList<string> TermsAt(string[] line, int at) =>
    [
        Terms.OfWord(line[at]),
        .. Thesaurus.Carried.At(line, at).Select(phrase => phrase.Sense).OfType<Sense.Concept>().Select(Terms.Of),
    ];

    /// <summary>All that a text speaks of.</summary>
    public static IEnumerable<string> In(string text)
    {
        var line = Line(text);
        return Enumerable.Range(0, line.Length).Where(at => !Thesaurus.IsSmall(line[at])).SelectMany(at => TermsAt(line, at));
    }
}
