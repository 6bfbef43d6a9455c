namespace Rameau.Bot.Protocol.Connector;

/// <summary>Where the connector client gets its bearer tokens.</summary>
public interface IConnectorTokens
{
    /// <summary>
    /// A token for the Bot Connector, or null to call without one, which only a connector on the same machine accepts.
    /// </summary>
    /// <param name="refresh">True after a 401: the token kept so far must not be handed out again.</param>
    /// <exception cref="ConnectorTokenException">No token is to be had.</exception>
    ValueTask<string?> GetAsync(bool refresh, CancellationToken cancellationToken);
}

/// <summary>The bot could not get a token for itself. The message says what to mend and holds no secret: it ends in the outcome of the call.</summary>
public sealed class ConnectorTokenException : Exception
{
    public ConnectorTokenException(string message)
        : base(message)
    {
    }

    public ConnectorTokenException(bool isConfiguration, string message, Exception cause)
        : base(message, cause) => IsConfiguration = isConfiguration;

    /// <summary>True when only a changed setting helps; false when the authority was out of reach or busy, and later may do.</summary>
    public bool IsConfiguration { get; }
}
