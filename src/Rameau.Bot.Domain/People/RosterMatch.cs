namespace Rameau.Bot.Domain.People;

/// <summary>One member of a conversation as the channel's roster lists them.</summary>
/// <param name="ChannelId">The channel's own id of the user (in Teams <c>29:…</c>), different for each bot.</param>
/// <param name="DirectoryId">Microsoft Entra object id; guests have one too, anonymous meeting guests do not.</param>
public sealed record RosterMember(string ChannelId, string Name, string? DirectoryId, string? Email, string? UserPrincipalName = null);

public enum Mismatch
{
    /// <summary>Nobody known carries this directory id or address.</summary>
    Unknown,

    /// <summary>Several known people carry this address, or several members claim it.</summary>
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
        RosterMember[] roster = [.. members.Distinct()];
        List<(RosterMember, Person)> matched = [];
        List<(RosterMember, Mismatch)> unmatched = [];

        foreach (var member in roster)
        {
            switch (Find(member, roster, people))
            {
                case ({ } person, _):
                    matched.Add((member, person));
                    break;
                case (_, var why):
                    unmatched.Add((member, why));
                    break;
            }
        }

        return new(matched, unmatched);
    }

    private static (Person? Person, Mismatch Why) Find(RosterMember member, RosterMember[] roster, IReadOnlyCollection<Person> people)
    {
        if (people.FirstOrDefault(person => SameDirectoryId(person, member)) is { } known)
        {
            return (known, default);
        }

        return people.Where(person => SameAddress(person, member)).ToArray() switch
        {
            [] => (null, Mismatch.Unknown),
            [{ DirectoryId: not null }] when member.DirectoryId is not null => (null, Mismatch.Contradicted),
            [var only] when roster.Count(other => SameDirectoryId(only, other) || SameAddress(only, other)) == 1 => (only, default),
            _ => (null, Mismatch.Ambiguous),
        };
    }

    private static bool SameDirectoryId(Person person, RosterMember member) => Same(person.DirectoryId, member.DirectoryId);

    private static bool SameAddress(Person person, RosterMember member) =>
        Same(person.Email, member.Email) || Same(person.Email, member.UserPrincipalName);

    private static bool Same(string? known, string? told) =>
        !string.IsNullOrEmpty(known) && string.Equals(known, told, StringComparison.OrdinalIgnoreCase);
}
