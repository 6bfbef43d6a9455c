using System.Text.RegularExpressions;
using static Rameau.Bot.Dialogs.Understanding.Dates.DateWords;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>« d'une semaine », « pendant 3 jours », « by two weeks ».</summary>
internal static partial class Lengths
{
    public static IEnumerable<LengthMention> In(string line) =>
        from Match match in Length().Matches(line)
        select new LengthMention(match.Index, match.Length, ToPeriod(match.Groups["count"].Value, match.Groups["unit"].Value));

    [GeneratedRegex(@"\b(?:" + Count + " )(?:petite?s? |more |other )?" + Unit + @"\b")]
    private static partial Regex Length();
}
