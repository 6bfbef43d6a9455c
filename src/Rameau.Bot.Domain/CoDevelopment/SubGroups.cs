using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>Somebody who is to have a place in a sub-group.</summary>
/// <param name="WasClient">They have brought a case already.</param>
public sealed record Peer(PersonId Person, PairId? Pair = null, bool WasClient = false);

/// <summary>One of these two leads the other at work: they are never in one sub-group.</summary>
public sealed record Tie(PersonId One, PersonId Other)
{
    public bool Links(PersonId one, PersonId other) => (One == one && Other == other) || (One == other && Other == one);
}

/// <summary>Where somebody sits, and when they bring their case.</summary>
/// <param name="Group">From 1.</param>
/// <param name="ClientAt">The meeting, from 1; null while no meeting has room for it.</param>
public sealed record Place(PersonId Person, int Group, int? ClientAt);

/// <summary>What is to be divided.</summary>
/// <param name="Meetings">How many there are over the pathway; in each, every sub-group has one client.</param>
/// <param name="Held">How many of them are over.</param>
/// <param name="Before">The division people know; empty for the first.</param>
public sealed record Division(IReadOnlyList<Peer> Peers, IReadOnlyList<Tie> Ties, int Meetings, int Held, IReadOnlyList<Place> Before)
{
    /// <summary>Smallest and largest sub-group (published: 4 to 8, best 5 or 6; over that one splits).</summary>
    public const int Smallest = 4, Largest = 6;

    /// <summary>Where no division into sub-groups of 4 to 6 exists, which is for seven alone, one group stays together.</summary>
    public const int LargestAlone = 8;

    public int Remaining => Math.Max(0, Meetings - Held);

    /// <summary>How many sub-groups there can be, fewest first; none for fewer than four people.</summary>
    public IReadOnlyList<int> Counts => Peers.Count switch
    {
        < Smallest => [],
        var count when (count + Largest - 1) / Largest <= count / Smallest =>
            [.. Enumerable.Range((count + Largest - 1) / Largest, (count / Smallest) - ((count + Largest - 1) / Largest) + 1)],
        _ => [1],
    };

    public static int MostIn(int groups) => groups == 1 ? LargestAlone : Largest;
}

/// <summary>What a division costs; less is better, the first that differs decides.</summary>
/// <param name="Shortfall">Rounds that are missing for each to be client once.</param>
/// <param name="PairsTogether">Pairs that sit in one sub-group, where each should speak freely.</param>
/// <param name="Changes">Those who change sub-group, and those whose date as client changes.</param>
/// <param name="Unevenness">The sum of the squares of the sizes.</param>
public readonly record struct DivisionCost(int Shortfall, int PairsTogether, int Changes, int Groups, int Unevenness)
{
    public bool IsBelow(DivisionCost other) =>
        (Shortfall, PairsTogether, Changes, Groups, Unevenness).CompareTo((other.Shortfall, other.PairsTogether, other.Changes, other.Groups, other.Unevenness)) < 0;
}

public enum DivisionRefusal
{
    /// <summary>Fewer than four people do not make a sub-group.</summary>
    TooFew,

    /// <summary>No division keeps all who lead one another apart.</summary>
    TiesCannotBeKept,
}

/// <summary>Divides a promotion into sub-groups of four to six, and says who is client when.</summary>
public abstract record SubGroups
{
    private SubGroups() { }

    /// <param name="Places">In the order of the peers.</param>
    public sealed record Divided(IReadOnlyList<Place> Places, DivisionCost Cost) : SubGroups;

    public sealed record Refused(DivisionRefusal Why) : SubGroups;

    /// <summary>
    /// The best there is, found by trying all: those who lead one another apart; as many as can be are client once; pairs apart; and then as little as
    /// can be changes for those who stay. The same input gives the same division.
    /// </summary>
    public static SubGroups Divide(Division division)
    {
        if (division.Counts.Count == 0)
        {
            return new Refused(DivisionRefusal.TooFew);
        }

        DivisionSearch search = new(division);

        return search.Best() is var (groups, cost) ? new Divided(ClientDates.Of(division, groups), cost) : new Refused(DivisionRefusal.TiesCannotBeKept);
    }
}
