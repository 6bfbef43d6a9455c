using System.Globalization;
using Rameau.Bot.Dialogs.Understanding.People;
using Rameau.Bot.Domain.Directory;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>
/// Which profiles a wish fits, the best first. It is given what the searcher may see and nothing else: whoever is hidden is not
/// matched, not counted, and no typo is mended towards their name.
/// </summary>
internal static class Matching
{
    /// <summary>In shorter names one letter makes another name.</summary>
    private const int ShortestMended = 5;

    private static readonly StringComparer French = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), CompareOptions.None);

    /// <returns>Those who fit most of the words; nobody where some were said and fit none.</returns>
    public static IReadOnlyList<Profile> Find(Wish wish, IEnumerable<Profile> visible)
    {
        var fitting = visible.Where(one => Fits(wish, one)).Select(one => (Profile: one, Words: Count(wish.Words, one))).ToArray();
        var most = fitting.Select(one => one.Words).DefaultIfEmpty().Max();

        return wish.Words.Count > 0 && most == 0
            ? []
            :
            [
                .. fitting.Where(one => one.Words == most).Select(one => one.Profile)
                    .OrderBy(profile => profile.LastName ?? profile.FirstName, French).ThenBy(profile => profile.FirstName, French).ThenBy(profile => profile.Id.Value, StringComparer.Ordinal),
            ];
    }

    private static bool Fits(Wish wish, Profile profile) =>
        (wish.Region is null || wish.Region == profile.Region)
        && (wish.OrganisationType is null || wish.OrganisationType == profile.OrganisationType)
        && (wish.Promotion is not { } promotion || profile.Promotions.Contains(promotion))
        && (!wish.OnlyAlumni || profile.IsAlumnus);

    private static int Count(IReadOnlyList<SoughtWord> words, Profile profile)
    {
        string[] names = [.. Subjects.Line(profile.Name)];
        var terms = profile.Expertise.Append(profile.Organisation ?? string.Empty).Append(profile.Function ?? string.Empty).SelectMany(Subjects.In).ToHashSet(StringComparer.Ordinal);

        return words.Count(word => Array.Exists(names, name => IsName(name, word.Text)) || word.Terms.Any(terms.Contains));
    }

    private static bool IsName(string name, string typed) => name == typed || (name.Length >= ShortestMended && typed.Length >= ShortestMended && OneSlip.Between(name, typed));
}
