using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>One entry of the catalogue: what it is, where it stands, and how to reach it. Pure.</summary>
/// <param name="promotion">Whose people can be asked; null where there is only the team.</param>
public sealed class EntryCard(Texts texts, PromotionId? promotion)
{
    /// <summary>In characters: two lines of a list.</summary>
    private const int LongestPreview = 120;

    private readonly IResourceWording words = texts.Resources;

    /// <summary>For whoever reads the message it was put into: nothing in it is of the asker, and nothing asks for a tap that only they could do.</summary>
    public AdaptiveCard DrawForAll(Resource resource) => CardFrame.Of(resource.Title, [.. Parts(resource), CardFrame.Buttons([.. Open(resource)])]);

    /// <summary>As a list of results tells it in a line.</summary>
    public FoundCard DrawFound(Resource resource) => new(DrawForAll(resource), resource.Title, $"{words.Kind(resource)} · {Excerpts.Shortened(resource.Summary, LongestPreview)}");

    /// <summary>For the one who tapped it in an answer or among their readings.</summary>
    public AdaptiveCard Draw(ResourceEntry tapped, Resource resource, bool isKept) => CardFrame.Of(
        resource.Title,
        [
            .. Parts(resource),
            isKept ? CardFrame.Mine(texts.Readings.Kept, CardColor.Accent) : null,
            CardFrame.Buttons(
            [
                .. Open(resource),
                isKept
                    ? ReadingTaps.Do(texts.Readings.ReadButton, resource.Id, ReadingDo.Read)
                    : ReadingTaps.Keep(new(resource.Id.Value, tapped.Question, tapped.Shelf, tapped.Theme, IsEntry: true), texts),
                Ask(texts.Readings.Wish(resource.Title)),
                .. isKept ? [ReadingTaps.List(texts.Readings.Title)] : (CardAction[])[],
                .. tapped.Question is { } question ? [ResourceLook.Button(words.BackButton, new(question, tapped.Shelf, tapped.Theme))] : (CardAction[])[],
            ]),
        ]);

    public IEnumerable<CardElement?> Parts(Resource resource) =>
    [
        CardFrame.Badge(words.Kind(resource), BadgeStyle.Accent),
        Heading(resource.Title),
        CardFrame.Plain(resource.Summary),
        CardFrame.Subtle(Caution(resource)),
    ];

    public IEnumerable<CardAction> Open(Resource resource) => resource.Url is { } url ? [new ActionOpenUrl(url.AbsoluteUri) { Title = words.OpenButton }] : [];

    public ActionExecute Ask(string question) => promotion is { } asked
        ? ActionExecute.Button(words.AskButton, TicketForm.Verb, new(asked.Value, question), TicketJson.Default.TicketForm)
        : ActionExecute.Button(words.AskButton, ResourceAsk.Verb, new(question), ResourceJson.Default.ResourceAsk);

    public string Caution(Resource resource) => resource switch
    {
        { Standing: Standing.Past } => words.Past,
        { Standing: Standing.Announced } => words.Announced,
        { Url: null } => words.NoAddress,
        _ => string.Empty,
    };

    /// <summary>A title from a file: large, and never read as Markdown.</summary>
    public static CardElement Heading(string title) => new RichTextBlock([new TextRun(title) { Size = FontSize.Large, Weight = FontWeight.Bolder }]) { Spacing = Spacing.Small };

    /// <summary>An entry in two lines of a list.</summary>
    public static IReadOnlyList<CardElement> Lines(string title, string subtle) =>
    [
        new RichTextBlock([new TextRun(title) { Weight = FontWeight.Bolder }]),
        new RichTextBlock([new TextRun(subtle) { Size = FontSize.Small, IsSubtle = true }]) { Spacing = Spacing.None },
    ];
}
