using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>Reads what was typed, field by field, and keeps every fault.</summary>
/// <param name="standing">What a field holds that is not said; null for a new entry.</param>
internal sealed class EntryReading(EntryDraft draft, EntryDraft? standing)
{
    private const int LongestGiven = 60;

    private readonly List<EntryFault> faults = [];

    public IReadOnlyList<EntryFault> Faults => faults;

    /// <param name="owner">Who looks after it now, and may go on even where they are no longer one of those who may.</param>
    public CatalogueEntry Read(IReadOnlySet<PersonId> owners, PersonId? owner, LocalDate today) => new(
        new(new(Slug(EntryField.Id)), Slug(EntryField.Kind), Required(EntryField.Title), Required(EntryField.Summary))
        {
            Themes = Themes(),
            Shelf = Choice(EntryField.Shelf, ResourceSlugs.Shelves),
            Level = Choice(EntryField.Level, ResourceSlugs.Levels) ?? Level.Everybody,
            Keywords = Keywords(),
            Url = Url(),
            Region = Region(),
            Episode = Episode(),
            Note = Optional(EntryField.Note),
            Standing = Choice(EntryField.Standing, ResourceSlugs.Standings) ?? Standing.Available,
        },
        Choice(EntryField.State, ResourceSlugs.States) ?? EntryState.Live,
        Review() ?? today + CatalogueEntry.UntilReview)
    {
        Owner = Owner(owners, owner),
    };

    private string Required(EntryField field)
    {
        if (Optional(field) is { } text)
        {
            return text;
        }

        Fault(field, EntryProblem.Missing);
        return string.Empty;
    }

    private string? Optional(EntryField field)
    {
        var text = Text(field);

        if (text.Length > EntryLimits.Of(field))
        {
            Fault(field, EntryProblem.TooLong, text);
        }

        return text.Length == 0 ? null : text;
    }

    private string Slug(EntryField field)
    {
        var slug = Required(field);

        if (slug.Length > 0 && !ResourceSlugs.IsSlug(slug))
        {
            Fault(field, EntryProblem.NotASlug, slug);
        }

        return slug;
    }

    private T? Choice<T>(EntryField field, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        var text = Text(field);

        if (text.Length == 0)
        {
            return null;
        }

        if (choices.TryGetValue(text, out var choice))
        {
            return choice;
        }

        Fault(field, EntryProblem.UnknownChoice, text);
        return null;
    }

    private IReadOnlyList<string> Themes()
    {
        var themes = List(EntryField.Themes);

        foreach (var unknown in themes.Except(ResourceSlugs.Themes).Where(theme => theme != ResourceSlugs.AllThemes))
        {
            Fault(EntryField.Themes, EntryProblem.UnknownChoice, unknown);
        }

        return themes.Contains(ResourceSlugs.AllThemes) ? ResourceSlugs.Themes : themes;
    }

    private string[] Keywords()
    {
        var keywords = List(EntryField.Keywords);

        if (keywords.Length > EntryLimits.MostKeywords)
        {
            Fault(EntryField.Keywords, EntryProblem.TooMany);
        }

        foreach (var keyword in keywords)
        {
            if (keyword.Length > EntryLimits.Of(EntryField.Keywords))
            {
                Fault(EntryField.Keywords, EntryProblem.TooLong, keyword);
            }
            else if (keyword.Contains(EntryLimits.Bar, StringComparison.Ordinal))
            {
                Fault(EntryField.Keywords, EntryProblem.HasBar, keyword);
            }
        }

        return keywords;
    }

    /// <summary>Only https: a link that everybody is shown must not be read or changed on its way, nor be a script.</summary>
    private Uri? Url()
    {
        var text = Text(EntryField.Url);

        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length <= EntryLimits.Of(EntryField.Url) && Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "https", UserInfo: "", Host.Length: > 0 })
        {
            return url;
        }

        Fault(EntryField.Url, EntryProblem.NotAnAddress, text);
        return null;
    }

    private string? Region()
    {
        var text = Text(EntryField.Region);

        if (text.Length > 0 && !FrenchRegions.All.Contains(text))
        {
            Fault(EntryField.Region, EntryProblem.UnknownChoice, text);
        }

        return text.Length == 0 ? null : text;
    }

    private int? Episode()
    {
        var text = Text(EntryField.Episode);

        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var episode) && episode > 0)
        {
            return episode;
        }

        Fault(EntryField.Episode, EntryProblem.NotANumber, text);
        return null;
    }

    private LocalDate? Review()
    {
        var text = Text(EntryField.Review);

        if (text.Length == 0)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
        {
            return day;
        }

        Fault(EntryField.Review, EntryProblem.NotADate, text);
        return null;
    }

    private PersonId? Owner(IReadOnlySet<PersonId> owners, PersonId? standing)
    {
        var text = Text(EntryField.Owner);

        if (text.Length == 0)
        {
            return null;
        }

        PersonId owner = new(text);

        if (owner != standing && !owners.Contains(owner))
        {
            Fault(EntryField.Owner, EntryProblem.UnknownOwner, text);
        }

        return owner;
    }

    private string Text(EntryField field) => Clean(draft.Text(field) ?? standing?.Text(field) ?? string.Empty);

    private string[] List(EntryField field) =>
    [
        .. (draft.Said.GetValueOrDefault(field) ?? standing?.Said.GetValueOrDefault(field) ?? []).Select(Clean).Where(text => text.Length > 0).Distinct(),
    ];

    /// <summary>One line, as it was typeset: the spaces that do not break a line stay.</summary>
    private static string Clean(string text) => Apart(text, '\u00A0', part => Apart(part, '\u202F', ContributionKind.Clean)).Trim();

    private static string Apart(string text, char space, Func<string, string> clean) => string.Join(space, text.Split(space).Select(clean));

    private void Fault(EntryField field, EntryProblem why, string? given = null) =>
        faults.Add(new(field, why, given is { Length: > LongestGiven } ? $"{given[..(char.IsHighSurrogate(given[LongestGiven - 1]) ? LongestGiven - 1 : LongestGiven)]}…" : given));
}
