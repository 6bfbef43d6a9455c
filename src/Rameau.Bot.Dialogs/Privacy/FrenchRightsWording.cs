using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Privacy;

internal sealed class FrenchRightsWording(bool tu = false) : IRightsWording
{
    public string Mine => "Mes données";
    public string MineButton => "Mes données";
    public string WhoKeeps => tu
        ? "Le RAMEAU garde ce qu’il faut pour animer ton parcours, et rien de plus. C’est à toi."
        : "Le RAMEAU garde ce qu’il faut pour animer votre parcours, et rien de plus. C’est à vous.";
    public string Held(int rows, int parts) => tu
        ? $"{Counted(rows, "information")} sur toi, en {Counted(parts, "rubrique")}"
        : $"{Counted(rows, "information")} sur vous, en {Counted(parts, "rubrique")}";
    public string NothingHeld => tu ? "Je ne garde rien sur toi." : "Je ne garde rien sur vous.";
    public string CopyIs => "La copie contient tout, en une page à lire et en JSON. Les noms des autres n’y sont que si ces personnes le permettent.";
    public string CopyButton => "Emporter une copie";
    public string ReadButton => "Lire ici";
    public string CorrectButton => "Corriger";
    public string EraseButton => "Effacer";
    public string CopyReady => tu ? "Ta copie est prête" : "Votre copie est prête";
    public string CopyLasts => tu
        ? "L’adresse sert une seule fois, pendant 24\u00A0heures. Ne la transmets à personne."
        : "L’adresse sert une seule fois, pendant 24\u00A0heures. Ne la transmettez à personne.";
    public string OpenButton => "Ouvrir";
    public string TooManyCopies(int most) => tu
        ? $"Tu as déjà demandé {most} copies depuis hier. Demande la suivante demain, ou lis tes données ici."
        : $"Vous avez déjà demandé {most} copies depuis hier. Demandez la suivante demain, ou lisez vos données ici.";
    public string PageOf(int page, int pages) => $"Page {page} sur {pages}";
    public string BackButton => "Précédent";
    public string NextButton => "Suivant";
    public string InLine(string label, string text) => $"{label}\u00A0: {text}";
    public string Somebody => "une personne";

    public string EraseTitle => tu ? "Effacer tes données\u202F?" : "Effacer vos données\u202F?";
    public string Gone => tu
        ? "Sont effacés\u00A0: ta fiche, tes réponses, tes travaux, tes entretiens, ce que tu as écrit, tes choix, et ton nom dans ce que d’autres ont écrit. Un entretien à venir est annulé\u202F; l’autre le sait, sans ton nom."
        : "Sont effacés\u00A0: votre fiche, vos réponses, vos travaux, vos entretiens, ce que vous avez écrit, vos choix, et votre nom dans ce que d’autres ont écrit. Un entretien à venir est annulé\u202F; l’autre le sait, sans votre nom.";
    public string Stays => tu
        ? "Restent\u00A0: des totaux de cinq personnes ou plus, où tu n’es pas reconnaissable, et la preuve qu’un effacement a eu lieu, sans ton nom."
        : "Restent\u00A0: des totaux de cinq personnes ou plus, où vous n’êtes pas reconnaissable, et la preuve qu’un effacement a eu lieu, sans votre nom.";
    public string RolesGoBack => tu ? "Tes rôles (animation, coaching, équipe) prennent fin." : "Vos rôles (animation, coaching, équipe) prennent fin.";
    public string NoWayBack => "Rien ne peut être récupéré ensuite.";
    public string KeepButton => "Tout garder";
    public string EraseNowButton => "Tout effacer";
    public string ErasedTitle => tu ? "Tes données sont effacées" : "Vos données sont effacées";
    public string ErasedOn(string day, string hour) => $"Demandé et fait {day} à {hour}. Les dernières traces dans les fichiers disparaissent au plus tard en un jour.";
    public string Receipt(string number) => $"Reçu n°\u00A0{number}";
    public string ReceiptIs => tu
        ? "Ce numéro ne désigne personne\u00A0: note-le si tu veux une preuve. C’est mon dernier message."
        : "Ce numéro ne désigne personne\u00A0: notez-le si vous voulez une preuve. C’est mon dernier message.";
    public string InTeams => tu
        ? "Les messages que tu as écrits dans Teams sont à Teams\u00A0: tu peux les y supprimer."
        : "Les messages que vous avez écrits dans Teams sont à Teams\u00A0: vous pouvez les y supprimer.";

    public string CorrectTitle => tu ? "Corriger tes données" : "Corriger vos données";
    public string FirstName => "Prénom";
    public string LastName => "Nom";
    public string Function => "Fonction";
    public string Organisation => "Organisation";
    public string Region => "Région";
    public string Phone => "Téléphone";
    public string Email => "Adresse e-mail";
    public string AtOnce => "C’est corrigé partout, tout de suite. L’équipe du RAMEAU apprend qu’une adresse a changé, sans nom.";
    public string SaveButton => "Enregistrer";
    public string Corrected => tu ? "Noté\u00A0: tes données sont corrigées." : "Noté\u00A0: vos données sont corrigées.";
    public string AlreadyCorrect => tu ? "C’est déjà ce que je sais de toi." : "C’est déjà ce que je sais de vous.";

    public string Refused(CorrectionRefusal why) => why switch
    {
        CorrectionRefusal.NameMissing => "Il me faut un prénom et un nom. Rien n’a changé.",
        CorrectionRefusal.TooLong => "C’est trop long\u00A0: 200 caractères au plus par champ. Rien n’a changé.",
        CorrectionRefusal.NotAnAddress => tu
            ? "Cette adresse n’en est pas une. Écris-la comme prenom.nom@exemple.fr. Rien n’a changé."
            : "Cette adresse n’en est pas une. Écrivez-la comme prenom.nom@exemple.fr. Rien n’a changé.",
        CorrectionRefusal.AddressTaken => "Cette adresse ne peut pas servir ici. L’équipe du RAMEAU peut aider. Rien n’a changé.",
        _ => tu
            ? "Ce numéro ne se compose pas. Écris-le comme 06 12 34 56 78. Rien n’a changé."
            : "Ce numéro ne se compose pas. Écrivez-le comme 06 12 34 56 78. Rien n’a changé.",
    };

    public string DepartureTitle => "Quelqu’un a effacé ses données";
    public string CallGone(string day, string hour) => tu
        ? $"Ton entretien {day} à {hour} n’aura pas lieu. L’heure est de nouveau libre."
        : $"Votre entretien {day} à {hour} n’aura pas lieu. L’heure est de nouveau libre.";
    public string CallReason => "données effacées";
    public string QuestionGone => tu
        ? "La question que tu avais prise en charge n’attend plus de réponse."
        : "La question que vous aviez prise en charge n’attend plus de réponse.";
    public string AnimatorGone(string promotion) => $"{promotion}\u00A0: plus personne n’anime. La promotion peut choisir, ou l’équipe nommer quelqu’un.";
    public string AddressTitle => "Une adresse a changé";
    public string AddressChanged(string promotion) => tu
        ? $"{promotion}\u00A0: quelqu’un a corrigé son adresse e-mail. Pense-y avant le prochain import de participants."
        : $"{promotion}\u00A0: quelqu’un a corrigé son adresse e-mail. Pensez-y avant le prochain import de participants.";

    public string CopyPageTitle => tu ? "Une copie de tes données" : "Une copie de vos données";
    public string CopyPageSays => tu
        ? "Tout ce que Le RAMEAU garde sur toi, en une page à lire et en JSON. Cette adresse sert une seule fois."
        : "Tout ce que Le RAMEAU garde sur vous, en une page à lire et en JSON. Cette adresse sert une seule fois.";
    public string DownloadButton => "Télécharger";

    private static string Counted(int number, string what) => $"{number}\u00A0{what}{(number > 1 ? "s" : "")}";
}
