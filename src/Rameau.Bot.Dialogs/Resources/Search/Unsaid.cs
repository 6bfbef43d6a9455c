using System.Security.Cryptography;
using System.Text;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>Words of a question by which an entry cannot be found.</summary>
/// <param name="Text">As they were typed, in their order.</param>
/// <param name="Fingerprint">The same for the same words in another order or form.</param>
public sealed record Unsaid(string Text, string Fingerprint)
{
    private const int ShortestWord = 3;
    private const int MostWords = 8;

    /// <summary>What a person types about themselves is mostly a name, a number or an address: those are no words of a subject.</summary>
    /// <param name="names">Folded, of people; none of them is kept.</param>
    internal static IReadOnlyList<Clue> Subjects(Asked asked, IReadOnlySet<string> names) =>
    [
        .. asked.Clues.Where(clue => clue is { IsHint: false, IsDecisive: false, IsCommon: false } && clue.Typed.Length >= ShortestWord
            && clue.Typed.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '\'' or '’')
            && !WordLine.Of(clue.Typed).Any(word => names.Contains(word.Text)))
            .DistinctBy(clue => clue.Terms[0].Term),
    ];

    /// <summary>Null where there are none.</summary>
    internal static Unsaid? Of(IEnumerable<Clue> clues)
    {
        Clue[] kept = [.. clues.Take(MostWords)];
        var terms = string.Join(' ', kept.Select(clue => clue.Terms[0].Term).Order(StringComparer.Ordinal));

        return kept.Length == 0 ? null : new(string.Join(' ', kept.Select(clue => clue.Typed)).ToLowerInvariant(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(terms))));
    }
}
