namespace Rameau.Bot.Domain.CoffeePairs;

/// <summary>
/// Pairs as many as can be of those who may sit together: Edmonds' blossom algorithm (J. Edmonds, « Paths, trees, and flowers », 1965), in O(n³). It
/// grows what it has, edge by edge: whoever is paired stays paired, perhaps with somebody else. The order of the neighbours is the order of preference.
/// </summary>
internal sealed class PerfectMatching(int size)
{
    private const int None = -1;

    private readonly int[] mates = Filled(size);
    private readonly int[] parents = new int[size];
    private readonly int[] bases = new int[size];

    /// <summary>With whom each is paired; -1 of those who are not.</summary>
    public IReadOnlyList<int> Mates => mates;

    public int Pairs => mates.Count(mate => mate != None) / 2;

    /// <summary>Grows the pairs within this graph, which holds all that were made so far.</summary>
    public PerfectMatching Grow(IReadOnlyList<IReadOnlyList<int>> neighbours)
    {
        for (var person = 0; person < size; person++)
        {
            if (mates[person] == None && neighbours[person].Where(other => mates[other] == None).Select(other => (int?)other).FirstOrDefault() is { } free)
            {
                (mates[person], mates[free]) = (free, person);
            }
        }

        for (var person = 0; person < size; person++)
        {
            if (mates[person] == None)
            {
                Augment(FindPath(person, neighbours));
            }
        }

        return this;
    }

    private void Augment(int end)
    {
        while (end != None)
        {
            var (before, next) = (parents[end], mates[parents[end]]);
            (mates[end], mates[before]) = (before, end);
            end = next;
        }
    }

    /// <returns>Somebody unpaired at the other end of an alternating path, or -1.</returns>
    private int FindPath(int root, IReadOnlyList<IReadOnlyList<int>> neighbours)
    {
        var reached = new bool[size];
        Array.Fill(parents, None);

        for (var i = 0; i < size; i++)
        {
            bases[i] = i;
        }

        reached[root] = true;
        Queue<int> open = new([root]);

        while (open.TryDequeue(out var one))
        {
            foreach (var other in neighbours[one])
            {
                if (bases[one] == bases[other] || mates[one] == other)
                {
                    continue;
                }

                if (other == root || (mates[other] != None && parents[mates[other]] != None))
                {
                    Contract(one, other, reached, open);
                }
                else if (parents[other] == None)
                {
                    parents[other] = one;

                    if (mates[other] == None)
                    {
                        return other;
                    }

                    reached[mates[other]] = true;
                    open.Enqueue(mates[other]);
                }
            }
        }

        return None;
    }

    /// <summary>An odd circle becomes one point, from which all its members are reached.</summary>
    private void Contract(int one, int other, bool[] reached, Queue<int> open)
    {
        var root = CommonBase(one, other);
        var isInside = new bool[size];
        MarkPath(one, root, other, isInside);
        MarkPath(other, root, one, isInside);

        for (var i = 0; i < size; i++)
        {
            if (!isInside[bases[i]])
            {
                continue;
            }

            bases[i] = root;

            if (!reached[i])
            {
                reached[i] = true;
                open.Enqueue(i);
            }
        }
    }

    private int CommonBase(int one, int other)
    {
        var seen = new bool[size];

        for (var at = bases[one]; ; at = bases[parents[mates[at]]])
        {
            seen[at] = true;

            if (mates[at] == None)
            {
                break;
            }
        }

        var back = bases[other];

        while (!seen[back])
        {
            back = bases[parents[mates[back]]];
        }

        return back;
    }

    private void MarkPath(int at, int root, int child, bool[] isInside)
    {
        while (bases[at] != root)
        {
            isInside[bases[at]] = isInside[bases[mates[at]]] = true;
            parents[at] = child;
            child = mates[at];
            at = parents[mates[at]];
        }
    }

    private static int[] Filled(int size)
    {
        var mates = new int[size];
        Array.Fill(mates, None);
        return mates;
    }
}
