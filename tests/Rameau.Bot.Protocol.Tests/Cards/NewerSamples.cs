using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Protocol.Tests.Cards;

/// <summary>Every element that Teams added after 1.5, with every property.</summary>
internal static class NewerSamples
{
    private static readonly FactSet Figures = new([new("Oui", "7"), new("Non", "0")]);

    public static IEnumerable<CardElement> All() => [.. Round(), .. Axes(), .. Small()];

    private static CardElement[] Round() =>
    [
        new DonutChart([new("Oui", 7, ChartColor.Good), new("Non", 0)], Figures)
        {
            Title = "Réponses", ShowTitle = true, ColorSet = ChartColorSet.Categorical, MaxWidth = new Pixels(300), ShowLegend = true,
            Value = "7/7", ValueColor = ChartColor.Good, Thickness = ChartThickness.Thin, ShowOutlines = false,
        },
        new PieChart([new("Oui", 7)], Figures) { ShowOutlines = true, ColorSet = ChartColorSet.SequentialRed },
        new GaugeChart(0, [new(50, "peu", ChartColor.SequentialRed1), new(50, "assez")], new TextBlock("0 %"))
        {
            Min = 0, Max = 100, SubLabel = "présence", ShowMinMax = true, ShowNeedle = true, ShowOutlines = false, ValueFormat = GaugeFormat.Percentage,
        },
    ];

    private static CardElement[] Axes() =>
    [
        new VerticalBarChart([new("juin", 3, ChartColor.CategoricalLightBlue), new(7, 0)], Figures)
        {
            XAxisTitle = "mois", YAxisTitle = "présents", Color = ChartColor.DivergingGray, ShowBarValues = true, YMin = 0, YMax = 12,
        },
        new GroupedVerticalBarChart([new("Ada", [new("juin", 1)])], Figures) { Stacked = true, ShowBarValues = true },
        new HorizontalBarChart([new("Ada", 1)], Figures) { DisplayMode = HorizontalBarMode.PartToWhole },
        new StackedHorizontalBarChart([new("juin", [new("Oui", 7)])], Figures),
        new LineChart([new("Ada", [new(new DateOnly(2026, 6, 1), 0.5)], ChartColor.Sequential8)], Drop.It) { YMin = 0, YMax = 1 },
    ];

    private static CardElement[] Small() =>
    [
        new Badge("Obligatoire", new TextBlock("**Obligatoire**"))
        {
            Icon = "Calendar,filled", IconPosition = IconPosition.After, Style = BadgeStyle.Informative, Appearance = BadgeAppearance.Tint,
            Shape = BadgeShape.Rounded, Size = BadgeSize.ExtraLarge, Tooltip = "Il faut venir",
        },
        new ProgressBar(new TextBlock("mois 4/9")) { Value = 4, Max = 9, Color = ProgressColor.Good },
        new ProgressRing(Drop.It) { Label = "Un instant", LabelPosition = LabelPosition.After, Size = RingSize.Tiny },
        new Rating(3.5, new TextBlock("3,5 sur 5")) { Count = 12, Max = 5, Size = RatingSize.Large, Color = RatingColor.Marigold, Style = RatingStyle.Compact },
        new Icon("Calendar", Drop.It) { Size = IconSize.XxSmall, Style = IconStyle.Filled, Color = CardColor.Good, SelectAction = new ActionOpenUrl("https://example.org") },
        new CompoundButton("Programme", new ActionOpenUrl("https://example.org"), new TextBlock("[Programme](https://example.org)"))
        {
            Description = "Les neuf mois", Badge = "Nouveau", Icon = new("Calendar") { Size = IconSize.Standard, Style = IconStyle.Regular, Color = CardColor.Accent },
        },
    ];
}
