using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.People;

/// <summary>Makes pairs of those who share a label; whoever loses a mate by it is in no pair any more.</summary>
internal static class Pairing
{
    public static IReadOnlyList<Person> Of(
        IReadOnlyList<Enrolled> enrolled, PromotionId promotion, IReadOnlyCollection<Person> existing, Findings findings, Wording say)
    {
        Numbering ids = new($"{promotion}-B", "0", existing.SelectMany(person => person.Roles).Select(grant => grant.Pair?.Value ?? ""));
        Dictionary<PersonId, PairId> formed = [];

        foreach (var label in enrolled.Where(one => one.Line.Pair is not null).GroupBy(one => Words.Fold(one.Line.Pair!)))
        {
            Enrolled[] mates = [.. label];

            if (Problem(mates, say) is { } problem)
            {
                Array.ForEach(mates, mate => findings.Fault(mate.Line.Number, mate.Line.Header.NameOf(Column.Pair), problem));
                continue;
            }

            var pair = Shared(mates, promotion) ?? new(ids.Next());
            Array.ForEach(mates, mate => formed[mate.Person.Id] = pair);
        }

        Person[] people =
        [
            .. enrolled.Select(one =>
                formed.TryGetValue(one.Person.Id, out var pair) ? Participation.InPair(one.Person, promotion, pair) : one.Person),
        ];

        return Dissolve(people, formed, promotion, existing, findings, say);
    }

    private static string? Problem(Enrolled[] mates, Wording say) => mates switch
    {
        [{ Person.Organisation: { } one }, { Person.Organisation: { } other }] when Words.Fold(one) == Words.Fold(other) => null,
        [var one, var other] => say.PairAcrossOrganisations(one.Line.Number, other.Line.Number),
        _ => say.NotAPair([.. mates.Select(mate => mate.Line.Number)]),
    };

    /// <summary>The same file imported again gives the same pairs.</summary>
    private static PairId? Shared(Enrolled[] mates, PromotionId promotion) =>
        mates.Select(mate => Participation.Of(mate.Person, promotion)?.Pair).Distinct().ToArray() is [{ } same] ? same : null;

    private static IReadOnlyList<Person> Dissolve(
        Person[] people, Dictionary<PersonId, PairId> formed, PromotionId promotion, IReadOnlyCollection<Person> existing, Findings findings, Wording say)
    {
        var left = existing
            .Where(person => formed.TryGetValue(person.Id, out var pair) && Participation.Of(person, promotion)?.Pair != pair)
            .Select(person => Participation.Of(person, promotion)?.Pair)
            .ToHashSet();
        Person[] alone =
        [
            .. Participation.After(existing, people, promotion)
                .Where(person => !formed.ContainsKey(person.Id) && Participation.Of(person, promotion)?.Pair is { } pair && left.Contains(pair))
                .Select(person => Participation.InPair(person, promotion, null)),
        ];

        foreach (var person in alone)
        {
            findings.Warn(say.PairDissolved(person.Id));
        }

        return [.. people.Select(person => Array.Find(alone, one => one.Id == person.Id) ?? person).UnionBy(alone, person => person.Id)];
    }
}
