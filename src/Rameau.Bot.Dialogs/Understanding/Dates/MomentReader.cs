using System.Text.RegularExpressions;
using NodaTime;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>Finds everything a line says about time. What one rule has read no other reads again.</summary>
internal static partial class MomentReader
{
    public static Moments Read(string line, LocalDate today, bool past)
    {
        List<Mention> taken = [];
        List<DayMention> days = [];
        DaysAround around = new(today, past || SpeaksOfThePast().IsMatch(line));

        foreach (var rule in DayRules.All)
        {
            foreach (Match match in rule.Pattern.Matches(line))
            {
                var found = rule.Days(match, around).ToArray();

                if (found.Length > 0 && !found.Any(one => Overlaps(taken, one)))
                {
                    days.AddRange(found);
                    taken.AddRange(found);
                }
            }
        }

        var times = TimesOfDay.In(line).Where(time => !Overlaps(days, time)).ToArray();
        var lengths = Lengths.In(line).Where(length => !Overlaps(taken, length)).ToArray();

        return new(
            [.. days.Select(day => WeekOf().IsMatch(line[..day.Start]) ? WholeWeek(day) : day).OrderBy(day => day.Start)],
            times,
            [.. TimesOfDay.Parts(line)],
            lengths);
    }

    /// <summary>« la semaine du 15 mars »</summary>
    private static DayMention WholeWeek(DayMention day)
    {
        var monday = day.From.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return day with { From = monday, To = monday.PlusDays(6) };
    }

    private static bool Overlaps(IEnumerable<Mention> taken, Mention mention) => taken.Any(other => mention.Start < other.End && other.Start < mention.End);

    [GeneratedRegex(@"\b(?:semaine(?: du)?|week of(?: the)?) $")]
    private static partial Regex WeekOf();

    [GeneratedRegex(@"^(?!.*\b(?:sera|seront|will)\b).*\b(?:etais|etait|etaient|j ai (?:rate|manque|loupe|ete|pu|assiste|participe|trouve)|a eu lieu|s est (?:bien )?passe|c etait(?!.*\bsera)|on a (?:eu|fait|vu)|was|were|missed|attended|happened)\b")]
    private static partial Regex SpeaksOfThePast();
}
