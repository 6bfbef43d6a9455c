using Microsoft.IdentityModel.Tokens;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>One public key of the Bot Framework.</summary>
/// <param name="Key">Its <see cref="SecurityKey.KeyId"/> is the JWK's <c>kid</c>.</param>
/// <param name="Endorsements">Channel ids that tokens signed with this key may speak for; empty when the JWK has none.</param>
public sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements);
