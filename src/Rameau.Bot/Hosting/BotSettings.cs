using Rameau.Bot.Protocol.Authentication;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Hosting;

/// <summary>One thing to mend in the configuration before the program can start.</summary>
public sealed record SettingProblem(string Setting, string Problem)
{
    public override string ToString() => $"{Setting}: {Problem}";
}

/// <summary>What the program found wrong with its configuration; every fault at once.</summary>
public sealed class SettingsException(IReadOnlyList<SettingProblem> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<SettingProblem> Problems { get; } = problems;
}

/// <summary>Section <c>Bot</c>: the Azure Bot registration.</summary>
public sealed class BotSettings
{
    public string? AppId { get; init; }
    public string? TenantId { get; init; }
    public string Registration { get; init; } = "SingleTenant";
    public string? Secret { get; init; }
    public string? Certificate { get; init; }
    public string? CertificatePassword { get; init; }
    public string? CertificateThumbprint { get; init; }
    public string Cloud { get; init; } = nameof(BotCloud.Public);
    public Uri? Metadata { get; init; }
    public string[] AllowedTenants { get; init; } = [];
    public string[] Channels { get; init; } = ["msteams"];

    public BotCloud? FindCloud() => Cloud switch
    {
        nameof(BotCloud.Public) => BotCloud.Public,
        nameof(BotCloud.UsGov) => BotCloud.UsGov,
        nameof(BotCloud.China) => BotCloud.China,
        _ => null,
    };

    /// <summary>Call once <see cref="Problems"/> is empty.</summary>
    public BotRegistration ToRegistration() => Registration switch
    {
        "ManagedIdentity" => new BotRegistration.ManagedIdentity(AppId!),
        "MultiTenant" => new BotRegistration.MultiTenant(AppId!, Credential()),
        _ => new BotRegistration.SingleTenant(AppId!, TenantId!, Credential()),
    };

    public IEnumerable<SettingProblem> Problems()
    {
        if (!Guid.TryParse(AppId, out _))
        {
            yield return new("Bot:AppId", "give the application (client) id of the Azure Bot registration, a GUID; or try the product with --room.");
        }

        if (Registration is not ("SingleTenant" or "MultiTenant" or "ManagedIdentity"))
        {
            yield return new("Bot:Registration", $"'{Registration}' is not SingleTenant, MultiTenant or ManagedIdentity.");
        }

        if (Registration is "SingleTenant" && !Guid.TryParse(TenantId, out _))
        {
            yield return new("Bot:TenantId", "a single-tenant registration needs its tenant (directory) id, a GUID.");
        }

        var credentials = new[] { Secret, Certificate, CertificateThumbprint }.Count(one => one is { Length: > 0 });

        if (Registration is not "ManagedIdentity" && credentials != 1)
        {
            yield return new("Bot:Secret", "give exactly one of Bot:Secret, Bot:Certificate (a file) and Bot:CertificateThumbprint (in the store).");
        }

        if (FindCloud() is null)
        {
            yield return new("Bot:Cloud", $"'{Cloud}' is not Public, UsGov or China.");
        }

        foreach (var tenant in AllowedTenants.Where(tenant => !Guid.TryParse(tenant, out _)))
        {
            yield return new("Bot:AllowedTenants", $"'{tenant}' is not a tenant id, a GUID.");
        }
    }

    private BotCredential Credential() => this switch
    {
        { Certificate: { Length: > 0 } path } => BotCredential.Certificate.FromFile(path, CertificatePassword),
        { CertificateThumbprint: { Length: > 0 } thumbprint } =>
            BotCredential.Certificate.FromStore(thumbprint, System.Security.Cryptography.X509Certificates.StoreLocation.CurrentUser),
        _ => new BotCredential.Secret(Secret!),
    };
}

/// <summary>Section <c>Storage</c>.</summary>
public sealed class StorageSettings
{
    public string Provider { get; init; } = "sqlite";
    public string? ConnectionString { get; init; }

    public StoreKind? Kind => Provider.ToLowerInvariant() switch
    {
        "sqlite" => StoreKind.Sqlite,
        "postgres" or "postgresql" => StoreKind.Postgres,
        _ => null,
    };

    public IEnumerable<SettingProblem> Problems()
    {
        if (Kind is null)
        {
            yield return new("Storage:Provider", $"'{Provider}' is not sqlite or postgres.");
        }

        if (Kind is StoreKind.Postgres && ConnectionString is null or "")
        {
            yield return new("Storage:ConnectionString", "PostgreSQL needs one, like 'Host=…;Database=…;Username=…;Password=…'.");
        }
    }
}
