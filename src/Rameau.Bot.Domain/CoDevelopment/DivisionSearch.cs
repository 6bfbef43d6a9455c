namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>
/// Tries one person after the other in each sub-group, and turns back as soon as what is placed costs as much as the best division found: no cost ever
/// falls again when more people are placed. The sub-group one is in already is tried first.
/// </summary>
internal sealed class DivisionSearch
{
    private readonly Division division;
    private readonly int[] formerGroup;
    private readonly int[] formerDate;
    private readonly int[] placed;
    private readonly int[][] pairsWith;
    private readonly int[][] tiedTo;

    private int[] labels = [];
    private int[] sizes = [];
    private int[] waiting = [];
    private int[,] dates = new int[0, 0];
    private int largest;
    private DivisionCost cost, floor;
    private (int[] Groups, DivisionCost Cost)? best;

    public DivisionSearch(Division division)
    {
        this.division = division;
        var peers = division.Peers;
        var before = division.Before.ToDictionary(place => place.Person);
        formerGroup = [.. peers.Select(peer => before.GetValueOrDefault(peer.Person)?.Group ?? 0)];
        formerDate = [.. peers.Select(peer => !peer.WasClient && before.GetValueOrDefault(peer.Person)?.ClientAt is { } at && at > division.Held && at <= division.Meetings ? at : 0)];
        placed = new int[peers.Count];
        pairsWith = Earlier((one, other) => one.Pair is not null && one.Pair == other.Pair);
        tiedTo = Earlier((one, other) => division.Ties.Any(tie => tie.Links(one.Person, other.Person)));
    }

    /// <returns>Of each peer the sub-group; null when none keeps the ties.</returns>
    public (int[] Groups, DivisionCost Cost)? Best()
    {
        foreach (var count in division.Counts)
        {
            foreach (var some in Labels(count))
            {
                (labels, sizes, waiting, dates) = (some, new int[count], new int[count], new int[count, division.Meetings + 1]);
                largest = Division.MostIn(count);
                cost = new(0, 0, 0, count, 0);
                floor = Floor(count);
                Place(0);
            }
        }

        return best;
    }

    /// <summary>New sub-groups are 1 to n; where people sit somewhere, any of the numbers they know may go on, or a new one come.</summary>
    private IEnumerable<int[]> Labels(int count)
    {
        int[] known = [.. formerGroup.Where(group => group > 0).Distinct().Order()];
        int[] all = [.. known, .. Enumerable.Range(1, known.Length + count).Except(known).Take(Math.Max(0, count - known.Length))];

        return Subsets(all, count);
    }

    private static IEnumerable<int[]> Subsets(int[] of, int count) => count == 0
        ? [[]]
        : Enumerable.Range(0, of.Length - count + 1).SelectMany(first => Subsets(of[(first + 1)..], count - 1).Select(rest => (int[])[of[first], .. rest]));

    private void Place(int person)
    {
        if (best is { Cost: var least } && !AtLeast.IsBelow(least))
        {
            return;
        }

        if (person == placed.Length)
        {
            best = ([.. placed.Select(group => labels[group])], cost);
            return;
        }

        foreach (var group in Order(person))
        {
            if (Fits(person, group))
            {
                var was = cost;
                Sit(person, group);
                Place(person + 1);
                Rise(person, group);
                cost = was;
            }
        }
    }

    /// <summary>What the division will cost, whoever else is placed where.</summary>
    private DivisionCost AtLeast => cost with { Shortfall = Math.Max(cost.Shortfall, floor.Shortfall), Unevenness = Math.Max(cost.Unevenness, floor.Unevenness) };

    /// <summary>What so many sub-groups cost at the very least.</summary>
    private DivisionCost Floor(int count)
    {
        var (size, larger) = (placed.Length / count, placed.Length % count);
        return new(
            Math.Max(0, division.Peers.Count(peer => !peer.WasClient) - (count * division.Remaining)), 0, 0, count,
            ((count - larger) * size * size) + (larger * (size + 1) * (size + 1)));
    }

    private IEnumerable<int> Order(int person) => Enumerable.Range(0, labels.Length)
        .OrderBy(group => labels[group] != formerGroup[person])
        .ThenBy(group => sizes[group])
        .Take(IsFirstOfAll(person) ? 1 : labels.Length);

    /// <summary>As long as nobody sits, new sub-groups are all alike.</summary>
    private bool IsFirstOfAll(int person) => person == 0 && formerGroup.All(group => group == 0);

    private bool Fits(int person, int group)
    {
        if (sizes[group] == largest || tiedTo[person].Any(other => placed[other] == group))
        {
            return false;
        }

        var missing = sizes.Select((size, other) => Math.Max(0, Division.Smallest - (other == group ? size + 1 : size))).Sum();
        return missing <= placed.Length - person - 1;
    }

    private void Sit(int person, int group)
    {
        var moves = formerGroup[person] != 0 && formerGroup[person] != labels[group];
        var isWaiting = !division.Peers[person].WasClient;
        var clashes = formerDate[person] is var date and > 0 && dates[group, date]++ > 0;
        placed[person] = group;
        waiting[group] += isWaiting ? 1 : 0;
        cost = cost with
        {
            Shortfall = cost.Shortfall + (isWaiting && waiting[group] > division.Remaining ? 1 : 0),
            PairsTogether = cost.PairsTogether + pairsWith[person].Count(other => placed[other] == group),
            Changes = cost.Changes + (moves ? 1 : 0) + (clashes ? 1 : 0),
            Unevenness = cost.Unevenness + (2 * sizes[group]++) + 1,
        };
    }

    private void Rise(int person, int group)
    {
        sizes[group]--;
        waiting[group] -= division.Peers[person].WasClient ? 0 : 1;

        if (formerDate[person] is var date and > 0)
        {
            dates[group, date]--;
        }
    }

    private int[][] Earlier(Func<Peer, Peer, bool> related) =>
    [
        .. division.Peers.Select((peer, i) => Enumerable.Range(0, i).Where(other => related(peer, division.Peers[other])).ToArray()),
    ];
}
