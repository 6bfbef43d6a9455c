namespace Rameau.Bot.Protocol.Authentication;

/// <summary>
/// What became of one request's token: a closed set, each case with the HTTP status to answer. A reason is safe to log:
/// it never contains the token or a part of it.
/// </summary>
/// <remarks>
/// The Bot Framework's documents ask for 403 in every case and its SDKs answer 401; here 401 says "I do not know who
/// you are" and 403 "I know, and you may not", as RFC 9110 does. 5xx is never used: the channel would deliver again.
/// </remarks>
public abstract record TokenVerdict
{
    private TokenVerdict(int statusCode) => StatusCode = statusCode;

    public int StatusCode { get; }

    /// <summary>The request may be handled.</summary>
    public sealed record Accepted(BotCaller Caller) : TokenVerdict(200);

    /// <summary>No token, or one that proves nothing. Answer with an empty body and <c>WWW-Authenticate: Bearer</c>.</summary>
    public sealed record Unauthorized(string Reason) : TokenVerdict(401);

    /// <summary>A genuine token that does not cover this activity.</summary>
    public sealed record Forbidden(string Reason) : TokenVerdict(403);

    /// <summary>Genuine and covered, from somebody whom this bot does not serve: acknowledge and do nothing.</summary>
    public sealed record Dropped(string Reason) : TokenVerdict(200);
}
