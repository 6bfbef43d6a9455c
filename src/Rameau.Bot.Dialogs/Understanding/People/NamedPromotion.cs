using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Understanding.People;

/// <summary>A promotion and the phrases that name it: « promotion Bruyère », « Bruyère » or its id.</summary>
internal sealed record NamedPromotion(PromotionId Id, string Name)
{
    private readonly string[] phrases = [.. Phrases(Id.Value, Name)];

    /// <summary>Where the line names it, else null.</summary>
    public (int Start, int Length)? In(string line)
    {
        foreach (var phrase in phrases)
        {
            for (var at = line.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = line.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                var end = at + phrase.Length;

                if ((at == 0 || line[at - 1] == ' ') && (end == line.Length || line[end] == ' '))
                {
                    return (at, phrase.Length);
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Phrases(string id, string name)
    {
        var folded = string.Join(' ', Tokens.Of(name).Where(word => !word.IsMark).Select(word => word.Text));
        var own = folded.StartsWith("promotion ", StringComparison.Ordinal) ? folded["promotion ".Length..] : folded;
        string[] phrases = [$"promotion {own}", own, Folding.Fold(id)];

        return phrases.Where(phrase => phrase.Length > 0).Distinct();
    }
}
