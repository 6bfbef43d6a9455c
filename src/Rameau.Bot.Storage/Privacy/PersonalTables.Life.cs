using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Storage.Privacy.Column;

namespace Rameau.Bot.Storage.Privacy;

/// <content>What people do during their pathway.</content>
public static partial class PersonalTables
{
    private static IEnumerable<PersonalTable> Meetings() =>
    [
        new("rsvp", "Réponses aux rencontres", Purposes.Meetings, DataKind.MeetingAnswers,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("step_id", "étape"), Told("answer", "réponse"), At("answered_at", "répondu le"), Plain("revision"))
        {
            InPromotion = OwnPromotion,
        },
        new("contribution", "Questions et récits écrits sur une étape", Purposes.Meetings, DataKind.Contributions,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("step_id", "étape"), Words("words", "texte"), Told("named", "signé"), At("written_at", "écrit le"), Plain("number"))
        {
            InPromotion = OwnPromotion,
        },
    ];

    private static IEnumerable<PersonalTable> Work() =>
    [
        new("work_report", "Travail personnel", Purposes.Work, DataKind.Work,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("step_id", "étape"), Told("mark", "état"), At("marked_at", "noté le"))
        {
            InPromotion = OwnPromotion,
        },
        new("mooc_episode", "Épisodes du MOOC", Purposes.Work, DataKind.Work,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("track_id", "MOOC"), Told("episode", "épisode"), Told("done", "fini"), At("marked_at", "noté le"))
        {
            InPromotion = OwnPromotion,
        },
        new("mooc_transfer", "Passage à une autre session du MOOC", Purposes.Work, DataKind.Work,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("track_id", "MOOC"), At("transferred_at", "passé le"))
        {
            InPromotion = OwnPromotion,
        },
    ];

    private static IEnumerable<PersonalTable> Coaching() =>
    [
        new("coaching_call", "Entretiens de coaching", Purposes.Coaching, DataKind.Coaching,
            Owner("person_id", "personne accompagnée"), Owner("coach_id", "coach"), Owner("host_id", "hôte de l’entretien commun"), Told("promotion_id", "promotion"), Told("step_id", "période"),
            At("starts_at", "début"), Told("state", "état"), Own("phone", "numéro à appeler"), Words("questions", "questions"), Told("zone", "fuseau"), At("offer_until", "proposé jusqu’à"),
            Plain("sequence"))
        {
            InPromotion = OwnPromotion,
        },
        new("coaching_event", "Histoire des entretiens", Purposes.Coaching, DataKind.Coaching,
            Owner("person_id", "personne accompagnée"), Marked("coach_id", "coach"), Marked("by_id", "par"), Told("promotion_id", "promotion"), Told("step_id", "période"), Told("kind", "fait"),
            At("at", "le"), At("starts_at", "début"), Words("reason", "raison"), Plain("number"))
        {
            InPromotion = OwnPromotion,
        },
        new("coaching_wait", "Attente d’un créneau", Purposes.Coaching, DataKind.Coaching,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("step_id", "période"), At("asked_at", "demandé le"))
        {
            InPromotion = OwnPromotion,
        },
        new("coaching_joint", "Binômes aux entretiens communs", null, DataKind.Coaching, Plain("promotion_id"), Plain("pair_id")) { InPromotion = OwnPromotion },
        new("coach_agenda", "Règles d’agenda de coach", Purposes.Coaching, DataKind.Identity,
            Owner("coach_id"), Told("zone", "fuseau"), Told("buffer_minutes", "pause en minutes"), Told("notice_hours", "préavis en heures"), Told("daily_cap", "par jour"), Told("weekly_cap", "par semaine"),
            Plain("version")),
        new("coach_opening", "Heures ouvertes de coach", Purposes.Coaching, DataKind.Identity,
            Owner("coach_id"), Told("days", "jours"), Told("first_day", "du"), Told("last_day", "au"), Told("opens", "début en minutes"), Told("closes", "fin en minutes")),
        new("coach_day_off", "Jours fermés de coach", Purposes.Coaching, DataKind.Identity, Owner("coach_id"), Told("day", "jour")),
        new("coach_busy", "Moments pris de l’agenda de coach", Purposes.Coaching, DataKind.Identity, Owner("coach_id"), At("starts_at", "début"), At("ends_at", "fin")),
        new("calendar_feed", "Adresse privée du calendrier", Purposes.Coaching, DataKind.Identity, Owner("person_id"), Plain("key"), At("made_at", "créée le")),
    ];

    private static IEnumerable<PersonalTable> CoDevelopment() =>
    [
        new("codev_vote", "Vote pour un sujet de co-développement", Purposes.CoDevelopment, DataKind.Cases, Owner("voter_id", "votre voix"), Owner("topic_id", "votre sujet"), Told("round_id", "tour")),
        new("codev_topic", "Sujet de co-développement", Purposes.CoDevelopment, DataKind.Cases,
            Owner("person_id"), Told("round_id", "tour"), Told("kind", "type"), Words("words", "texte"), Plain("position")),
        new("codev_contract", "Contrat de co-développement", Purposes.CoDevelopment, DataKind.Cases, Owner("client_id"), Told("round_id", "tour"), Words("words", "texte")),
        new("codev_contribution", "Contributions de co-développement", Purposes.CoDevelopment, DataKind.Cases,
            Owner("author_id", "auteur"), Owner("client_id", "client"), Told("round_id", "tour"), Told("kind", "type"), Words("words", "texte"), Told("is_given", "donnée"), Plain("id"), Plain("position")),
        new("codev_action", "Plan d’action de co-développement", Purposes.CoDevelopment, DataKind.Cases,
            Owner("client_id"), Told("round_id", "tour"), Words("what", "action"), Told("due_on", "pour le"), Words("first_step", "premier pas"), Words("support", "appui"), Told("state", "état"),
            Words("word", "suite"), Plain("number")),
        new("codev_member", "Participation à un tour", Purposes.CoDevelopment, DataKind.Rounds, Owner("person_id"), Told("round_id", "tour"), Told("has_accepted", "règles acceptées"), Plain("position"))
        {
            InPromotion = PromotionOf("round_id", "codev_round"),
        },
        new("codev_round", "Tours de co-développement", Purposes.CoDevelopment, DataKind.Rounds,
            Former("facilitator_id", "facilitateur"), Former("client_id", "client"), Told("id", "tour"), Told("promotion_id", "promotion"), At("started_at", "commencé le"), At("ended_at", "fini le"),
            Plain("sub_group"), Plain("meeting"), Plain("preset"), Plain("state"), Plain("made_at"), Plain("steered_at"), Plain("step_ends_at"), Plain("extended"), Plain("headcount"), Plain("recalls"),
            Plain("erased_at"))
        {
            InPromotion = OwnPromotion,
        },
        new("codev_place", "Place dans un sous-groupe", Purposes.CoDevelopment, DataKind.Rounds,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("sub_group", "sous-groupe"), Told("client_at", "client à la séance"), Plain("position"))
        {
            InPromotion = OwnPromotion,
        },
        new("codev_tie", "Liens hiérarchiques déclarés", Purposes.CoDevelopment, DataKind.Rounds,
            Owner("one_id", "l’un"), Owner("other_id", "l’autre"), Told("promotion_id", "promotion"))
        {
            InPromotion = OwnPromotion,
        },
        new("codev_plan", "Division en sous-groupes", null, DataKind.Rounds, Plain("promotion_id"), Plain("meetings")) { InPromotion = OwnPromotion },
    ];
}
