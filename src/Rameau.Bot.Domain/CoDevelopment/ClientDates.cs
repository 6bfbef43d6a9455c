namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>Who is client when, in sub-groups that are made: whoever can keep their date does, those who stay before those who come.</summary>
internal static class ClientDates
{
    public static IReadOnlyList<Place> Of(Division division, IReadOnlyList<int> groups)
    {
        var before = division.Before.ToDictionary(place => place.Person);
        Place[] places = [.. division.Peers.Select((peer, i) => new Place(peer.Person, groups[i], Past(division, before.GetValueOrDefault(peer.Person), peer)))];

        foreach (var group in groups.Distinct())
        {
            var free = Enumerable.Range(division.Held + 1, division.Remaining).ToList();
            var waiting = Enumerable.Range(0, places.Length).Where(i => groups[i] == group && !division.Peers[i].WasClient).ToList();
            var known = waiting.Where(i => before.GetValueOrDefault(places[i].Person)?.ClientAt is not null).ToArray();

            foreach (var i in known.OrderBy(i => before[places[i].Person].Group != group))
            {
                if (before[places[i].Person].ClientAt is { } date && free.Remove(date))
                {
                    places[i] = places[i] with { ClientAt = date };
                    waiting.Remove(i);
                }
            }

            // Those who lose their date come before those who never had one.
            foreach (var (i, date) in waiting.OrderBy(i => !known.Contains(i)).Zip(free))
            {
                places[i] = places[i] with { ClientAt = date };
            }
        }

        return places;
    }

    private static int? Past(Division division, Place? before, Peer peer) => peer.WasClient && before?.ClientAt <= division.Held ? before.ClientAt : null;
}
