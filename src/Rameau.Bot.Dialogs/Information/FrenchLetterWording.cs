using Rameau.Bot.Domain.Information;

namespace Rameau.Bot.Dialogs.Information;

internal sealed class FrenchLetterWording(bool tu = false) : ILetterWording
{
    public string Title => "Préparer la newsletter";
    public string Heading(string number, string day) => $"Newsletter n°\u00A0{number} · {day}";
    public string ReviewTitle(string number, string day) => tu ? $"La newsletter n°\u00A0{number} part {day}\u00A0: relis-la" : $"La newsletter n°\u00A0{number} part {day}\u00A0: relisez-la";
    public string ReviewButton => "Relire";
    public string Unapproved(string day) => tu
        ? $"Sans ton accord, elle part {day} telle qu’elle est ici, sans ton mot, marquée «\u00A0Sélection du catalogue\u00A0»."
        : $"Sans votre accord, elle part {day} telle qu’elle est ici, sans votre mot, marquée «\u00A0Sélection du catalogue\u00A0».";
    public string Approved(string day) => $"Approuvée\u00A0: elle part {day}. La changer demande un nouvel accord.";
    public string Posted => "Elle est partie. Une ressource retirée, remplacée ou ajoutée change la carte dans le groupe.";
    public string TouchItem => tu ? "Touche une ressource pour la retirer ou la remplacer." : "Touchez une ressource pour la retirer ou la remplacer.";
    public string TouchResult => tu ? "Touche une ressource pour la prendre." : "Touchez une ressource pour la prendre.";
    public string Gone(string title) => $"«\u00A0{title}\u00A0» a quitté le catalogue\u00A0: la newsletter part sans.";
    public string GoneTitle(string number, string day) => $"La newsletter n°\u00A0{number}, {day}\u00A0: une ressource en moins";
    public string Introduction => tu ? "Ton mot" : "Votre mot";
    public string IntroductionLabel => $"Le mot d’introduction, {Letter.LongestIntroduction} caractères au plus";
    public string IntroductionPlaceholder => "Ce que le groupe lit d’abord";
    public string IntroductionHelp => tu ? "Il est signé de ton nom et ne part qu’avec ton accord." : "Il est signé de votre nom et ne part qu’avec votre accord.";
    public string AddTitle => "Ajouter une ressource";
    public string ReplaceTitle(string title) => $"Remplacer «\u00A0{title}\u00A0»";
    public string WordsLabel => "Chercher dans le catalogue";
    public string WordsPlaceholder => "un exemple de mécénat";
    public string NothingFound => "Rien là-dessus qui puisse aller dans une newsletter.";
    public string AddButton => "Ajouter";
    public string FindButton => "Chercher";
    public string TakeButton => "Prendre cette ressource";
    public string RemoveButton => "Retirer";
    public string ReplaceButton => "Remplacer";
    public string WordsButton => tu ? "Ton mot" : "Votre mot";
    public string KeepWordsButton => "Garder ce mot";
    public string PreviewButton => "Aperçu";
    public string ApproveButton => "Approuver";
    public string BackButton => "Retour à la newsletter";
    public string EarlierButton => "La précédente";
    public string None => "Ce parcours n’a pas de newsletter dédiée.";
    public string ApprovedNow => "Noté\u00A0: la newsletter est approuvée.";
    public string ChangedNow => "Noté.";
    public string ChangedInGroup => "Noté\u00A0: la carte du groupe change.";

    public string Refused(LetterRefusal why) => why switch
    {
        LetterRefusal.Overtaken => "Quelqu’un d’autre vient de la changer\u00A0: la voici telle qu’elle est.",
        LetterRefusal.Posted => "Elle est déjà partie\u00A0: seules ses ressources peuvent changer.",
        LetterRefusal.Closed => $"Elle est partie il y a plus de {Letter.MendableDays} jours\u00A0: elle reste telle quelle.",
        LetterRefusal.Full => $"{Letter.MostOfRubric} ressources par rubrique au plus\u00A0: remplacer l’une d’elles fait de la place.",
        LetterRefusal.TooLong => $"C’est trop long\u00A0: {Letter.LongestIntroduction} caractères au plus. Rien n’est perdu.",
        LetterRefusal.Empty => "Il n’y a rien à lire\u00A0: une ressource au moins.",
        _ => "Cette ressource n’est plus là.",
    };
}
