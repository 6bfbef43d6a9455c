using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>How far somebody lets peers see them; nothing when they only ask.</summary>
internal static partial class ConsentSlots
{
    public static IEnumerable<Slot> Of(Reading reading)
    {
        foreach (var (level, pattern) in new[] { ("toutes_promotions", Everybody()), ("aucun", Nobody()), ("mise_en_relation", OnRequest()), ("promotion", OwnPromotion()) })
        {
            if (!Asking().IsMatch(reading.Line) && pattern.Match(reading.Line) is { Success: true } found)
            {
                return [reading.Text(SlotName.Consent, level, found.Index, found.Length)];
            }
        }

        return [];
    }

    [GeneratedRegex(@"^(?:qui|who|est ce|quel\w*|what|comment|how)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:toutes? (?:les |promotions? ?)?promotions?|all (?:the )?promotions|every promotion|tout le monde|tous|everyone|everybody|(?:alumni|anciens|autres promotions) (?:voient|puissent|peuvent)|other promotions|public)\b")]
    private static partial Regex Everybody();

    [GeneratedRegex(@"\b(?:cach\w*|masqu\w*|hid\w*|invisible|(?:plus|pas|not|never) (?:apparai\w*|etre (?:visible|dans l annuaire)|appear)|retir\w*(?: \w+){0,3} (?:consentement|annuaire|directory)|retire mon|remove me|enlev\w* moi|withdraw|a personne|aucun|anyone|nobody|no one|revo\w*|out of the directory|ne montre\w*|don t show)\b")]
    private static partial Regex Nobody();

    [GeneratedRegex(@"\b(?:mise en relation|mises en relation|accord|au cas par cas|case by case|on request|sur demande|introduction|if i agree|with my (?:consent|agreement)|si j accepte|permission)\b")]
    private static partial Regex OnRequest();

    [GeneratedRegex(@"\b(?:(?:ma|la|notre|my|our|own) promotion|mon groupe|my group)\b")]
    private static partial Regex OwnPromotion();
}
