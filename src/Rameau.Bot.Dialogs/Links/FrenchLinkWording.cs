using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Links;

internal sealed class FrenchLinkWording(bool tu = false) : ILinkWording
{
    public string GoneTitle => "Ce lien n’est plus valable";
    public string GoneWhy => "Il a déjà servi, son délai est passé, ou il est incomplet. Rien n’a changé.";
    public string GoneNext => tu
        ? "Ouvre-le en entier depuis le message que tu as reçu, ou demande un nouveau lien à la personne qui te l’a envoyé."
        : "Ouvrez-le en entier depuis le message que vous avez reçu, ou demandez un nouveau lien à la personne qui vous l’a envoyé.";
    public string TooManyTitle => "Trop de demandes à la fois";
    public string TooManyNext => tu ? "Rien n’est perdu. Reviens dans une minute." : "Rien n’est perdu. Revenez dans une minute.";

    public string Title => "Liens personnels";
    public string Mine => "Mon lien";
    public string Of(string name) => $"Liens de {name}";
    public string KeepForYourself => Typeset(tu
        ? "Chaque page s’ouvre sans Teams et sans mot de passe. Ne transmets pas ces adresses : qui en a une répond à ta place."
        : "Chaque page s’ouvre sans Teams et sans mot de passe. Ne transmettez pas ces adresses : qui en a une répond à votre place.");
    public string HandOn(string name) => Typeset($"À envoyer à {name}, et à personne d’autre : qui a une de ces adresses répond à sa place.");
    public string Ends => "Chaque adresse a un terme, et s’éteint avec ce dont elle parle.";
    public string NoAddress => "Je ne connais pas l’adresse publique de ce serveur. Le RAMEAU peut la régler (réglage Calendar__PublicUrl).";
    public string SayWhom => Typeset(tu ? "Écris le nom : « lien pour Céleste d’Ombrefeuille »." : "Écrivez le nom : « lien pour Céleste d’Ombrefeuille ».");
    public string NobodyOfThisName => $"Je ne trouve personne de ce nom. {(tu ? "Écris" : "Écrivez")} le prénom, le nom, ou les deux.";
    public string ToAnswer(string day) => $"Répondre pour {day}";
    public string ToBeIntroduced => "Répondre à une mise en relation";
    public string ToChoose => "Choisir qui voit quoi de moi";
    public string ActingFor(string name) => Typeset(tu
        ? $"Page personnelle de {name}. Ne transmets pas son adresse : qui l’a répond à ta place."
        : $"Page personnelle de {name}. Ne transmettez pas son adresse : qui l’a répond à votre place.");
    public string CalendarButton => tu ? "Ajouter à ton agenda (.ics)" : "Ajouter à votre agenda (.ics)";
    public string ConsentNoted => "Noté. Cela compte dès maintenant, partout.";
    public string ConsentIntro => tu ? "Pour chaque ligne, dis qui peut la voir." : "Pour chaque ligne, dites qui peut la voir.";
}
