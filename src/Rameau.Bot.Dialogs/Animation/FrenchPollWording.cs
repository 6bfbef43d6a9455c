using Rameau.Bot.Domain.Animation;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Animation;

internal sealed class FrenchPollWording(bool tu = false) : IPollWording
{
    public string Badge => "Sondage";
    public string Mode(bool multiple, bool anonymous, string until) =>
        $"{(multiple ? "Plusieurs réponses possibles" : "Une réponse")} · {(anonymous ? "anonyme" : "avec les noms")} · jusqu’au {until}";

    public string Promise(bool anonymous) => Typeset(anonymous
        ? "Rien ne relie une réponse à qui l’a donnée : une fois donnée, elle ne peut plus changer. Le résultat s’affiche à la fin, à partir de 5 réponses."
        : $"Les réponses s’affichent avec les noms, comme chacun l’accepte. {(tu ? "Tu peux" : "Vous pouvez")} changer jusqu’à la fin.");

    public string Count(int answers, int people) => answers switch
    {
        0 => $"Aucune réponse sur {people}",
        1 => $"1 réponse sur {people}",
        _ => $"{answers} réponses sur {people}",
    };

    public string Result(string option, int votes) => $"{option}{NoBreakSpace}: {votes}";
    public string Voters(string option, IReadOnlyList<string> names) => $"{option}{NoBreakSpace}: {string.Join(", ", names)}";
    public string ChartTitle => "Réponses au sondage";
    public string VotesAxis => "Réponses";
    public string NotShownYet => "Le résultat s’affichera à la fin.";
    public string TooFew(int fewest) => $"Moins de {fewest} réponses{NoBreakSpace}: le résultat n’est pas montré, pour que personne ne devine qui a répondu quoi.";
    public string MyAnswer(IReadOnlyList<string> options) => tu
        ? $"Ta réponse{NoBreakSpace}: {string.Join(", ", options)}."
        : $"Votre réponse{NoBreakSpace}: {string.Join(", ", options)}.";
    public string NotAnswered => tu ? "Tu n’as pas encore répondu." : "Vous n’avez pas encore répondu.";
    public string Counted => tu ? "Ta réponse est comptée. Elle ne peut plus changer." : "Votre réponse est comptée. Elle ne peut plus changer.";
    public string Closed => "Ce sondage est clos.";
    public string By(string name) => $"Demandé par {name}";
    public string InWords(string question, IReadOnlyList<string> options) => $"Sondage{NoBreakSpace}: {question} ({Joined(options, "ou")})";
    public string Rather(string option) => $"Plutôt {option}";
    public string ChoicesLabel => tu ? "Ta réponse" : "Votre réponse";
    public string ChoiceMissing => tu ? "Choisis d’abord une réponse." : "Choisissez d’abord une réponse.";
    public string AnswerButton => "Répondre";
    public string CloseButton => "Clore maintenant";
    public string Noted(IReadOnlyList<string> options) => $"Noté{NoBreakSpace}: {string.Join(", ", options)}.";
    public string ClosedNow => "C’est clos.";

    public string Refused(VoteRefusal why) => Typeset(why switch
    {
        VoteRefusal.NotInThisPromotion => "Seules les personnes qui suivent cette promotion répondent à ce sondage.",
        VoteRefusal.NoSuchPoll => "Ce sondage a été retiré. Il n’y a plus rien à répondre.",
        VoteRefusal.Closed => tu
            ? "Ce sondage est clos : ta réponse n’a pas été comptée. Voici où il en est."
            : "Ce sondage est clos : votre réponse n’a pas été comptée. Voici où il en est.",
        VoteRefusal.OneOnly => tu ? "Une seule réponse est possible. Choisis-en une." : "Une seule réponse est possible. Choisissez-en une.",
        VoteRefusal.AlreadyAnswered => tu
            ? "Ta réponse est déjà comptée, une fois. Comme le sondage est anonyme, elle ne peut plus changer."
            : "Votre réponse est déjà comptée, une fois. Comme le sondage est anonyme, elle ne peut plus changer.",
        _ => ChoiceMissing,
    });

    public string FormTitle => "Demander au groupe";
    public string FormIntro => tu
        ? "Tu relis avant que quoi que ce soit parte. Une fois publié, le sondage ne change plus."
        : "Vous relisez avant que quoi que ce soit parte. Une fois publié, le sondage ne change plus.";
    public string DoorButton => "Préparer le sondage";
    public string QuestionLabel => tu ? "Ta question" : "Votre question";
    public string QuestionPlaceholder => "Quel jour vous convient pour la visite";
    public string OptionsLabel(int fewest, int most) => $"Les réponses possibles, une par ligne ({fewest} à {most})";
    public string OptionsPlaceholder => "mardi";
    public string SeveralToggle => "Plusieurs réponses possibles";
    public string AnonymousToggle => "Anonyme\u00A0: les réponses ne pourront plus changer, et le résultat ne se verra qu’à la fin";
    public string UntilLabel => "Jusqu’à la fin de ce jour";
    public string LookButton => "Relire";
    public string PreviewTitle => tu ? "Relis avant de publier" : "Relisez avant de publier";
    public string Published => "Le sondage est publié.";
    public string What => tu ? "ton sondage au groupe" : "votre sondage au groupe";
    public string TakenBack => "Le sondage est retiré du groupe.";
    public string PublishedBy(string? name, string when) => $"Publié par {name ?? "la personne qui anime"}, {when}.";

    public string Refused(PollRefusal why) => Typeset(why switch
    {
        PollRefusal.NoQuestion => "Il manque la question.",
        PollRefusal.QuestionTooLong => $"La question est trop longue : {Poll.LongestQuestion} caractères au plus.",
        PollRefusal.TooFewOptions => $"Il faut au moins {Poll.FewestOptions} réponses possibles, une par ligne.",
        PollRefusal.TooManyOptions => $"Il y a trop de réponses possibles : {Poll.MostOptions} au plus.",
        PollRefusal.OptionTooLong => $"Une réponse est trop longue : {Poll.LongestOption} caractères au plus.",
        PollRefusal.SameOptionTwice => tu ? "La même réponse est là deux fois. Garde-en une." : "La même réponse est là deux fois. Gardez-en une.",
        PollRefusal.DeadlinePast => tu ? "Ce jour sera passé. Choisis-en un à venir." : "Ce jour sera passé. Choisissez-en un à venir.",
        PollRefusal.DeadlineTooFar => $"Ce jour est trop loin : {Poll.MostDays} jours au plus.",
        PollRefusal.NoSuchDraft => tu
            ? "Ce sondage n’est plus là. Écris « sondage » pour en préparer un autre."
            : "Ce sondage n’est plus là. Écrivez « sondage » pour en préparer un autre.",
        PollRefusal.Rewritten => tu
            ? "Le sondage a changé entre-temps. Relis-le avant de publier."
            : "Le sondage a changé entre-temps. Relisez-le avant de publier.",
        PollRefusal.AlreadyPublished => tu
            ? "C’est déjà publié, une seule fois. Pour changer quelque chose, fais un autre sondage."
            : "C’est déjà publié, une seule fois. Pour changer quelque chose, faites un autre sondage.",
        PollRefusal.Withdrawn => tu
            ? "Ce sondage a été retiré. Écris « sondage » pour en préparer un autre."
            : "Ce sondage a été retiré. Écrivez « sondage » pour en préparer un autre.",
        PollRefusal.TooLateToWithdraw => tu
            ? "Le groupe a ce sondage depuis plus de dix minutes : il reste. Tu peux le clore."
            : "Le groupe a ce sondage depuis plus de dix minutes : il reste. Vous pouvez le clore.",
        PollRefusal.AlreadyClosed => "C’est déjà clos.",
        _ => "La personne qui a fait ce sondage, ou l’équipe du RAMEAU, peut le clore.",
    });
}
