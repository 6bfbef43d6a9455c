using Rameau.Bot.Dialogs.Understanding.Normalisation;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>A text as its words: lower case, without accents, marks or markup.</summary>
internal static class WordLine
{
    public static List<Word> Of(string text) => [.. Tokens.Of(text).Where(word => !word.IsMark).SelectMany(Parted)];

    /// <summary>« ep3 » is two words.</summary>
    private static IEnumerable<Word> Parted(Word word)
    {
        var letters = word.Text.TakeWhile(char.IsAsciiLetter).Count();

        return letters > 0 && letters < word.Text.Length && word.Text.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0
            ? [word with { Text = word.Text[..letters] }, word with { Text = word.Text[letters..] }]
            : [word];
    }
}
