using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Cards;

/// <summary>The parts every card is made of, in one order: badge, title, lines, state, buttons, « pourquoi ».</summary>
public static class CardFrame
{
    private const string WhyId = "why";

    /// <summary>Null parts are left out, so that a card can be written as one list.</summary>
    public static AdaptiveCard Of(string fallbackText, params IReadOnlyList<CardElement?> parts) =>
        new(fallbackText) { Body = [.. parts.OfType<CardElement>()] };

    public static CardElement Badge(string text, BadgeStyle style) =>
        new Badge(text, new TextBlock(text) { Weight = FontWeight.Bolder, Size = FontSize.Small, Color = CardColor.Accent })
        {
            Style = style,
            Appearance = BadgeAppearance.Tint,
        };

    public static CardElement Title(string text) =>
        new TextBlock(text) { Size = FontSize.Large, Weight = FontWeight.Bolder, Style = TextBlockStyle.Heading, Spacing = Spacing.Small };

    /// <summary>The title of a card that asks nothing any more: it steps back behind those that do.</summary>
    public static CardElement PastTitle(string text) =>
        new TextBlock(text) { Size = FontSize.Default, Weight = FontWeight.Bolder, IsSubtle = true, Style = TextBlockStyle.Heading, Spacing = Spacing.Small };

    public static CardElement Line(string text) => new TextBlock(text) { Spacing = Spacing.Small };

    public static CardElement? Subtle(string text) =>
        text.Length == 0 ? null : new TextBlock(text) { IsSubtle = true, Size = FontSize.Small, Spacing = Spacing.Small };

    public static CardElement State(string text) => new TextBlock(text) { Separator = true, Spacing = Spacing.Medium, Weight = FontWeight.Bolder };

    /// <summary>What the one who reads has answered, beside the buttons that change it; the words say it, the colour helps the eye.</summary>
    public static CardElement Mine(string text, CardColor color) => new TextBlock(text) { Weight = FontWeight.Bolder, Color = color, Spacing = Spacing.Medium };

    /// <summary>Words that people or rosters wrote: shown as they are, never read as Markdown.</summary>
    public static CardElement Plain(string text) => new RichTextBlock([new TextRun(text)]) { Spacing = Spacing.Small };

    /// <summary>As <see cref="Plain"/>, for what few need to read.</summary>
    public static CardElement SubtlePlain(string text) =>
        new RichTextBlock([new TextRun(text) { Size = FontSize.Small, IsSubtle = true }]) { Spacing = Spacing.Small };

    /// <summary>One line of a list, in people's own words, with its own small button.</summary>
    public static CardElement Entry(string text, string subtle, ActionExecute go) => new ColumnSet([
        new Column([Plain(text), SubtlePlain(subtle)]) { Width = ColumnWidth.Stretch },
        new Column([new ActionSet([go])]) { Width = ColumnWidth.Auto },
    ]) { Separator = true, Spacing = Spacing.Small };

    public static CardElement? Buttons(params IReadOnlyList<CardAction> actions) =>
        actions.Count == 0 ? null : new ActionSet(actions) { Spacing = Spacing.Medium };

    /// <summary>The footer link, and the sentence it opens; two elements, always last.</summary>
    public static IReadOnlyList<CardElement> Why(string question, string because) =>
    [
        Link(new ActionToggleVisibility([new ToggledElement(WhyId)]) { Title = question }) with { Spacing = Spacing.Medium },
        new TextBlock(because) { Id = WhyId, IsVisible = false, Size = FontSize.Small, IsSubtle = true, Spacing = Spacing.Small },
    ];

    /// <summary>A small action in the run of the text, for what is no button's worth.</summary>
    /// <param name="action">With a title.</param>
    public static Container Link(TapAction action) => new([new RichTextBlock([new TextRun(action.Title!) { Size = FontSize.Small, Color = CardColor.Accent, Underline = true }])])
    {
        Spacing = Spacing.None,
        SelectAction = action,
    };

    /// <summary>The card with this footer, in the place of the one it has.</summary>
    public static AdaptiveCard WithWhy(AdaptiveCard card, string question, string because) =>
        card with { Body = [.. (card.Body ?? []).Where(part => !IsWhy(part)), .. Why(question, because)] };

    private static bool IsWhy(CardElement part) =>
        part.Id == WhyId || part is Container { SelectAction: ActionToggleVisibility { TargetElements: [{ ElementId: WhyId }] } };

    /// <summary>The card with somebody's own words right under its title.</summary>
    public static AdaptiveCard WithWords(AdaptiveCard card, string words)
    {
        var body = card.Body ?? [];
        var title = body.Select((part, i) => (part, i)).FirstOrDefault(one => one.part is TextBlock { Style: TextBlockStyle.Heading }).i;

        return card with { Body = [.. body.Take(title + 1), Plain(words), .. body.Skip(title + 1)] };
    }
}
