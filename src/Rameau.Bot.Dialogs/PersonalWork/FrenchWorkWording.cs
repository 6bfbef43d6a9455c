using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.PersonalWork;

namespace Rameau.Bot.Dialogs.PersonalWork;

internal sealed class FrenchWorkWording(bool tu = false) : IWorkWording
{
    public string Mine => "Mon travail personnel";
    public string Due(string day) => $"Pour {day}";
    public string Prepares(string session) => $"En préparation de la {Typography.Small(session)}.";
    public string SharedWith(IReadOnlyList<string> names) => $"Partagé avec {Typography.Joined(names, "et")}\u00A0: le geste de l’un ou de l’autre compte pour vous deux.";
    public string EachOrPair => "Un travail par personne\u202F; un seul par binôme.";

    public string State(WorkState state) => state switch
    {
        WorkState.HandedIn => "Rendu",
        WorkState.Started => "En cours",
        WorkState.ToDo => "À faire",
        _ => "Pas encore ouvert",
    };

    public string Started(string? who, string day) => who is null ? $"En cours depuis le {day}" : $"En cours, dit par {who} le {day}";
    public string HandedIn(string? who, string day) => who is null ? $"Rendu le {day}" : $"Rendu par {who} le {day}";
    public string You => tu ? "toi" : "vous";
    public string OpensAfter(string session) => $"S’ouvre après la {Typography.Small(session)}";
    public string OpensOn(string day) => $"S’ouvre {day}";
    public string LateAndWelcome => tu
        ? "La date est passée et rien n’est perdu\u00A0: rends-le quand tu peux, il sera bienvenu."
        : "La date est passée et rien n’est perdu\u00A0: rendez-le quand vous pouvez, il sera bienvenu.";
    public string Line(string work, string state) => $"{work}\u00A0: {Typography.Small(state)}.";
    public string StartedButton => "En cours";
    public string HandedInButton => "Rendu";
    public string NotYetButton => "Finalement, pas encore rendu";
    public string MineButton => "Mon travail";

    public string Noted(WorkMark mark, string work) => mark is WorkMark.HandedIn
        ? $"Noté\u00A0: {Typography.Small(work)} rendus. Merci."
        : $"Noté\u00A0: {Typography.Small(work)} en cours.";

    public string Refused(WorkRefusal why) => why switch
    {
        WorkRefusal.NotInThisPromotion => "Seules les personnes qui suivent cette promotion ont un travail personnel ici.",
        WorkRefusal.NotOpenYet => "Ce travail n’est pas encore ouvert. Il le sera après la session qui le précède.",
        _ => "Ce travail n’est plus dans le programme.",
    };

    public string NoneHere => tu ? "Ton parcours n’a pas de travail personnel." : "Votre parcours n’a pas de travail personnel.";
    public string NowOpen => "Un nouveau travail personnel est ouvert.";
    public string WhereAreYou => tu ? "Où en es-tu\u202F?" : "Où en êtes-vous\u202F?";
    public string OpenSummary(string work, string day) => $"{work}, pour {day}";
    public string ReminderSummary(string work, string day) => tu
        ? $"{work}, pour {day}\u00A0: où en es-tu\u202F?"
        : $"{work}, pour {day}\u00A0: où en êtes-vous\u202F?";
    public string LateSummary(string work) => tu
        ? $"{work}\u00A0: rien n’est perdu, rends-le quand tu peux"
        : $"{work}\u00A0: rien n’est perdu, rendez-le quand vous pouvez";
    public string InWords(string work, string due, string state) => $"{work}. {due}. {state}.";
    public string WhyOpen => "Chaque session ouvre un travail personnel qui prépare la suivante. Je l’annonce une fois au groupe.";
    public string WhyReminder => "C’est un rappel privé, sept jours puis deux jours avant la date, pour qui n’a pas encore rendu. L’équipe du RAMEAU et la personne qui anime peuvent l’arrêter.";
    public string WhyLate => "C’est un seul message privé après la date, et il n’y en aura pas d’autre pour ce travail.";
    public string YourMark(string work) => tu ? $"ton mot sur les {Typography.Small(work)}" : $"votre mot sur les {Typography.Small(work)}";
}
