using Dapper;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.People;

/// <summary>The columns of a person that say who sees what; all empty while the person said nothing.</summary>
internal abstract class ConsentRow
{
    /// <summary>Of <c>person p</c>.</summary>
    public const string Columns =
        """
        p.email_for AS EmailFor, p.phone_for AS PhoneFor, p.organisation_for AS OrganisationFor, p.region_for AS RegionFor,
        p.expertise_for AS ExpertiseFor, p.photo_for AS PhotoFor
        """;

    public string? EmailFor { get; init; }
    public string? PhoneFor { get; init; }
    public string? OrganisationFor { get; init; }
    public string? RegionFor { get; init; }
    public string? ExpertiseFor { get; init; }
    public string? PhotoFor { get; init; }

    public Consents? Consents => EmailFor is null
        ? null
        : new(Read(EmailFor), Read(PhoneFor), Read(OrganisationFor), Read(RegionFor), Read(ExpertiseFor), Read(PhotoFor));

    public static void Add(Consents? consents, DynamicParameters values)
    {
        foreach (var field in Domain.Privacy.Consents.Fields)
        {
            values.Add($"{field}For", consents?.AudienceOf(field).ToString());
        }
    }

    private static Audience Read(string? name) => name?.Named<Audience>() ?? Audience.Nobody;
}
