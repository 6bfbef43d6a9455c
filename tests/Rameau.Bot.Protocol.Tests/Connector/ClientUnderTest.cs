using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Protocol.Tests.Connector;

/// <summary>A client with everything outside it replaced: the connector, the tokens, the clock and chance.</summary>
internal sealed class ClientUnderTest : IDisposable
{
    public static readonly ConversationReference Group =
        new("msteams", "https://smba.trafficmanager.net/emea/tenant/", "19:grp1@thread.v2");

    public static readonly OutgoingActivity Hello = OutgoingActivity.Saying("Bonjour");

    public static readonly DateTimeOffset Start = new(2026, 8, 12, 9, 0, 0, TimeSpan.Zero);

    private readonly HttpClient http;

    public ClientUnderTest(ConnectorOptions? options = null, double chance = 0.5, bool hostAllowed = true)
    {
        http = new(Connector);
        Client = new(http, Tokens, new Policy(hostAllowed), Time, () => chance, options ?? new());
    }

    public ScriptedConnector Connector { get; } = new();

    public CountingTokens Tokens { get; } = new();

    public ManualClock Time { get; } = new(Start);

    public ConnectorClient Client { get; }

    /// <summary>Makes a call to its end; the connector must have been called as often as laid down.</summary>
    public (T Outcome, TimeSpan[] Waits) Play<T>(Func<ConnectorClient, Task<T>> call)
    {
        var played = Time.Play(() => call(Client));
        Connector.HasPlayedAll();

        return played;
    }

    public void Dispose() => http.Dispose();

    /// <summary>Hands out token-1 until a fresh one is asked for, then token-2, and so on.</summary>
    internal sealed class CountingTokens : IConnectorTokens
    {
        public int Asked { get; private set; }

        public int Refreshed { get; private set; }

        public bool Broken { get; set; }

        public bool Anonymous { get; set; }

        public ValueTask<string?> GetAsync(bool refresh, CancellationToken cancellationToken)
        {
            Asked++;
            Refreshed += refresh ? 1 : 0;

            return Broken
                ? throw new ConnectorTokenException("The secret has expired.")
                : ValueTask.FromResult(Anonymous ? null : $"token-{Refreshed + 1}");
        }
    }

    private sealed class Policy(bool allows) : IServiceUrlPolicy
    {
        public bool Allows(Uri serviceUrl) => allows;
    }
}
