namespace Rameau.Bot.Protocol.Authentication;

/// <summary>How the bot is registered with Azure Bot Service, which decides where it asks for its own tokens.</summary>
/// <remarks>Source: Azure Bot Service, "Register a bot with Azure": bot identity types.</remarks>
public abstract record BotRegistration
{
    private BotRegistration(string appId) => AppId = appId;

    /// <summary>The application (client) id; for a managed identity, the identity's client id.</summary>
    public string AppId { get; }

    /// <summary>The usual kind: the bot asks its own tenant.</summary>
    public sealed record SingleTenant(string AppId, string TenantId, BotCredential Credential) : BotRegistration(AppId);

    /// <summary>The bot asks a tenant of Microsoft's. New ones cannot be made since 31 July 2025; existing ones work on.</summary>
    public sealed record MultiTenant(string AppId, BotCredential Credential) : BotRegistration(AppId);

    /// <summary>A user-assigned managed identity: no secret at all, but only on machines in Azure.</summary>
    public sealed record ManagedIdentity(string AppId) : BotRegistration(AppId);
}
