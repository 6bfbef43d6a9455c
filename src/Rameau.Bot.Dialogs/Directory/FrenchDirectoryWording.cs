namespace Rameau.Bot.Dialogs.Directory;

internal sealed class FrenchDirectoryWording(bool tu = false) : IDirectoryWording
{
    public string Title => "Annuaire";
    public string OpenDirectory => "Voir qui correspond";
    public string Found(int people) => people == 1 ? "1 personne" : $"{people} personnes";
    public string Nobody => tu ? "Personne que tu puisses voir ne correspond." : "Personne que vous puissiez voir ne correspond.";
    public string WhyNobody => tu
        ? "L’annuaire ne montre que ce que chacun a ouvert. Essaie un autre mot, une région, une promotion."
        : "L’annuaire ne montre que ce que chacun a ouvert. Essayez un autre mot, une région, une promotion.";
    public string NotSeen => tu
        ? "Il n’y a pas, ou plus, de fiche que tu puisses voir ici. Cherche à nouveau pour voir qui correspond."
        : "Il n’y a pas, ou plus, de fiche que vous puissiez voir ici. Cherchez à nouveau pour voir qui correspond.";
    public string AskLabel => tu ? "Qui cherches-tu\u202F?" : "Qui cherchez-vous\u202F?";
    public string AskPlaceholder => "Un nom, une région, un thème";
    public string WhomToFind => tu
        ? "Écris un nom, une région, une promotion, un thème ou une expertise."
        : "Écrivez un nom, une région, une promotion, un thème ou une expertise.";
    public string SearchButton => "Chercher";
    public string MoreButton(int rest) => rest == 1 ? "Voir la suivante" : $"Voir la suite ({rest})";
    public string OpenButton(string name) => $"Voir la fiche de {name}";
    public string IntroduceButton => "Demander une mise en relation";
    public string BackButton => "Retour à la liste";
    public string Outsider => tu
        ? "L’annuaire est réservé aux participants et aux alumni. Si tu en es, l’équipe du RAMEAU peut t’y ajouter."
        : "L’annuaire est réservé aux participants et aux alumni. Si vous en êtes, l’équipe du RAMEAU peut vous y ajouter.";
    public string TooMany(string hour) => tu
        ? $"C’est beaucoup de recherches en une heure. Pour que personne ne copie l’annuaire, je m’arrête là\u202F; reprends à {hour}."
        : $"C’est beaucoup de recherches en une heure. Pour que personne ne copie l’annuaire, je m’arrête là\u202F; reprenez à {hour}.";
    public string OpenToAll => "Ici ne figure que ce que cette personne a ouvert à toutes les promotions.";
    public string Knows(IReadOnlyList<string> expertise) => $"Connaît\u00A0: {string.Join(", ", expertise)}";
    public string Email(string address) => $"Courriel\u00A0: {address}";
    public string Phone(string number) => $"Téléphone\u00A0: {number}";
    public string PhotoOf(string name) => $"Photo de {name}";
    public string Alumni(IReadOnlyList<string> promotions) => promotions.Count == 0 ? "Alumni" : $"Alumni\u00A0: {string.Join(", ", promotions)}";
}
