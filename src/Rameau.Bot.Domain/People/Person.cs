using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.People;

/// <summary>Who somebody is for the product, whatever channel they write from; opaque, compared ordinally.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Names a pair (binôme): two people of one organisation in one promotion.</summary>
public readonly record struct PairId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>
/// One human being. The fields are raw: whatever is shown to somebody else passes <see cref="Gate"/> first.
/// </summary>
/// <param name="DirectoryId">The Microsoft Entra object id (aadObjectId); null until a roster told it.</param>
/// <param name="Consents">Null while nothing was said: hidden.</param>
/// <param name="Language">ISO 639-1 of the person's own choice; null follows Teams, then the promotion.</param>
public sealed record Person(
    PersonId Id,
    string FirstName,
    string LastName,
    string? Email = null,
    string? DirectoryId = null,
    string? Phone = null,
    string? Organisation = null,
    string? OrganisationType = null,
    string? Region = null,
    string? Function = null,
    Consents? Consents = null,
    string? Language = null)
{
    public IReadOnlyList<RoleGrant> Roles { get; init; } = [];

    /// <summary>What they know well, a few words each.</summary>
    public IReadOnlyList<string> Expertise { get; init; } = [];

    /// <summary>Where a picture of them can be had, over https; null for most.</summary>
    public Uri? Photo { get; init; }

    public bool Is(Role role) => Roles.Any(grant => grant.Role == role);

    public bool Is(Role role, PromotionId promotion) =>
        Roles.Any(grant => grant.Role == role && (grant.Promotion is null || grant.Promotion == promotion));

    /// <summary>The promotion being lived now: the latest in which the person is a participant, else null.</summary>
    public PromotionId? Promotion => Roles.LastOrDefault(grant => grant.Role == Role.Participant)?.Promotion;
}
