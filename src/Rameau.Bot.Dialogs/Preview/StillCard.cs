using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>A card as a picture of itself: its buttons and fields are words, so that a preview cannot be answered.</summary>
public static class StillCard
{
    public static IReadOnlyList<CardElement> Of(AdaptiveCard card) =>
        [.. (card.Body ?? []).SelectMany(Still), .. Words((card.Actions ?? []).Select(action => action.Title))];

    private static IEnumerable<CardElement> Still(CardElement element) => element switch
    {
        ActionSet { Actions: var actions } => Words(actions.Select(action => action.Title)),
        InputToggle { Title: var title } => Words([title]),
        CardInput { Label: var label } => Words([label]),
        CompoundButton { Title: var title } => Words([title]),
        Image image => [image with { SelectAction = Harmless(image.SelectAction) }],
        Container container => [container with { Items = [.. container.Items.SelectMany(Still)], SelectAction = Harmless(container.SelectAction) }],
        ColumnSet set => [set with { Columns = [.. set.Columns.Select(Still)], SelectAction = Harmless(set.SelectAction) }],
        Table table => [table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Still)] })] }],
        _ => [element],
    };

    private static Column Still(Column column) => column with { Items = [.. column.Items.SelectMany(Still)], SelectAction = Harmless(column.SelectAction) };

    private static TableCell Still(TableCell cell) => cell with { Items = [.. cell.Items.SelectMany(Still)], SelectAction = Harmless(cell.SelectAction) };

    /// <summary>« Pourquoi ce message ? » opens within the card and asks nothing of the bot.</summary>
    private static TapAction? Harmless(TapAction? action) => action is ActionToggleVisibility ? action : null;

    private static IEnumerable<CardElement> Words(IEnumerable<string?> titles) => string.Join(" · ", titles.Where(title => !string.IsNullOrEmpty(title))) is { Length: > 0 } words
        ? [CardFrame.SubtlePlain(words)]
        : [];
}
