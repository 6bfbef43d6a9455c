using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Privacy;

public enum CorrectionRefusal
{
    NameMissing,
    TooLong,
    NotAnAddress,

    /// <summary>It is somebody else's; by it Teams would take the one for the other.</summary>
    AddressTaken,
    NotANumber,
}

/// <summary>What somebody says of themselves; empty takes the field away.</summary>
public sealed record CorrectedFields(string FirstName, string LastName, string Email, string Phone, string Organisation, string Region, string Function);

/// <summary>What becomes of somebody's own correction of their data.</summary>
public abstract record Correction
{
    /// <summary>In characters, of each field.</summary>
    public const int Longest = 200;

    private Correction() { }

    /// <param name="Fields">Those that changed.</param>
    public sealed record Corrected(Person Person, IReadOnlyList<Field> Fields) : Correction;

    public sealed record AlreadySo : Correction;

    public sealed record Refused(CorrectionRefusal Why) : Correction;

    /// <param name="isTaken">Somebody else has the address.</param>
    public static Correction Decide(Person person, CorrectedFields said, bool isTaken)
    {
        var all = Trimmed(said);
        var phone = all.Phone.Length == 0 || all.Phone == person.Phone ? all.Phone : PhoneNumber.Parse(all.Phone);
        CorrectionRefusal? refusal = all switch
        {
            { FirstName.Length: 0 } or { LastName.Length: 0 } => CorrectionRefusal.NameMissing,
            _ when Values(all).Any(value => value.Length > Longest) => CorrectionRefusal.TooLong,
            { Email: { Length: > 0 } email } when EmailAddress.Parse(email) is null => CorrectionRefusal.NotAnAddress,
            { Email.Length: > 0 } when isTaken => CorrectionRefusal.AddressTaken,
            _ when phone is null => CorrectionRefusal.NotANumber,
            _ => null,
        };

        if (refusal is { } why)
        {
            return new Refused(why);
        }

        var corrected = person with
        {
            FirstName = all.FirstName,
            LastName = all.LastName,
            Email = OrNull(all.Email),
            Phone = OrNull(phone!),
            Organisation = OrNull(all.Organisation),
            Region = OrNull(all.Region),
            Function = OrNull(all.Function),
        };
        Field[] changed = [.. Compared(person, corrected).Where(one => one.Before != one.After).Select(one => one.Field)];

        return changed.Length == 0 ? new AlreadySo() : new Corrected(corrected, changed);
    }

    private static IEnumerable<(Field Field, string? Before, string? After)> Compared(Person before, Person after) =>
    [
        (Field.FirstName, before.FirstName, after.FirstName),
        (Field.LastName, before.LastName, after.LastName),
        (Field.Email, before.Email, after.Email),
        (Field.Phone, before.Phone, after.Phone),
        (Field.Organisation, before.Organisation, after.Organisation),
        (Field.Region, before.Region, after.Region),
        (Field.Function, before.Function, after.Function),
    ];

    private static CorrectedFields Trimmed(CorrectedFields said) => new(
        said.FirstName.Trim(), said.LastName.Trim(), said.Email.Trim(), said.Phone.Trim(), said.Organisation.Trim(), said.Region.Trim(), said.Function.Trim());

    private static string[] Values(CorrectedFields said) => [said.FirstName, said.LastName, said.Email, said.Phone, said.Organisation, said.Region, said.Function];

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
