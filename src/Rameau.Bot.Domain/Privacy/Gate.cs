using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Privacy;

/// <summary>What can be known about a person.</summary>
public enum Field
{
    FirstName,
    LastName,
    Organisation,
    Region,
    Function,
    Email,
    Phone,

    /// <summary>What they know well, in a few words each.</summary>
    Expertise,

    Photo,

    /// <summary>What they have done about the subject and what stops them: for who coaches them, never for peers.</summary>
    Experience,
}

/// <summary>Who looks: one person, or everybody in a promotion's chat at once.</summary>
public abstract record Viewer
{
    private Viewer() { }

    public sealed record Someone(Person Person) : Viewer;

    public sealed record GroupOf(PromotionId Promotion) : Viewer;

    /// <summary>Who has a monthly coffee with the subject: taking part in them is agreeing to be named to each other.</summary>
    public sealed record AtTable(Person Person) : Viewer;

    /// <summary>A chat of which it is not known who reads in it: what is shown there is what all promotions may see.</summary>
    public sealed record AnyPeers : Viewer;
}

/// <summary>The one policy for personal data: card, list, search and export all ask here.</summary>
public static class Gate
{
    public static bool Allows(Viewer viewer, Person subject, Field field) => viewer switch
    {
        Viewer.Someone { Person: var person } when person.Id == subject.Id => true,
        Viewer.Someone { Person: var person } when IsStaffFor(person, subject) => true,
        Viewer.Someone { Person: var person } when field is Field.Experience => IsCoachFor(person, subject),
        Viewer.Someone { Person: var person } when IsWhoTheyCall(field) && IsCoachFor(person, subject) => true,
        Viewer.Someone { Person: var person } when field is Field.FirstName or Field.LastName && IsCoachFor(subject, person) => true,
        Viewer.Someone { Person: var person } => AllowsPeer(Shared(person, subject), Learns(person), subject, field),
        Viewer.AtTable { Person: var person } => field is Field.FirstName or Field.LastName || Allows(new Viewer.Someone(person), subject, field),
        Viewer.GroupOf { Promotion: var promotion } => AllowsPeer(BelongsTo(subject, promotion), true, subject, field),
        Viewer.AnyPeers => AllowsPeer(false, true, subject, field),
        _ => false,
    };

    /// <summary>Whether the field may be given, once, to who was introduced after both said yes. Before that it is <see cref="Allows"/> that counts.</summary>
    public static bool OnIntroduction(Person subject, Field field) =>
        subject.Consents?.AudienceOf(field) is Audience.Introduction or Audience.AllPromotions;

    /// <summary>« Aline Brumevert », « Antton », or null when not even the first name may be shown.</summary>
    public static string? NameOf(Person subject, Viewer viewer) =>
        (Allows(viewer, subject, Field.FirstName), Allows(viewer, subject, Field.LastName)) switch
        {
            (true, true) => $"{subject.FirstName} {subject.LastName}",
            (true, false) => subject.FirstName,
            _ => null,
        };

    /// <summary>Le RAMEAU's team is named to whoever is told to ask it; nobody else is, whom the list may hold by mistake.</summary>
    public static IReadOnlyList<string> TeamNames(IEnumerable<Person> staff) =>
        [.. staff.Where(person => person.Is(Role.Staff)).Select(person => $"{person.FirstName} {person.LastName}")];

    /// <summary>A promotion knows its own by first name; beyond it, whoever may see something of a person may see whose it is.</summary>
    private static bool AllowsPeer(bool samePromotion, bool viewerLearns, Person subject, Field field) => field switch
    {
        Field.FirstName => samePromotion || (viewerLearns && Consents.Fields.Any(one => AudienceOf(subject, one) is Audience.AllPromotions)),
        _ => AudienceOf(subject, field) switch
        {
            Audience.AllPromotions => samePromotion || viewerLearns,
            Audience.Promotion => samePromotion,
            _ => false,
        },
    };

    private static Audience AudienceOf(Person subject, Field field) => subject.Consents?.AudienceOf(field) ?? Audience.Nobody;

    /// <summary>A coach knows who is on the telephone, and from where; their number is in the call itself.</summary>
    private static bool IsWhoTheyCall(Field field) => field is Field.FirstName or Field.LastName or Field.Organisation or Field.Function;

    private static bool IsStaffFor(Person viewer, Person subject) => WorksFor(viewer, Role.Staff, subject);

    private static bool IsCoachFor(Person viewer, Person subject) => WorksFor(viewer, Role.Coach, subject);

    private static bool WorksFor(Person viewer, Role role, Person subject) =>
        viewer.Roles.Any(grant => grant.Role == role && (grant.Promotion is not { } one || BelongsTo(subject, one)));

    /// <summary>Alumni and participants are each other's peers across promotions; an outsider is nobody's.</summary>
    private static bool Learns(Person viewer) => viewer.Is(Role.Participant) || viewer.Is(Role.Alumnus);

    private static bool Shared(Person one, Person other) =>
        one.Roles.Any(grant => grant.Promotion is { } promotion && BelongsTo(other, promotion));

    private static bool BelongsTo(Person person, PromotionId promotion) => person.Roles.Any(grant => grant.Promotion == promotion);
}
