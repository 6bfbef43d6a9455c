using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Rameau.Bot.Dialogs.Understanding.Dates;

/// <summary>« 14h », « 14 h 30 », « 14:30 », « 2pm », « midi et demi », « 9h moins le quart ».</summary>
internal static partial class TimesOfDay
{
    public static IEnumerable<TimeMention> In(string line)
    {
        foreach (Match match in Hour().Matches(line))
        {
            if (Read(match, line[match.Index..]) is { } time)
            {
                yield return new(match.Index, match.Length, time);
            }
        }

        foreach (Match match in Spoken().Matches(line))
        {
            if (Heard(match) is { } time)
            {
                yield return new(match.Index, match.Length, time);
            }
        }
    }

    public static IEnumerable<PartMention> Parts(string line) =>
        from Match match in Part().Matches(line)
        select new PartMention(match.Index, match.Length, match.Value switch
        {
            var word when word.Contains("matin", StringComparison.Ordinal) || word.Contains("morning", StringComparison.Ordinal) => "matin",
            var word when word.Contains("apres midi", StringComparison.Ordinal) || word.Contains("afternoon", StringComparison.Ordinal) => "apres-midi",
            _ => "soir",
        });

    /// <summary>« half past two » and « quatorze heures »; nobody meets before eight in the morning.</summary>
    private static LocalTime? Heard(Match match)
    {
        var hour = DateWords.ToNumber(match.Groups["hour"].Value);
        var minutes = match.Groups["past"].Value switch { "half past" => 30, "quarter past" => 15, "quarter to" => -15, _ => match.Groups["half"].Success ? 30 : 0 };
        var ofDay = ((hour is >= 1 and < 8 ? hour + 12 : hour) * 60) + minutes;

        return hour is < 1 or > 23 ? null : LocalTime.FromMinutesSinceMidnight(ofDay);
    }

    private static LocalTime? Read(Match match, string rest)
    {
        var half = match.Groups["half"].Value;
        var minute = match.Groups["minute"] is { Success: true } minutes ? int.Parse(minutes.Value, CultureInfo.InvariantCulture) : 0;
        var hour = match.Groups["word"].Value switch
        {
            "midi" or "noon" => 12,
            "minuit" or "midnight" => 0,
            _ => int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture),
        };

        hour = match.Groups["noon"].Value switch
        {
            "" when match.Groups["bare"].Success && hour is >= 1 and < 8 => hour + 12, // « at 4 » is no hour of the night
            "pm" or "p" when hour < 12 => hour + 12,
            "am" or "a" when hour == 12 => 0,
            "" when hour is >= 1 and <= 11 && Afternoon().Match(rest) is { Success: true } part && (hour <= 7 || part.Groups["evening"].Success) => hour + 12,
            _ => hour,
        };
        var minutesOfDay = (hour * 60) + minute + half switch { "" => 0, var word when word.Contains("moins", StringComparison.Ordinal) => -15, var word when word.Contains("quart", StringComparison.Ordinal) => 15, _ => 30 };

        return hour > 23 || minute > 59 || minutesOfDay < 0 ? null : LocalTime.FromMinutesSinceMidnight(minutesOfDay % 1440);
    }

    [GeneratedRegex(@"(?<!\b(?:dans|pendant|d|durant|combien de|for|in) )(?<![\d:/.-])(?:(?<hour>[0-2]?\d) ?(?:h|heures?|hrs?)(?: ?(?<minute>[0-5]\d))?(?![\d:/])|(?<hour>[0-2]?\d)(?:[:.](?<minute>[0-5]\d))? ?(?<noon>am|pm)\b|(?<hour>[0-2]?\d):(?<minute>[0-5]\d)(?![\d:])|(?<=\b(?:a|at|vers|day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain) )(?<hour>[0-2]?\d)\.(?<minute>[0-5]\d)(?![\d.])|(?<=\bat )(?<bare>(?<hour>1?\d))\b(?! ?(?:[/%]|people|least|the))|\b(?<!apres )(?<word>midi|noon|minuit|midnight))\b(?: (?<half>et demie?|et quart|moins le quart|30))?")]
    private static partial Regex Hour();

    [GeneratedRegex(
        @"\b(?<past>half past|quarter past|quarter to) (?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\b"
        + @"|(?<!\b(?:dans|pendant|durant|de|d|for|in) )\b(?<hour>neuf|dix|onze|douze|treize|quatorze|quinze|seize|sept|huit|deux|trois|quatre|cinq|six) heures?(?<half> et dem\w*| trente)?\b"
        + @"|(?<=\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd hui) (?:a|vers) )(?<hour>8|9|1\d|20)\b(?! ?(?:h|heures?|[/:.%]|personnes|participants|pers)\b|[:./]\d)")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^\S+(?: \d+)?(?: h)?(?: \d+)? (?:(?:de l|cet|l|dans l|in the|this) )?(?:apres midi|afternoon|(?<evening>du soir|ce soir|in the evening|tonight))")]
    private static partial Regex Afternoon();

    [GeneratedRegex(@"(?<!\b(?:bonne?|good|belle) )\b(?:matin|matinee|apres midi|soir|(?<=(?:en|dans la|debut de|fin de|milieu de|cette) )soiree|morning|afternoon|evening|tonight)\b")]
    private static partial Regex Part();
}
