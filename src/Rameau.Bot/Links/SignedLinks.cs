using System.Security.Cryptography;
using NodaTime;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Links;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Links;

/// <summary>An address is a random number and its signature, nothing else; what it means is a row that is found by the number's hash.</summary>
public sealed class SignedLinks(ILinks links, Signer signer, PublicAddress address) : ISignedLinks
{
    public const string Path = "/lien/";

    private const int NameBytes = 16;

    public async Task<string?> MakeAsync(LinkPurpose purpose, PersonId subject, string argument, Instant now, CancellationToken ct)
    {
        var name = RandomNumberGenerator.GetBytes(NameBytes);

        if (address.Of($"{Path}{await signer.SignAsync(purpose.Name, name, ct)}") is not { } url)
        {
            return null;
        }

        await links.AddAsync(new(KeyOf(name), purpose.Name, subject, argument, now + purpose.Valid), ct);
        return url;
    }

    public Task RevokeAsync(LinkPurpose purpose, PersonId subject, CancellationToken ct) => links.RevokeAsync(subject, purpose.Name, ct);

    /// <summary>Null for whatever is not, or no longer, an address that does something; why is nobody's business.</summary>
    public async Task<Link?> ReadAsync(string token, Instant now, CancellationToken ct) =>
        Signer.Unread(token) is { } name && await links.FindAsync(KeyOf(name), ct) is { } link && link.IsAliveAt(now)
        && await signer.ReadAsync(link.Purpose, token, ct) is not null
            ? link
            : null;

    private static string KeyOf(byte[] name) => Convert.ToHexString(SHA256.HashData(name));
}
