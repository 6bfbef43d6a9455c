namespace Rameau.Bot.Protocol.Connector;

/// <summary>What comes after an attempt.</summary>
internal abstract record NextStep
{
    private NextStep() { }

    public sealed record Stop : NextStep;

    /// <summary>Another attempt, with a fresh token if the last one was not accepted.</summary>
    public sealed record Again(TimeSpan Wait, bool FreshToken = false) : NextStep;
}

/// <summary>
/// Which attempts are repeated. Teams' documentation advises to repeat after 502, 503 and 504 too, but the first
/// message may be there already, and people have seen it two and three times (field reports): so a post is repeated
/// only when the connector has surely not done it. For calls that are harmless to repeat, 500 counts like the other
/// failures of the service, and 501, which will stay what it is, does not.
/// </summary>
internal static class RetryRule
{
    private const double Spread = 0.2;

    /// <param name="attempt">The number of the attempt just made, from 1.</param>
    /// <param name="tokenRenewed">An earlier attempt has met a 401 already: a second one is final.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static NextStep Decide(
        Exchange exchange, Repetition repetition, int attempt, bool tokenRenewed, double chance, ConnectorOptions options)
    {
        var backoff = new NextStep.Again(Backoff(attempt, chance, options));

        return exchange switch
        {
            _ when attempt >= options.Attempts => new NextStep.Stop(),
            Exchange.Answered { Status: 401 } when !tokenRenewed => new NextStep.Again(TimeSpan.Zero, FreshToken: true),
            Exchange.Answered { Status: 429, RetryAfter: { } wait } => new NextStep.Again(wait),
            Exchange.Answered { Status: 429 or 412 } or Exchange.NotSent => backoff,
            _ when repetition == Repetition.Harmless && IsUnclear(exchange) => backoff,
            _ => new NextStep.Stop(),
        };
    }

    /// <summary>True when the connector may or may not have done what it was asked.</summary>
    public static bool IsUnclear(Exchange exchange) => exchange is
        Exchange.Unanswered or Exchange.Answered { Status: 408 or (>= 500 and not 501) };

    private static TimeSpan Backoff(int attempt, double chance, ConnectorOptions options)
    {
        var doubled = options.FirstWait * Math.Pow(2, attempt - 1);

        return (doubled < options.LongestWait ? doubled : options.LongestWait) * (1 - Spread + 2 * Spread * chance);
    }
}
