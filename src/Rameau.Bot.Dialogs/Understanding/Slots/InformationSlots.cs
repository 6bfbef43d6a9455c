using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Newsletters one wants or not; reminders that are to rest.</summary>
internal static partial class InformationSlots
{
    public static IEnumerable<Slot> Newsletters(Reading reading)
    {
        var kinds = Lists.NewsletterKinds.AllIn(reading.Line).ToArray();
        var named = kinds.Where(kind => kind.Value is not "toutes").DistinctBy(kind => kind.Value).ToArray();

        // « toutes » only where nothing narrower is said; of two kinds neither is meant alone.
        if (named is [var one])
        {
            yield return reading.Text(SlotName.NewsletterKind, one);
        }
        else if (named.Length == 0 && kinds is [var all, ..])
        {
            yield return reading.Text(SlotName.NewsletterKind, all);
        }

        if (Mixed().IsMatch(reading.Line))
        {
            yield break;
        }

        if (Unsubscribe().Match(reading.Line) is { Success: true } no && !AgainAfterAll().IsMatch(reading.Line))
        {
            yield return reading.Text(SlotName.NewsletterAction, "unsubscribe", no.Index, no.Length);
        }
        else if (Subscribe().Match(reading.Line) is { Success: true } yes)
        {
            yield return reading.Text(SlotName.NewsletterAction, "subscribe", yes.Index, yes.Length);
        }
    }

    public static IEnumerable<Slot> Pause(Reading reading)
    {
        var (action, found) = Resume().Match(reading.Line) is { Success: true } resume ? ("stop", resume)
            : Asking().Match(reading.Line) is { Success: true } asking ? ("status", asking)
            : ("start", null);

        yield return reading.Text(SlotName.Action, action, found?.Index ?? 0, found?.Length ?? reading.Line.Length);

        foreach (var slot in While(reading))
        {
            yield return slot;
        }
    }

    private static IEnumerable<Slot> While(Reading reading)
    {
        var days = reading.Moments.Days;

        if (days is [var only] && (WhenSlots.Until().IsMatch(reading.Before(only.Start)) || UntilInside().IsMatch(reading.Line[..only.End]) || reading.Line.Substring(only.Start, only.Length) is "cette semaine" or "this week" or "ce mois" or "ce mois ci" or "this month"))
        {
            return [reading.Day(SlotName.Until, only.To, only.Start, only.Length)];
        }

        if (days.Count == 0 && reading.Moments.Lengths is [var length, ..])
        {
            return [reading.Day(SlotName.Until, reading.Today + length.Period, length.Start, length.Length)];
        }

        return WhenSlots.Days(reading).Where(slot => slot.Name is not SlotName.Approx)
            .Select(slot => slot.Name is SlotName.DateTo && days.Count == 1 && days[0].IsDay ? slot with { Name = SlotName.Until } : slot);
    }

    [GeneratedRegex(@"\b(?:reprend\w*|reprenez|reactiv\w*|resume\w*|restart\w*|unmute|fin de la pause|(?:relanc|remet|retabli)\w*(?: les| mes)? (?:rappels|notifications|alertes)|back on|turn on|(?:rappels|notifications) (?:de nouveau|a nouveau)|end (?:of )?the pause|je suis de retour|i m back)\b")]
    private static partial Regex Resume();

    [GeneratedRegex(@"\b(?:(?:est ce que|are|is|am i).*(?:pause|paused|actifs?|active|muted|coupes?)|jusqu a quand)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:jusqu|until|till|avant|d ici)(?: \w+){0,3} ")]
    private static partial Regex UntilInside();

    [GeneratedRegex(@"\boui\b.*\bnon\b|\bnon\b.*\boui\b|\byes\b.*\bno\b")]
    private static partial Regex Mixed();

    [GeneratedRegex(@"\b(?:desabonn\w*|desinscri\w*|unsubscrib\w*|arret\w*|stop\w*|desactiv\w*|plus|no more|turn off|opt out|remove|retir\w*|enlev\w*|annul\w*|cancel|(?:don t|do not|dont) (?:want|send)|trop|pas|assez)\b")]
    private static partial Regex Unsubscribe();

    [GeneratedRegex(@"\b(?:reabonn\w*|remet\w*|abonne moi|re subscribe|resubscribe)\b")]
    private static partial Regex AgainAfterAll();

    [GeneratedRegex(@"\b(?:abonnez?(?: moi)?|m abonner|reabonn\w*|remet\w*|recevoir|recoive|subscrib\w*|inscri\w*|activ\w*|sign me up|tenir inform\w*|tenir au courant|tenez moi|turn on|opt in|ajoute\w*|je veux|j aimerais|i want|i would like|i d like|send me|envoyez moi|envoie moi)\b(?! to \?)(?<!am i subscribed)")]
    private static partial Regex Subscribe();
}
