using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.People;

/// <summary>A person joined with one of their roles.</summary>
internal sealed class PersonRow
{
    public required string Id { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public string? Email { get; init; }
    public string? DirectoryId { get; init; }
    public string? Phone { get; init; }
    public string? Organisation { get; init; }
    public string? OrganisationType { get; init; }
    public string? Region { get; init; }
    public string? Job { get; init; }
    public string? Consent { get; init; }
    public string? Language { get; init; }
    public string? Role { get; init; }
    public string? PromotionId { get; init; }
    public string? PairId { get; init; }

    public static Person Person(IEnumerable<PersonRow> rows)
    {
        PersonRow[] all = [.. rows];
        var row = all[0];

        return new(new(row.Id), row.FirstName, row.LastName, row.Email, row.DirectoryId, row.Phone, row.Organisation, row.OrganisationType,
            row.Region, row.Job, row.Consent?.Named<Consent>(), row.Language)
        {
            Roles = [.. all.Where(one => one.Role is not null).Select(one => one.Grant())],
        };
    }

    private RoleGrant Grant() => new(
        Role!.Named<Role>(),
        PromotionId is { } promotion ? new PromotionId(promotion) : null,
        PairId is { } pair ? new PairId(pair) : null);
}
