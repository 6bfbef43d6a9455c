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

    public static CardElement Line(string text) => new TextBlock(text) { Spacing = Spacing.Small };

    public static CardElement? Subtle(string text) =>
        text.Length == 0 ? null : new TextBlock(text) { IsSubtle = true, Size = FontSize.Small, Spacing = Spacing.Small };

    public static CardElement State(string text) => new TextBlock(text) { Separator = true, Spacing = Spacing.Medium, Weight = FontWeight.Bolder };

    /// <summary>Words that people or rosters wrote: shown as they are, never read as Markdown.</summary>
    public static CardElement Plain(string text) => new RichTextBlock([new TextRun(text)]) { Spacing = Spacing.Small };

    public static CardElement? Buttons(params IReadOnlyList<CardAction> actions) =>
        actions.Count == 0 ? null : new ActionSet(actions) { Spacing = Spacing.Medium };

    /// <summary>The footer link, and the sentence it opens; two elements, always last.</summary>
    public static IReadOnlyList<CardElement> Why(string question, string because) =>
    [
        new Container([new TextBlock(question) { Size = FontSize.Small, Color = CardColor.Accent }])
        {
            Spacing = Spacing.Medium,
            SelectAction = new ActionToggleVisibility([new ToggledElement(WhyId)]) { Title = question },
        },
        new TextBlock(because) { Id = WhyId, IsVisible = false, Size = FontSize.Small, IsSubtle = true, Spacing = Spacing.Small },
    ];
}
