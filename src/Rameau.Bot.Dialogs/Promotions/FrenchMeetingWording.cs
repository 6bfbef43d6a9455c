using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

internal sealed class FrenchMeetingWording(bool tu = false) : IMeetingWording
{
    public string Period(string first, string last) => $"du {first} au {last}";
    public string NothingThen(string when) => $"Rien n’est prévu {when}.";

    public string NoSuchStep(IReadOnlyList<string> names) => names.Count == 0
        ? $"Cette étape n’est pas dans {(tu ? "ton" : "votre")} parcours."
        : $"Cette étape n’est pas dans {(tu ? "ton" : "votre")} parcours. Il y a\u00A0: {Typography.Joined(names, "et")}.";

    public string TakesNoAnswer(IReadOnlyList<string> names) => names.Count == 0
        ? "On ne répond présent qu’aux rencontres, et il n’y en a plus à venir."
        : $"On ne répond présent qu’aux rencontres\u00A0: {Typography.Joined(names, "et")}.";

    public string Next(Step step, string when) => $"La prochaine rencontre\u00A0: {Texts.French.Steps.Name(step)}, {when}.";
    public string Which(bool coming) => (coming, tu) switch
    {
        (true, true) => "À quelle rencontre viens-tu\u202F?",
        (true, false) => "À quelle rencontre venez-vous\u202F?",
        (false, true) => "À quelle rencontre ne viens-tu pas\u202F?",
        (false, false) => "À quelle rencontre ne venez-vous pas\u202F?",
    };
    public string Choice(Step step, string day) => $"{Texts.French.Steps.Name(step)} · {day}";
    public string ListLine(string when, Step step, string duty) => $"{Typography.Capital(when)}\u00A0: {Texts.French.Steps.Name(step)}{(duty.Length == 0 ? string.Empty : $", {duty}")}";
    public string CancelledMark => "annulé";
    public string DueMark => "à finir";
    public string AndMore(int more) => more == 1 ? "Et 1 autre, dans le programme." : $"Et {more} autres, dans le programme.";
    public string PairAnswersToo => tu
        ? "Je n’ai noté que ta réponse\u00A0: ton binôme donne la sienne."
        : "Je n’ai noté que votre réponse\u00A0: votre binôme donne la sienne.";
    public string YourAnswer(string day) => tu ? $"ta réponse pour {day}" : $"votre réponse pour {day}";

    public string TakenBack(RsvpAnswer? standing, string day) => standing switch
    {
        RsvpAnswer.Yes => tu ? $"C’est repris\u00A0: tu viens {day}." : $"C’est repris\u00A0: vous venez {day}.",
        RsvpAnswer.No => tu ? $"C’est repris\u00A0: tu ne viens pas {day}." : $"C’est repris\u00A0: vous ne venez pas {day}.",
        RsvpAnswer.Waiting => tu
            ? $"C’est repris\u00A0: tu es sur la liste d’attente pour {day}."
            : $"C’est repris\u00A0: vous êtes sur la liste d’attente pour {day}.",
        _ => tu ? $"C’est repris\u00A0: tu n’as pas répondu pour {day}." : $"C’est repris\u00A0: vous n’avez pas répondu pour {day}.",
    };

    public string NothingToTakeBack => "Il n’y a rien à reprendre\u00A0: cette réponse n’est plus celle qui compte.";
    public string WhichPromotion => tu ? "De quelle promotion parles-tu\u202F?" : "De quelle promotion parlez-vous\u202F?";
    public string MyProgramme => "Mon programme";
    public string DatesButton => "Toutes les dates";
    public string Ahead => "À venir";
    public string ForYou => tu ? "Pour toi" : "Pour vous";

    public string Rules(int months, string first, string last, int mandatory) => $"{months} mois, du {first} au {last}. {mandatory switch
    {
        0 => "Aucune rencontre n’est obligatoire",
        1 => "1 rencontre obligatoire, les autres facultatives",
        _ => $"{mandatory} rencontres obligatoires, les autres facultatives",
    }}.";

    public string Month(int month, string first) => $"Mois {month} · {first}";
    public string Legend(string done, string next, string later) => $"{done} fait · {next} prochaine · {later} plus tard";
    public string WorkItem(string work, string state, string due) => $"{work}\u00A0: {Typography.Small(state)}, {Typography.Small(due)}.";
    public string MoocItem(string title, string state) => $"{title}\u00A0: {Typography.Small(state)}.";
    public string CallItem(string day, string hour) => $"Coaching\u00A0: {day}, {hour}.";
    public string NoCallItem(string window, string when) => $"{window}\u00A0: {when}, pas encore de créneau choisi.";
}
