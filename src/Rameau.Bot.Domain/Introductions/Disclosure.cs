using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Domain.Introductions;

/// <summary>What may be given on an introduction: the gate's answer to what both agreed to.</summary>
public static class Disclosure
{
    /// <summary>What this person could give: what they have, and let be given once they accept.</summary>
    public static IReadOnlyList<Field> OfferedBy(Person person) =>
        [.. Introduction.Fields.Where(field => ValueOf(person, field) is { Length: > 0 } && Gate.OnIntroduction(person, field))];

    /// <summary>
    /// What one of the two learns of the other, in the moment it is told: nothing before both said yes, nothing that was not given, and nothing
    /// that its owner has closed since.
    /// </summary>
    public static IReadOnlyList<(Field Field, string Value)> To(PersonId reader, Introduction introduction, Person other) =>
        introduction.State is IntroductionState.Exchanged && introduction.Other(reader) == other.Id
            ? [.. OfferedBy(other).Where(introduction.Of(other.Id).Contains).Select(field => (field, ValueOf(other, field)!))]
            : [];

    private static string? ValueOf(Person person, Field field) => field switch
    {
        Field.Organisation => person.Organisation,
        Field.Region => person.Region,
        Field.Expertise => string.Join(", ", person.Expertise),
        Field.Email => person.Email,
        Field.Phone => person.Phone,
        _ => null,
    };
}
