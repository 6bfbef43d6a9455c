using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.People;

/// <summary>What one line says of one person; null where it says nothing, or nothing that can be read.</summary>
/// <param name="Header">Whose words name the columns in a fault.</param>
/// <param name="Pair">A label that the two people of a pair share in this file, and only there.</param>
internal sealed record PersonLine(
    int Number,
    Header Header,
    string? FirstName,
    string? LastName,
    string? Email,
    string? Phone,
    string? Organisation,
    string? OrganisationType,
    string? Region,
    string? Function,
    IReadOnlyList<string>? Expertise,
    Uri? Photo,
    string? Pair,
    Consent? Consent,
    string? Language);
