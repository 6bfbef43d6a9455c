using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.People;

/// <summary>A person joined with one of their roles.</summary>
internal sealed class PersonRow : ConsentRow
{
    /// <summary>What somebody knows is one line each.</summary>
    public const char Separator = '\n';

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
    public string? Expertise { get; init; }
    public string? Photo { get; init; }
    public string? Language { get; init; }
    public string? Role { get; init; }
    public string? PromotionId { get; init; }
    public string? PairId { get; init; }

    public static Person Person(IEnumerable<PersonRow> rows)
    {
        PersonRow[] all = [.. rows];
        var row = all[0];

        return new(new(row.Id), row.FirstName, row.LastName, row.Email, row.DirectoryId, row.Phone, row.Organisation, row.OrganisationType,
            row.Region, row.Job, row.Consents, row.Language)
        {
            Expertise = row.Expertise?.Split(Separator) ?? [],
            Photo = row.Photo is { } address ? new(address) : null,
            Roles = [.. all.Where(one => one.Role is not null).Select(one => one.Grant())],
        };
    }

    private RoleGrant Grant() => new(
        Role!.Named<Role>(),
        PromotionId is { } promotion ? new PromotionId(promotion) : null,
        PairId is { } pair ? new PairId(pair) : null);
}
