namespace Rameau.Bot.Protocol.Authentication;

/// <summary>The bot could not get a token for itself. The message says what to mend and holds no secret.</summary>
public sealed class ConnectorTokenException : Exception
{
    public ConnectorTokenException(bool isConfiguration, string message, Exception cause)
        : base(message, cause) => IsConfiguration = isConfiguration;

    /// <summary>True when only a changed setting helps; false when Microsoft Entra was out of reach or busy, and later may do.</summary>
    public bool IsConfiguration { get; }
}
