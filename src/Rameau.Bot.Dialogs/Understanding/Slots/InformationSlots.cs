using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Newsletters one wants or not; reminders that are to rest.</summary>
internal static partial class InformationSlots
{
    public static IEnumerable<Slot> Newsletters(Reading reading)
    {
        var kinds = Lists.NewsletterKinds.AllIn(reading.Line).ToArray();
        var named = kinds.Where(kind => kind.Value is not "toutes").DistinctBy(kind => kind.Value).ToArray();

        // « le bulletin du mois » is the bulletin.
        named = named.Length > 1 && OfTheMonth().IsMatch(reading.Line) ? [.. named.Where(kind => kind.Value is not "mensuelle")] : named;

        // « toutes » only where nothing narrower is said; of two kinds neither is meant alone.
        if (named is [var one])
        {
            yield return reading.Text(SlotName.NewsletterKind, one);
        }
        else if (named.Length == 0 && kinds is [var all, ..])
        {
            yield return reading.Text(SlotName.NewsletterKind, all);
        }

        if (Mixed().IsMatch(reading.Line) || WhichOnes().IsMatch(reading.Line))
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

    [GeneratedRegex(@"\b(?:reprend\w*|reprenez|reprise|reactiv\w*|resum\w*|restart\w*|unmute|unpause|unsnooze|(?:fin|enlev\w*|annul\w*|arret\w*|retir\w*|stop\w*|sors|sortir|leve\w*|termin\w*|end|cancel|lift)(?: de| du| of)?(?: la| the| ma| my| mode| mes)? (?:pause|mode pause|silence)|(?:relanc|remet|retabli|rallum|rebranch|renvoi|renvoy)\w*(?: moi| nous)?(?: (?:les|mes|des|tes))? (?:rappels|notifications|alertes|relances|messages)|recommenc\w*|back on|turn on|de nouveau|a nouveau|again|(?:tu|vous) (?:peux|pouvez) (?:me )?(?:relancer|rappeler|renvoyer|ecrire)|de retour|suis rentree?|suis revenue?|i m back|back from)\b")]
    private static partial Regex Resume();

    [GeneratedRegex(@"\b(?:(?:est ce que|are|is|am i|suis je|sont ils|sont elles).*(?:pause|paused|actif|actifs|actives?|active|muted|coupes?|coupees?|on|off|desactive\w*)|(?:sont|suis|est).*(?:pause|coupe\w*|actif\w*|active\w*).*\?|jusqu a quand|until when)(?: |$)")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:jusqu|until|till|avant|d ici)(?: \w+){0,3} ")]
    private static partial Regex UntilInside();

    [GeneratedRegex(@"^(?:a )?(?:qu est ce que|quoi|quel\w*|what|which|am i|suis je|est ce que je (?:suis|recois)|je recois (?:quoi|quel\w*|lesquel\w*)|je suis (?:abonnee?|inscrite?) a (?:quoi|quel\w*))\b|^a quoi\b")]
    private static partial Regex WhichOnes();

    [GeneratedRegex(@"\b(?:bulletin|dediee?s?|invitations?) (?:\w+ )?(?:du mois|chaque mois|mensuel\w*|monthly)\b|\bmonthly bulletin\b|\bbulletin mensuel\b")]
    private static partial Regex OfTheMonth();

    [GeneratedRegex(@"\boui\b.*\bnon\b|\bnon\b.*\boui\b|\byes\b.*\bno\b")]
    private static partial Regex Mixed();

    [GeneratedRegex(@"\b(?:desabonn\w*|desinscri\w*|unsubscrib\w*|arret\w*|stop\w*|desactiv\w*|plus|no more|turn off|opt out|remove|retir\w*|enlev\w*|annul\w*|cancel|coup\w*|supprim\w*|resili\w*|vir\w*|marre|ras le bol|stop|(?:don t|do not|dont) (?:want|send|need)|rather not|not interested|take me off|get rid|too many|no longer|any more|anymore|non merci|no thanks|trop|pas|sans|assez)\b")]
    private static partial Regex Unsubscribe();

    [GeneratedRegex(@"\b(?:reabonn\w*|remet\w*|reactiv\w*|reinscri\w*|abonnez? moi|(?<!\bnot )re subscribe|resubscribe|(?:veux|voudrais) (?:bien )?(?:de nouveau|a nouveau)|subscribe me again|mais pas (?:le reste|les autres|la|le|the))\b")]
    private static partial Regex AgainAfterAll();

    [GeneratedRegex(@"\b(?:oui|yes|abonnez?(?: moi)?|m abonner|reabonn\w*|remet\w*|recevoir|recoive|subscrib\w*|resubscrib\w*|inscri\w*|reinscri\w*|activ\w*|reactiv\w*|interesse\w*|informe\w*|je voudrais|je souhaite|abonnement|tiens moi|tenir au|keep me|add me|ajoutez moi|get|receive|veux bien|sign me up|tenir inform\w*|tenir au courant|tenez moi|turn on|opt in|ajoute\w*|je veux|j aimerais|i want|i would like|i d like|send me|envoyez moi|envoie moi)\b(?! to \?)(?<!am i subscribed)")]
    private static partial Regex Subscribe();
}
