using NodaTime;
using Rameau.Bot.Dialogs.CoDevelopment;
using Rameau.Bot.Dialogs.Closing;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.CoffeePairs;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Information;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Resources.Curation;
using Rameau.Bot.Dialogs.Tickets;
using Rameau.Bot.Dialogs.Volunteering;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Rhythm;

internal sealed class FrenchRhythmWording(bool tu = false) : IRhythmWording
{
    private static readonly FrenchDates Dates = new();

    public string WhyQuestion => "Pourquoi ce message\u202F?";

    public string Why(RhythmRule rule, Step step) => Typeset(rule switch
    {
        { Audience: Audience.Group } => $"C’est le rythme du parcours : un message au groupe pour « {Name(step)} », {Timing(rule)} (règle « {rule.Name} »). L’équipe du RAMEAU et la personne qui anime peuvent l’arrêter.",
        _ => $"C’est le rythme du parcours : un message privé pour « {Name(step)} », {Timing(rule)}, {AudienceName(rule.Audience)} (règle « {rule.Name} »). L’équipe du RAMEAU et la personne qui anime peuvent l’arrêter.",
    });

    public string WhyNotice(string message) => Typeset(message switch
    {
        MessageNames.News => "La personne qui anime ou l’équipe du RAMEAU vient de changer le calendrier. Chaque changement est annoncé une fois ; elles seules peuvent l’arrêter.",
        MessageNames.Doubt => "Je demande à un humain quand Teams ne dit pas si un message est arrivé. L’équipe du RAMEAU peut arrêter ces questions.",
        MessageNames.DeadChat => "L’équipe du RAMEAU est prévenue une fois quand un groupe ne peut plus être joint.",
        CapacityMessage.Name => "L’équipe du RAMEAU est prévenue une fois quand une période d’entretiens a moins d’heures que de personnes.",
        MessageNames.Round => "Quelqu’un du groupe a ouvert un tour de co-développement. La carte suit le tour ; ce qui s’y dit n’est vu que du sous-groupe.",
        RoundReminders.Message => tu
            ? "C’est ton plan d’action : il t’est rappelé le jour dit, après trois semaines et à la session suivante. L’effacer arrête tout."
            : "C’est votre plan d’action : il vous est rappelé le jour dit, après trois semaines et à la session suivante. L’effacer arrête tout.",
        CallNotices.Message => tu
            ? "Cet entretien est le tien\u00A0: chaque changement t’est dit une fois, et rappelé la veille et une heure avant. Une heure déplacée ou annulée ne rappelle plus rien."
            : "Cet entretien est le vôtre\u00A0: chaque changement vous est dit une fois, et rappelé la veille et une heure avant. Une heure déplacée ou annulée ne rappelle plus rien.",
        LetterMessages.Loss => "Une ressource de la newsletter approuvée n’est plus au catalogue\u00A0: je le dis une fois à qui l’a composée.",
        ReadingMessage.Name => tu
            ? "Tu as gardé cette ressource pour plus tard. Je la rappelle deux fois au plus, une par semaine ; «\u00A0Lu\u00A0» arrête tout."
            : "Vous avez gardé cette ressource pour plus tard. Je la rappelle deux fois au plus, une par semaine ; «\u00A0Lu\u00A0» arrête tout.",
        TicketRows.ToAnswerer => "Quelqu’un de la promotion pose une question que je n’ai pas su résoudre. Je la rappelle après un jour, puis trois, jusqu’à une réponse.",
        TicketRows.ToAsker => tu ? "C’est ta question\u00A0: je dis une fois chaque étape." : "C’est votre question\u00A0: je dis une fois chaque étape.",
        ReviewMessage.Name => tu
            ? "Tu es responsable de ces entrées. Je le dis une fois quand l’une d’elles est à relire."
            : "Vous êtes responsable de ces entrées. Je le dis une fois quand l’une d’elles est à relire.",
        TicketRows.ToGroup => "La question a été posée ici : la réponse vient ici.",
        VolunteerMessages.Vote => "Plusieurs personnes se proposent pour animer la promotion : le groupe choisit par un vote secret, une voix par personne.",
        PassageMessage.Passed => tu
            ? "Le parcours de ta promotion est fini\u00A0: je l’écris une fois à chacun."
            : "Le parcours de votre promotion est fini\u00A0: je l’écris une fois à chacun.",
        Departures.Name => "Quelqu’un a fait usage de ses droits sur ses données. Je dis une fois ce que cela change pour les autres, sans nom.",
        PauseOverMessage.Over => tu
            ? "Tu avais mis tes rappels en pause. Je dis une fois qu’ils reprennent."
            : "Vous aviez mis vos rappels en pause. Je dis une fois qu’ils reprennent.",
        FeedbackMessages.Session or FeedbackMessages.Round => tu
            ? "Après chaque session et chaque codev, je demande ce que tu en gardes. Répondre est libre."
            : "Après chaque session et chaque codev, je demande ce que vous en gardez. Répondre est libre.",
        PulseMessage.Name => "Une fois par semaine, je demande au groupe comment il va. La personne qui anime peut l’arrêter : « pouls ».",
        MessageNames.Announcement => "La personne qui anime ou l’équipe du RAMEAU l’a publié pour tout le groupe. Elle peut le retirer pendant dix minutes.",
        MessageNames.Poll => "La personne qui anime ou l’équipe du RAMEAU pose une question à tout le groupe. La carte suit les réponses ; elle se ferme d’elle-même.",
        MessageNames.Nudge => "La personne qui anime ou l’équipe du RAMEAU relance ceux qui n’ont pas encore répondu, au plus une fois par jour. Une réponse, oui ou non, y met fin.",
        VolunteerMessages.Choice => "Quelqu’un s’est proposé pour animer la promotion. La personne qui anime et l’équipe du RAMEAU sont prévenues une fois de chaque proposition.",
        _ when GatheringRows.Names.Contains(message) => new FrenchGatheringWording(tu).Why(message),
        CoffeeRows.Message => new FrenchCoffeeWording(tu).Why,
        _ => "Quelqu’un vient de le demander.",
    });

    public string Timing(RhythmRule rule) => rule switch
    {
        { Timing: Timing.OnDay { Days: var days, At: var at }, Anchor: Anchor.Start } => $"{Days(days, "le jour même", "avant", "après")}, à {Dates.Hour(at)}",
        { Timing: Timing.OnDay { Days: var days, At: var at } } => $"{Days(days, "le dernier jour", "avant la fin", "après la fin")}, à {Dates.Hour(at)}",
        { Timing: Timing.Exactly { After: var after } } => Exactly(after, rule.Anchor),
        _ => string.Empty,
    };

    public string InPrivate => "En privé";

    public string AudienceName(Audience audience) => audience switch
    {
        Audience.Group => "le groupe",
        Audience.Participants => "chaque participant",
        Audience.Awaited => "ceux qu’on attend",
        Audience.Animators => "la personne qui anime",
        Audience.Coaches => "les coachs",
        _ => "l’équipe du RAMEAU",
    };

    public string MessageName(string message) => message switch
    {
        MessageNames.Reminder => "rappel",
        MessageNames.Absences => "absences annoncées",
        MessageNames.News => "changement de calendrier",
        MessageNames.Doubt => "envoi douteux",
        MessageNames.Announcement => "annonce",
        MessageNames.Poll => "sondage",
        MessageNames.Nudge => "relance",
        MessageNames.DeadChat => "groupe injoignable",
        "newsletter" => "newsletter dédiée",
        "monthly" => "newsletter mensuelle",
        "bulletin" => "bulletin",
        "event" => "invitation",
        "community" => "ouverture de la communauté",
        "coaching-open" => "ouverture des entretiens",
        TicketRows.ToAnswerer => "question reçue",
        TicketRows.ToAsker => "suite d’une question",
        ReviewMessage.Name => "entrées à relire",
        TicketRows.ToGroup => "réponse à une question",
        CapacityMessage.Name => "créneaux qui manquent",
        CallNotices.Message => "entretien avec un coach",
        "coaching-reminder" => "rappel d’entretien",
        "work-open" => "travaux à préparer",
        "work-reminder" => "rappel des travaux",
        "work-late" => "travaux en retard",
        "mooc-start" => "départ du MOOC",
        "mooc-episode" => "épisode du MOOC",
        "mooc-final" => "date limite du MOOC",
        "mooc-missed" => "MOOC, cohorte suivante",
        "questions" => "questions pour l’intervenant",
        "account" => "récit de la visite",
        FeedbackMessages.Session => "avis sur la session",
        FeedbackMessages.Round => "avis sur le codev",
        PulseMessage.Name => "pouls de la semaine",
        "onboarding" => "message d’accueil",
        "volunteer-call" => "appel à volontaires",
        "volunteer-reminder" => "rappel de l’appel à volontaires",
        "volunteer-choice" => "choix de qui anime",
        "closing" => "clôture",
        _ when GatheringRows.Names.Contains(message) => new FrenchGatheringWording(tu).MessageName(message),
        CoffeeRows.Message => "café du mois",
        _ => message,
    };

    public string DigestTitle(string day) => $"Aujourd’hui, {day}";

    public string DigestInWords(string title, IReadOnlyList<string> items) => $"{title}{NoBreakSpace}: {string.Join("\u202F; ", items)}.";

    public string DigestSummary(IReadOnlyList<string> items) => $"Aujourd’hui, {items.Count} choses à savoir{NoBreakSpace}: {string.Join("\u202F; ", items)}";

    public string OpenButton => "Voir";

    public string BackButton => "Retour";

    public string NothingMore => "Il n’y a plus rien à en dire.";

    public string AbsencesTitle(Step step, string day) => $"{Name(step)}, {day}{NoBreakSpace}: absences annoncées";

    public string Absent(string name) => $"{name} ne pourra pas venir.";

    public string CatchUp => "Cette rencontre est obligatoire. Le mieux est d’en parler en privé et de proposer un rattrapage.";

    public string DoubtTitle => "Un envoi est douteux";

    public string DoubtWhat(string what, string when) => Typeset($"« {what} », {when}");

    public string DoubtWhy => tu
        ? "Teams n’a pas confirmé ce message. Il est peut-être dans le chat, peut-être pas. Je ne le renvoie pas sans toi, pour ne pas le poster deux fois."
        : "Teams n’a pas confirmé ce message. Il est peut-être dans le chat, peut-être pas. Je ne le renvoie pas sans vous, pour ne pas le poster deux fois.";

    public string ItIsThere => "Il est là";

    public string SendAgain => "Renvoyer";

    public string MarkedThere => "Noté\u00A0: il est là.";

    public string SentAgain => "Noté\u00A0: je le renvoie.";

    public string NoLongerInDoubt => "Ce message n’est plus en doute\u00A0: quelqu’un a déjà répondu.";

    public string TooLateToSend => "Il est trop tard pour le renvoyer\u00A0: il ne servirait plus. Rien n’est parti.";

    public string DeadChatTitle(string promotion) => Typeset($"Je ne peux plus écrire à « {promotion} »");

    public string DeadChat => tu
        ? "Le chat de la promotion ne m’accepte plus\u00A0: on m’en a retiré, ou il a été supprimé. Rien n’est perdu. Ajoute-moi de nouveau au chat, ou lie un autre chat à la promotion\u202F; ce qui est encore utile partira alors."
        : "Le chat de la promotion ne m’accepte plus\u00A0: on m’en a retiré, ou il a été supprimé. Rien n’est perdu. Ajoutez-moi de nouveau au chat, ou liez un autre chat à la promotion\u202F; ce qui est encore utile partira alors.";

    private static string Name(Step step) => Texts.French.Steps.Name(step);

    private static string Days(int days, string same, string before, string after) => days switch
    {
        0 => same,
        -1 => $"1 jour {before}",
        1 => $"1 jour {after}",
        < 0 => $"{-days} jours {before}",
        _ => $"{days} jours {after}",
    };

    private static string Exactly(Duration after, Anchor anchor)
    {
        var where = (after < Duration.Zero ? "avant" : "après", anchor) switch
        {
            (var side, Anchor.End) => $"{side} la fin",
            var (side, _) => side,
        };
        var minutes = (int)Math.Abs(after.TotalMinutes);

        return minutes switch
        {
            0 => anchor is Anchor.Start ? "au début" : "à la fin",
            60 => $"une heure {where}",
            _ when minutes % 60 == 0 => $"{minutes / 60} heures {where}",
            > 60 => $"{minutes / 60} heures {minutes % 60} {where}",
            _ => $"{minutes} minutes {where}",
        };
    }
}
