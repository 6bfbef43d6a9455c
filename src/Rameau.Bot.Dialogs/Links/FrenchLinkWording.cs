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
}
