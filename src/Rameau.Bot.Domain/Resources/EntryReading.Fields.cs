using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <content>The fields that are more than a text.</content>
internal sealed partial class EntryReading
{
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
}
