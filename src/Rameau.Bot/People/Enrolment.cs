using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.People;

/// <summary>A line and the person it makes.</summary>
internal sealed record Enrolled(PersonLine Line, Person Person);

/// <summary>Who each line is: somebody known, by e-mail, or somebody new.</summary>
internal static class Enrolment
{
    public static IReadOnlyList<Enrolled> Of(
        IReadOnlyList<PersonLine> lines, PromotionId promotion, IReadOnlyCollection<Person> existing, Findings findings, Wording say)
    {
        Numbering ids = new($"{promotion.Value.ToLowerInvariant()}-", "00", existing.Select(person => person.Id.Value));
        List<Enrolled> enrolled = [];

        foreach (var line in lines)
        {
            var known = existing.Where(person => EmailAddress.Same(person.Email, line.Email)).ToArray();

            if (enrolled.Find(earlier => IsLike(earlier.Line, line)) is { } like)
            {
                findings.Warn(say.PerhapsTwice(line.Number, like.Line.Number));
            }

            Check(line, enrolled.Find(earlier => EmailAddress.Same(earlier.Line.Email, line.Email))?.Line, known, findings, say);

            var person = known is [var one, ..] ? one : new Person(new(ids.Next()), line.FirstName ?? "", line.LastName ?? "", line.Email);
            enrolled.Add(new(line, Participating(Told(person, line), promotion)));
        }

        return enrolled;
    }

    private static void Check(PersonLine line, PersonLine? earlier, Person[] known, Findings findings, Wording say)
    {
        var email = line.Header.NameOf(Column.Email);

        switch (known)
        {
            case var _ when earlier is not null:
                findings.Fault(line.Number, email, say.EmailTwice(earlier.Number));
                break;
            case [_, _, ..]:
                findings.Fault(line.Number, email, say.EmailOfSeveral);
                break;
            case [var one] when Differs(one.FirstName, line.FirstName) && Differs(one.LastName, line.LastName):
                findings.Fault(line.Number, email, say.EmailOfSomebodyElse);
                break;
            case [var one] when Differs(one.FirstName, line.FirstName) || Differs(one.LastName, line.LastName):
                findings.Warn(say.Renamed(line.Number, one.Id));
                break;
        }

        if (known is [{ Consents: { } chosen }] && line.Consent is { } told && chosen != Consents.Of(told))
        {
            findings.Warn(say.ConsentKept(line.Number, known[0].Id));
        }
    }

    /// <summary>The same name in the same organisation under another address: one person twice, or homonyms.</summary>
    private static bool IsLike(PersonLine one, PersonLine other) =>
        !EmailAddress.Same(one.Email, other.Email) && Same(one.FirstName, other.FirstName) && Same(one.LastName, other.LastName) && Same(one.Organisation, other.Organisation);

    private static bool Same(string? one, string? other) => Words.Fold(one ?? string.Empty) == Words.Fold(other ?? string.Empty);

    private static bool Differs(string known, string? told) => told is not null && Words.Fold(known) != Words.Fold(told);

    /// <summary>An empty cell takes nothing away, and what people chose themselves outweighs what a file reports.</summary>
    private static Person Told(Person person, PersonLine line) => person with
    {
        FirstName = line.FirstName ?? person.FirstName,
        LastName = line.LastName ?? person.LastName,
        Phone = line.Phone ?? person.Phone,
        Organisation = line.Organisation ?? person.Organisation,
        OrganisationType = line.OrganisationType ?? person.OrganisationType,
        Region = line.Region ?? person.Region,
        Function = line.Function ?? person.Function,
        Expertise = line.Expertise ?? person.Expertise,
        Photo = line.Photo ?? person.Photo,
        Consents = person.Consents ?? (line.Consent is { } told ? Consents.Of(told) : null),
        Language = person.Language ?? line.Language,
    };

    private static Person Participating(Person person, PromotionId promotion) => Participation.Of(person, promotion) is not null
        ? person
        : person with { Roles = [.. person.Roles, new(Role.Participant, promotion)] };
}
