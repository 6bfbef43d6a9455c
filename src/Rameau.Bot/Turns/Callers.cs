using Rameau.Bot.Hosting;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Authentication;

namespace Rameau.Bot.Turns;

/// <summary>What is known of a caller before the body is read.</summary>
public abstract record CallerProof
{
    private CallerProof() { }

    public sealed record Token(BotCaller Caller) : CallerProof;

    /// <summary>A Teams emulator on this computer, where the operator allowed it.</summary>
    public sealed record Loopback : CallerProof;

    public sealed record Unknown(string Reason) : CallerProof;
}

/// <summary>Section <c>Authentication</c>.</summary>
public sealed class AuthenticationSettings
{
    /// <summary>Lets in requests without a token from this computer. Development only, and never beside real credentials.</summary>
    public bool AllowAnonymousLoopback { get; init; }
}

/// <summary>Who may speak to the bot: the connector with its token and, only where switched on, an emulator next door.</summary>
public sealed partial class Callers(InboundTokenCheck check, CallerPolicy policy, AuthenticationSettings settings, ILogger<Callers> log)
{
    public async ValueTask<CallerProof> AuthenticateAsync(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();

        if (settings.AllowAnonymousLoopback && authorization.Length == 0 && ThisComputer.IsCalling(http))
        {
            return new CallerProof.Loopback();
        }

        return await check.AuthenticateAsync(authorization, http.RequestAborted) switch
        {
            TokenVerdict.Accepted { Caller: var caller } => new CallerProof.Token(caller),
            TokenVerdict.Unauthorized { Reason: var reason } => new CallerProof.Unknown(reason),
            var other => new CallerProof.Unknown(other.ToString()),
        };
    }

    public TokenVerdict Judge(CallerProof proof, Activity activity) => proof switch
    {
        CallerProof.Token { Caller: var caller } =>
            policy.Judge(caller, activity.ChannelId, activity.ServiceUrl.OriginalString, activity.ChannelData.TenantId, activity.Conversation.TenantId),
        CallerProof.Loopback when activity.ServiceUrl.IsLoopback => new TokenVerdict.Accepted(new(string.Empty, activity.ServiceUrl.OriginalString, new HashSet<string>())),
        _ => new TokenVerdict.Forbidden("an anonymous caller must be answered on this computer"),
    };

    public void Note(int status, string reason) => LogRefused(status, reason);

    [LoggerMessage(LogLevel.Warning, "Refused a request with {Status}: {Reason}")]
    private partial void LogRefused(int status, string reason);
}
