using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Tickets;
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

    /// <summary>In characters: two lines of a list.</summary>
    private const int LongestPreview = 120;

    private readonly IResourceWording words = texts.Resources;

    /// <param name="asked">The question with the part of the catalogue it was narrowed to, as a tap gives it back.</param>
    public AdaptiveCard Draw(ResourceLook asked, Answer answer, Votes votes)
    {
        var best = answer.Findings.Matches[0];

        return CardFrame.Of(
            words.Found(best.Resource.Title),
            [
                .. answer.Fact is { } fact ? FactPart.Draw(fact, texts, today) : [],
                CardFrame.Badge(words.Kind(best.Resource), BadgeStyle.Accent),
                PartOf(asked) is { } part ? CardFrame.Subtle(words.OnlyIn(part)) : null,
                Heading(best.Resource.Title),
                CardFrame.Plain(best.Resource.Summary),
                WhyOf(best) is { } why ? CardFrame.SubtlePlain(why) : null,
                CardFrame.Subtle(Caution(best.Resource)),
                votes.Useful > 0 ? CardFrame.Subtle(words.UsefulTo(votes.Useful)) : null,
                .. Others(words.OthersTitle, answer.Findings.Matches.Skip(1)),
                votes.Mine is { } mine ? CardFrame.Mine(mine ? words.FoundUseful : words.FoundUseless, CardColor.Accent) : null,
                CardFrame.Buttons(
                [
                    .. best.Resource.Url is { } url ? [new ActionOpenUrl(url.AbsoluteUri) { Title = words.OpenButton }] : (CardAction[])[],
                    Vote(words.UsefulButton, asked, best.Resource, true),
                    Vote(words.UselessButton, asked, best.Resource, false),
                    Ask(asked.Question),
                    Narrow(asked.Question),
                ]),
            ]);
    }

    /// <summary>« Je ne sais pas », with the nearest there is where it is near, and somebody to ask.</summary>
    public AdaptiveCard DrawUnknown(ResourceLook asked, Findings findings) => CardFrame.Of(
        words.NotFoundTitle,
        [
            CardFrame.Title(words.NotFoundTitle),
            CardFrame.Plain(PartOf(asked) is { } part ? words.NothingIn(part) : words.NotFound(asked.Question)),
            .. Others(words.NearestTitle, findings.Matches),
            CardFrame.Buttons([.. PartOf(asked) is null ? (CardAction[])[] : [Look(words.WholeButton, new(asked.Question))], Ask(asked.Question), Narrow(asked.Question)]),
        ]);

    /// <summary>One entry for whoever reads the message it was put into: nothing in it is of the asker, and nothing asks for a tap that only they could do.</summary>
    public AdaptiveCard DrawEntry(Resource resource) => CardFrame.Of(
        resource.Title,
        CardFrame.Badge(words.Kind(resource), BadgeStyle.Accent),
        Heading(resource.Title),
        CardFrame.Plain(resource.Summary),
        CardFrame.Subtle(Caution(resource)),
        CardFrame.Buttons(resource.Url is { } url ? [new ActionOpenUrl(url.AbsoluteUri) { Title = words.OpenButton }] : []));

    /// <summary>As a list of results tells it in a line.</summary>
    public FoundCard DrawFound(Resource resource) => new(DrawEntry(resource), resource.Title, $"{words.Kind(resource)} · {Excerpts.Shortened(resource.Summary, LongestPreview)}");

    /// <summary>For who asks for something without saying what about.</summary>
    public AdaptiveCard DrawEmpty() => CardFrame.Of(words.WhatToAsk, CardFrame.Title(words.WhatToAsk), CardFrame.Line(words.Example));

    /// <param name="shelves">Those on which something was found.</param>
    /// <param name="theme">Of the reader's pathway, where something was found on it.</param>
    public AdaptiveCard DrawNarrowing(string question, IEnumerable<Shelf> shelves, string? theme) => CardFrame.Of(
        words.NarrowTitle,
        CardFrame.Title(words.NarrowTitle),
        CardFrame.Plain(question),
        CardFrame.Line(words.NarrowLine),
        CardFrame.Buttons(
        [
            .. shelves.Select(shelf => Look(words.Shelf(shelf), new(question, shelf))),
            theme is null ? Look(words.WholeButton, new(question)) : Look(words.Theme(theme), new(question, Theme: theme)),
        ]));

    public AdaptiveCard DrawAsk(string question, IReadOnlyList<string> staff) => CardFrame.Of(
        words.AskTitle,
        CardFrame.Title(words.AskTitle),
        CardFrame.Plain(words.AskStaff(staff)),
        CardFrame.Subtle(words.AskWith),
        CardFrame.Plain(question),
        CardFrame.Buttons(Look(words.BackButton, new(question))));

    /// <summary>The part of the catalogue that was asked alone; null for the whole.</summary>
    private string? PartOf(ResourceLook asked) => asked switch
    {
        { Shelf: { } shelf } => words.Shelf(shelf),
        { Theme: { } theme } => words.Theme(theme),
        _ => null,
    };

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

    private string Caution(Resource resource) => resource switch
    {
        { Standing: Standing.Past } => words.Past,
        { Standing: Standing.Announced } => words.Announced,
        { Url: null } => words.NoAddress,
        _ => string.Empty,
    };

    private IEnumerable<CardElement> Others(string title, IEnumerable<Match> matches)
    {
        CardElement[] rows = [.. matches.Select(match => Row(match.Resource))];
        return rows.Length == 0 ? [] : [CardFrame.State(title), .. rows];
    }

    private Container Row(Resource resource) => new(
    [
        new RichTextBlock([new TextRun(resource.Title) { Weight = FontWeight.Bolder }]),
        new RichTextBlock([new TextRun(resource.Summary) { Size = FontSize.Small, IsSubtle = true }]) { Spacing = Spacing.None },
    ])
    {
        Spacing = Spacing.Small,
        SelectAction = resource.Url is { } url ? new ActionOpenUrl(url.AbsoluteUri) { Title = words.OpenButton } : null,
    };

    /// <summary>A title from a file: large, and never read as Markdown.</summary>
    private static RichTextBlock Heading(string title) => new([new TextRun(title) { Size = FontSize.Large, Weight = FontWeight.Bolder }]) { Spacing = Spacing.Small };

    private static ActionExecute Vote(string title, ResourceLook asked, Resource resource, bool isUseful) => ActionExecute.Button(
        title, ResourceVote.Verb, new(asked.Question, resource.Id.Value, isUseful, asked.Shelf, asked.Theme), ResourceJson.Default.ResourceVote);

    private static ActionExecute Look(string title, ResourceLook look) => ActionExecute.Button(title, ResourceLook.Verb, look, ResourceJson.Default.ResourceLook);

    private ActionExecute Ask(string question) => promotion is { } asked
        ? ActionExecute.Button(words.AskButton, TicketForm.Verb, new(asked.Value, question), TicketJson.Default.TicketForm)
        : ActionExecute.Button(words.AskButton, ResourceAsk.Verb, new(question), ResourceJson.Default.ResourceAsk);

    private ActionExecute Narrow(string question) => ActionExecute.Button(words.NarrowButton, ResourceNarrow.Verb, new(question), ResourceJson.Default.ResourceNarrow);
}
