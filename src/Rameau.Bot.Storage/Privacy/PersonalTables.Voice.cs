using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Storage.Privacy.Column;

namespace Rameau.Bot.Storage.Privacy;

/// <content>What people say and choose.</content>
public static partial class PersonalTables
{
    private static IEnumerable<PersonalTable> Animation() =>
    [
        new("poll_vote", "Voix nominatives aux sondages", Purposes.Animation, DataKind.Publications, Owner("person_id"), Told("poll_id", "sondage"), Told("number", "choix"))
        {
            InPromotion = PromotionOf("poll_id", "poll"),
        },
        new("poll_respondent", "Participation aux sondages", Purposes.Animation, DataKind.Publications, Owner("person_id"), Told("poll_id", "sondage"))
        {
            InPromotion = PromotionOf("poll_id", "poll"),
        },
        new("poll_option", "Choix des sondages", null, DataKind.Publications, Plain("poll_id"), Plain("number"), Hidden("label"), Plain("votes")) { InPromotion = PromotionOf("poll_id", "poll") },
        new("poll", "Sondages écrits", Purposes.Animation, DataKind.Publications,
            Former("person_id"), Told("id", "sondage"), Told("promotion_id", "promotion"), Words("question", "question"), At("written_at", "écrit le"), At("published_at", "publié le"),
            Plain("revision"), Plain("is_multiple"), Plain("is_anonymous"), Plain("closes_on"), Plain("due_at"), Plain("closed_at"), Plain("withdrawn_at"))
        {
            InPromotion = OwnPromotion,
            Age = "written_at", Ageing = "published_at IS NULL", AgeKind = DataKind.Drafts,
        },
        new("announcement", "Annonces écrites", Purposes.Animation, DataKind.Publications,
            Former("person_id"), Told("promotion_id", "promotion"), Words("words", "texte"), At("written_at", "écrite le"), At("published_at", "publiée le"),
            Plain("id"), Plain("revision"), Plain("due_at"), Plain("withdrawn_at"))
        {
            InPromotion = OwnPromotion,
            Age = "written_at", Ageing = "published_at IS NULL", AgeKind = DataKind.Drafts,
        },
        new("letter", "Newsletters composées", Purposes.Animation, DataKind.Publications,
            Former("author_id"), Told("promotion_id", "promotion"), Told("step_id", "étape"), Words("introduction", "mot d’introduction"), At("approved_at", "approuvée le"), Plain("revision"))
        {
            InPromotion = OwnPromotion,
        },
        new("letter_item", "Ressources des newsletters", null, DataKind.Publications,
            Plain("promotion_id"), Plain("step_id"), Plain("number"), Plain("rubric"), Plain("resource_id"), Plain("title"), Plain("summary"), Plain("url"))
        {
            InPromotion = OwnPromotion,
        },
        new("volunteer_offer", "Offre d’animer la promotion", Purposes.Animation, DataKind.Volunteering, Owner("person_id"), Told("promotion_id", "promotion"), At("offered_at", "offert le"))
        {
            InPromotion = OwnPromotion,
        },
        new("ballot_voter", "Participation au vote", Purposes.Animation, DataKind.Volunteering, Owner("person_id"), Told("promotion_id", "promotion")) { InPromotion = OwnPromotion },
        new("ballot_vote", "Voix reçues dans un vote en cours", Purposes.Animation, DataKind.Volunteering, Owner("candidate_id"), Told("promotion_id", "promotion"), Plain("voter_key")) { InPromotion = OwnPromotion },
        new("ballot_count", "Voix reçues dans un vote clos", Purposes.Animation, DataKind.Volunteering, Owner("candidate_id"), Told("promotion_id", "promotion"), Told("votes", "voix")) { InPromotion = OwnPromotion },
        new("ballot", "Votes", null, DataKind.Volunteering, Plain("promotion_id"), Plain("opened_at"), Plain("closes_at"), Plain("secret")) { InPromotion = OwnPromotion },
        new("plan_change", "Changements de calendrier décidés", Purposes.Animation, DataKind.Identity,
            Former("decided_by"), Told("promotion_id", "promotion"), Told("step_id", "étape"), Told("kind", "changement"), At("decided_at", "décidé le"), Hidden("value"), Plain("position")),
        new("beat_change", "Messages modifiés", null, DataKind.Identity, Plain("promotion_id"), Key("beat"), Plain("called_off"), Plain("postponed_to"), Hidden("words")),
    ];

    private static IEnumerable<PersonalTable> Feedback() =>
    [
        new("feedback_named", "Avis signés", Purposes.Feedback, DataKind.Feedback, Owner("person_id"), Told("form_id", "formulaire"), Told("question", "question"), Told("score", "note"), Words("words", "texte"))
        {
            InPromotion = PromotionOf("form_id", "feedback_form"),
        },
        new("feedback_respondent", "Participation aux avis", Purposes.Feedback, DataKind.Feedback, Owner("person_id"), Told("form_id", "formulaire")) { InPromotion = PromotionOf("form_id", "feedback_form") },
        new("feedback_member", "Personnes interrogées", Purposes.Feedback, DataKind.Feedback, Owner("person_id"), Told("form_id", "formulaire"), Told("group_name", "groupe"))
        {
            InPromotion = PromotionOf("form_id", "feedback_form"),
        },
        new("feedback_words", "Avis anonymes", null, DataKind.Feedback, Plain("form_id"), Plain("group_name"), Plain("question"), Hidden("words")) { InPromotion = PromotionOf("form_id", "feedback_form") },
        new("feedback_count", "Notes comptées", null, DataKind.Feedback, Plain("form_id"), Plain("group_name"), Plain("question"), Plain("score"), Plain("answers")),
        new("feedback_group", "Groupes interrogés", null, DataKind.Feedback, Plain("form_id"), Plain("position"), Plain("name")),
        new("feedback_form", "Avis animés", Purposes.Feedback, DataKind.Feedback,
            Former("lead_id"), Told("promotion_id", "promotion"), Told("kind", "type"), At("opens_at", "ouvert le"), At("closes_at", "clos le"), Plain("id"), Plain("subject"), Plain("mode"),
            Plain("closed_at"), Plain("answered"), Hidden("themes")),
        new("feedback_pulse", "Question de la semaine", null, DataKind.Feedback, Plain("promotion_id"), Plain("is_on")),
        new("feedback_deletion", "Preuves de suppression des avis", null, DataKind.Feedback, Plain("promotion_id"), Plain("deleted_at"), Plain("forms"), Plain("texts")),
    ];

    private static IEnumerable<PersonalTable> Choices() =>
    [
        new("ticket", "Questions transmises", Purposes.Questions, DataKind.Tickets,
            Owner("asker_id", "question posée"), Former("owner_id", "question prise en charge"), Told("promotion_id", "promotion"), Words("question", "question"), Words("answer", "réponse"), At("asked_at", "posée le"),
            Told("state", "état"), Plain("id"), Plain("is_private"), Plain("since"), Plain("unreached_at"), Plain("revision"))
        {
            Age = "since", Ageing = "state NOT IN ('WithAnimator', 'WithStaff')",
        },
        new("resource_vote", "Ressources jugées utiles", Purposes.Resources, DataKind.Identity, Owner("person_id"), Told("resource_id", "ressource"), Told("is_useful", "utile"), At("voted_at", "jugée le")),
        new("reading", "Ressources gardées à lire plus tard", Purposes.Resources, DataKind.Identity,
            Owner("person_id"), Told("resource_id", "ressource"), Told("title", "titre"), At("kept_at", "gardée le"), At("reminded_at", "rappelée le"), At("read_at", "lue le"), Plain("reminders")),
        new("resource", "Entrées du catalogue dont vous êtes responsable", Purposes.Resources, DataKind.Identity,
            Former("owner_id"), Told("title", "titre"), Told("review_on", "à relire le"), Plain("id"), Plain("kind"), Hidden("summary"), Plain("themes"), Plain("shelf"), Plain("level"), Plain("keywords"),
            Plain("url"), Plain("region"), Plain("episode"), Hidden("note"), Plain("standing"), Plain("state"), Plain("was_owned"), Plain("seen_at"), Plain("ticket_id"), Plain("revision")),
        new("preference", "Choix personnels", Purposes.Choices, DataKind.Identity,
            Owner("person_id"), Told("dedicated", "lettre dédiée"), Told("monthly", "lettre mensuelle"), Told("bulletin", "bulletin"), Told("events", "événements"), Words("experience", "expérience"),
            Words("ceiling", "ce qui arrête"), At("chosen_at", "choisi le")),
        new("pause", "Pause des rappels", Purposes.Choices, DataKind.Identity, Owner("person_id"), At("since", "du"), At("until", "au"), At("set_at", "demandée le")),
    ];
}
