using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Storage.Privacy.Column;

namespace Rameau.Bot.Storage.Privacy;

/// <content>Whom people meet beside their pathway.</content>
public static partial class PersonalTables
{
    private static IEnumerable<PersonalTable> Gatherings() =>
    [
        new("gathering_answer", "Réponses aux rencontres informelles", Purposes.Gatherings, DataKind.Gatherings,
            Owner("person_id"), Told("gathering_id", "rencontre"), Told("answer", "réponse"), At("answered_at", "répondu le"), At("seated_at", "place libérée le"), Plain("day")),
        new("gathering", "Rencontres informelles proposées", Purposes.Gatherings, DataKind.Gatherings,
            Former("author_id", "proposée par"), Told("id", "rencontre"), Told("promotion_id", "promotion"), Words("title", "quoi"), Words("place", "où"), At("starts_at", "le"),
            Told("audience", "pour"), Told("region", "région"), Told("capacity", "places"), At("written_at", "écrite le"), At("published_at", "publiée le"), At("changed_at", "changée le"),
            At("cancelled_at", "annulée le"), Told("attended", "présents"), Plain("days"), Plain("revision")),
        new("coffee_member", "Participation aux cafés", Purposes.Gatherings, DataKind.Coffees, Owner("person_id"), At("joined_at", "depuis le"), Told("resumes_on", "en pause jusqu’au")),
        new("coffee_seat", "Cafés du mois", Purposes.Gatherings, DataKind.Coffees, Owner("person_id"), Told("month", "mois"), Told("answered", "a dit comment c’était"), Plain("number")),
        new("coffee_table", "Tables des cafés", null, DataKind.Coffees, Plain("month"), Plain("number"), Plain("drawn"), Plain("changes")),
        new("coffee_month", "Mois tirés au sort", null, DataKind.Coffees, Plain("month"), Plain("drawn_at")),
        new("coffee_count", "Comment les cafés se passent", null, DataKind.Coffees, Plain("month"), Plain("answer"), Plain("answers")),
    ];
}
