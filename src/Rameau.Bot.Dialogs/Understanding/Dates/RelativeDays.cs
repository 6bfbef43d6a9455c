using System.Text.RegularExpressions;
using NodaTime;
using static Rameau.Bot.Dialogs.Understanding.Dates.DateWords;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>« demain », « dans 15 jours », « la semaine prochaine », « ce week-end ».</summary>
internal static partial class RelativeDays
{
    public static IEnumerable<DayRule> Rules =>
    [
        new(DayAfterTomorrow(), (_, around) => around.Today.PlusDays(2)),
        new(DayBeforeYesterday(), (_, around) => around.Today.PlusDays(-2)),
        new(Tomorrow(), (_, around) => around.Today.PlusDays(1)),
        new(Yesterday(), (_, around) => around.Today.PlusDays(-1)),
        new(Today(), (_, around) => around.Today),
        new(InAbout(), (match, around) => around.Today.PlusDays(match.Groups["word"].Value switch { "huitaine" => 7, "quinzaine" => 14, _ => 10 })),
        new(InSome(), (match, around) => around.Today + ToPeriod(match.Groups["count"].Value, match.Groups["unit"].Value)),
        new(SomeAgo(), (match, around) => around.Today - ToPeriod(match.Groups["count"].Value, match.Groups["unit"].Value)),
        new(WeekdayOfNextWeek(), (match, around) => around.OfNextWeek(ToWeekday(match.Groups["weekday"].Value))),
        new(PartOfWeek(), (Match match, DaysAround around) => Part(match, around)),
        new(NextWeekend(), (_, around) => (around.OfNextWeek(IsoDayOfWeek.Saturday), around.OfNextWeek(IsoDayOfWeek.Sunday))),
        new(Weekend(), (_, around) => (around.Monday.PlusDays(5), around.Monday.PlusDays(6))),
        new(NextWeek(), (_, around) => (around.Monday.PlusDays(7), around.Monday.PlusDays(13))),
        new(LastWeek(), (_, around) => (around.Monday.PlusDays(-7), around.Monday.PlusDays(-1))),
        new(ThisWeek(), (_, around) => (around.Monday, around.Monday.PlusDays(6))),
    ];

    private static IEnumerable<DayMention> Part(Match match, DaysAround around)
    {
        var monday = around.Monday.PlusDays(match.Groups["next"].Success ? 7 : 0);
        var (from, to) = match.Groups["edge"].Value switch
        {
            "debut" or "early" or "beginning" or "start" => (0, 1),
            "fin" or "late" or "end" => (3, 4),
            _ => (2, 2),
        };

        monday = monday.PlusDays(to) < around.Today && !around.Past ? monday.PlusDays(7) : monday; // on Wednesday, « en début de semaine » is next week's

        yield return new(match.Index, match.Length, monday.PlusDays(from), monday.PlusDays(to), Approx: true);
    }

    [GeneratedRegex(@"\b(?:apres demain|(?:the )?day after tomorrow)\b")]
    private static partial Regex DayAfterTomorrow();

    [GeneratedRegex(@"\b(?:avant hier|(?:the )?day before yesterday)\b")]
    private static partial Regex DayBeforeYesterday();

    [GeneratedRegex(@"\b(?:demain|tomorrow)\b")]
    private static partial Regex Tomorrow();

    [GeneratedRegex(@"\b(?:hier|yesterday|last night)\b")]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"\b(?:aujourd hui|today|ce (?=matin|soir|midi)|cet (?=apres midi)|cette (?=nuit)|this (?=morning|afternoon|evening)|tonight)")]
    private static partial Regex Today();

    [GeneratedRegex(@"\b(?:dans|sous|d ici)(?: une)? (?<word>huitaine|dizaine|quinzaine)(?: de jours)?\b")]
    private static partial Regex InAbout();

    [GeneratedRegex(@"\b(?:dans|in|d ici|within|sous) " + Count + " " + Unit + @"\b|\b" + Count + " " + Unit + @" from (?:now|today)\b")]
    private static partial Regex InSome();

    [GeneratedRegex(@"\bil y a " + Count + " " + Unit + @"\b|\b" + Count + " " + Unit + @" ago\b")]
    private static partial Regex SomeAgo();

    [GeneratedRegex(@"\b" + Weekday + @"(?: de)?(?: la)? semaine (?:prochaine|pro)\b|\b" + Weekday + @" next week\b|\b(?:la )?semaine prochaine ,? ?" + Weekday + @"\b|\bnext week(?: on)? " + Weekday + @"\b")]
    private static partial Regex WeekdayOfNextWeek();

    [GeneratedRegex(@"\b(?<edge>debut|milieu|fin|early|mid|beginning|start|end)(?: (?:de|of|la|the))* (?:(?<next>semaine prochaine|next week)|semaine|week)\b(?! end)")]
    private static partial Regex PartOfWeek();

    [GeneratedRegex(@"\b(?:(?:le )?week end (?:prochain|suivant)|next week ?end)\b")]
    private static partial Regex NextWeekend();

    [GeneratedRegex(@"\b(?:(?:ce|this|le|the|au) week ?end|week ?end)\b")]
    private static partial Regex Weekend();

    [GeneratedRegex(@"\b(?:(?:la )?semaine (?:prochaine|suivante|qui vient|d apres|pro)|next week|following week|coming week)\b")]
    private static partial Regex NextWeek();

    [GeneratedRegex(@"\b(?:(?:la )?semaine (?:derniere|passee)|last week)\b")]
    private static partial Regex LastWeek();

    [GeneratedRegex(@"\b(?:cette semaine|this week|dans la semaine(?! (?:du|d|prochaine|suivante))|later this week)\b")]
    private static partial Regex ThisWeek();
}
