namespace Rameau.Bot.Protocol.Connector;

/// <summary>
/// Why the connector, or the client before it, refused. A post was then surely not made; an update or deletion that
/// ended as <see cref="ConnectorErrorKind.Unavailable"/> may have been, and may be asked for again without harm.
/// </summary>
/// <param name="Kind">What the caller should do about it.</param>
/// <param name="Status">The HTTP status; null when no answer came or nothing was sent.</param>
/// <param name="Code">The connector's own word, such as <c>BotNotInConversationRoster</c>; not a closed list.</param>
/// <param name="Message">English, for a log; at most 500 characters.</param>
public sealed record ConnectorError(ConnectorErrorKind Kind, int? Status, string? Code, string? Message)
{
    /// <summary>How long a throttled caller was asked to wait; null when it was not said.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Teams' <c>MS-CV</c> or the connector's <c>X-Correlating-OperationId</c>, for Microsoft's support.</summary>
    public string? CorrelationId { get; init; }
}

/// <summary>All the reasons that call for different conduct (Teams, "Conversation messages": status codes).</summary>
public enum ConnectorErrorKind
{
    /// <summary>None of the others: a malformed request, an answer that cannot be read, a code not known here.</summary>
    Other,

    /// <summary>The conversation can no longer be written to: forget its reference.</summary>
    Dead,

    /// <summary>The message no longer exists.</summary>
    ActivityGone,

    /// <summary>Shorten the message.</summary>
    TooBig,

    /// <summary>Too fast: later.</summary>
    Throttled,

    /// <summary>The connector does not accept the bot's identity, with a fresh token either.</summary>
    NotRegistered,

    /// <summary>Somebody must change a setting, a permission or the bot's registration.</summary>
    Configuration,

    /// <summary>The service could not be reached, or failed: later.</summary>
    Unavailable,

    /// <summary>The host is not one that may be called; nothing was sent and no token fetched.</summary>
    HostNotAllowed,
}
