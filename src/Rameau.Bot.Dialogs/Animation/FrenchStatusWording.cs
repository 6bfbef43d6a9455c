using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Animation;

internal sealed class FrenchStatusWording(bool tu = false) : IStatusWording
{
    public string Title => "Où en est la promotion";
    public string DoorButton => "Voir pour moi";
    public string CountsOnly => "Des nombres, jamais qui.";
    public string People(int people) => people == 1 ? "1 personne" : $"{people} personnes";
    public string NextTitle(Step step, string when) => $"{Name(step)}, {when}";
    public string PastTitle => "Présences annoncées";
    public string Came => "oui";
    public string Absent => "non";
    public string Silent => "sans réponse";
    public string WorkTitle => "Travaux personnels";
    public string HandedIn => "rendu";
    public string Started => "en cours";
    public string ToDo => "à faire";
    public string MoocTitle(Step step) => $"MOOC{NoBreakSpace}: {step.Title}";
    public string Episodes(int done) => done < 2 ? $"{done} épisode fini" : $"{done} épisodes finis";
    public string CoachingTitle => "Entretiens de coaching";
    public string Booked => "réservé";
    public string NotBooked => "pas encore";
    public string Figure(string what, int people) => $"{what}{NoBreakSpace}: {people}";
    public string Figures(string what, IReadOnlyList<string> figures) => $"{what} — {string.Join(" · ", figures)}";

    public string NeedAHand(int people) => people switch
    {
        0 => "Personne n’a besoin d’un coup de main.",
        1 => "1 personne a peut-être besoin d’un coup de main.",
        _ => $"{people} personnes ont peut-être besoin d’un coup de main.",
    };

    public string NeedAHandMeans => "Deux choses au moins leur manquent\u00A0: un travail, le MOOC, une réponse ou une session. Je ne dis pas qui\u202F; un mot au groupe suffit souvent.";
    public string PreviewButton => "Aperçu";
    public string RemindButton => "Relancer";
    public string AnnounceButton => "Annoncer";
    public string StatusButton => "Tableau de bord";

    public string RemindTitle => "Relancer ceux qui n’ont pas répondu";
    public string RemindWho(int people, Step step, string when) => people == 1
        ? $"1 personne n’a pas répondu pour «{NoBreakSpace}{Name(step)}{NoBreakSpace}», {when}."
        : $"{people} personnes n’ont pas répondu pour «{NoBreakSpace}{Name(step)}{NoBreakSpace}», {when}.";
    public string RemindWhat => "Chacune recevra ceci en privé, avec ses deux boutons. Qui a dit non ne reçoit rien.";
    public string RemindLater(string when) => $"À cette heure, la promotion ne reçoit pas de messages{NoBreakSpace}: la relance partira {when}.";
    public string SendButton(int people) => people == 1 ? "Relancer 1 personne" : $"Relancer {people} personnes";
    public string Sent(int people) => people == 1 ? $"Noté{NoBreakSpace}: 1 personne est relancée." : $"Noté{NoBreakSpace}: {people} personnes sont relancées.";
    public string SentLater(int people, string when) => people == 1
        ? $"Noté{NoBreakSpace}: 1 personne sera relancée {when}."
        : $"Noté{NoBreakSpace}: {people} personnes seront relancées {when}.";
    public string AlreadyReminded(Step step) => $"La relance du jour pour «{NoBreakSpace}{Name(step)}{NoBreakSpace}» est déjà faite{NoBreakSpace}: une par jour, c’est assez.";
    public string RemindNext(string when) => $"La prochaine est possible {when}.";
    public string NobodyLeft(Step step) => $"Tout le monde a répondu pour «{NoBreakSpace}{Name(step)}{NoBreakSpace}». Il n’y a personne à relancer.";
    public string NothingNext => "Aucune rencontre n’attend de réponse. Il n’y a personne à relancer.";
    public string Nudge(Step step, string day) => tu
        ? $"«{NoBreakSpace}{Name(step)}{NoBreakSpace}», {day}{NoBreakSpace}: il manque ta réponse. Un oui ou un non aide à préparer."
        : $"«{NoBreakSpace}{Name(step)}{NoBreakSpace}», {day}{NoBreakSpace}: il manque votre réponse. Un oui ou un non aide à préparer.";

    public string HandOverTitle => "Passer le relais";
    public string ComingTitle => "Dans les 14 jours";
    public string NothingComing => "Rien ne part dans les 14 jours.";
    public string PollsTitle => "Sondages ouverts";
    public string OpenPoll(string question, string until) => $"{question} (jusqu’au {until})";
    public string StandingTitle => "Où en est la promotion";
    public string CommandsTitle => "Ce que peut faire qui anime";
    public string Command(string command, string meaning) => $"«{NoBreakSpace}{command}{NoBreakSpace}» — {meaning}";
    public string WhomTitle => "À qui demander";
    public string Whom(IReadOnlyList<string> names) => names.Count == 0 ? "L’équipe du RAMEAU." : $"{Joined(names, "ou")}, de l’équipe du RAMEAU.";

    private static string Name(Step step) => Texts.French.Steps.Name(step);
}
