using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Tests.CoDevelopment;

public sealed class SubGroupsTests
{
    public static IEnumerable<object[]> All => from people in Enumerable.Range(8, 7) from meetings in Enumerable.Range(3, 4) select (object[])[people, meetings];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_is_client_once_or_exactly_as_many_rounds_are_missing_as_must_be(int people, int meetings)
    {
        var divided = Divided(Fresh(people, meetings));
        var groups = Groups(divided);

        Assert.All(groups, group => Assert.InRange(group.Count(), Division.Smallest, Division.Largest));
        Assert.All(groups, group => Assert.Equal(group.Count(), group.Select(place => Pair(place.Person)).Distinct().Count()));
        Assert.All(groups, group => Assert.Equal(Math.Min(group.Count(), meetings), group.Select(place => place.ClientAt).OfType<int>().Distinct().Count()));
        Assert.All(divided.Places, place => Assert.True(place.ClientAt is null or >= 1 && !(place.ClientAt > meetings)));
        Assert.Equal(divided.Places.Count(place => place.ClientAt is null), divided.Cost.Shortfall);
        Assert.Equal(Compositions(people).Min(sizes => sizes.Sum(size => Math.Max(0, size - meetings))), divided.Cost.Shortfall);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Whoever_leaves_no_division_changes_less_for_those_who_stay(int people, int meetings)
    {
        var before = Divided(Fresh(people, meetings)).Places;

        for (var held = 0; held < meetings; held++)
        {
            // Up to eleven, whoever leaves; of more, one person once: there are millions of divisions to compare with.
            foreach (var gone in people < 12 ? before : before.Take((meetings, held) == (4, 1) ? 1 : 0))
            {
                var division = After(before, gone.Person, meetings, held);

                if (division.Peers.Count == 7)
                {
                    continue; // one group of seven, see below
                }

                var divided = Divided(division);
                Assert.Equal(Changes(division, divided.Places), divided.Cost.Changes);
                Assert.Equal(BruteForce.Least(division), (divided.Cost.Shortfall, divided.Cost.PairsTogether, divided.Cost.Changes));
            }
        }
    }

    [Fact]
    public void Seven_who_are_left_stay_together() =>
        Assert.Single(Groups(Divided(After(Divided(Fresh(8, 4)).Places, Person(0), 4, 1))));

    [Fact]
    public void Three_are_too_few() => Assert.Equal(DivisionRefusal.TooFew, Assert.IsType<SubGroups.Refused>(SubGroups.Divide(Fresh(3, 4))).Why);

    [Fact]
    public void Who_leads_somebody_never_sits_with_them_even_where_pairs_have_to()
    {
        // Two sub-groups; the first person leads five others, one of them the other of their pair.
        Tie[] ties = [.. Enumerable.Range(1, 5).Select(i => new Tie(Person(i), Person(0)))];
        var divided = Divided(Fresh(11, 4) with { Ties = ties });
        var groups = divided.Places.ToDictionary(place => place.Person, place => place.Group);

        Assert.All(ties, tie => Assert.NotEqual(groups[tie.One], groups[tie.Other]));
        Assert.Equal(3, divided.Cost.PairsTogether); // of those the ties force together, and one that has no room elsewhere
    }

    [Fact]
    public void Three_who_all_lead_one_another_cannot_be_kept_apart_in_two_sub_groups()
    {
        Tie[] ties = [new(Person(0), Person(1)), new(Person(1), Person(2)), new(Person(0), Person(2))];

        Assert.Equal(DivisionRefusal.TiesCannotBeKept, Assert.IsType<SubGroups.Refused>(SubGroups.Divide(Fresh(10, 4) with { Ties = ties })).Why);
    }

    [Fact]
    public void Those_who_were_client_leave_the_rounds_to_the_others()
    {
        var before = Divided(Fresh(10, 4)).Places;
        Peer[] peers = [.. before.Select(place => new Peer(place.Person, Pair(place.Person), WasClient: place.ClientAt == 1))];
        var divided = Divided(new(peers, [], 5, 1, before));

        Assert.Equal(0, divided.Cost.Shortfall);
        Assert.Equal(0, divided.Cost.Changes);
        Assert.All(divided.Places.Zip(before), pair => Assert.Equal(pair.Second.ClientAt ?? 5, pair.First.ClientAt));
    }

    [Fact]
    public void The_same_people_are_divided_the_same_way_each_time() => Assert.Equal(Divided(Fresh(14, 5)).Places, Divided(Fresh(14, 5)).Places);

    internal static int Changes(Division division, IReadOnlyList<Place> after)
    {
        var before = division.Before.ToDictionary(place => place.Person);
        var clients = division.Peers.Where(peer => peer.WasClient).Select(peer => peer.Person).ToHashSet();

        return after.Count(place => before[place.Person].Group != place.Group)
            + after.Count(place => !clients.Contains(place.Person) && before[place.Person].ClientAt is { } date && date > division.Held && place.ClientAt != date);
    }

    private static Division After(IReadOnlyList<Place> before, PersonId gone, int meetings, int held) => new(
        [.. before.Where(place => place.Person != gone).Select(place => new Peer(place.Person, Pair(place.Person), place.ClientAt <= held))], [], meetings, held, before);

    /// <summary>People in pairs, in the order of a roster.</summary>
    private static Division Fresh(int people, int meetings) => new([.. Enumerable.Range(0, people).Select(i => new Peer(Person(i), Pair(Person(i))))], [], meetings, 0, []);

    private static PersonId Person(int number) => new($"{number:00}");

    private static PairId? Pair(PersonId person) => new($"{int.Parse(person.Value, System.Globalization.CultureInfo.InvariantCulture) / 2}");

    private static SubGroups.Divided Divided(Division division) => Assert.IsType<SubGroups.Divided>(SubGroups.Divide(division));

    private static IGrouping<int, Place>[] Groups(SubGroups.Divided divided) => [.. divided.Places.GroupBy(place => place.Group)];

    /// <summary>All ways to write the number as a sum of sizes.</summary>
    private static IEnumerable<int[]> Compositions(int people) => people == 0
        ? [[]]
        : Enumerable.Range(Division.Smallest, Division.Largest - Division.Smallest + 1).Where(size => size <= people)
            .SelectMany(size => Compositions(people - size).Select(rest => (int[])[size, .. rest]));
}
