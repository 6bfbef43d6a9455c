using Microsoft.Extensions.Diagnostics.HealthChecks;
using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Hosting;

internal sealed class StoreHealth(Migrator migrator) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await migrator.PendingAsync(cancellationToken) is { Count: > 0 } pending
            ? HealthCheckResult.Unhealthy($"{pending.Count} migrations are pending")
            : HealthCheckResult.Healthy();
}

/// <summary>Without keys nobody is let in, which is safe but worth knowing.</summary>
internal sealed class KeysHealth(SigningKeys keys) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(keys.Failure is { } failure ? HealthCheckResult.Degraded(failure) : HealthCheckResult.Healthy());
}
