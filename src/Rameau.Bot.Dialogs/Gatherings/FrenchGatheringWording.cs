using Rameau.Bot.Domain.Gatherings;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Gatherings;

internal sealed class FrenchGatheringWording(bool tu = false) : IGatheringWording
{
    public string Badge => "Rencontre";

    public string BadgeOf(GatheringAudience audience, string? region) => audience switch
    {
        GatheringAudience.Promotion => Badge,
        GatheringAudience.Region => $"{Badge} · {region}",
        _ => $"{Badge} · toutes les promotions",
    };

    public string InWords(string title, string when, string place) => $"{title}{NoBreakSpace}: {when}, {place}.";
    public string When(string day, string hour) => $"{day}, {hour}";
    public string By(string name) => $"Proposée par {name}";

    public string Who(IReadOnlyList<string> names, int others) => others switch
    {
        _ when names.Count == 0 => Standing(others, 0),
        0 => Joined(names, "et"),
        1 => Joined([.. names, "une autre personne"], "et"),
        _ => Joined([.. names, $"{others} autres"], "et"),
    };

    public string Standing(int coming, int waiting) => (coming, waiting) switch
    {
        (0, 0) => "Personne encore",
        (1, 0) => "1 personne vient",
        (_, 0) => $"{coming} personnes viennent",
        (_, 1) => $"{coming} personnes viennent, 1 attend une place",
        _ => $"{coming} personnes viennent, {waiting} attendent une place",
    };

    public string Free(int places) => places switch { 0 => "complet", 1 => "1 place libre", _ => $"{places} places libres" };
    public string Cancelled => "Annulée";
    public string Begun => "C’est commencé, ou passé";
    public string Attended(int count) => count switch { 0 => "Personne n’a pu venir", 1 => "1 personne était là", _ => $"{count} personnes étaient là" };

    public string YouCome => tu ? "Tu viens" : "Vous venez";
    public string StillComing => tu ? "La date a changé\u00A0: viens-tu toujours\u202F?" : "La date a changé\u00A0: venez-vous toujours\u202F?";
    public string YouWait(int place) => tu ? $"Tu attends une place\u00A0: numéro {place} de la file" : $"Vous attendez une place\u00A0: numéro {place} de la file";
    public string YouDoNot => tu ? "Tu ne viens pas" : "Vous ne venez pas";
    public string NotAnswered => tu ? "Viens-tu\u202F?" : "Venez-vous\u202F?";
    public string NotedYes(string when) => tu ? $"Noté\u00A0: tu viens, {when}." : $"Noté\u00A0: vous venez, {when}.";
    public string NotedWaiting(int place) => tu
        ? $"C’est complet. Noté\u00A0: tu es numéro {place} de la file, je te préviens dès qu’une place se libère."
        : $"C’est complet. Noté\u00A0: vous êtes numéro {place} de la file, je vous préviens dès qu’une place se libère.";
    public string NotedNo => tu ? "Noté\u00A0: tu ne viens pas." : "Noté\u00A0: vous ne venez pas.";
    public string YourAnswer(string title) => tu ? $"ta réponse pour «\u00A0{title}\u00A0»" : $"votre réponse pour «\u00A0{title}\u00A0»";
    public string ComeButton => "Je viens";
    public string WaitButton => "Liste d’attente";
    public string StillButton => "Je viens toujours";
    public string CannotButton => "Je ne peux pas";
    public string LeaveButton => "Je ne viens plus";
    public string LeaveLineButton => "Quitter la file";
    public string CalendarButton => "Dans mon agenda";
    public string LinkButton => "Ouvrir le lien";
    public string ChangeButton => "Modifier";
    public string CancelButton => "Annuler la rencontre";
    public string KeepButton => "La garder";
    public string SeeButton => "Voir";

    public string ListTitle => "Les prochaines rencontres";
    public string ListButton => "Voir les rencontres";
    public string None => tu ? "Aucune n’est prévue pour l’instant. Et si tu en proposais une\u202F?" : "Aucune n’est prévue pour l’instant. Et si vous en proposiez une\u202F?";
    public string ProposeButton => "Proposer une rencontre";

    public string FormTitle => "Proposer une rencontre";
    public string ChangeTitle => "Modifier la rencontre";
    public string FormIntro(bool isPublished) => (isPublished, tu) switch
    {
        (true, _) => "Ceux qui viennent sont prévenus une fois. Si le jour change, ils disent s’ils viennent toujours.",
        (_, true) => "Un café, une visite, un repas… Tu relis avant que quelqu’un le voie.",
        _ => "Un café, une visite, un repas… Vous relisez avant que quelqu’un le voie.",
    };
    public string TitleLabel => "Quoi\u202F?";
    public string TitlePlaceholder => "Par exemple\u00A0: apéro au bord de la Vilaine";
    public string DateLabel => "Quel jour\u202F?";
    public string TimeLabel => "À quelle heure\u202F?";
    public string PlaceLabel => "Où\u202F?";
    public string PlacePlaceholder => "Un lieu, ou un lien https";
    public string AudienceLabel => "Pour qui\u202F?";
    public string AudienceName(GatheringAudience audience) => audience switch
    {
        GatheringAudience.Promotion => "Ma promotion",
        GatheringAudience.Everybody => "Toutes les promotions et les alumni",
        _ => "Une région",
    };
    public string RegionLabel => "Quelle région\u202F?";
    public string RegionPlaceholder => "Seulement pour une région";
    public string CapacityLabel => "Combien de places\u202F?";
    public string CapacityPlaceholder => $"De {Gathering.FewestPlaces} à {Gathering.MostPlaces}\u202F; vide\u00A0: sans limite";
    public string LookButton => "Relire";
    public string SaveButton => "Enregistrer";
    public string PreviewTitle => "Avant de publier";
    public string WhoSees(GatheringAudience audience, string? region) => audience switch
    {
        GatheringAudience.Promotion => "Voici la carte. Elle ira dans le chat de la promotion.",
        GatheringAudience.Region => $"Voici la carte. Elle ira en privé à ceux de {region} qui veulent être informés des évènements.",
        _ => "Voici la carte. Elle ira dans le chat de la promotion, et en privé à ceux des autres qui veulent être informés des évènements.",
    };
    public string PublishButton => "Publier";
    public string EditButton => "Modifier";
    public string Published => tu ? "C’est publié. Tu viens, bien sûr." : "C’est publié. Vous venez, bien sûr.";
    public string What => tu ? "la publication de ta rencontre" : "la publication de votre rencontre";
    public string ChangedNow => "C’est changé. Ceux qui viennent sont prévenus.";
    public string NothingChanged => "Rien n’a changé.";
    public string CancelQuestion(string title) => $"Annuler «\u00A0{title}\u00A0»\u202F?";
    public string CancelTold(int people) => people switch
    {
        0 => "Personne d’autre n’a encore répondu.",
        1 => "La personne qui a répondu est prévenue, une fois.",
        _ => $"Les {people} personnes qui ont répondu sont prévenues, une fois.",
    };
    public string CancelledNow => "C’est annulé. Ceux qui venaient sont prévenus.";
    public string CountTitle(string title) => $"{title}\u00A0: combien étaient là\u202F?";
    public string CountIntro => "Un nombre suffit\u00A0: je ne garde aucun nom.";
    public string CountLabel => "Combien de personnes\u202F?";
    public string CountButton => "Dire combien";
    public string Counted => "Noté, merci.";

    public string Refused(GatheringRefusal why) => why switch
    {
        GatheringRefusal.TitleMissing => "Il manque ce que c’est\u00A0: quelques mots suffisent.",
        GatheringRefusal.TitleTooLong => $"C’est trop long\u00A0: {Gathering.LongestTitle} caractères au plus pour dire ce que c’est.",
        GatheringRefusal.WhenMissing => "Il manque le jour ou l’heure.",
        GatheringRefusal.Past => "Ce moment est passé\u00A0: il faut un jour et une heure à venir.",
        GatheringRefusal.TooFar => "C’est dans plus d’un an\u00A0: il faut un jour plus proche.",
        GatheringRefusal.Night => $"À cette heure, tout le monde dort\u00A0: entre {GatheringWish.Earliest.Hour}\u202Fh et {GatheringWish.Latest.Hour}\u202Fh.",
        GatheringRefusal.PlaceMissing => "Il manque le lieu, ou un lien https.",
        GatheringRefusal.PlaceTooLong => $"Le lieu est trop long\u00A0: {Gathering.LongestPlace} caractères au plus.",
        GatheringRefusal.BadLink => "Ce lien n’est pas sûr\u00A0: il en faut un en https. Un lieu en toutes lettres convient aussi.",
        GatheringRefusal.RegionMissing => "Il manque la région.",
        GatheringRefusal.CapacityOutOfRange => $"Le nombre de places va de {Gathering.FewestPlaces} à {Gathering.MostPlaces}\u202F; vide, il n’y a pas de limite.",
        GatheringRefusal.CapacityBelowComing => "Plus de personnes viennent déjà\u00A0: personne n’est renvoyé.",
        GatheringRefusal.TooMany => tu
            ? $"Tu as déjà {Gathering.MostOpen} rencontres à venir. Annules-en une, ou attends qu’elle ait eu lieu."
            : $"Vous avez déjà {Gathering.MostOpen} rencontres à venir. Annulez-en une, ou attendez qu’elle ait eu lieu.",
        GatheringRefusal.NotYours => "Seule la personne qui l’a proposée, ou l’équipe du RAMEAU, peut le faire.",
        GatheringRefusal.Cancelled => "Cette rencontre est annulée.",
        GatheringRefusal.Over => "C’est commencé, ou passé.",
        GatheringRefusal.Rewritten => tu ? "Elle a changé entre-temps. Relis-la." : "Elle a changé entre-temps. Relisez-la.",
        GatheringRefusal.NotYetOver => "Elle n’a pas encore eu lieu.",
        GatheringRefusal.CountOutOfRange => $"Il faut un nombre, de 0 à {Gathering.MostPlaces}.",
        _ => tu ? "Je ne trouve plus cette rencontre. Écris «\u00A0rencontres\u00A0» pour voir les prochaines." : "Je ne trouve plus cette rencontre. Écrivez «\u00A0rencontres\u00A0» pour voir les prochaines.",
    };

    public string SeatedNews => tu ? "Une place s’est libérée\u00A0: tu viens." : "Une place s’est libérée\u00A0: vous venez.";
    public string ChangedNews => "La rencontre a changé\u00A0: voici comment elle est maintenant.";
    public string MovedNews => tu ? "La date a changé. Ta réponse est gardée\u00A0: viens-tu toujours\u202F?" : "La date a changé. Votre réponse est gardée\u00A0: venez-vous toujours\u202F?";
    public string CancelledNews => "Cette rencontre n’aura pas lieu.";
    public string EveNews(string distance) => $"C’est {distance}.";
    public string SoonNews => "C’est tout à l’heure.";

    public string Why(string message) => Typeset(message switch
    {
        GatheringRows.Invitation => tu
            ? "Quelqu’un propose une rencontre, et tu veux être informé des évènements. « préférences » permet d’arrêter."
            : "Quelqu’un propose une rencontre, et vous voulez être informé des évènements. « préférences » permet d’arrêter.",
        GatheringRows.News => tu
            ? "Tu as répondu à cette rencontre : je dis une fois chaque changement, et je la rappelle la veille et deux heures avant."
            : "Vous avez répondu à cette rencontre : je dis une fois chaque changement, et je la rappelle la veille et deux heures avant.",
        GatheringRows.Count => "Un nombre dit à tous ce que les rencontres deviennent. Je le demande une fois.",
        _ => "Quelqu’un de la promotion propose une rencontre. La carte suit les réponses ; elle se ferme d’elle-même.",
    });

    public string MessageName(string message) => message switch
    {
        GatheringRows.Invitation => "invitation à une rencontre",
        GatheringRows.News => "suite d’une rencontre",
        GatheringRows.Count => "bilan d’une rencontre",
        _ => "rencontre",
    };
}
