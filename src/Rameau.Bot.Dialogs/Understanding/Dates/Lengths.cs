using System.Text.RegularExpressions;
using static Rameau.Bot.Dialogs.Understanding.Dates.DateWords;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>« d'une semaine », « pendant 3 jours », « by two weeks ».</summary>
internal static partial class Lengths
{
    public static IEnumerable<LengthMention> In(string line) =>
        from Match match in Length().Matches(line)
        select new LengthMention(match.Index, match.Length, match.Groups["about"].Value switch
        {
            "quinzaine" => ToPeriod("15", "jours"),
            "huitaine" => ToPeriod("8", "jours"),
            "dizaine" => ToPeriod("10", "jours"),
            _ => ToPeriod(match.Groups["count"].Value, match.Groups["unit"].Value),
        });

    [GeneratedRegex(@"\b(?!a jour\b)(?:" + Count + " )(?:petite?s? |more |other )?" + Unit + @"\b|\bune (?<about>quinzaine|huitaine|dizaine)(?: de jours)?\b")]
    private static partial Regex Length();
}
