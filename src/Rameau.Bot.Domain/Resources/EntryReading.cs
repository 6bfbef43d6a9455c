using NodaTime;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Resources;

/// <summary>Reads what was typed, field by field, and keeps every fault.</summary>
/// <param name="standing">What a field holds that is not said; null for a new entry.</param>
internal sealed partial class EntryReading(EntryDraft draft, EntryDraft? standing)
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
