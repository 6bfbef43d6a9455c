using NodaTime;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>Asks the addresses of all live entries, few at once, and notes how each answered. Nothing is ever deleted for it.</summary>
public sealed class LinkRound(ICatalogue catalogue, ILinkChecks checks, LinkChecker checker)
{
    private const int MostHosts = 8;

    /// <summary>At once, of one host.</summary>
    private const int MostOfOne = 2;

    /// <param name="isWhole">Also those that were asked within the day.</param>
    /// <returns>What is known of each address now, in the order of the entries.</returns>
    public async Task<IReadOnlyList<LinkCheck>> RunAsync(bool isWhole, Instant now, CancellationToken ct)
    {
        var known = (await checks.AllAsync(ct)).ToDictionary(check => check.Resource);
        var links = (await catalogue.AllAsync(ct)).Where(entry => entry.State is EntryState.Live).Select(entry => (entry.Id, entry.Resource.Url)).Where(link => link.Url is not null).ToList();
        var hosts = links.Where(link => isWhole || LinkCheck.IsDue(known.GetValueOrDefault(link.Id), link.Url!, now)).GroupBy(link => link.Url!.Host);

        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = MostHosts, CancellationToken = ct }, async (host, token) =>
            await Parallel.ForEachAsync(host, new ParallelOptions { MaxDegreeOfParallelism = MostOfOne, CancellationToken = token }, async (link, one) =>
                await checks.SaveAsync(LinkCheck.After(known.GetValueOrDefault(link.Id), link.Id, link.Url!, await checker.AskAsync(link.Url!, one), now), one)));

        var urls = links.ToDictionary(link => link.Id, link => link.Url);
        return [.. (await checks.AllAsync(ct)).Where(check => urls.GetValueOrDefault(check.Resource) == check.Url)];
    }
}
