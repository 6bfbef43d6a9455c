using System.Net;
using System.Net.Sockets;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>Asks an address whether it is there, as a visitor would: what it says is not read.</summary>
public sealed class LinkChecker(HttpClient http, TimeProvider clock)
{
    private const int MostRedirects = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Each address is resolved and judged anew when it is called, redirects too, so that no name can lead inside afterwards.</summary>
    /// <param name="allowPrivate">Whether private networks may be asked.</param>
    public static HttpClient Http(bool allowPrivate)
    {
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false, // it would resolve names where nobody judges them
            ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, allowPrivate, ct),
        };
        HttpClient http = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Rameau.Bot/1.0 (link check, once a day)");

        return http;
    }

    public async Task<LinkFound> AskAsync(Uri url, CancellationToken ct)
    {
        using CancellationTokenSource patience = new(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);

        try
        {
            return await FollowAsync(url, either.Token);
        }
        catch (HttpRequestException e)
        {
            return new(e.InnerException is PrivateAddressException ? LinkAnswer.Private : LinkAnswer.Unreachable);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new(LinkAnswer.Unreachable);
        }
    }

    private async Task<LinkFound> FollowAsync(Uri url, CancellationToken ct)
    {
        var isForGood = true;
        var at = url;

        for (var i = 0; i <= MostRedirects; i++)
        {
            using var answer = await CallAsync(at, ct);

            if (answer is not { StatusCode: >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest, Headers.Location: { } next })
            {
                var found = Judge(answer.StatusCode);
                return found is LinkAnswer.Ok && at != url && isForGood ? new(LinkAnswer.Moved, at) : new(found);
            }

            isForGood &= answer.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            at = new(at, next);

            if (at.Scheme != Uri.UriSchemeHttps && at.Scheme != Uri.UriSchemeHttp)
            {
                break;
            }
        }

        return new(LinkAnswer.Unreachable);
    }

    /// <summary>HEAD is enough for most; who does not like it is asked like by a browser, and hung up on after the headers.</summary>
    private async Task<HttpResponseMessage> CallAsync(Uri url, CancellationToken ct)
    {
        using HttpRequestMessage head = new(HttpMethod.Head, url);
        var answer = await http.SendAsync(head, HttpCompletionOption.ResponseHeadersRead, ct);

        if (answer.StatusCode < HttpStatusCode.BadRequest)
        {
            return answer;
        }

        answer.Dispose();
        return await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, ct);
    }

    /// <summary>A page that asks who one is, or to come back later, is there.</summary>
    private static LinkAnswer Judge(HttpStatusCode status) => status switch
    {
        < HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests => LinkAnswer.Ok,
        HttpStatusCode.NotFound or HttpStatusCode.Gone => LinkAnswer.Gone,
        _ => LinkAnswer.Unreachable,
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint to, bool allowPrivate, CancellationToken ct)
    {
        var all = await Dns.GetHostAddressesAsync(to.Host, ct);
        IPAddress[] addresses = [.. all.Where(address => allowPrivate || PublicAddress.Is(address))];

        if (addresses.Length == 0 && all.Length > 0)
        {
            throw new PrivateAddressException();
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

        try
        {
            await socket.ConnectAsync(addresses, to.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The name leads to no public address.</summary>
    private sealed class PrivateAddressException : Exception;
}
