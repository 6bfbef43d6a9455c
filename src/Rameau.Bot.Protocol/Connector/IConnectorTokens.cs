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

/// <summary>No token is to be had: a wrong secret, an unknown application, an unreachable authority.</summary>
public sealed class ConnectorTokenException : Exception
{
    public ConnectorTokenException() { }

    /// <param name="message">Holds no secret: it ends in the outcome of the call.</param>
    public ConnectorTokenException(string message) : base(message) { }

    public ConnectorTokenException(string message, Exception innerException) : base(message, innerException) { }
}
