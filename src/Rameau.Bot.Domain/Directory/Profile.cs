using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Directory;

/// <summary>Whether a viewer may see a field of somebody: <see cref="Gate.Allows"/>, and nothing else in the program.</summary>
public delegate bool Sight(Viewer viewer, Person subject, Field field);

/// <summary>
/// As much of a person as all the readers may see; what they may not is not there. Searches, lists and cards know people as this
/// alone, so that nothing hidden can be asked for, counted or sorted by.
/// </summary>
/// <param name="OrganisationType">Seen with the organisation.</param>
/// <param name="Promotions">Lived or being lived. Whoever may see something of a person beyond the first name may see these.</param>
/// <param name="IsAlumnus">Of all of them: nothing is being lived.</param>
public sealed record Profile(
    PersonId Id,
    string FirstName,
    string? LastName,
    string? Organisation,
    string? OrganisationType,
    string? Function,
    string? Region,
    IReadOnlyList<string> Expertise,
    string? Email,
    string? Phone,
    Uri? Photo,
    IReadOnlyList<PromotionId> Promotions,
    bool IsAlumnus)
{
    private static readonly IReadOnlyList<Field> BeyondTheFirstName = [Field.LastName, Field.Function, .. Consents.Fields];

    public string Name => LastName is null ? FirstName : $"{FirstName} {LastName}";

    /// <summary>What of it lets one reach the person.</summary>
    public IReadOnlyList<Field> Contacts => [.. Email is null ? (Field[])[] : [Field.Email], .. Phone is null ? (Field[])[] : [Field.Phone]];

    /// <param name="readers">All who will read it.</param>
    /// <returns>Null for who is not in the directory, or of whom no more than the first name may be seen.</returns>
    public static Profile? Of(Person subject, IReadOnlyCollection<Viewer> readers, Sight allows)
    {
        if (!IsIn(subject) || !Sees(Field.FirstName) || !BeyondTheFirstName.Any(Sees))
        {
            return null;
        }

        RoleGrant[] lived = [.. subject.Roles.Where(IsOfDirectory)];

        return new(
            subject.Id,
            subject.FirstName,
            Sees(Field.LastName) ? subject.LastName : null,
            Sees(Field.Organisation) ? subject.Organisation : null,
            Sees(Field.Organisation) ? subject.OrganisationType : null,
            Sees(Field.Function) ? subject.Function : null,
            Sees(Field.Region) ? subject.Region : null,
            Sees(Field.Expertise) ? subject.Expertise : [],
            Sees(Field.Email) ? subject.Email : null,
            Sees(Field.Phone) ? subject.Phone : null,
            Sees(Field.Photo) ? subject.Photo : null,
            [.. lived.Select(grant => grant.Promotion).OfType<PromotionId>().Distinct()],
            !Array.Exists(lived, grant => grant.Role is Role.Participant));

        bool Sees(Field field) => readers.All(reader => allows(reader, subject, field));
    }

    /// <summary>The directory compiles participants and alumni; who coaches or works for Le RAMEAU is known to those they work for.</summary>
    private static bool IsIn(Person person) => person.Roles.Any(IsOfDirectory);

    private static bool IsOfDirectory(RoleGrant grant) => grant.Role is Role.Participant or Role.Alumnus;
}
