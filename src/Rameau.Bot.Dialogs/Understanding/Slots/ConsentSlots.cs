using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>How far somebody lets peers see them; nothing when they only ask.</summary>
internal static partial class ConsentSlots
{
    public static IEnumerable<Slot> Of(Reading reading)
    {
        foreach (var (level, pattern) in new[]
        {
            ("mise_en_relation", OnRequest()), ("promotion", OnlyOwn()), ("aucun", Nobody()), ("toutes_promotions", Everybody()), ("promotion", OwnPromotion()),
        })
        {
            if (!Asking().IsMatch(reading.Line) && pattern.Match(reading.Line) is { Success: true } found)
            {
                return [reading.Text(SlotName.Consent, level, found.Index, found.Length)];
            }
        }

        return [];
    }

    [GeneratedRegex(@"^(?:qui|who|est ce|quel\w*|what|comment|how|suis je|am i|is my|are my)\b|\bpar qui\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(?:toutes? (?:les |promotions? ?)?promotions?|all (?:the )?promotions|every promotion|tout le monde|tous|everyone|everybody|(?:alumni|anciens) (?:voient|puissent|peuvent)|(?:les |aux )?autres promotions|other promotions|public)\b")]
    private static partial Regex Everybody();

    [GeneratedRegex(
        @"\b(?:cach\w*|masqu\w*|hid\w*|invisible|discret\w*|private|prive\w*|(?:plus|pas|not|never) (?:apparai\w*|etre (?:visible|dans l annuaire)|appear)|(?:retir|enlev|sors|sort|efface|remov|tak|withdr)\w*(?: \w+){0,5} (?:consentement|annuaire|directory|consent)|retire mon|remove me|withdraw|a personne|par personne|personne (?:ne|voie|voit|d autre)|aucun|anyone|nobody|no one|revo\w*|out of the directory|opt out)\b"
        + @"|\b(?:ne|n|pas|plus|not|don t|doesn t|dont|stop)\b(?: \w+){0,5} (?:voi\w*|visibles?|partag\w*|montr\w*|affich\w*|diffus\w*|communiqu\w*|apparai\w*|figur\w*|etre dans|be in|see|seen|shar\w*|show\w*|appear\w*|display\w*|shown|listed)\b")]
    private static partial Regex Nobody();

    [GeneratedRegex(
        @"\b(?:mise en relation|mises en relation|au cas par cas|case by case|on request|sur demande|introductions?|if i (?:agree|say so|accept)|si (?:je|j) (?:accepte|donne|suis d accord|dis oui|valide)|permission|(?:(?:avec|sans|apres|sous reserve de|moyennant|demand\w*) (?:mon|l)|qu avec mon) (?:accord|autorisation)|(?:with|without|after) my (?:consent|agreement|approval|permission|ok)|(?:demand\w*|ask)(?: moi| me| mon avis)?(?: toujours| always)? (?:avant|first|before)|ask me (?:first|before)|me demander avant)\b")]
    private static partial Regex OnRequest();

    /// <summary>« seulement ma promo », « ma promo mais pas les autres »</summary>
    [GeneratedRegex(
        @"\b(?:seul\w*|uniquement|juste|que (?:dans|pour|a|par|avec)?|qu (?:avec|a|aux|en|dans)|only|just|restrei\w*|limit\w*|reserv\w*|restrict\w*)\b(?: \w+){0,6} (?:(?:ma|la|notre|my|our|own) promotion|mon groupe|my group|la mienne)\b"
        + @"|\b(?:(?:ma|la|notre|my|our|own) promotion|mon groupe|my group)\b(?: \w+){0,5}(?: ,)? (?:seul\w*|uniquement|only|mais pas|but not|pas (?:les|aux|au))\b")]
    private static partial Regex OnlyOwn();

    [GeneratedRegex(@"\b(?:(?:ma|la|notre|my|our|own) promotion|mon groupe|my group)\b")]
    private static partial Regex OwnPromotion();
}
