using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Which MOOC, which episode, and what is asked or told of them.</summary>
internal static partial class MoocSlots
{
    public static IEnumerable<Slot> Of(Reading reading) => [Action(reading), .. PeopleSlots.Listed(reading, SlotName.Mooc, Lists.Moocs), .. Episodes(reading)];

    private static Slot Action(Reading reading)
    {
        foreach (var (name, pattern) in new[] { ("transfer", Transfer()), ("status", LeftToDo()), ("deadline", Deadline()), ("status", Asked()), ("done", Done()) })
        {
            if (pattern.Match(reading.Line) is { Success: true } found)
            {
                return reading.Text(SlotName.MoocAction, name, found.Index, found.Length);
            }
        }

        return reading.Text(SlotName.MoocAction, "status", 0, reading.Line.Length);
    }

    private static IEnumerable<Slot> Episodes(Reading reading)
    {
        if (Several().Match(reading.Line) is { Success: true } several && !Left().IsMatch(reading.Line))
        {
            var count = several.Groups["count"].Captures.Max(one => Dates.DateWords.ToNumber(one.Value));
            yield return reading.Number(SlotName.EpisodesDone, count, several.Index, several.Length);
        }
        else if (One().Match(reading.Line) is { Success: true } one && Steps.Number(one.Groups["number"].Value) is { } number)
        {
            yield return reading.Number(SlotName.Episode, number, one.Index, one.Length);
        }
    }

    [GeneratedRegex(@"\b(?:cohorte suivante|prochaine cohorte|autre cohorte|next(?: mooc)? cohort|another cohort|transfer\w*|bascul\w*|report\w*|session suivante|suivante cohorte|a temps|in time|(?:j ai )?(?:rate|manque|loupe) la fin|trop tard|too late|n avais pas (?:fini|termine)|ran out of time|run out of time|plus tard|later on|garder mes episodes|conserver ma progression|(?:j ai )?(?:rate|manque|loupe|depasse) la (?:date|deadline)|missed the (?:mooc )?deadline|reprendre plus tard|le reprendre|pas eu le temps de finir|changer de cohorte)\b")]
    private static partial Regex Transfer();

    [GeneratedRegex(@"\b(?:deadline|date limite|date butoir|quelle date|limite|echeance|jusqu a quand|jusqu au|pour quand|avant quand|until when|by when|when do i have to|when (?:does|do|must|should)|due|(?:finit|finir|termine|terminer|ferme|fini|expire) (?:quand|le combien)|quand (?:finit|finir|ferme|se termine|dois|faut|est ce que|est la fin)|quand (?:\w+ ){0,3}(?:ferme|finit|termine)|delai|combien de temps|how long|how much time|la fin du mooc|fin du mooc|cloture|closing|jusqu quand|avant le combien)\b")]
    private static partial Regex Deadline();

    /// <summary>« j'ai plus que l'épisode 4 à faire »</summary>
    [GeneratedRegex(@"\b(?:plus que|il me reste|reste a|encore|still have|left to|only have)\b.*\b(?:faire|voir|regarder|finir|do|watch|finish|episodes?)\b|\b(?:pas encore|not yet|haven t)\b")]
    private static partial Regex LeftToDo();

    [GeneratedRegex(@"^(?:combien|how many|how far|ou|which|quels?|have i|has|is|did i|ai je|suis je|est ce que|a t|as tu|avez vous)\b|, right \?|\b(?:non|hein) \?$|\bou (?:pas|non)\b")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:viens de \w+|fini\w*|termine\w*|fait|faits|faite|vue?s?|regarde\w*|valid\w*|boucle\w*|mates?|visionne\w*|suivi|ok|coche|cocher|coches|marque|mark|tick|check|done|finished|completed|complete|watched|j ai suivi)\b(?! pour)")]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:les |the first |first )?" + Dates.DateWords.Count + @" (?:premiers? )?(?:episodes|semaines de mooc|modules)\b|\bepisodes (?<count>[1-4])(?: (?:et|a|and|to|,|-) (?<count>[1-4]))+\b")]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:episode|ep|semaine|week)(?: (?:numero|n))? (?<number>[1-4]|un|deux|trois|quatre|one|two|three|four)\b|\bep(?<number>[1-4])\b|\b(?<number>premier|1er|deuxieme|2e|2eme|second|troisieme|3e|3eme|third|first|quatrieme|4e|4eme|fourth) (?:episode|ep)\b")]
    private static partial Regex One();

    [GeneratedRegex(@"\b(?:reste|left|remaining)\b")]
    private static partial Regex Left();
}
