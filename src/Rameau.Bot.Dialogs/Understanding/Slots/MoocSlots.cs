using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Which MOOC, which episode, and what is asked or told of them.</summary>
internal static partial class MoocSlots
{
    public static IEnumerable<Slot> Of(Reading reading) => [Action(reading), .. PeopleSlots.Listed(reading, SlotName.Mooc, Lists.Moocs), .. Episodes(reading)];

    private static Slot Action(Reading reading)
    {
        foreach (var (name, pattern) in new[] { ("transfer", Transfer()), ("deadline", Deadline()), ("status", Asked()), ("done", Done()) })
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

    [GeneratedRegex(@"\b(?:cohorte suivante|prochaine cohorte|autre cohorte|next(?: mooc)? cohort|another cohort|transfer\w*|(?:j ai )?(?:rate|manque|loupe|depasse) la (?:date|deadline)|missed the (?:mooc )?deadline|reprendre plus tard|le reprendre|pas eu le temps de finir|changer de cohorte)\b")]
    private static partial Regex Transfer();

    [GeneratedRegex(@"\b(?:deadline|date limite|date butoir|quelle date|limite|echeance|jusqu a quand|jusqu au|pour quand|avant quand|until when|by when|when do i have to|when (?:does|do|must|should)|due|(?:finit|termine|ferme) quand|quand (?:finit|se termine|dois|faut|est ce que))\b")]
    private static partial Regex Deadline();

    [GeneratedRegex(@"^(?:combien|how many|how far|ou|which|quels?|have i|has|is|ai je)\b")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:viens de \w+|fini|finis|finie|termine|terminee|fait|faits|vu|vus|regarde|valide|valider|boucle|done|finished|completed|complete|watched|j ai suivi)\b(?! pour)")]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:les |the first |first )?" + Dates.DateWords.Count + @" (?:premiers? )?(?:episodes|semaines de mooc|modules)\b|\bepisodes (?<count>[1-4])(?: (?:et|a|and|to|,|-) (?<count>[1-4]))+\b")]
    private static partial Regex Several();

    [GeneratedRegex(@"\b(?:episode|ep|semaine|week)(?: (?:numero|n))? (?<number>[1-4]|un|deux|trois|quatre|one|two|three|four)\b|\bep(?<number>[1-4])\b|\b(?<number>premier|1er|deuxieme|2e|2eme|second|troisieme|3e|3eme|third|first|quatrieme|4e|4eme|fourth) (?:episode|ep)\b")]
    private static partial Regex One();

    [GeneratedRegex(@"\b(?:reste|left|remaining)\b")]
    private static partial Regex Left();
}
