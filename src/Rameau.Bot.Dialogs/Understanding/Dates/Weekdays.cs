using System.Text.RegularExpressions;
using NodaTime;
using static Rameau.Bot.Dialogs.Understanding.Dates.DateWords;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>« jeudi », « jeudi prochain », « jeudi en huit », « jeudi 18 ».</summary>
internal static partial class Weekdays
{
    public static IEnumerable<DayRule> Rules =>
    [
        new(Later(), (match, around) => around.Today.Next(Of(match)).PlusDays(match.Groups["weeks"].Value is "quinze" or "15" or "two weeks" ? 14 : 7)),
        new(Next(), (match, around) => around.OfNextWeek(Of(match))),
        new(Last(), (match, around) => around.Today.Previous(Of(match))),
        new(Numbered(), (match, around) => around.OfMonth(ToNumber(match.Groups["day"].Value), Of(match))),
        new(This(), (match, around) => around.Today.With(DateAdjusters.NextOrSame(Of(match)))),
        new(Bare(), (match, around) => around.Weekday(Of(match))),
    ];

    private static IsoDayOfWeek Of(Match match) => ToWeekday(match.Groups["weekday"].Value);

    [GeneratedRegex(@"\b" + Weekday + @" en (?<weeks>huit|quinze|8|15)\b|\b(?:a|one) week (?:on|from) " + Weekday + @"\b|\b(?<weeks>two weeks) (?:on|from) " + Weekday + @"\b|\b" + Weekday + @" week\b(?! end)")]
    private static partial Regex Later();

    [GeneratedRegex(@"\b" + Weekday + @" (?:prochain|pro)\b|\bnext " + Weekday + @"\b|\bprochain " + Weekday + @"\b")]
    private static partial Regex Next();

    [GeneratedRegex(@"\b" + Weekday + @" (?:dernier|passe)\b|\blast " + Weekday + @"\b")]
    private static partial Regex Last();

    [GeneratedRegex(@"\b" + Weekday + @" (?:le |the )?" + Day + @"\b(?! ?(?:h|heures?|am|pm)\b)(?![/:]|\.\d)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:ce|this) " + Weekday + @"\b")]
    private static partial Regex This();

    [GeneratedRegex(@"\b" + Weekday + @"\b")]
    private static partial Regex Bare();
}
