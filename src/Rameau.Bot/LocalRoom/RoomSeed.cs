namespace Rameau.Bot.LocalRoom;

/// <summary>Who is in the room at start, and in which conversations.</summary>
public sealed record RoomSeed(
    string BotId,
    string BotName,
    string TenantId,
    IReadOnlyList<RoomPerson> People,
    IReadOnlyList<RoomConversation> Conversations)
{
    /// <summary>The bot as Teams names it on the wire.</summary>
    public string BotTeamsId => $"28:{BotId}";
}

/// <param name="Id">What the page and the tests call this person.</param>
/// <param name="TeamsId">The id that Teams gives the bot for this person, <c>29:…</c>.</param>
/// <param name="Group">participants, coachs, equipe or alumni.</param>
public sealed record RoomPerson(
    string Id,
    string TeamsId,
    string AadObjectId,
    string Name,
    string Email,
    string Upn,
    bool IsGuest,
    string Group,
    string GroupLabel,
    string Detail,
    string Locale = "fr-FR")
{
    public string Initials => InitialsOf(Name);

    internal static string InitialsOf(string name)
    {
        var words = name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

        return words.Length < 2 ? name[..Math.Min(2, name.Length)].ToUpperInvariant() : $"{words[0][0]}{words[^1][0]}".ToUpperInvariant();
    }

    internal bool Answers(string id) =>
        TeamsId.Equals(id, StringComparison.Ordinal)
        || AadObjectId.Equals(id, StringComparison.OrdinalIgnoreCase)
        || Upn.Equals(id, StringComparison.OrdinalIgnoreCase)
        || $"8:orgid:{AadObjectId}".Equals(id, StringComparison.OrdinalIgnoreCase);
}

public enum RoomConversationType { GroupChat, Personal, Channel }

/// <param name="Id">As Teams shapes it: <c>19:…@thread.v2</c>, <c>a:…</c> or <c>19:…@thread.tacv2</c>.</param>
/// <param name="Members">Ids of people; the bot is not among them.</param>
public sealed record RoomConversation(
    string Id,
    RoomConversationType Type,
    string? Name,
    IReadOnlyList<string> Members,
    bool BotInstalled = true)
{
    internal string WireType => Type switch
    {
        RoomConversationType.Personal => "personal",
        RoomConversationType.Channel => "channel",
        _ => "groupChat",
    };

    internal bool Has(string person) => Members.Contains(person, StringComparer.Ordinal);

    /// <summary>Splits the id of a thread in a channel into the channel and the thread's first message.</summary>
    internal static (string Base, string? Root) Split(string id)
    {
        const string Mark = ";messageid=";
        var at = id.IndexOf(Mark, StringComparison.Ordinal);

        return at < 0 ? (id, null) : (id[..at], id[(at + Mark.Length)..]);
    }
}
