
namespace Rameau.Bot.Dialogs.Understanding.Normalisation;

/// <summary>From what was typed to words that the rest understands: case, accents, phone spelling, typos.</summary>
internal sealed class Normaliser(PhoneSpelling phone, Elision elision, Spelling spelling)
{
    /// <summary>No question is longer; the rest of a pasted page cannot change what is asked.</summary>
    public const int Longest = 1_000;

    public Sentence Read(string text, Func<string, bool> isName)
    {
        var shown = text.Length <= Longest ? text : text[..Longest];
        var tokens = Tokens.Of(shown);
        List<Word> words = new(tokens.Count + 8);

        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];

            if (phone.WrittenOut(token.Text, index + 1 < tokens.Count ? tokens[index + 1].Text : null) is { } full)
            {
                words.AddRange(full.Select(word => token with { Text = word }));
            }
            else if (!isName(token.Text) && elision.Parted(token.Text) is var (article, rest))
            {
                words.Add(token with { Text = article });
                words.Add(token with { Text = rest });
            }
            else if (char.IsLetter(token.Text[0]) && !isName(token.Text))
            {
                words.Add(token with { Text = spelling.Mend(token.Text) });
            }
            else
            {
                words.Add(token);
            }
        }

        return new(text, Courtesy.Unwrapped(Joined(words)));
    }

    /// <summary>« co-développement » and its short forms are one word, as « e-mail » and « week-end » are.</summary>
    private static List<Word> Joined(List<Word> words)
    {
        List<Word> joined = new(words.Count);

        foreach (var word in words)
        {
            var before = joined.Count > 0 ? joined[^1] : default;
            var together = (before.Text, word.Text) switch
            {
                ("co", { } dev) when dev.StartsWith("dev", StringComparison.Ordinal) => "codev",
                ("e", "mail" or "mails") => "email",
                ("co", { } built) when built.StartsWith("construct", StringComparison.Ordinal) => "coconstruction",
                ("check", "list") => "checklist",
                ("news", "letter" or "letters") => "newsletter",
                ("co", "voiturage") => "covoiturage",
                ("brise", "glace") => "briseglace",
                _ => null,
            };

            if (together is null)
            {
                joined.Add(word.Text.StartsWith("codevelop", StringComparison.Ordinal) ? word with { Text = "codev" } : word);
            }
            else
            {
                joined[^1] = new(together, together, new(before.Span.Start, word.Span.End - before.Span.Start));
            }
        }

        return joined;
    }
}
