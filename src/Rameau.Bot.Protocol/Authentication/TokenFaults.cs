using Microsoft.Identity.Client;

using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>Turns Entra's and MSAL's errors into a sentence that names the setting to mend.</summary>
/// <remarks>Source: Microsoft Entra authentication and authorization error codes (AADSTS).</remarks>
internal static class TokenFaults
{
    // The number is looked for first: Entra gives the same OAuth error for a wrong secret and an expired one.
    private static readonly (string Code, string Mend)[] ByNumber =
    [
        ("AADSTS7000215", "The client secret is wrong: set the secret's value, not its id."),
        ("AADSTS7000222", "The client secret has expired: make a new one."),
        ("AADSTS700016", "The application is unknown in this tenant: check the app id, the tenant id and the registration type."),
        ("AADSTS700027", "The certificate is not registered with the application, or has expired."),
        ("AADSTS90002", "The tenant does not exist in this cloud: check the tenant id and the cloud."),
        ("AADSTS900023", "The tenant id is not an id or a domain."),
        ("AADSTS7000112", "The application is disabled."),
    ];

    private static readonly (string Code, string Mend)[] ByName =
    [
        ("invalid_client", "The credential was refused: check the app id and its secret or certificate."),
        ("unauthorized_client", "The application may not ask for tokens here: check the app id, the tenant id and the registration type."),
        ("invalid_scope", "This cloud does not know the connector's scope: check the cloud."),
        ("invalid_resource", "This cloud does not know the connector's scope: check the cloud."),
        (MsalError.ManagedIdentityUnreachableNetwork, "There is no managed identity on this machine: it exists only in Azure."),
        (MsalError.UserAssignedManagedIdentityNotSupported, "This machine offers no user-assigned managed identity."),
    ];

    public static ConnectorTokenException Explain(MsalException fault, string appId)
    {
        var mend = ByNumber.FirstOrDefault(row => fault.Message.Contains($"{row.Code}:", StringComparison.Ordinal)).Mend
            ?? ByName.FirstOrDefault(row => row.Code == fault.ErrorCode).Mend;

        if (mend is null && IsPassing(fault))
        {
            return Passing(fault, appId);
        }

        return new(true, $"No token for bot {appId}. {mend ?? "The request was refused: check the bot's registration."} ({fault.ErrorCode})", fault);
    }

    public static ConnectorTokenException Passing(Exception fault, string appId) =>
        new(false, $"No token for bot {appId}: Microsoft Entra is out of reach or busy.", fault);

    private static bool IsPassing(MsalException fault) =>
        fault.IsRetryable || fault is MsalServiceException { StatusCode: 0 or 408 or 429 or >= 500 };
}
