using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>« Réponse »: the best entry with why it fits, two more, and what to do next. Pure; nothing in it is personal but one's own voice.</summary>
/// <param name="promotion">Whose people answer what the catalogue does not; null where there is only the team to write to.</param>
/// <param name="today">The reader's day, by which a date tells its year.</param>
public sealed class AnswerCard(Texts texts, LocalDate today, PromotionId? promotion)
{
    /// <summary>More of the asker's words than these is no reason but an echo.</summary>
    private const int MostWords = 3;

    private readonly IResourceWording words = texts.Resources;
    private readonly EntryCard entries = new(texts, promotion);

    /// <param name="asked">The question with the part of the catalogue it was narrowed to, as a tap gives it back.</param>
    /// <param name="isKept">The reader keeps the best entry for later.</param>
    public AdaptiveCard Draw(ResourceLook asked, Answer answer, Votes votes, bool isKept)
    {
        var best = answer.Findings.Matches[0];
        CardAction[] open = [.. entries.Open(best.Resource)];

        return CardFrame.Of(
            words.Found(best.Resource.Title),
            [
                .. answer.Fact is { } fact ? FactPart.Draw(fact, texts, today) : [],
                CardFrame.Badge(words.Kind(best.Resource), BadgeStyle.Accent),
                PartOf(asked) is { } part ? CardFrame.Subtle(words.OnlyIn(part)) : null,
                EntryCard.Heading(best.Resource.Title),
                CardFrame.Plain(best.Resource.Summary),
                WhyOf(best) is { } why ? CardFrame.SubtlePlain(why) : null,
                CardFrame.Subtle(entries.Caution(best.Resource)),
                votes.Useful > 0 ? CardFrame.Subtle(words.UsefulTo(votes.Useful)) : null,
                .. Others(words.OthersTitle, asked, answer.Findings.Matches.Skip(1)),
                votes.Mine is { } mine ? CardFrame.Mine(mine ? words.FoundUseful : words.FoundUseless, CardColor.Accent) : null,
                isKept ? CardFrame.Mine(texts.Readings.Kept, CardColor.Accent) : null,
                CardFrame.Buttons(
                [
                    .. open,
                    Vote(words.UsefulButton, asked, best.Resource, true),
                    Vote(words.UselessButton, asked, best.Resource, false),
                    isKept ? ReadingTaps.List(texts.Readings.Title) : ReadingTaps.Keep(new(best.Resource.Id.Value, asked.Question, asked.Shelf, asked.Theme), texts),
                    entries.Ask(asked.Question),
                    open.Length == 0 ? Narrow(asked.Question) : Narrow(asked.Question) with { Mode = ActionMode.Secondary }, // phones hide a sixth
                ]),
            ]);
    }

    /// <summary>« Je ne sais pas », with the nearest there is where it is near, and somebody to ask.</summary>
    public AdaptiveCard DrawUnknown(ResourceLook asked, Findings findings) => CardFrame.Of(
        words.NotFoundTitle,
        [
            CardFrame.Title(words.NotFoundTitle),
            CardFrame.Plain(PartOf(asked) is { } part ? words.NothingIn(part) : words.NotFound(asked.Question)),
            .. Others(words.NearestTitle, asked, findings.Matches),
            CardFrame.Buttons([.. PartOf(asked) is null ? (CardAction[])[] : [ResourceLook.Button(words.WholeButton, new(asked.Question))], entries.Ask(asked.Question), Narrow(asked.Question)]),
        ]);

    /// <summary>For who asks for something without saying what about.</summary>
    public AdaptiveCard DrawEmpty() => CardFrame.Of(words.WhatToAsk, CardFrame.Title(words.WhatToAsk), CardFrame.Line(words.Example));

    /// <summary>Shelf and theme, one or both: a theme chosen in the list goes along with the shelf that is tapped.</summary>
    /// <param name="shelves">Those on which something was found.</param>
    /// <param name="themes">Those of which something was found.</param>
    public AdaptiveCard DrawNarrowing(string question, IEnumerable<Shelf> shelves, IReadOnlyList<string> themes) => CardFrame.Of(
        words.NarrowTitle,
        CardFrame.Title(words.NarrowTitle),
        CardFrame.Plain(question),
        CardFrame.Line(words.NarrowLine),
        themes.Count == 0
            ? null
            : new InputChoiceSet("theme", words.ThemeLabel, [new(words.AllThemes, ResourceFilter.Every), .. themes.Select(theme => new Choice(words.Theme(theme), theme))])
            {
                Style = ChoiceSetStyle.Compact,
                Value = ResourceFilter.Every,
            },
        CardFrame.Buttons([.. shelves.Select(shelf => Filter(words.Shelf(shelf), new(question, shelf))), Filter(words.AllShelves, new(question))]));

    public AdaptiveCard DrawAsk(string question, IReadOnlyList<string> staff) => CardFrame.Of(
        words.AskTitle,
        CardFrame.Title(words.AskTitle),
        CardFrame.Plain(words.AskStaff(staff)),
        CardFrame.Subtle(words.AskWith),
        CardFrame.Plain(question),
        CardFrame.Buttons(ResourceLook.Button(words.BackButton, new(question))));

    /// <summary>The part of the catalogue that was asked alone; null for the whole.</summary>
    private string? PartOf(ResourceLook asked)
    {
        string[] parts = [.. asked.Shelf is { } shelf ? [words.Shelf(shelf)] : (string[])[], .. asked.Theme is { } theme ? [words.Theme(theme)] : (string[])[]];
        return parts.Length == 0 ? null : string.Join(" · ", parts);
    }

    /// <summary>Null where no reason can be told in words.</summary>
    private string? WhyOf(Match match)
    {
        string[] reasons =
        [
            .. match.Words.Count > 0 ? [words.About([.. match.Words.Take(MostWords)])] : (string[])[],
            .. match is { FitsShelf: true, Resource.Shelf: { } shelf } ? [words.OnShelf(shelf)] : (string[])[],
            .. match.FitsTheme ? [words.OfYourTheme] : (string[])[],
        ];

        return reasons.Length == 0 ? null : $"{Typography.Capital(string.Join(", ", reasons))}.";
    }

    private IEnumerable<CardElement> Others(string title, ResourceLook asked, IEnumerable<Match> matches)
    {
        CardElement[] rows = [.. matches.Select(match => Row(asked, match.Resource))];
        return rows.Length == 0 ? [] : [CardFrame.State(title), .. rows];
    }

    /// <summary>A tap opens it; where it has no address, what there is to know and whom to ask.</summary>
    private Container Row(ResourceLook asked, Resource resource) => new(EntryCard.Lines(resource.Title, resource.Summary))
    {
        Spacing = Spacing.Small,
        SelectAction = resource.Url is { } url
            ? new ActionOpenUrl(url.AbsoluteUri) { Title = words.OpenButton }
            : ResourceEntry.Tap(words.EntryButton, new(resource.Id.Value, asked.Question, asked.Shelf, asked.Theme)),
    };

    private static ActionExecute Vote(string title, ResourceLook asked, Resource resource, bool isUseful) => ActionExecute.Button(
        title, ResourceVote.Verb, new(asked.Question, resource.Id.Value, isUseful, asked.Shelf, asked.Theme), ResourceJson.Default.ResourceVote);

    private ActionExecute Narrow(string question) => ActionExecute.Button(words.NarrowButton, ResourceNarrow.Verb, new(question), ResourceJson.Default.ResourceNarrow);

    private static ActionExecute Filter(string title, ResourceFilter filter) => ActionExecute.Button(title, ResourceFilter.Verb, filter, ResourceJson.Default.ResourceFilter);
}
