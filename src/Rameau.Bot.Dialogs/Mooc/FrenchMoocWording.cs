using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Mooc;

internal sealed class FrenchMoocWording(bool tu = false) : IMoocWording
{
    public string Mine => "Mon MOOC";
    public string Title(Step track) => Typography.Typeset(track.Title);
    public string AtYourPace => tu
        ? "Environ deux heures par épisode, dans l’ordre et au rythme que tu veux. C’est gratuit et cela complète les sessions."
        : "Environ deux heures par épisode, dans l’ordre et au rythme que vous voulez. C’est gratuit et cela complète les sessions.";
    public string Final(string day) => $"À finir {day}\u00A0: impératif pour valider.";
    public string StartsOn(string day) => $"Commence {day}";

    public string Count(int done, int episodes) => done switch
    {
        0 => $"Aucun épisode fini sur {episodes}",
        1 => $"1 épisode fini sur {episodes}",
        _ => $"{done} épisodes finis sur {episodes}",
    };

    public string Done(int episode, string day) => $"Épisode {episode}\u00A0: fini le {day}.";
    public string Advised(int episode, string day) => $"Épisode {episode}\u00A0: conseillé pour le {day}.";
    public string ToDo(int episode) => $"Épisode {episode}\u00A0: à faire.";
    public string Validated => tu
        ? "Les épisodes sont finis à temps\u00A0: ton MOOC est validé."
        : "Les épisodes sont finis à temps\u00A0: votre MOOC est validé.";
    public string Missed => tu
        ? "La date finale est passée et rien n’est perdu\u00A0: la cohorte suivante reprend tous les épisodes que tu as finis."
        : "La date finale est passée et rien n’est perdu\u00A0: la cohorte suivante reprend tous les épisodes que vous avez finis.";
    public string Transferred => tu
        ? "Tu continues avec la cohorte suivante. Tes épisodes finis t’y suivent, et je ne te relance plus."
        : "Vous continuez avec la cohorte suivante. Vos épisodes finis vous y suivent, et je ne vous relance plus.";
    public string Finished => "Tous les épisodes sont finis, avec la cohorte suivante.";
    public string DoneButton(int episode) => $"Épisode {episode} fini";
    public string UndoButton(int episode) => $"Épisode {episode}\u00A0: pas encore fini";
    public string TransferButton => "Passer à la cohorte suivante";
    public string MineButton => "Mon MOOC";
    public string OtherButton => "Mon autre MOOC";
    public string Noted(int episode, bool done) => done ? $"Noté\u00A0: épisode {episode} fini." : $"Noté\u00A0: épisode {episode} pas encore fini.";
    public string NotedTransfer => tu
        ? "Noté\u00A0: tu continues avec la cohorte suivante, avec tes épisodes finis."
        : "Noté\u00A0: vous continuez avec la cohorte suivante, avec vos épisodes finis.";

    public string Refused(MoocRefusal why) => why switch
    {
        MoocRefusal.NotInThisPromotion => "Seules les personnes qui suivent cette promotion ont ce MOOC ici.",
        MoocRefusal.NotOpenYet => "Ce MOOC n’a pas encore commencé.",
        MoocRefusal.Validated => "Ce MOOC est validé\u00A0: il n’y a plus rien à changer.",
        MoocRefusal.StillTime => tu
            ? "Il reste du temps avant la date finale. Si elle passe, tu pourras continuer avec la cohorte suivante sans rien perdre."
            : "Il reste du temps avant la date finale. Si elle passe, vous pourrez continuer avec la cohorte suivante sans rien perdre.",
        _ => "Cet épisode n’est plus dans le programme.",
    };

    public string NoneHere => tu ? "Ton parcours n’a pas de MOOC." : "Votre parcours n’a pas de MOOC.";
    public string InWords(string title, string count) => $"{title}. {count}.";

    public string StartWord => "Quatre épisodes, un par semaine si vous le souhaitez.";
    public string EpisodeWord(int episode, string day) => $"Épisode {episode}\u00A0: {day} est une date conseillée, rien de plus.";
    public string FinalWord(string distance) => $"La date finale est {distance}\u00A0: impératif pour valider. Si elle passe, rien n’est perdu.";
    public string StartSummary(string title) => $"{title}\u00A0: c’est parti";
    public string EpisodeSummary(int episode, string day) => $"MOOC, épisode {episode}\u00A0: conseillé pour {day}";
    public string FinalSummary(string day) => $"MOOC, à finir {day}\u00A0: impératif pour valider";
    public string MissedSummary => tu
        ? "MOOC\u00A0: rien n’est perdu, la cohorte suivante reprend tes épisodes"
        : "MOOC\u00A0: rien n’est perdu, la cohorte suivante reprend vos épisodes";
    public string WhyStart => "J’annonce chaque MOOC du parcours une fois au groupe, le jour où il commence.";
    public string WhyEpisode => "Une semaine, un épisode\u00A0: c’est un repère pour le groupe, sans obligation.";
    public string WhyFinal => "C’est un rappel privé, sept jours, deux jours avant et le jour même, pour qui n’a pas encore fini. L’équipe du RAMEAU et la personne qui anime peuvent l’arrêter.";
    public string WhyMissed => "C’est un seul message privé après la date finale, et il n’y en aura pas d’autre pour ce MOOC.";
    public string YourMark => tu ? "ton mot sur le MOOC" : "votre mot sur le MOOC";
}
