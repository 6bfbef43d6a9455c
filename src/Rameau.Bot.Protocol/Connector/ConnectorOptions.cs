namespace Rameau.Bot.Protocol.Connector;

/// <summary>
/// How patient the client is. The waits are those of Microsoft's sample for Teams ("Rate limiting"): from 2 s, doubled,
/// at most 20 s, each a fifth shorter or longer by chance so that callers do not come back together.
/// </summary>
public sealed record ConnectorOptions
{
    /// <summary>Calls in all, the first included; at least 1.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>One call without an answer for so long has timed out; positive.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The first wait when the connector names none.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait when the connector names none.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>All waits between attempts together; a longer Retry-After ends the call as throttled.</summary>
    public TimeSpan TotalWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Members per page, 50 to 500 (Teams raises or lowers other values).</summary>
    public int MembersPageSize { get; init; } = 500;

    /// <summary>Longer answers are not read, in bytes.</summary>
    public int LongestAnswer { get; init; } = 4 * 1024 * 1024;
}
