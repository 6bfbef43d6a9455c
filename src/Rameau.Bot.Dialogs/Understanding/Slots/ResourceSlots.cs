using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>Which kind of knowledge, about what, for whom.</summary>
internal static partial class ResourceSlots
{
    public static IEnumerable<Slot> Of(Reading reading) =>
    [
        .. PeopleSlots.Listed(reading, SlotName.Theme, Lists.Themes),
        .. PeopleSlots.Listed(reading, SlotName.Shelf, Lists.Shelves).Where(slot => slot.Value.ToString() is not "methodes" || !Definition().IsMatch(reading.Line)),
        .. PeopleSlots.Region(reading),
        .. For(reading),
        .. Topic(reading),
    ];

    private static IEnumerable<Slot> For(Reading reading) =>
        Lists.OrganisationTypes.In(reading.Line) is { } kind && ForWhom().IsMatch(reading.Before(kind.Start)) ? [reading.Text(SlotName.OrgType, kind)] : [];

    private static Slot[] Topic(Reading reading)
    {
        foreach (var marker in new[] { HowTo(), About(), OfWhat(), Definition(), Wished() })
        {
            if (marker.Match(reading.Line) is { Success: true } found)
            {
                var rest = reading.Line[(found.Index + found.Length)..].Trim();
                var isOnlyForWhom = For(reading).Any() && rest.Split(' ').Length < 3;

                return isOnlyForWhom || Generic().IsMatch(rest) ? [] : [.. Topics.From(reading, found.Index + found.Length, reading.Line.Length)];
            }
        }

        return [];
    }

    [GeneratedRegex(@"\b(?:pour (?:une?|les|des|mon|ma|notre|nos)|for (?:an?|the|my|our)|for|destinee?s? aux?)$")]
    private static partial Regex ForWhom();

    [GeneratedRegex(@"\b(?:comment(?: (?:faire pour|on fait pour|peut on|je peux|puis je|on))?|par ou commencer pour|how (?:do i|do we|can i|can we|to)|(?:une? )?(?:methode|tuto|tutoriel|guide|checklist|demarche|method|guide pratique) (?:pour|de|d|to|for|on|sur)|(?:une? )?(?:grille|outil|tool|toolkit|kit|checklist|trame|template|modele|lettre) (?:pour|to|for)|modele de lettre pour)(?= )")]
    private static partial Regex HowTo();

    [GeneratedRegex(@"\b(?:(?:quelque chose|quelques chose|document|documents|documentation|informations|ressources?|module|modules|article|articles|etudes?|publications?|publications de reference|retours? d experience|retour|exemples?|temoignages?|mooc|anything|something|resources?|study|studies|article|articles|documents|material|video|videos|cas|outils?|fiches?|rapports?|lire|savoir|webinaire|guide) (?:de reference )?(?:sur|about|on|concernant|autour de)|sur|about|a propos d[eu]|au sujet d[eu]|en matiere d[eu]|regarding)(?: (?:mon|ma|mes|notre|nos|my|our))?(?= )")]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:(?:cas concrets?|exemples?|examples?|etudes? de cas|case stud(?:y|ies)|illustrations?|temoignages?|retours? d experience|outils?|tools?|fiches? modele|fiches?|grilles?|modele(?! (?:d investisseur|economique|socio|hybride))|templates?|trames?|budget|canevas|boite a outils|toolbox|rapport regional|rapport|referentiel|module|chiffres cles|schema|video|etude|guide pratique|bonnes? pratiques?|documents?|ressources?|resources?|recherche)(?: (?:modele de|de|d|du|des|of|for|pour))?)(?= )")]
    private static partial Regex OfWhat();

    [GeneratedRegex(@"\b(?:qu est ce que|qu est ce qu|c est quoi|quels? (?:est|sont)|quelles? (?:est|sont)|what (?:is|are)|combien de|comprendre|que dit|que veut dire|qu entend on par|explain|expliqu\w*(?: moi| nous)?|definition d[eu]|definir|define)(?= )")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(?:(?:montr|donn|envoi|affich|list|voir|show|give|send)\w*(?: moi| me| nous)? )?(?:tous? |toutes? |all )?(?:le |la |les |l |des |the |vos |your |une? )?(?:ressources?|publications?|etudes?|exemples?|methodes?|referentiel|rapports?|mooc|documentation|documents?|resources?|outils?|tools?|informations)?(?: disponibles?| available| (?:du|de la|des) (?:rameau|parcours|bot))?(?: svp| please| \?)*$")]
    private static partial Regex Generic();

    [GeneratedRegex(@"\b(?:(?:montr|donn|envoi|affich|conseill|recommand)\w* (?:moi|nous)|approfondir(?: le sujet d[eu])?|presenter|me former (?:a|au|sur)|how do (?:you|we|i)|show me|give me|send me|i need(?: an?)?|parle(?:nt)? de|lecture (?:a me conseiller )?sur|je (?:cherche|voudrais|veux|souhaite|recherche)|j ai besoin|besoin|trouver?(?: moi)?|looking for|find me|do you have|tu as|avez vous|as tu|y a t il|existe t il|where can i find(?: the)?|ou trouver|les|la|le|des)(?= )|^")]
    private static partial Regex Wished();
}
