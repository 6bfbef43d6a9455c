namespace Rameau.Bot.Protocol.Authentication;

/// <summary>What a valid token proves about its sender, before anything is known of the activity.</summary>
/// <param name="KeyId">The <c>kid</c> of the key that signed the token.</param>
/// <param name="ServiceUrl">The token's <c>serviceurl</c> claim as it was written.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
public sealed record BotCaller(string KeyId, string ServiceUrl, IReadOnlySet<string> Endorsements);
