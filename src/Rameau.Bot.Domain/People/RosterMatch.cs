namespace Rameau.Bot.Domain.People;

/// <summary>One member of a conversation as the channel's roster lists them.</summary>
/// <param name="ChannelId">The channel's own id of the user (in Teams <c>29:…</c>), different for each bot.</param>
/// <param name="DirectoryId">Microsoft Entra object id; guests have one too, anonymous meeting guests do not.</param>
public sealed record RosterMember(string ChannelId, string Name, string? DirectoryId, string? Email, string? UserPrincipalName = null);

public enum Mismatch
{
    /// <summary>Nobody known carries this directory id or address.</summary>
    Unknown,

    /// <summary>Several known people carry this address.</summary>
    Ambiguous,

    /// <summary>The address is somebody's who is already known under another directory id.</summary>
    Contradicted,
}

/// <summary>
/// Who is who in a chat: by directory id, then by e-mail; never by name. Whoever is left over is told to staff, not guessed.
/// </summary>
public sealed record RosterMatch(
    IReadOnlyList<(RosterMember Member, Person Person)> Matched,
    IReadOnlyList<(RosterMember Member, Mismatch Why)> Unmatched)
{
    public static RosterMatch Decide(IEnumerable<RosterMember> members, IReadOnlyCollection<Person> people)
    {
        List<(RosterMember, Person)> matched = [];
        List<(RosterMember, Mismatch)> unmatched = [];

        foreach (var member in members)
        {
            if (Find(member, people) is ({ } person, _))
            {
                matched.Add((member, person));
            }
            else
            {
                unmatched.Add((member, Find(member, people).Why));
            }
        }

        return new(matched, unmatched);
    }

    private static (Person? Person, Mismatch Why) Find(RosterMember member, IReadOnlyCollection<Person> people)
    {
        if (people.FirstOrDefault(p => p.DirectoryId is { } id && Same(id, member.DirectoryId)) is { } known)
        {
            return (known, default);
        }

        Person[] byAddress = [.. people.Where(p => p.Email is { } email && (Same(email, member.Email) || Same(email, member.UserPrincipalName)))];

        return byAddress switch
        {
            [] => (null, Mismatch.Unknown),
            [{ DirectoryId: not null }] when member.DirectoryId is not null => (null, Mismatch.Contradicted),
            [var only] => (only, default),
            _ => (null, Mismatch.Ambiguous),
        };
    }

    private static bool Same(string expected, string? actual) => string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase);
}
