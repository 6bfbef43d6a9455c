namespace Rameau.Bot.Protocol.Connector;

/// <summary>One attempt at a call, as seen from the wire.</summary>
internal abstract record Exchange
{
    private Exchange() { }

    /// <param name="RetryAfter">Not negative.</param>
    public sealed record Answered(int Status, ReadOnlyMemory<byte> Body, TimeSpan? RetryAfter, string? CorrelationId) : Exchange
    {
        public bool Succeeded => Status is >= 200 and < 300;
    }

    /// <summary>No connection came about: the connector knows nothing of the call.</summary>
    public sealed record NotSent(string Reason) : Exchange;

    /// <summary>The call left, and what the connector did with it is unknown.</summary>
    public sealed record Unanswered(string Reason) : Exchange;

    /// <summary>The client itself refused to make the call.</summary>
    public sealed record Refused(ConnectorError Error) : Exchange;
}
