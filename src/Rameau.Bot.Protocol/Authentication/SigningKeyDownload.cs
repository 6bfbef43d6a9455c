using System.Collections.Frozen;
using System.Text.Json;
using Rameau.Bot.Protocol.Json;

namespace Rameau.Bot.Protocol.Authentication;

/// <summary>Fetches the metadata document and the key set that it names.</summary>
internal sealed class SigningKeyDownload(HttpClient http, Uri metadata)
{
    /// <summary>Bytes. The public cloud's key set has some 60 KB.</summary>
    private const int MaxBytes = 512 * 1024;

    /// <exception cref="HttpRequestException">An address cannot be reached, answers without success or with too much.</exception>
    /// <exception cref="JsonException">A document is not JSON.</exception>
    /// <exception cref="InvalidDataException">A document is not what it should be.</exception>
    public async Task<FrozenDictionary<string, SigningKey>> LoadAsync(CancellationToken ct)
    {
        using var description = await GetAsync(metadata, ct);

        if (!Uri.TryCreate(description.RootElement.Text("jwks_uri"), UriKind.Absolute, out var address) || !IsSafe(address))
        {
            throw new InvalidDataException("the metadata names no https address for its keys");
        }

        using var document = await GetAsync(address, ct);
        var keys = Jwks.Parse(document.RootElement);

        return keys.Count > 0 ? keys : throw new InvalidDataException("the key set holds no usable key");
    }

    /// <summary>Keys read over plain HTTP could be anybody's, unless they come from this machine.</summary>
    public static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private async Task<JsonDocument> GetAsync(Uri address, CancellationToken ct)
    {
        using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, ct);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MaxBytes, ct);

        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
    }
}
