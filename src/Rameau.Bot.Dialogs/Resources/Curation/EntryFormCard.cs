using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources.Curation;

/// <summary>What can be said of an entry, as inputs. Pure.</summary>
/// <param name="owners">Who may look after it; none where that is not the writer's to say.</param>
public sealed class EntryFormCard(Texts texts, IReadOnlyList<Choice> owners)
{
    private const char Comma = ',';
    private const char Line = '\n';
    private const string Nobody = "-";

    private readonly ICurationWording words = texts.Curation;

    /// <param name="typed">What stands in the inputs.</param>
    /// <param name="word">Why the form is shown again, or what to know before writing; null when there is nothing.</param>
    /// <param name="faults">What is to be mended.</param>
    public AdaptiveCard Draw(string title, EntryInputs typed, IReadOnlyList<CardAction> actions, string? word, IReadOnlyList<EntryFault> faults) => CardFrame.Of(
        title,
        [
            CardFrame.Title(title),
            word is null ? null : CardFrame.Line(word),
            .. faults.Select(fault => CardFrame.Plain($"{words.Field(fault.Field)} · {words.Problem(fault)}")),
            Text("title", EntryField.Title, typed.Title) with { IsRequired = true, ErrorMessage = words.Problem(new(EntryField.Title, EntryProblem.Missing)) },
            Text("summary", EntryField.Summary, typed.Summary) with { IsRequired = true, ErrorMessage = words.Problem(new(EntryField.Summary, EntryProblem.Missing)), IsMultiline = true },
            new InputChoiceSet("shelf", words.Field(EntryField.Shelf), [new(words.NoShelf, Nobody), .. ResourceSlugs.Shelves.Select(one => new Choice(texts.Resources.Shelf(one.Value), one.Key))])
            {
                Style = ChoiceSetStyle.Compact, Value = Chosen(typed.Shelf, ResourceSlugs.Shelves.Keys) ?? Nobody,
            },
            new InputChoiceSet("themes", words.Field(EntryField.Themes), [.. ResourceSlugs.Themes.Select(slug => new Choice(texts.Resources.Theme(slug), slug))])
            {
                IsMultiSelect = true, Style = ChoiceSetStyle.Compact, Value = typed.Themes,
            },
            new InputChoiceSet("level", words.Field(EntryField.Level), [.. ResourceSlugs.Levels.Select(one => new Choice(words.Level(one.Value), one.Key))])
            {
                Style = ChoiceSetStyle.Compact, Value = Chosen(typed.Level, ResourceSlugs.Levels.Keys) ?? ResourceSlugs.Levels.Of(Level.Everybody),
            },
            new InputText("keywords", words.Field(EntryField.Keywords)) { Placeholder = words.KeywordsHint, Value = typed.Keywords, IsMultiline = true },
            Text("url", EntryField.Url, typed.Url) with { Style = TextInputStyle.Url },
            .. owners.Count == 0 ? Array.Empty<CardElement>() :
            [
                new InputDate("review", words.Field(EntryField.Review)) { Value = LocalDatePattern.Iso.Parse(typed.Review ?? string.Empty) is { Success: true, Value: var day } ? day.ToDateOnly() : null },
                new InputChoiceSet("owner", words.Field(EntryField.Owner), [new(words.NoOwner, Nobody), .. owners])
                {
                    Style = ChoiceSetStyle.Compact, Value = Chosen(typed.Owner, owners.Select(one => one.Value)) ?? Nobody,
                },
            ],
            CardFrame.Buttons(actions),
        ]);

    /// <summary>What stands, as the form has it.</summary>
    public static T Fill<T>(T inputs, CatalogueEntry entry)
        where T : EntryInputs
    {
        var said = EntryDraft.Of(entry);

        return inputs with
        {
            Title = said.Text(EntryField.Title),
            Summary = said.Text(EntryField.Summary),
            Shelf = said.Text(EntryField.Shelf),
            Themes = string.Join(Comma, said.Said[EntryField.Themes]),
            Level = said.Text(EntryField.Level),
            Keywords = string.Join(Line, said.Said[EntryField.Keywords]),
            Url = said.Text(EntryField.Url),
            Review = said.Text(EntryField.Review),
            Owner = said.Text(EntryField.Owner),
        };
    }

    /// <summary>The other way round. What an old card does not have is not said.</summary>
    /// <param name="wasReview">The day that stood in the form.</param>
    public static EntryDraft Read(EntryInputs inputs, string? wasReview = null)
    {
        Dictionary<EntryField, IReadOnlyList<string>> said = [];

        Say(EntryField.Title, inputs.Title is { } title ? [title] : null);
        Say(EntryField.Summary, inputs.Summary is { } summary ? [summary] : null);
        Say(EntryField.Shelf, One(inputs.Shelf));
        Say(EntryField.Themes, inputs.Themes?.Split(Comma));
        Say(EntryField.Level, One(inputs.Level));
        Say(EntryField.Keywords, inputs.Keywords?.Split(Line));
        Say(EntryField.Url, One(inputs.Url));
        Say(EntryField.Review, inputs.Review is { Length: > 0 } review && review != wasReview ? [review] : null);
        Say(EntryField.Owner, One(inputs.Owner));

        return new(said);

        void Say(EntryField field, IReadOnlyList<string>? texts)
        {
            if (texts is not null)
            {
                said[field] = texts;
            }
        }
    }

    private static string[]? One(string? chosen) => chosen is null ? null : [chosen == Nobody ? string.Empty : chosen];

    private static string? Chosen(string? value, IEnumerable<string> choices) => value is not null && choices.Contains(value) ? value : null;

    private InputText Text(string id, EntryField field, string? value) =>
        new(id, words.Field(field)) { MaxLength = EntryLimits.Of(field), Value = value is { Length: > 0 } ? Excerpts.Shortened(value, EntryLimits.Of(field)) : null };
}
