using Rameau.Bot.Domain.Animation;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Animation;

internal sealed class FrenchAnnouncementWording(bool tu = false) : IAnnouncementWording
{
    public string Badge => "Annonce";
    public string By(string name) => $"Annoncé par {name}";
    public string BySomebody => "Annoncé par la personne qui anime";
    public string InWords(string words) => $"Annonce{NoBreakSpace}: {words}";

    public string FormTitle => "Annoncer au groupe";
    public string FormIntro => tu ? "Tu relis avant que quoi que ce soit parte." : "Vous relisez avant que quoi que ce soit parte.";
    public string DoorButton => "Préparer l’annonce";
    public string WordsLabel => "Ce que le groupe doit savoir";
    public string WordsPlaceholder => "La salle a changé, rendez-vous au 12 rue des Tilleuls";
    public string LookButton => "Relire";
    public string PreviewTitle => tu ? "Relis avant de publier" : "Relisez avant de publier";
    public string PreviewIntro => "Voici exactement ce que le groupe recevra.";
    public string PublishButton => "Publier";
    public string EditButton => "Modifier";
    public string DropButton => "Annuler";
    public string OutsideHours(string opening) => tu
        ? $"À cette heure, la promotion ne reçoit pas de messages. Tu peux publier maintenant, ou attendre {opening}."
        : $"À cette heure, la promotion ne reçoit pas de messages. Vous pouvez publier maintenant, ou attendre {opening}.";
    public string NowButton => "Publier maintenant";
    public string LaterButton(string opening) => $"Publier {opening}";
    public string Dropped => "Rien n’est parti.";
    public string Published => "C’est publié.";
    public string Scheduled(string when) => Typeset($"C’est prévu : {when}.");
    public string WithdrawButton => "Retirer";
    public string What => tu ? "ton annonce au groupe" : "votre annonce au groupe";
    public string TakenBack => "C’est retiré du groupe.";
    public string NoChat => tu
        ? "Cette promotion n’a pas encore de groupe où publier. Ajoute-moi à son chat, lie-le, puis recommence\u202F; ton texte est gardé."
        : "Cette promotion n’a pas encore de groupe où publier. Ajoutez-moi à son chat, liez-le, puis recommencez\u202F; votre texte est gardé.";
    public string TooLong(int length, int longest) => tu
        ? Typeset($"Ton annonce a {length} caractères, et {longest} au plus tiennent sur une carte. Raccourcis-la, ou mets un lien ; ton message reste dans cette conversation.")
        : Typeset($"Votre annonce a {length} caractères, et {longest} au plus tiennent sur une carte. Raccourcissez-la, ou mettez un lien ; votre message reste dans cette conversation.");

    public string Refused(AnnouncementRefusal why, int longest) => Typeset(why switch
    {
        AnnouncementRefusal.Empty => "Il manque le texte de l’annonce.",
        AnnouncementRefusal.TooLong => tu
            ? $"C’est trop long : {longest} caractères au plus. Raccourcis, ou mets un lien."
            : $"C’est trop long : {longest} caractères au plus. Raccourcissez, ou mettez un lien.",
        AnnouncementRefusal.NoSuchDraft => tu
            ? "Cette annonce n’est plus là. Écris « annoncer » pour en préparer une autre."
            : "Cette annonce n’est plus là. Écrivez « annoncer » pour en préparer une autre.",
        AnnouncementRefusal.Rewritten => tu
            ? "Le texte a changé entre-temps. Relis-le avant de publier."
            : "Le texte a changé entre-temps. Relisez-le avant de publier.",
        AnnouncementRefusal.AlreadyPublished => "C’est déjà publié, une seule fois.",
        AnnouncementRefusal.Withdrawn => tu
            ? "Cette annonce a été retirée. Écris « annoncer » pour en préparer une autre."
            : "Cette annonce a été retirée. Écrivez « annoncer » pour en préparer une autre.",
        _ => tu
            ? "Le groupe l’a lue depuis plus de dix minutes : elle reste. Publie plutôt un rectificatif avec « annoncer »."
            : "Le groupe l’a lue depuis plus de dix minutes : elle reste. Publiez plutôt un rectificatif avec « annoncer ».",
    });

    public string PublishedBy(string? name, string when) => $"Publiée par {name ?? "la personne qui anime"}, {when}.";
}
