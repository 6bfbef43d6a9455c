using Rameau.Bot.Domain.CoDevelopment;

namespace Rameau.Bot.Domain.Tests.CoDevelopment;

/// <summary>Looks at every division there is, one after the other, and turns back from none.</summary>
internal static class BruteForce
{
    /// <returns>Rounds that are missing, pairs that sit together, and changes, of the best.</returns>
    public static (int Shortfall, int Pairs, int Changes) Least(Division division)
    {
        var peers = division.Peers;
        var before = division.Before.ToDictionary(place => place.Person);
        int[] labels = [.. division.Before.Select(place => place.Group).Distinct().Append(division.Before.Max(place => place.Group) + 1)];
        int[] former = [.. peers.Select(peer => Array.IndexOf(labels, before[peer.Person].Group))];
        int[] dates = [.. peers.Select(peer => !peer.WasClient && before[peer.Person].ClientAt is { } at && at > division.Held ? at : 0)];
        int[] pairs = [.. peers.Select(peer => peer.Pair is null ? -1 : peers.TakeWhile(other => other.Pair != peer.Pair).Count())];
        var used = peers.Count < 13 ? labels.Length : labels.Length - 1; // a further sub-group never helps thirteen and more: there is none of its size
        var least = (int.MaxValue, 0, 0);
        var groups = new int[peers.Count];

        for (var number = 0L; number < (long)Math.Pow(used, peers.Count); number++)
        {
            var rest = number;

            for (var i = 0; i < groups.Length; i++)
            {
                (groups[i], rest) = ((int)(rest % used), rest / used);
            }

            if (Cost(division, groups, former, dates, pairs, used) is { } cost && cost.CompareTo(least) < 0)
            {
                least = cost;
            }
        }

        return least;
    }

    private static (int, int, int)? Cost(Division division, int[] groups, int[] former, int[] dates, int[] pairs, int used)
    {
        Span<int> sizes = stackalloc int[used], waiting = stackalloc int[used], taken = stackalloc int[used];
        Span<int> first = stackalloc int[groups.Length];
        var (together, changes) = (0, 0);

        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            sizes[group]++;
            waiting[group] += division.Peers[i].WasClient ? 0 : 1;
            changes += group == former[i] ? 0 : 1;
            first[i] = group + 1;
            together += pairs[i] >= 0 && pairs[i] < i && first[pairs[i]] == group + 1 ? 1 : 0;

            if (dates[i] > 0)
            {
                changes += (taken[group] >> dates[i]) & 1;
                taken[group] |= 1 << dates[i];
            }
        }

        var missing = 0;

        for (var group = 0; group < used; group++)
        {
            if (sizes[group] is not (0 or (>= Division.Smallest and <= Division.Largest)))
            {
                return null;
            }

            missing += Math.Max(0, waiting[group] - division.Remaining);
        }

        return (missing, together, changes);
    }
}
