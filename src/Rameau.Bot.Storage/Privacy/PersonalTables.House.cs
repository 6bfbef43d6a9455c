using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Storage.Privacy.Column;

namespace Rameau.Bot.Storage.Privacy;

/// <content>Who people are, what was sent to them, and what is nobody's.</content>
public static partial class PersonalTables
{
    private static IEnumerable<PersonalTable> Messages() =>
    [
        new("undo", "Ce qui peut être annulé", Purposes.Messages, DataKind.Undo,
            Owner("person_id"), Words("what", "action"), At("until", "annulable jusqu’à"), Plain("conversation_id"), Plain("verb"), Cached("data"))
        {
            Through = OwnConversations, Age = "until",
        },
        new("inbox", "Messages reçus, sans leur texte", Purposes.Messages, DataKind.Arrivals,
            Told("channel", "canal"), At("arrived_at", "reçu le"), Plain("conversation_id"), Plain("activity_id"), Plain("status"), Cached("body"))
        {
            Through = OwnConversations, Age = "arrived_at",
        },
        new("delivery", "Messages envoyés, sans leur texte", Purposes.Messages, DataKind.Messages,
            Owner("person_id"), Told("promotion_id", "promotion"), Told("step_id", "étape"), Told("message", "message"), Told("state", "état"), At("due_at", "prévu le"), At("settled_at", "envoyé le"),
            Key("key"), Key("beat"), Key("carrier"), Hidden("reason"), Plain("revision"), Plain("rule"), Plain("conversation_id"), Plain("last_useful_at"), Plain("activity_id"), Plain("amend_at"),
            Plain("amend_asks"), Plain("node"))
        {
            Through = OwnConversations, Age = "settled_at", Ageing = "state IN ('Sent', 'Failed', 'Skipped')",
        },
        new("conversation", "Conversations avec le bot", Purposes.Messages, DataKind.Identity,
            Owner("person_id"), Told("channel", "canal"), Told("kind", "type"), Words("name", "nom"), Told("alive", "joignable"), Told("welcomed", "accueilli"), Plain("id"), Plain("service_url"),
            Plain("tenant_id"), Plain("bot_id"), Plain("promotion_id")),
    ];

    private static IEnumerable<PersonalTable> Rights() =>
    [
        new("audit", "Accès à vos données", Purposes.Proof, DataKind.Audit, Marked("whose_id", "vos données"), Marked("by_id", "par"), Told("act", "fait"), Told("fields", "champs"), At("at", "le"))
        {
            Age = "at",
        },
        new("erasure", "Demande d’effacement", Purposes.Proof, DataKind.Audit,
            Former("person_id"), Told("receipt", "numéro de reçu"), At("asked_at", "demandé le"), Told("stage", "avancement"), Plain("done_at"), Plain("deleted"), Plain("redacted"))
        {
            Age = "done_at",
        },
        new("tally", "Comptes sans personne", null, DataKind.Work, Plain("promotion_id"), Plain("step_id"), Plain("what"), Plain("number")),
    ];

    private static IEnumerable<PersonalTable> Membership() =>
    [
        new("channel_identity", "Identifiant dans Teams", Purposes.Membership, DataKind.Identity, Owner("person_id"), Told("channel", "canal"), Told("user_id", "identifiant")),
        new("role_grant", "Rôles", Purposes.Membership, DataKind.Identity, Owner("person_id"), Told("role", "rôle"), Told("promotion_id", "promotion"), Told("pair_id", "binôme"), Plain("position")),
        new("person", "Fiche", Purposes.Membership, DataKind.Identity,
            Owner("id"), Told("first_name", "prénom"), Told("last_name", "nom"), Told("email", "adresse e-mail"), Plain("address"), Told("directory_id", "identifiant Microsoft"),
            Told("phone", "téléphone"), Told("organisation", "organisation"), Told("organisation_type", "type d’organisation"), Told("region", "région"), Told("job", "fonction"),
            Told("expertise", "expertise"), Told("photo", "photo"), Told("language", "langue"),
            Told("email_for", "adresse visible par"), Told("phone_for", "téléphone visible par"), Told("organisation_for", "organisation visible par"), Told("region_for", "région visible par"),
            Told("expertise_for", "expertise visible par"), Told("photo_for", "photo visible par")),
    ];

    private static IEnumerable<PersonalTable> OfNobody() =>
    [
        new("promotion", "Promotions", null, DataKind.Identity,
            Plain("id"), Plain("name"), Plain("pathway_id"), Plain("starts_on"), Plain("zone"), Plain("language"), Plain("opens"), Plain("closes"), Plain("august_closed"), Plain("august_silent"),
            Plain("calendar_changes")),
        new("closed_days", "Jours fermés", null, DataKind.Identity, Plain("promotion_id"), Plain("first_on"), Plain("last_on"), Hidden("label")),
        new("rhythm", "Règles de rythme", null, DataKind.Identity, Plain("promotion_id"), Hidden("rules")),
        new("catalogue", "Version du catalogue", null, DataKind.Identity, Plain("id"), Plain("version")),
        new("resource_wording", "Mots des recherches", null, DataKind.Identity,
            Plain("resource_id"), Plain("fingerprint"), Hidden("words"), Plain("people"), Plain("is_passed_on"), Plain("is_rejected"), Plain("noted_on")),
        new("resource_link", "Adresses des ressources", null, DataKind.Identity, Plain("resource_id"), Plain("url"), Plain("answer"), Plain("moved_to"), Plain("checked_at"), Plain("failing_since")),
        new("node", "Programmes en marche", null, DataKind.Identity, Plain("id"), Plain("seen_at")),
        new("house_secret", "Secrets du programme", null, DataKind.Identity, Plain("name"), Plain("value")),
    ];
}
