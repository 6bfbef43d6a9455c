using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Rameau.Bot.Domain.Links;

namespace Rameau.Bot.Links;

/// <summary>Signs what leaves in an address and comes back by it. What was signed for one purpose is nothing for another.</summary>
public sealed class Signer(ILinks links)
{
    /// <summary>256 bits: nobody guesses one.</summary>
    private const int KeyBytes = 32;

    private byte[]? secret;

    public static string NewKey() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));

    public async Task<string> SignAsync(string purpose, byte[] payload, CancellationToken ct) =>
        WebEncoders.Base64UrlEncode([.. payload, .. await SignatureAsync(purpose, payload, ct)]);

    /// <summary>What was signed for this purpose; null for a token that was not made here or was changed on the way.</summary>
    public async Task<byte[]?> ReadAsync(string purpose, string token, CancellationToken ct) =>
        Split(token) is var (payload, signature) && CryptographicOperations.FixedTimeEquals(await SignatureAsync(purpose, payload, ct), signature) ? payload : null;

    /// <summary>What a token says, before anybody knows whether to believe it.</summary>
    public static byte[]? Unread(string token) => Split(token)?.Payload;

    private static (byte[] Payload, byte[] Signature)? Split(string token)
    {
        try
        {
            var all = WebEncoders.Base64UrlDecode(token);

            // Other letters may spell the same bytes; there is one address for one link.
            return all.Length > HMACSHA256.HashSizeInBytes && WebEncoders.Base64UrlEncode(all) == token
                ? (all[..^HMACSHA256.HashSizeInBytes], all[^HMACSHA256.HashSizeInBytes..])
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private async Task<byte[]> SignatureAsync(string purpose, byte[] payload, CancellationToken ct) =>
        HMACSHA256.HashData(await SecretAsync(ct), (byte[])[.. Encoding.UTF8.GetBytes(purpose), 0, .. payload]);

    /// <summary>Shared by all nodes, so that each reads what another signed.</summary>
    private async Task<byte[]> SecretAsync(CancellationToken ct) => secret ??= WebEncoders.Base64UrlDecode(await links.SecretAsync("links", NewKey(), ct));
}
