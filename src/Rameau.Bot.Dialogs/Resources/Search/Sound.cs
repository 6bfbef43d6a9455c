using System.Text;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>How a French word sounds, roughly: « économik » and « économique », « inovation » and « innovation » sound the same.</summary>
internal static class Sound
{
    private static readonly (string Written, string Heard)[] Spellings =
    [
        ("tion", "sion"), ("ph", "f"), ("qu", "k"), ("ck", "k"), ("ch", "?"), ("eau", "o"), ("au", "o"), ("ai", "e"), ("ei", "e"), ("oeu", "eu"),
        ("th", "t"), ("rh", "r"), ("gu", "g"), ("y", "i"), ("h", ""), ("z", "s"), ("x", "ks"), ("em", "an"), ("en", "an"), ("am", "an"), ("ce", "se"), ("ci", "si"), ("c", "k"),
    ];

    /// <summary>What is written at the end and not said.</summary>
    private const string Mute = "estdxp";

    /// <param name="word">Lower case, without accents.</param>
    public static string Of(string word)
    {
        StringBuilder heard = new(word);

        foreach (var (written, said) in Spellings)
        {
            heard.Replace(written, said);
        }

        StringBuilder once = new(heard.Length);

        for (var at = 0; at < heard.Length; at++)
        {
            if (once.Length == 0 || once[^1] != heard[at])
            {
                once.Append(heard[at]);
            }
        }

        while (once.Length > 2 && Mute.Contains(once[^1], StringComparison.Ordinal))
        {
            once.Length--;
        }

        return once.ToString();
    }
}
