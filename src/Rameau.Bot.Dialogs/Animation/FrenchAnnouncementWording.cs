using Rameau.Bot.Domain.Animation;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Animation;

internal sealed class FrenchAnnouncementWording : IAnnouncementWording
{
    public string Badge => "Annonce";
    public string By(string name) => $"Annoncé par {name}";
    public string BySomebody => "Annoncé par la personne qui anime";
    public string InWords(string words) => $"Annonce{NoBreakSpace}: {words}";

    public string FormTitle => "Annoncer au groupe";
    public string FormIntro => "Vous relisez avant que quoi que ce soit parte.";
    public string DoorButton => "Préparer l’annonce";
    public string WordsLabel => "Ce que le groupe doit savoir";
    public string WordsPlaceholder => "La salle a changé, rendez-vous au 12 rue des Tilleuls";
    public string LookButton => "Relire";
    public string PreviewTitle => "Relisez avant de publier";
    public string PreviewIntro => "Voici exactement ce que le groupe recevra.";
    public string PublishButton => "Publier";
    public string EditButton => "Modifier";
    public string DropButton => "Annuler";
    public string OutsideHours(string opening) => $"À cette heure, la promotion ne reçoit pas de messages. Vous pouvez publier maintenant, ou attendre {opening}.";
    public string NowButton => "Publier maintenant";
    public string LaterButton(string opening) => $"Publier {opening}";
    public string Dropped => "Rien n’est parti.";
    public string Published => "C’est publié.";
    public string Scheduled(string when) => Typeset($"C’est prévu : {when}.");
    public string WithdrawButton => "Retirer";
    public string What => "votre annonce au groupe";
    public string TakenBack => "C’est retiré du groupe.";
    public string NoChat => "Cette promotion n’a pas encore de groupe où publier. Ajoutez-moi à son chat, liez-le, puis recommencez\u202F; votre texte est gardé.";
    public string TooLong(int length, int longest) => Typeset($"Votre annonce a {length} caractères, et {longest} au plus tiennent sur une carte. Raccourcissez-la, ou mettez un lien ; votre message reste dans cette conversation.");

    public string Refused(AnnouncementRefusal why, int longest) => Typeset(why switch
    {
        AnnouncementRefusal.Empty => "Il manque le texte de l’annonce.",
        AnnouncementRefusal.TooLong => $"C’est trop long : {longest} caractères au plus. Raccourcissez, ou mettez un lien.",
        AnnouncementRefusal.NoSuchDraft => "Cette annonce n’est plus là. Écrivez « annoncer » pour en préparer une autre.",
        AnnouncementRefusal.Rewritten => "Le texte a changé entre-temps. Relisez-le avant de publier.",
        AnnouncementRefusal.AlreadyPublished => "C’est déjà publié, une seule fois.",
        AnnouncementRefusal.Withdrawn => "Cette annonce a été retirée. Écrivez « annoncer » pour en préparer une autre.",
        _ => "Le groupe l’a lue depuis plus de dix minutes : elle reste. Publiez plutôt un rectificatif avec « annoncer ».",
    });

    public string PublishedBy(string? name, string when) => $"Publiée par {name ?? "la personne qui anime"}, {when}.";
}
