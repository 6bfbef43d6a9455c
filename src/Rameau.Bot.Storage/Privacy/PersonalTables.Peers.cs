using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Storage.Privacy.Column;

namespace Rameau.Bot.Storage.Privacy;

/// <content>How people find and meet each other.</content>
public static partial class PersonalTables
{
    private static IEnumerable<PersonalTable> Peers() =>
    [
        new("consent_receipt", "Reçus de vos choix de visibilité", Purposes.Proof, DataKind.ConsentReceipts,
            Owner("person_id"), Told("field", "champ"), At("changed_at", "changé le"), Told("before", "avant"), Told("after", "après"))
        {
            Age = "changed_at",
        },
        new("directory_search", "Recherches dans l’annuaire, sans leur objet", Purposes.Guard, DataKind.Searches, Owner("person_id"), At("searched_at", "cherché le"), Plain("number"))
        {
            Age = "searched_at",
        },
        new("signed_link", "Adresses signées", Purposes.Links, DataKind.Links,
            Owner("person_id"), Told("purpose", "pour"), At("expires_at", "jusqu’au"), At("used_at", "utilisée le"), Plain("key"), Key("argument"))
        {
            Age = "expires_at",
        },
        new("introduction", "Mises en relation", Purposes.Introductions, DataKind.Introductions,
            Owner("asker_id", "demande faite"), Owner("asked_id", "demande reçue"), Told("promotion_id", "promotion"), Words("purpose", "objet"), Told("offered", "champs offerts"), Told("given", "champs donnés"),
            At("asked_at", "demandée le"), Told("state", "état"), At("since", "depuis le"), Plain("id"), Plain("revision"))
        {
            Age = "since", Ageing = "state NOT IN ('Asked', 'Accepted')",
        },
        new("introduction_block", "« Ne plus me proposer »", Purposes.Choices, DataKind.Identity, Owner("person_id", "votre choix"), Owner("other_id", "choix d’un autre"), At("since", "depuis le")),
        new("reading", "À lire plus tard", Purposes.Resources, DataKind.Readings,
            Owner("person_id"), Told("resource_id", "ressource"), Own("title", "titre"), At("kept_at", "gardée le"), Told("reminders", "rappels"), At("reminded_at", "rappelée le"), At("read_at", "lue le"))
        {
            Age = "read_at",
        },
        new("gathering_answer", "Réponses aux rencontres informelles", Purposes.Gatherings, DataKind.GatheringAnswers,
            Owner("person_id"), Told("gathering_id", "rencontre"), Told("answer", "réponse"), At("answered_at", "répondu le"), Plain("day"), Plain("seated_at"))
        {
            Age = "(SELECT g.starts_at FROM gathering g WHERE g.id = gathering_id)",
        },
        new("gathering", "Rencontres informelles proposées", Purposes.Gatherings, DataKind.Gatherings,
            Former("author_id"), Told("id", "rencontre"), Words("title", "titre"), At("starts_at", "début"), Words("place", "lieu"), At("written_at", "écrite le"), At("published_at", "publiée le"),
            Plain("promotion_id"), Plain("revision"), Plain("audience"), Plain("region"), Plain("capacity"), Plain("cancelled_at"), Plain("changed_at"), Plain("days"), Plain("attended"))
        {
            Age = "starts_at", Ageing = "published_at IS NOT NULL",
        },
        new("coffee_seat", "Cafés partagés", Purposes.Gatherings, DataKind.Coffees, Owner("person_id"), Told("month", "mois"), Told("number", "table"), Plain("answered"))
        {
            Age = "(SELECT m.drawn_at FROM coffee_month m WHERE m.month = coffee_seat.month)",
        },
        new("coffee_member", "Participation aux cafés", Purposes.Gatherings, DataKind.Identity, Owner("person_id"), At("joined_at", "depuis le"), Told("resumes_on", "reprise le")),
        new("coffee_table", "Tables de café", null, DataKind.Coffees, Plain("month"), Plain("number"), Plain("drawn"), Plain("changes")),
        new("coffee_month", "Mois de café", null, DataKind.Coffees, Plain("month"), Plain("drawn_at")),
        new("coffee_count", "Avis comptés sur les cafés", null, DataKind.Coffees, Plain("month"), Plain("answer"), Plain("answers")),
    ];
}
