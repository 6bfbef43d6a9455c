using Rameau.Bot.Dialogs.Understanding.Lexicon;

namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>What thumbs write for common words: « stp », « rdv », « kan », « jpeux ».</summary>
internal sealed class PhoneSpelling
{
    private readonly Dictionary<string, string[]> full = new(StringComparer.Ordinal);

    public PhoneSpelling()
    {
        foreach (var line in LexiconFile.Lines("phone.txt"))
        {
            var (typed, meant) = line.Split('=') is [var left, var right] ? (left, right) : throw new InvalidDataException($"phone.txt: '{line}' has no meaning.");

            foreach (var one in typed.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                full.Add(one, meant.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    public bool Knows(string word) => full.ContainsKey(word);

    public IEnumerable<string> Meanings => full.Values.SelectMany(words => words).Distinct();

    /// <summary>Null for a word that is what it says.</summary>
    public string[]? WrittenOut(string token, string? next) => token switch
    {
        "c" when next is "est" or "etait" => null,
        _ => full.GetValueOrDefault(token),
    };
}
