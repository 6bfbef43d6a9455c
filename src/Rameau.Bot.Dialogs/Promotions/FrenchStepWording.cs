using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

internal sealed class FrenchStepWording(bool tu = false) : IStepWording
{
    public string Badge(Step step) => step.Phase is { } phase ? $"{Name(step)} · {PhaseName(phase)}" : Name(step);

    public string Name(Step step) => step switch
    {
        { Kind: StepKind.Session } => $"Session {step.Id.Value[1..]}",
        { Kind: StepKind.Webinar } => "Webinaire",
        { Kind: StepKind.LearningVisit, VisitType: VisitType.Peer } => "Visite chez un pair pionnier",
        { Kind: StepKind.LearningVisit, VisitType: VisitType.ThirdParty } => "Visite chez un tiers pionnier",
        { Kind: StepKind.LearningVisit } => "Visite chez un décideur",
        { Kind: StepKind.PersonalWork } => $"Travaux personnels {step.Id.Value[2..]}",
        { Kind: StepKind.CoachingWindow } => $"Coaching individuel {step.Id.Value[1..]}",
        { Kind: StepKind.DedicatedNewsletter } => $"Newsletter dédiée {step.Id.Value[2..]}",
        { Kind: StepKind.Closing } => "Clôture du parcours",
        { Kind: StepKind.Onboarding } => "Accueil dans le parcours",
        { Kind: StepKind.MonthlyNewsletter } => "Newsletter mensuelle",
        { Kind: StepKind.VolunteerAnimator } => "Choix de qui anime",
        { Kind: StepKind.Community } => "Communauté de promotion",
        _ => step.Title,
    };

    public string Duty(Step step) => step.Mandatory switch
    {
        true => "obligatoire",
        false => "facultatif",
        null => string.Empty,
    };

    public string Part(SessionPartKind kind, int minutes) => $"{(kind is SessionPartKind.Theory ? "théorie" : "pratique")} {Length(minutes)}";
    public string CommunityTitle => "Cette conversation est à vous";
    public string CommunityLine => "C’est la communauté de votre promotion\u00A0: entre les sessions, posez-y vos questions, partagez une trouvaille, demandez un coup de main. Je n’y modère rien et je n’y lis que ce qui m’est adressé.";
    public string PlaceUnknown => "Lieu à préciser";
    public string Online => "En ligne";

    public string Counts(int coming, int absent, int silent) => string.Join(
        " · ",
        coming switch
        {
            0 when silent == 0 => "personne ne vient",
            0 => "personne encore",
            1 => "1 personne vient",
            _ => $"{coming} viennent",
        },
        absent is 0 or 1 ? $"{absent} absent" : $"{absent} absents",
        $"{silent} sans réponse");

    public string Places(int left, int capacity, int waiting) => string.Join(
        " · ",
        new[]
        {
            left switch
            {
                0 => $"Complet\u00A0: {(capacity == 1 ? "1 place" : $"{capacity} places")}",
                1 => $"1 place libre sur {capacity}",
                _ => $"{left} places libres sur {capacity}",
            },
            waiting == 0 ? null : $"{waiting} en attente",
        }.OfType<string>());

    public string SeatFreed => tu ? "Une place s’est libérée pour toi" : "Une place s’est libérée pour vous";
    public string SeatFreedSummary(string day) => tu
        ? $"Une place s’est libérée\u00A0: tu viens {day}"
        : $"Une place s’est libérée\u00A0: vous venez {day}";
    public string WhySeat => tu
        ? "Tu étais le premier nom de la liste d’attente. Si tu ne peux plus venir, un geste suffit et la place va à la personne suivante."
        : "Vous étiez le premier nom de la liste d’attente. Si vous ne pouvez plus venir, un geste suffit et la place va à la personne suivante.";

    public string Coming(IReadOnlyList<string> names) => $"{(names.Count == 1 ? "Vient" : "Viennent")}\u00A0: {string.Join(", ", names)}.";

    public string MyAnswer(RsvpAnswer? answer) => answer switch
    {
        RsvpAnswer.Yes => tu ? "Tu viens." : "Vous venez.",
        RsvpAnswer.No => tu ? "Tu ne peux pas venir." : "Vous ne pouvez pas venir.",
        RsvpAnswer.Waiting => tu
            ? "Tu es sur la liste d’attente\u00A0: je te préviens si une place se libère."
            : "Vous êtes sur la liste d’attente\u00A0: je vous préviens si une place se libère.",
        _ => tu ? "Tu n’as pas encore répondu." : "Vous n’avez pas encore répondu.",
    };

    public string ComeButton => "Je viens";
    public string AbsentButton => "Je ne peux pas";
    public string ChangeToCome => "Finalement, je viens";
    public string ChangeToAbsent => "Je ne peux plus";
    public string AnswerButton => "Répondre";
    public string ProgrammeButton => "Programme";

    public string WhyAsked(Step step) => $"Cette étape vient d’être demandée\u00A0: {Name(step)}.";
    public string Summary(Step step, string day) => tu
        ? $"{Name(step)}, {day}\u00A0: viens-tu\u202F?"
        : $"{Name(step)}, {day}\u00A0: venez-vous\u202F?";
    public string InWords(Step step, string when) => $"{Name(step)}, {when}.";
    public string HowToAnswer => tu ? "Pour répondre, ouvre ce message dans Teams." : "Pour répondre, ouvrez ce message dans Teams.";

    public string Over(int coming) => coming switch
    {
        0 => "C’est passé.",
        1 => "C’est passé. 1 personne avait dit venir.",
        _ => $"C’est passé. {coming} personnes avaient dit venir.",
    };

    public string Replaced => "La suite est dans la carte la plus récente, plus bas.";
    public string Cancelled(string? reason) => reason is null ? "Annulé\u00A0: cette rencontre n’aura pas lieu." : $"Annulé\u00A0: {reason}";
    public string Noted(RsvpAnswer answer, string day) => answer switch
    {
        RsvpAnswer.Yes => tu ? $"Noté\u00A0: tu viens {day}." : $"Noté\u00A0: vous venez {day}.",
        RsvpAnswer.Waiting => tu
            ? $"C’est complet {day}. Tu es sur la liste d’attente\u00A0: je te préviens si une place se libère."
            : $"C’est complet {day}. Vous êtes sur la liste d’attente\u00A0: je vous préviens si une place se libère.",
        _ => tu ? $"Noté\u00A0: tu ne viens pas {day}." : $"Noté\u00A0: vous ne venez pas {day}.",
    };

    public string Refused(RsvpRefusal why) => why switch
    {
        RsvpRefusal.NotInThisPromotion => "Seules les personnes qui suivent cette promotion répondent ici.",
        RsvpRefusal.Over => "Cette rencontre est passée\u00A0: les réponses sont closes.",
        RsvpRefusal.Cancelled => "Cette rencontre est annulée\u00A0: personne n’a plus à répondre.",
        RsvpRefusal.DateChanged => tu
            ? "La date a changé depuis cette carte. Voici la nouvelle, qui attend ta réponse."
            : "La date a changé depuis cette carte. Voici la nouvelle, qui attend votre réponse.",
        _ => "Cette étape n’existe plus dans le programme.",
    };


    public string NewsTitle(StepNewsKind kind, Step step) => kind switch
    {
        StepNewsKind.Moved => $"Changement de date\u00A0: {Name(step)}",
        StepNewsKind.Placed => $"Changement de lieu\u00A0: {Name(step)}",
        StepNewsKind.Cancelled => $"{Name(step)} n’aura pas lieu",
        _ => step.Kind switch
        {
            StepKind.Bulletin => $"Bulletin paru\u00A0: {Name(step)}",
            StepKind.TargetedEvents => step.Origin switch
            {
                EventOrigin.Rameau => $"Le RAMEAU vous invite\u00A0: {Name(step)}",
                EventOrigin.Partners => $"Un partenaire vous invite\u00A0: {Name(step)}",
                _ => $"À ne pas manquer\u00A0: {Name(step)}",
            },
            _ => $"Nouveau dans le programme\u00A0: {Name(step)}",
        },
    };

    public string NewsBefore(string before) => $"Avant\u00A0: {before}.";
    public string NewsNow(string now) => $"Maintenant\u00A0: {now}.";
    public string MovesAlong(Step step, string day) => step.Kind is StepKind.DedicatedNewsletter
        ? $"{Name(step)} suit\u00A0: {day}."
        : $"{Name(step)} suit\u00A0: jusqu’au {day}.";

    public string AnswerAgain => "Les réponses à l’ancienne date ne comptent plus\u00A0: venez-vous à la nouvelle\u202F?";
    public string NothingNext => tu ? "Toutes les rencontres de ton parcours sont passées." : "Toutes les rencontres de votre parcours sont passées.";
    public string ProgrammeTitle(string promotion) => $"Programme — {promotion}";
    public string ProgrammeLine(string day, Step step) => $"{day}\u00A0: {Name(step)}";
    public string ProgrammeInWords(string promotion, IReadOnlyList<string> lines) => $"{ProgrammeTitle(promotion)}. {string.Join("\u202F; ", lines)}.";
    public string ProgrammeMonth(int month, int months) => month < 1 ? "Avant le départ" : month > months ? "Parcours terminé" : $"Mois {month}/{months}";
    public string Done => "fait";
    public string NextMark => "prochaine";
    public string DateColumn => "Date";
    public string StepColumn => "Étape";
    public string TurnoutInWords(Step step, string day, string counts) => $"{Name(step)}, {day}\u00A0: {counts}.";
    public string GroupAudience => "Le groupe";
    public string NobodyYet => "Personne n’a encore dit venir.";

    private static string Length(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var rest) => $"{rest}\u00A0min",
        (var hours, 0) => $"{hours}\u202Fh",
        var (hours, rest) => $"{hours}\u202Fh\u202F{rest:00}",
    };

    public string PhaseName(Phase phase) => phase switch
    {
        Phase.Understand => "comprendre",
        Phase.PutIntoPractice => "mettre en œuvre",
        Phase.GoDeeper => "approfondir",
        _ => "mettre en perspective",
    };
}
