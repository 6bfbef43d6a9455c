namespace Rameau.Bot.Protocol.Connector;

public interface IConnectorTokens { ValueTask<string?> GetAsync(bool refresh, CancellationToken ct); }

public interface IServiceUrlPolicy { bool Allows(Uri serviceUrl); }
