using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Protocol.Tests.Cards;

/// <summary>A card that holds every element, to be looked at and checked against the schema.</summary>
internal static class SampleCards
{
    private static readonly CardMention Lea = CardMention.Of("29:1AbC", "Léa <Petit> & Cie");

    private static ActionExecute Book => ActionExecute.Button("Je viens", "slot/book", new BookSlot("s-1", 7), SampleJson.Default.BookSlot);

    public static AdaptiveCard Everything => new("Session 2 mardi 1er juin : venez-vous ?")
    {
        Lang = "fr",
        Speak = "Session deux",
        Rtl = false,
        MinHeight = new Pixels(80),
        Refresh = new(ActionExecute.For("slot/show", new BookSlot("s-1", 7), SampleJson.Default.BookSlot), ["29:1AbC", "8:orgid:2"]),
        SelectAction = new ActionOpenUrl("https://example.org/session"),
        Teams = new() { Width = CardWidth.Full, Entities = [Lea] },
        Body = [.. Texts(), .. Pictures(), .. Boxes(), .. Inputs(), .. NewerSamples.All()],
        Actions =
        [
            Book,
            new ActionShowCard(AdaptiveCard.Saying("Le programme arrive.")) { Title = "Programme" },
            new ActionToggleVisibility([new("more"), new("less", IsVisible: false)]) { Title = "Plus", Mode = ActionMode.Secondary },
            new ActionOpenUrl("https://example.org") { Title = "Ouvrir", IconUrl = "icon:Open", Tooltip = "Dans le navigateur", Fallback = Drop.It },
        ],
    };

    private static CardElement[] Texts() =>
    [
        new TextBlock($"Mardi 1er juin, 9 h 30 – 17 h, avec {Lea.Text}")
        {
            Id = "more", Size = FontSize.ExtraLarge, Weight = FontWeight.Bolder, Color = CardColor.Accent, Style = TextBlockStyle.Heading,
            MaxLines = 3, FontType = FontType.Default, HorizontalAlignment = HorizontalAlignment.Center, IsSubtle = false,
        },
        new RichTextBlock(
        [
            new("Dans ") { Italic = true },
            new("7 jours") { Underline = true, Highlight = true, SelectAction = new ActionOpenUrl("https://example.org") },
            new(" hier") { Strikethrough = true, FontType = FontType.Monospace, Color = CardColor.Attention, Size = FontSize.Small, Weight = FontWeight.Lighter, IsSubtle = true },
        ]),
        new FactSet([new("Où", "Rennes"), new("Durée", "un jour")]) { Separator = true, Spacing = Spacing.ExtraLarge },
    ];

    private static CardElement[] Pictures() =>
    [
        new Image("https://example.org/frise.png", "Neuf mois, mois 4")
        {
            Size = ImageSize.Stretch, Style = ImageStyle.Default, Width = new Pixels(200), BackgroundColor = "#FFFFFF",
            SelectAction = new ActionOpenUrl("https://example.org"), Teams = new(AllowExpand: true),
        },
        new ImageSet([new("https://example.org/a.png", "Ada") { Style = ImageStyle.Person }]) { ImageSize = ImageSize.Small },
    ];

    private static CardElement[] Boxes() =>
    [
        new Container([new TextBlock("Dedans")])
        {
            Style = ContainerStyle.Emphasis, Bleed = true, MinHeight = new Pixels(40), VerticalContentAlignment = VerticalAlignment.Center,
            Height = ElementHeight.Stretch, IsVisible = false, Requires = new Dictionary<string, string> { ["adaptiveCards"] = "1.5" },
            Fallback = Drop.It, SelectAction = new ActionToggleVisibility([new("less")]), Id = "less",
        },
        new ColumnSet(
        [
            new([new TextBlock("un")]) { Width = ColumnWidth.Auto, Style = ContainerStyle.Good },
            new([new TextBlock("deux")]) { Width = ColumnWidth.Weight(2), Separator = true, Spacing = Spacing.None, TargetWidth = TargetWidth.AtLeastNarrow },
            new([new TextBlock("trois")]) { Width = ColumnWidth.Exactly(new(50)), VerticalContentAlignment = VerticalAlignment.Bottom },
        ])
        { Style = ContainerStyle.Accent, Bleed = false, MinHeight = new Pixels(10), TargetWidth = TargetWidth.Wide },
        new Table(
            [new() { Width = ColumnWidth.Weight(1) }, new() { Width = ColumnWidth.Exactly(new(80)), HorizontalCellContentAlignment = HorizontalAlignment.Right }],
            [
                new([new([new TextBlock("Qui")]), new([new TextBlock("Quand")])]) { Style = ContainerStyle.Accent },
                new([new([new TextBlock("Ada")]), new([new TextBlock("14 h")]) { Style = ContainerStyle.Warning, Bleed = true }]),
            ])
        { FirstRowAsHeaders = true, ShowGridLines = false, GridStyle = ContainerStyle.Default, VerticalCellContentAlignment = VerticalAlignment.Top },
        new ActionSet([Book with { Style = ActionStyle.Positive, IsEnabled = true }]),
    ];

    private static CardElement[] Inputs() =>
    [
        new InputText("question", "Votre question")
        {
            Value = "Comment ?", Placeholder = "En une phrase", MaxLength = 500, IsMultiline = true, Regex = "^.+$", Style = TextInputStyle.Text,
            IsRequired = true, ErrorMessage = "Écrivez au moins un mot.", InlineAction = Book,
        },
        new InputNumber("places", "Places") { Value = 0, Min = 0, Max = 9, ErrorMessage = "De 0 à 9." },
        new InputDate("day", "Jour") { Value = new(2026, 6, 1), Min = new(2026, 1, 1), Max = new(2026, 12, 31), ErrorMessage = "En 2026." },
        new InputTime("hour", "Heure") { Value = new(14, 30), Min = new(8, 0), Max = new(19, 0), ErrorMessage = "De 8 h à 19 h." },
        new InputToggle("vegetarian", "Repas végétarien") { ValueOn = "oui", ValueOff = "non", Value = "non" },
        new InputChoiceSet("who", "Avec qui", [new("Ada", "ada"), new("Grace", "grace")])
        {
            Style = ChoiceSetStyle.Filtered, IsMultiSelect = true, Value = "ada,grace", Placeholder = "Choisissez",
            ChoicesData = new("people") { AssociatedInputs = AssociatedInputs.Auto },
        },
    ];
}
