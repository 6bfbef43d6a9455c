using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// The bot's own tokens, from Microsoft Entra by way of MSAL, which caches them in memory and renews them ahead of
/// time. Safe for concurrent use; one request to Entra runs at a time.
/// </summary>
/// <remarks>
/// Source: Bot Framework REST authentication, "Authenticate requests from your bot to the Bot Connector service".
/// Nothing is retried here: a caller that retries does it in one place, where it can also see the time that is left.
/// </remarks>
public sealed class MsalConnectorTokens : IConnectorTokens, IDisposable
{
    private readonly string _appId;
    private readonly Func<bool, CancellationToken, Task<AuthenticationResult>> _acquire;
    private readonly SemaphoreSlim _one = new(1);

    public MsalConnectorTokens(BotRegistration registration, BotCloud cloud, HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(registration);
        ArgumentNullException.ThrowIfNull(cloud);

        _appId = registration.AppId;
        _acquire = registration switch
        {
            BotRegistration.SingleTenant own => WithCredential(own.AppId, own.TenantId, own.Credential, cloud, new(http)),
            BotRegistration.MultiTenant shared => WithCredential(shared.AppId, cloud.SharedTenant, shared.Credential, cloud, new(http)),
            _ => WithIdentity(registration.AppId, cloud, new(http)),
        };
    }

    /// <param name="refresh">True after the connector refused a token: the cached one is passed over and replaced.</param>
    /// <exception cref="ConnectorTokenException">No token is to be had; the message says what to mend.</exception>
    public async ValueTask<string?> GetAsync(bool refresh, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);

        try
        {
            return (await _acquire(refresh, cancellationToken)).AccessToken;
        }
        catch (MsalException fault)
        {
            throw TokenFaults.Explain(fault, _appId);
        }
        catch (HttpRequestException fault)
        {
            throw TokenFaults.Passing(fault, _appId);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private static Func<bool, CancellationToken, Task<AuthenticationResult>> WithCredential(
        string appId, string tenant, BotCredential credential, BotCloud cloud, OneClient http)
    {
        // The authority comes from our own table, so asking Microsoft whether it is genuine would only cost a request.
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(new Uri(cloud.Login, tenant))
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false);

        var client = credential switch
        {
            BotCredential.Certificate certificate => builder.WithCertificate(certificate.Value).Build(),
            BotCredential.Secret secret => builder.WithClientSecret(secret.Value).Build(),
            _ => throw new ArgumentException("The registration has no credential.", nameof(credential)),
        };

        return (refresh, ct) => client.AcquireTokenForClient([cloud.Scope]).WithForceRefresh(refresh).ExecuteAsync(ct);
    }

    private static Func<bool, CancellationToken, Task<AuthenticationResult>> WithIdentity(string appId, BotCloud cloud, OneClient http)
    {
        var client = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId))
            .WithHttpClientFactory(http, retryOnceOn5xx: false)
            .Build();

        return (refresh, ct) => client.AcquireTokenForManagedIdentity(cloud.Resource).WithForceRefresh(refresh).ExecuteAsync(ct);
    }

    private sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
