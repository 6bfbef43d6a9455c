using Rameau.Bot.Dialogs.Understanding.Lexicon;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Dialogs.Understanding.Slots;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>
/// Reads who is looked for out of a sentence or a few words. It knows regions, kinds of organisation and promotions, and nobody's
/// name: it reads the same whoever is in the directory.
/// </summary>
internal static class WishReader
{
    /// <summary>Nobody is described in more; the rest of a pasted page changes nothing.</summary>
    private const int MostRead = 300;

    /// <summary>What asks for people, and says nothing of whom.</summary>
    private static readonly HashSet<string> Asking =
    [
        .. LexiconFile.SearchLines("stopwords.txt").SelectMany(line => line.Split(' ')),
        .. "travaille travaillent travailler bosse bossent connait connaissent contact contacts contacter coordonnees joindre personne personnes quelqu specialiste specialistes "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        .. "expert experts experte expertes expertise annuaire fiche fiches membre membres pair pairs participant participants participante participantes rencontrer occupe occupent "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries),
        .. "mail mails telephone numero email promotion promotions promo region theme someone somebody people work works working know knows contact expert directory meet reach peer peers in"
            .Split(' ', StringSplitOptions.RemoveEmptyEntries),
    ];

    public static Wish Read(string text, IEnumerable<Promotion> promotions)
    {
        string[] words = [.. Subjects.Line(text.Length <= MostRead ? text : text[..MostRead]).Select(word => word is "promo" ? "promotion" : word)];
        var line = string.Join(' ', words);
        var region = Lists.Regions.In(line);
        var type = Lists.OrganisationTypes.In(line);
        var alumni = Lists.Audiences.AllIn(line).FirstOrDefault(found => found.Value is "alumni");
        var named = promotions.Select(one => (one.Id, Place: new NamedPromotion(one.Id, one.Name).In(line))).FirstOrDefault(one => one.Place is not null);
        (int Start, int End)[] taken = [.. new[] { region, type, alumni }.OfType<Found>().Select(found => (found.Start, found.Start + found.Length)), .. Span(named.Place)];

        return new([.. Left(words, taken)], region?.Value, type?.Value, named.Place is null ? null : named.Id, alumni is not null);
    }

    private static IEnumerable<(int Start, int End)> Span((int Start, int Length)? place) => place is var (start, length) ? [(start, start + length)] : [];

    /// <summary>The words that are of none of these places and ask for more than « who ».</summary>
    private static IEnumerable<SoughtWord> Left(string[] words, (int Start, int End)[] taken)
    {
        var start = 0;

        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];

            if (!Array.Exists(taken, place => start < place.End && start + word.Length > place.Start) && !Asking.Contains(word))
            {
                yield return new(word, Subjects.TermsAt(words, at));
            }

            start += word.Length + 1;
        }
    }
}
