using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Coaching;

internal sealed class FrenchCoachWording(bool tu = false) : ICoachWording
{
    private static readonly FrenchDates Dates = new();

    private static readonly string[] Days = ["lundis", "mardis", "mercredis", "jeudis", "vendredis", "samedis", "dimanches"];

    public string OnlyCoaches => "Ceci est pour les coachs. L’équipe du RAMEAU dit qui l’est.";

    public string WeekTitle(string monday) => tu ? $"Tes entretiens, semaine du {monday}" : (tu ? $"Tes entretiens, semaine du {monday}" : $"Vos entretiens, semaine du {monday}");
    public string NoCalls => "Aucun entretien cette semaine.";
    public string Who(string name, string promotion) => $"{name} ({promotion})";
    public string CancelledTitle => "Un entretien est annulé";
    public string CallThem(string? phone) => phone is null ? "Numéro à venir" : $"À appeler au {phone}";
    public string TheirQuestions(string questions) => $"Questions\u00A0: {questions}";
    public string State(CallState state) => state switch { CallState.Missed => "n’a pas eu lieu", CallState.Offered => "proposé, sans réponse", CallState.Cancelled => "annulé", _ => "convenu" };
    public string MissedButton(string name) => $"N’a pas eu lieu\u00A0: {name}";
    public string NotedMissed(string name) => $"Noté. Je propose une autre heure à {name}, sans reproche.";
    public string NextWeek => "Semaine suivante";
    public string PreviousWeek => "Semaine précédente";
    public string WeekButton => "Ma semaine";

    public string Booked(string name, string when) => $"Entretien avec {name}\u00A0: {when}";
    public string Cancelled(string name, string when) => $"Annulé\u00A0: {name}, {when}";

    public string AgendaTitle => "Mes disponibilités";
    public string AgendaButton => "Mes disponibilités";
    public string NothingOpen => tu ? "Rien n’est ouvert\u00A0: personne ne peut prendre d’heure avec toi." : (tu ? "Rien n’est ouvert\u00A0: personne ne peut prendre d’heure avec toi." : "Rien n’est ouvert\u00A0: personne ne peut prendre d’heure avec vous.");
    public string Opening(Opening opening, LocalDate today) => opening.First == opening.Last
        ? $"{Dates.Day(opening.First, today)}, {Dates.Hours(opening.From, opening.To)}"
        : $"{DaysOf(opening.Days)}, {Dates.Hours(opening.From, opening.To)}, du {Dates.ShortDay(opening.First, today)} au {Dates.ShortDay(opening.Last, today)}";
    public string DayOff(string day) => $"Jamais {day}";
    public string OpenLabel => "Ouvrir des heures";
    public string OpenPlaceholder => "mardis 9 h-17 h du 4 mars au 8 avril, sauf le 16";
    public string OpenMissing => tu ? "Dis quels jours et de quelle heure à quelle heure." : (tu ? "Dis quels jours et de quelle heure à quelle heure." : "Dites quels jours et de quelle heure à quelle heure.");
    public string OpenButton => "Ouvrir";
    public string NotedOpen(string openings) => $"Noté\u00A0: {openings}.";
    public string AlreadyOpen => "Ces heures étaient déjà ouvertes\u202F; rien n’a changé.";
    public string CloseLabel => "Retirer";
    public string CloseButton => "Retirer";
    public string NotedClosed => "Noté\u00A0: c’est retiré. Les entretiens déjà pris restent.";
    public string Limits(CoachAgenda agenda) => $"{agenda.Buffer.TotalMinutes:0} minutes entre deux entretiens, {agenda.Notice.TotalHours:0} h de préavis, {agenda.DailyCap} par jour et {agenda.WeeklyCap} par semaine au plus.";
    public string PauseLabel => "Pause entre deux entretiens (minutes)";
    public string NoticeLabel => "Préavis (heures)";
    public string DailyLabel => "Par jour, au plus";
    public string WeeklyLabel => "Par semaine, au plus";
    public string LimitMissing => tu ? "Écris un nombre." : (tu ? "Écris un nombre." : "Écrivez un nombre.");
    public string LimitsButton => "Changer les limites";
    public string NotedLimits => "Noté. Cela vaut pour les entretiens à venir\u202F; ceux qui sont pris restent.";
    public string Refused(AvailabilityFault fault) => fault switch
    {
        AvailabilityFault.NoHours => "De quelle heure à quelle heure\u202F? Par exemple «\u00A0mardis 9 h-17 h du 4 mars au 8 avril\u00A0».",
        AvailabilityFault.NoDays => "Quels jours\u202F? Par exemple «\u00A0mardis 9 h-17 h du 4 mars au 8 avril\u00A0».",
        AvailabilityFault.Backwards => "La fin vient avant le début. Rien n’a changé.",
        AvailabilityFault.TooShort => "Un entretien dure deux heures\u202F; il faut au moins deux heures d’affilée.",
        AvailabilityFault.Past => "Ces jours sont passés. Rien n’a changé.",
        AvailabilityFault.TooFar => "C’est dans plus d’un an. Rien n’a changé.",
        _ => "Aucun de ces jours ne tombe dans ces dates. Rien n’a changé.",
    };

    public string AwayButton => "Je ne peux pas être là";
    public string AwayTitle => tu ? "Quel jour ne peux-tu pas être là\u202F?" : (tu ? "Quel jour ne peux-tu pas être là\u202F?" : "Quel jour ne pouvez-vous pas être là\u202F?");
    public string AwayHint => "Tous les entretiens de ce jour sont libérés d’un coup\u202F; chacun reçoit une autre heure en premier.";
    public string DayLabel => "Jour";
    public string DayMissing => tu ? "Choisis un jour à venir." : (tu ? "Choisis un jour à venir." : "Choisissez un jour à venir.");
    public string ClearButton => "Libérer ce jour";
    public string NotedCleared(string day, int calls) => calls switch
    {
        0 => $"Noté\u00A0: {day} est libre, aucun entretien n’y était.",
        1 => $"Noté\u00A0: {day} est libre. La personne est prévenue et une autre heure lui est proposée.",
        _ => $"Noté\u00A0: {day} est libre. Les {calls} personnes sont prévenues et d’autres heures leur sont proposées.",
    };

    public string FeedButton => "Mon agenda";
    public string FeedTitle => tu ? "Tes entretiens dans ton agenda" : (tu ? "Tes entretiens dans ton agenda" : "Vos entretiens dans votre agenda");
    public string FeedHint => tu ? "Abonne ton agenda à cette adresse. Elle ne se devine pas\u202F; ne la donne à personne. Une nouvelle adresse éteint l’ancienne." : (tu ? "Abonne ton agenda à cette adresse. Elle ne se devine pas\u202F; ne la donne à personne. Une nouvelle adresse éteint l’ancienne." : "Abonnez votre agenda à cette adresse. Elle ne se devine pas\u202F; ne la donnez à personne. Une nouvelle adresse éteint l’ancienne.");
    public string NoFeed => "Ce serveur ne connaît pas son adresse publique\u00A0: l’équipe technique peut la donner (réglage Calendar, PublicUrl).";
    public string RenewButton => "Nouvelle adresse";
    public string NotedRenewed => "Noté\u00A0: l’ancienne adresse ne mène plus à rien.";
    public string OpenFeedButton => "Ouvrir l’adresse";

    public string NameThePromotion => tu ? "Demande-le dans le groupe de la promotion\u202F; chaque groupe a ses chiffres." : (tu ? "Demande-le dans le groupe de la promotion\u202F; chaque groupe a ses chiffres." : "Demandez-le dans le groupe de la promotion\u202F; chaque groupe a ses chiffres.");
    public string CoverageTitle => "Entretiens avec un coach";
    public string Window(string name, string first, string last) => $"{name}, du {first} au {last}";
    public string Coverage(int booked, int participants, int waiting) => waiting == 0
        ? $"{booked} sur {participants} ont une heure"
        : $"{booked} sur {participants} ont une heure, {waiting} en liste d’attente";
    public string Room(int room) => room switch { 0 => "Aucune heure libre", 1 => "1 heure libre", _ => $"{room} heures libres" };
    public string Shortfall(int slots) => slots == 1 ? "Il manque 1 créneau." : $"Il manque {slots} créneaux.";
    public string CapacityHint => tu ? "Demande aux coachs d’ouvrir des heures, ou invite un coach de plus." : (tu ? "Demande aux coachs d’ouvrir des heures, ou invite un coach de plus." : "Demandez aux coachs d’ouvrir des heures, ou invitez un coach de plus.");
    public string PairLabel => "Entretien commun pour un binôme";
    public string AllowButton => "Permettre";
    public string NotedAllowed => "Noté\u00A0: ce binôme peut prendre un entretien commun.";

    private static string DaysOf(Weekdays days) => days.Bits == 0b1_1111 ? "du lundi au vendredi" : Joined([.. days.Days.Select(day => Days[(int)day - 1])], "et");
}
