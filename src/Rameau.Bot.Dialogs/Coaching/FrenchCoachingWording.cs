using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Coaching;

internal sealed class FrenchCoachingWording(bool tu = false) : ICoachingWording
{
    public string WindowTitle(Step window, string first, string last) => tu
        ? $"Ton entretien avec un coach, du {first} au {last}"
        : $"Votre entretien avec un coach, du {first} au {last}";
    public string ReminderTitle(Step window, string last) => $"Entretien avec un coach\u00A0: jusqu’au {last}";
    public string WhatItIs => tu
        ? "Deux heures au téléphone, pour toi seul\u00A0: tes questions depuis la dernière session, et un regard miroir sur tes travaux personnels."
        : "Deux heures au téléphone, pour vous seul\u00A0: vos questions depuis la dernière session, et un regard miroir sur vos travaux personnels.";
    public string HowToGetOne => tu
        ? "Choisis ton heure en deux gestes\u202F; chacun ne voit que la sienne."
        : "Choisissez votre heure en deux gestes\u202F; chacun ne voit que la sienne.";
    public string YouHaveNone => tu
        ? "Tu n’as pas encore d’entretien dans cette période. Choisis l’heure qui t’arrange, quand cela t’arrange."
        : "Vous n’avez pas encore d’entretien dans cette période. Choisissez l’heure qui vous arrange, quand cela vous arrange.";
    public string Mine => "Mon entretien avec un coach";
    public string MineButton => "Mon entretien";
    public string InWords(string title, string line) => line.Length == 0 ? $"{title}." : $"{title}. {line}";
    public string NoWindow => "Cette promotion n’a pas d’entretien avec un coach à son calendrier.";
    public string InZone(string when, string city) => $"{when} (heure de {city})";

    public string ChooseTitle => tu ? "Choisis l’heure de ton entretien" : "Choisissez l’heure de votre entretien";
    public string MoveTitle(string when) => $"Déplacer l’entretien de {when}";
    public string Between(string first, string last) => $"Du {first} au {last}, deux heures au téléphone.";
    public string ForYou => "Les premières heures libres\u00A0:";
    public string NoneFit => "Rien n’est libre à ce moment. Voici ce qui en est le plus proche\u00A0:";
    public string NoneFree => tu
        ? "Aucune heure n’est libre pour l’instant. Mets-toi en liste d’attente\u00A0: dès qu’une heure se libère, elle t’est gardée quatre heures."
        : "Aucune heure n’est libre pour l’instant. Mettez-vous en liste d’attente\u00A0: dès qu’une heure se libère, elle vous est gardée quatre heures.";
    public string More(int count) => count == 1 ? "Une autre heure est libre." : $"{count} autres heures sont libres.";
    public string ManyMore => "Beaucoup d’autres heures sont libres.";
    public string MoreButton => "Autres heures";
    public string KeptForOthers(int room, int without, string opensOn) =>
        Typeset($"Les heures sont rares ({Slots(room)} pour {People(without)}) : elles vont d’abord à qui n’a encore eu aucun entretien, jusqu’au {opensOn}. La liste d’attente garde {(tu ? "ton" : "votre")} tour.");
    public string Scarce(int room, int without) => Typeset($"Les heures sont rares ({Slots(room)} pour {People(without)}) : qui n’a encore eu aucun entretien passe d’abord.");
    public string DayLabel => "Jour";
    public string PartLabel => "Moment";
    public string CoachLabel => "Avec";
    public string AnyDay => "N’importe quel jour";
    public string AnyPart => "Toute la journée";
    public string AnyCoach => "N’importe quel coach";
    public string Part(PartOfDay part) => part switch { PartOfDay.Morning => "Le matin", PartOfDay.Afternoon => "L’après-midi", _ => "Le soir" };
    public string HourLabel => "Heure";
    public string HourMissing => tu ? "Choisis une heure." : "Choisissez une heure.";
    public string PickButton => "Choisir cette heure";
    public string SearchButton => "Chercher";
    public string WaitButton => "Liste d’attente";
    public string Waiting(int place) => $"{(tu ? "Tu es" : "Vous êtes")} {(place == 1 ? "en tête de" : $"{place}e sur")} la liste d’attente.";
    public string LeaveLineButton => "Ne plus attendre";
    public string NotedWaiting => tu
        ? "Noté\u00A0: tu es sur la liste d’attente. Je t’écris dès qu’une heure se libère."
        : "Noté\u00A0: vous êtes sur la liste d’attente. Je vous écris dès qu’une heure se libère.";
    public string NotedLeft => tu ? "Noté\u00A0: tu n’attends plus." : "Noté\u00A0: vous n’attendez plus.";

    public string With(string when, string? coach) => coach is null ? when : $"{when}, avec {coach}";
    public string PhoneLabel => "Numéro à appeler";
    public string PhonePlaceholder => "06 12 34 56 78";
    public string PhoneMissing => tu ? "À quel numéro le coach t’appelle-t-il\u202F?" : "À quel numéro le coach vous appelle-t-il\u202F?";
    public string QuestionsLabel => tu ? "Tes questions (facultatif)" : "Vos questions (facultatif)";
    public string QuestionsPlaceholder => tu ? "Ce que tu veux regarder ensemble" : "Ce que vous voulez regarder ensemble";
    public string WhoReads => tu ? "Ton coach seul lit ce numéro et ces questions." : "Votre coach seul lit ce numéro et ces questions.";
    public string JointLabel(string name) => $"Entretien commun avec {name}, mon binôme";
    public string ConfirmButton => "Confirmer";
    public string ConfirmMoveButton => "Déplacer ici";
    public string OtherHourButton => "Autre heure";

    public string Noted(string when) => tu ? $"Noté\u00A0: ton entretien est {when}." : $"Noté\u00A0: votre entretien est {when}.";
    public string NotedMoved(string when) => $"Noté\u00A0: l’entretien est déplacé à {when}.";
    public string NotedCancelled(string when) => tu
        ? $"Noté\u00A0: l’entretien de {when} est annulé. Tu peux choisir une autre heure."
        : $"Noté\u00A0: l’entretien de {when} est annulé. Vous pouvez choisir une autre heure.";
    public string NotedPrepared => tu ? "Noté\u00A0: ton coach le lira." : "Noté\u00A0: votre coach le lira.";
    public string CallsYou(string? coach, string? phone) => $"{coach ?? (tu ? "Ton coach" : "Votre coach")} {(tu ? "t’appelle" : "vous appelle")}{(phone is null ? "." : $" au {phone}.")}";
    public string NoPhone => tu ? "Il manque le numéro auquel t’appeler." : "Il manque le numéro auquel vous appeler.";
    public string TogetherWith(string name) => $"Entretien commun avec {name}.";
    public string Questions(string? questions) => Typeset((questions, tu) switch
    {
        (null, true) => "Tu n’as pas encore noté de questions.",
        (null, false) => "Vous n’avez pas encore noté de questions.",
        (_, true) => $"Tes questions : {questions}",
        _ => $"Vos questions : {questions}",
    });
    public string YourWork(string work, string state) => $"{work}\u00A0: {state}.";
    public string IsOver => "Cet entretien est passé.";
    public string MoveButton => "Déplacer";
    public string CancelButton => "Annuler";
    public string PrepareButton => "Mes questions";
    public string SaveButton => "Enregistrer";
    public string CalendarButton => "Agenda (.ics)";

    public string CancelTitle(string when) => $"Annuler l’entretien de {when}\u202F?";
    public string ReasonLabel => "Pourquoi";
    public string ReasonPlaceholder => tu ? "En un mot, pour ton coach" : "En un mot, pour votre coach";
    public string CancelConfirm => "Annuler l’entretien";
    public string KeepButton => "Le garder";

    public string OfferTitle => tu ? "Une heure est gardée pour toi" : "Une heure est gardée pour vous";
    public string HeldUntil(string until) => $"Gardée jusqu’à {until}. Passé ce moment, elle va à la personne suivante.";
    public string AcceptButton => "Je la prends";
    public string DeclineButton => "Non merci";
    public string NotedDeclined => "Noté\u00A0: elle va à la personne suivante.";
    public string Withdrawn(string when) => tu
        ? $"Ton coach ne peut pas être là {when}. Je te cherche une autre heure\u00A0: tu passes en premier."
        : $"Votre coach ne peut pas être là {when}. Je vous cherche une autre heure\u00A0: vous passez en premier.";
    public string NotMet(string when) => tu
        ? $"L’entretien de {when} n’a pas eu lieu. Veux-tu une autre heure\u202F?"
        : $"L’entretien de {when} n’a pas eu lieu. Voulez-vous une autre heure\u202F?";
    public string EveTitle(string when) => tu ? $"Demain, ton entretien\u00A0: {when}" : $"Demain, votre entretien\u00A0: {when}";
    public string HourTitle(string when) => tu ? $"Dans une heure, ton entretien\u00A0: {when}" : $"Dans une heure, votre entretien\u00A0: {when}";

    public string Refused(CallRefusal why) => why switch
    {
        CallRefusal.NotInThisPromotion => "Les entretiens sont pour les participants de la promotion.",
        CallRefusal.NoSuchWindow => "Cette période d’entretiens n’est plus au calendrier.",
        CallRefusal.NoSuchCoach => "Ce coach n’accompagne pas cette promotion.",
        CallRefusal.WindowOver => "Cette période d’entretiens est passée.",
        CallRefusal.OutsideWindow => "Cette heure n’est pas dans la période, entre les deux sessions.",
        CallRefusal.NotOnAQuarter => "Un entretien commence à l’heure, au quart, à la demie ou à moins le quart.",
        CallRefusal.Past => "Cette heure est passée.",
        CallRefusal.TooSoon => tu
            ? "Cette heure est trop proche\u00A0: ton coach a besoin de temps pour se préparer."
            : "Cette heure est trop proche\u00A0: votre coach a besoin de temps pour se préparer.",
        CallRefusal.NotOpen => "Le coach n’est pas disponible à cette heure.",
        CallRefusal.Busy => "Le coach est pris à cette heure.",
        CallRefusal.Taken => "Ce créneau vient d’être pris.",
        CallRefusal.NoPause => "Le coach a un autre entretien juste à côté\u202F; il lui faut une pause.",
        CallRefusal.DayFull => "Ce jour-là, le coach a autant d’entretiens qu’il en prend.",
        CallRefusal.WeekFull => "Cette semaine-là, le coach a autant d’entretiens qu’il en prend.",
        CallRefusal.AlreadyBooked => tu
            ? "Tu as déjà un entretien dans cette période\u202F; tu peux le déplacer."
            : "Vous avez déjà un entretien dans cette période\u202F; vous pouvez le déplacer.",
        CallRefusal.KeptForOthers => tu
            ? "Les heures sont rares\u00A0: elles vont d’abord à qui n’a encore eu aucun entretien. La liste d’attente garde ton tour."
            : "Les heures sont rares\u00A0: elles vont d’abord à qui n’a encore eu aucun entretien. La liste d’attente garde votre tour.",
        CallRefusal.NoCall => "Cette carte parle d’un entretien qui a changé depuis. Voici où il en est.",
        CallRefusal.TooLateToChange => tu
            ? "Il reste moins d’un jour\u00A0: ton coach a préparé l’entretien. Dis-le à l’équipe du RAMEAU, elle s’en occupe."
            : "Il reste moins d’un jour\u00A0: votre coach a préparé l’entretien. Dites-le à l’équipe du RAMEAU, elle s’en occupe.",
        CallRefusal.OfferOver => tu
            ? "Cette heure n’est plus gardée pour toi\u202F; elle est passée à la personne suivante."
            : "Cette heure n’est plus gardée pour vous\u202F; elle est passée à la personne suivante.",
        CallRefusal.NotYetOver => "L’entretien vient à peine de commencer. Redites-le dans un quart d’heure.",
        CallRefusal.ReasonMissing => tu ? "Dis en un mot pourquoi, pour ton coach." : "Dites en un mot pourquoi, pour votre coach.",
        CallRefusal.NotAPhone => tu
            ? "Ce numéro ne peut pas être composé. Écris-le comme 06 12 34 56 78, ou avec + et l’indicatif du pays."
            : "Ce numéro ne peut pas être composé. Écrivez-le comme 06 12 34 56 78, ou avec + et l’indicatif du pays.",
        CallRefusal.JointNotAllowed => "Un entretien commun demande l’accord de l’équipe du RAMEAU.",
        CallRefusal.PartnerBooked => tu
            ? "Ton binôme a déjà un entretien dans cette période. Le tien reste à toi seul."
            : "Votre binôme a déjà un entretien dans cette période. Le vôtre reste à vous seul.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string Nearest(string refusal, string when) => $"{refusal} Le plus proche\u00A0: {when}.";

    private static string Slots(int count) => count switch { 0 => "aucune", 1 => "une", _ => $"{count}" };

    private static string People(int count) => count == 1 ? "une personne" : $"{count} personnes";
}
