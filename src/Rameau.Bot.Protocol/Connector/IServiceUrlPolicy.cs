namespace Rameau.Bot.Protocol.Connector;

/// <summary>Says which hosts may be called. Asked before a token is fetched or a byte is sent.</summary>
public interface IServiceUrlPolicy
{
    /// <param name="serviceUrl">Absolute, http or https.</param>
    bool Allows(Uri serviceUrl);
}
