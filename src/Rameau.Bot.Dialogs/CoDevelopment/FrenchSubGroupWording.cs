using Rameau.Bot.Domain.CoDevelopment;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.CoDevelopment;

internal sealed class FrenchSubGroupWording(bool tu = false) : ISubGroupWording
{
    public string HomeTitle => tu ? "Ton co-développement" : "Votre co-développement";
    public string HomeButton => "Voir pour moi";
    public string MyGroup(int group) => tu ? $"Tu es dans le sous-groupe {group}." : $"Vous êtes dans le sous-groupe {group}.";
    public string MyMates(IReadOnlyList<string> names) => $"Avec {Joined(names, "et")}.";
    public string MyTurn(int meeting) => tu ? $"Tu apportes ton cas à la rencontre {meeting}." : $"Vous apportez votre cas à la rencontre {meeting}.";
    public string MyTurnOpen => tu
        ? "La rencontre où tu apportes ton cas n’est pas encore fixée\u202F; tu es en tête de liste."
        : "La rencontre où vous apportez votre cas n’est pas encore fixée\u202F; vous êtes en tête de liste.";
    public string NotDivided => "Les sous-groupes ne sont pas encore faits. La personne qui anime les répartit\u202F; un tour peut s’ouvrir sans attendre.";
    public string GroupsButton => "Répartition";
    public string Title => "Sous-groupes de co-développement";
    public string Intro => "Quatre à six personnes par sous-groupe, un client par rencontre. Les binômes sont séparés\u202F; un lien hiérarchique l’est toujours.";
    public string Group(int number, int people) => $"Sous-groupe {number} · {people} personnes";
    public string Place(string name, string when, int wasClient, int wasConsultant) => $"{name} · {when} · a été client {wasClient} fois, consultant {wasConsultant} fois";
    public string ClientAt(int meeting) => $"client à la rencontre {meeting}";
    public string NoClientDate => "pas de rencontre comme client";
    public string Covered => "Chacun est client au moins une fois.";
    public string Shortfall(int rounds) => Typeset(rounds == 1
        ? "Il manque 1 tour pour que chacun soit client : une rencontre de plus, en visio par exemple, y suffit."
        : $"Il manque {rounds} tours pour que chacun soit client : il faut des rencontres de plus, en visio par exemple.");
    public string PairsTogether(int pairs) => pairs == 1 ? "1 binôme n’a pas pu être séparé." : $"{pairs} binômes n’ont pas pu être séparés.";
    public string Changes(int count) => count switch
    {
        0 => "Rien ne change pour personne.",
        1 => "1 changement de sous-groupe ou de date\u202F; c’est le moins possible.",
        _ => $"{count} changements de sous-groupe ou de date\u202F; c’est le moins possible.",
    };
    public string Refused(DivisionRefusal why) => Typeset(why switch
    {
        DivisionRefusal.TooFew => $"À moins de {Division.Smallest}, il n’y a pas de sous-groupe à faire. Un tour flash reste possible.",
        _ => "Aucune répartition ne sépare tous les liens hiérarchiques. Il faut en retirer un, ou animer un tour à part.",
    });
    public string Moved => "Le groupe a changé depuis cette répartition. Une nouvelle répartition donne à chacun sa place.";
    public string Ties => "Liens hiérarchiques";
    public string Tie(string one, string other) => $"{one} et {other}";
    public string MeetingsLabel => "Rencontres sur le parcours";
    public string Meetings(int count) => $"{count} rencontres";
    public string DivideButton => "Répartir";
    public string TieLabel => "Lien hiérarchique entre";
    public string TieOtherLabel => "et";
    public string TieButton => "Ajouter ou retirer ce lien";
    public string TieMissing => tu ? "Choisis deux personnes." : "Choisissez deux personnes.";
    public string History => "Tours tenus";
    public string Held(int group, string day, string took) => $"Sous-groupe {group}, {day}{NoBreakSpace}: {took}";
}
