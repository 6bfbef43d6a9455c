using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Dialogs.Tests;

/// <content>Teams is scripted: no token is asked for, and it may be anywhere.</content>
internal sealed partial class Bot
{
    private sealed class NoTokens : IConnectorTokens
    {
        public ValueTask<string?> GetAsync(bool refresh, CancellationToken cancellationToken) => ValueTask.FromResult<string?>(null);
    }

    private sealed class Anywhere : IServiceUrlPolicy
    {
        public bool Allows(Uri serviceUrl) => true;
    }
}
