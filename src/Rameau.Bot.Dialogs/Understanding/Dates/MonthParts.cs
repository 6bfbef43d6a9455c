using System.Text.RegularExpressions;
using NodaTime;
using static Rameau.Bot.Dialogs.Understanding.Dates.DateWords;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>« mi-avril », « fin du mois », « en juin », « le mois prochain ».</summary>
internal static partial class MonthParts
{
    public static IEnumerable<DayRule> Rules =>
    [
        new(WeekOfMonth(), (Match match, DaysAround around) => Week(match, around)),
        new(Edge(), (Match match, DaysAround around) => Part(match, around)),
        new(NextMonth(), (match, around) => Whole(First(around.Today).PlusMonths(1))),
        new(LastMonth(), (match, around) => Whole(First(around.Today).PlusMonths(-1))),
        new(ThisMonth(), (match, around) => Whole(First(around.Today))),
        new(InMonth(), (match, around) => Whole(Named(match, around))),
    ];

    private static LocalDate First(LocalDate day) => new(day.Year, day.Month, 1);

    private static (LocalDate From, LocalDate To)? Whole(LocalDate first) => (first, first.PlusMonths(1).PlusDays(-1));

    private static LocalDate Named(Match match, DaysAround around)
    {
        var month = ToMonth(match.Groups["month"].Value);
        return match.Groups["year"] is { Success: true, Value: var year } && DaysAround.Dated(ToNumber(year), month, 1) is { } dated ? dated : around.Month(month);
    }

    /// <summary>« la première semaine d'avril »: its first seven days; the last ones for the last week.</summary>
    private static IEnumerable<DayMention> Week(Match match, DaysAround around)
    {
        var first = match.Groups["month"].Success ? Named(match, around) : First(around.Today).PlusMonths(match.Groups["next"].Success ? 1 : 0);
        var last = first.PlusMonths(1).PlusDays(-1);
        var from = match.Groups["rank"].Value is "derniere" or "last" ? last.PlusDays(-6) : first.PlusDays(7 * ((Slots.Steps.Number(match.Groups["rank"].Value) ?? 1) - 1));

        yield return new(match.Index, match.Length, from, from.PlusDays(6), Approx: true);
    }

    /// <summary>Thirds of a month: 1-10, 11-20, 21 to its end.</summary>
    private static IEnumerable<DayMention> Part(Match match, DaysAround around)
    {
        var first = match switch
        {
            _ when match.Groups["next"].Success => First(around.Today).PlusMonths(1),
            _ when match.Groups["month"].Success => Named(match, around),
            _ => First(around.Today),
        };
        var last = first.PlusMonths(1).PlusDays(-1);
        var (from, to) = match.Groups["edge"].Value switch
        {
            "debut" or "early" or "beginning" or "start" => (first, first.PlusDays(9)),
            "mi" or "milieu" or "mid" or "middle" => (first.PlusDays(10), first.PlusDays(19)),
            "fin" or "late" or "end" => (first.PlusDays(20), last),
            _ => (first, last),
        };

        yield return new(match.Index, match.Length, from, to, Approx: true);
    }

    [GeneratedRegex(@"\b(?<rank>premiere|1ere|first|deuxieme|seconde|2e|2eme|second|troisieme|3e|3eme|third|quatrieme|4e|4eme|fourth|derniere|last) (?:semaine|week)(?: (?:du|de|d|of|the|le))* (?:(?<next>mois prochain|next month)|" + Month + @"|(?:mois|month))\b")]
    private static partial Regex WeekOfMonth();

    [GeneratedRegex(@"\b(?<edge>debut|mi|milieu|fin|courant|early|mid|middle|late|beginning|start|end)(?: (?:du|de|d|of|the|le|mois))*? (?:(?<next>mois prochain|next month)|(?<this>mois|month)(?! (?:de|d|of) " + Month + @")|" + Month + @"(?: (?<year>\d{4}))?)\b")]
    private static partial Regex Edge();

    [GeneratedRegex(@"\b(?:(?:le |au |du )?mois (?:prochain|suivant|d apres)|next month)\b")]
    private static partial Regex NextMonth();

    [GeneratedRegex(@"\b(?:(?:le )?mois (?:dernier|passe)|last month)\b")]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"\b(?:ce mois(?: ci)?|this month)\b")]
    private static partial Regex ThisMonth();

    [GeneratedRegex(@"\b(?:en|in|de|d|pour|au mois de|au mois d|du mois de|during|for|until|jusqu en|to|by|before|avant|d ici|jusqu a|vers|courant|a) " + Month + @"\b(?: (?<year>\d{4}))?|\b" + Month + @" (?<year>\d{4})\b")]
    private static partial Regex InMonth();
}
