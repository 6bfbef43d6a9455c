using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Steps by name, number or rank: « S2 », « la deuxième session », « TP 1 », « la visite chez le pair ».</summary>
internal static partial class Steps
{
    private const string Rank = "premiere?|1ere?|1re|1er|first|1st|deuxieme|seconde?|2e|2eme|2nde?|second|2nd|troisieme|3e|3eme|third|3rd|quatrieme|4e|4eme|fourth|4th";
    private const string Digit = "[1-4]|une?|deux|trois|quatre|one|two|three|four";

    public static IEnumerable<Found> In(string line) =>
        from Match match in Step().Matches(line)
        let id = Id(match)
        where id is not null
        select new Found(id, match.Index, match.Length);

    public static Found? Kind(string line) => kinds.In(line);

    private static readonly Phrases kinds = new(
        ("session", "session|sessions|seance|seances"),
        ("visite", "visite|visites|visit|visits"),
        ("coaching", "coaching|coachings|rendez vous coach"),
        ("travail", "travail personnel|travaux personnels|travaux|personal work|homework|devoirs"));

    public static int? Number(string word) => word switch
    {
        "" => null,
        ['1', ..] or "un" or "une" or "one" or "premier" or "premiere" or "first" => 1,
        ['2', ..] or "deux" or "two" or "deuxieme" or "second" or "seconde" => 2,
        ['3', ..] or "trois" or "three" or "troisieme" or "third" => 3,
        ['4', ..] or "quatre" or "four" or "quatrieme" or "fourth" => 4,
        _ => null,
    };

    private static string? Id(Match match)
    {
        if (match.Groups["where"] is { Success: true, Value: var host })
        {
            return host switch
            {
                "pair" or "pairs" or "peer" => "V1",
                "tiers" or "third" => "V2",
                _ => "V3",
            };
        }

        if (match.Groups["web"].Success)
        {
            return "W";
        }

        var number = Number(match.Groups["number"].Value);

        return match.Groups["kind"].Value switch
        {
            _ when number is null => null,
            "s" or "session" or "seance" => $"S{number}",
            "v" or "visite" or "visit" when number <= 3 => $"V{number}",
            ['t', ..] or "devoir" or "assignment" or "personal work" or "homework" when number <= 3 => $"TP{number}",
            _ => null,
        };
    }

    [GeneratedRegex(
        @"\b(?:(?<web>webinaires?|webinars?|w)|(?<kind>visite|visit)(?: apprenante)? (?:chez |at |to |du |au )?(?:le |la |l |un |une |the |a )?(?<where>pairs?|tiers|decideur|decideuse|peer|third party|decision maker)(?: pionnier)?"
        + @"|chez (?:le |la |l |un |une )(?<where>pairs?|tiers|decideur|decideuse)(?: pionnier)?"
        + @"|(?<kind>s|v|tp) ?(?<number>[1-4])"
        + "|(?<number>" + Rank + @") (?<kind>session|seance|visite|visit|tp|travail(?: personnel)?|devoir|assignment|personal work|homework)"
        + @"|(?<kind>session|seance|visite|visit|tp|travail(?: personnel)?|personal work)(?: apprenante| collective)?(?: (?:numero|n|number|no))? (?<number>" + Digit + @"))\b(?! ?h\b)(?![:/])")]
    private static partial Regex Step();
}
