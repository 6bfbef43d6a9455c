using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Resources;

namespace Rameau.Bot.Tests.Resources;

public sealed class LinkCheckerTests
{
    [Theory]
    [InlineData("/ok", LinkAnswer.Ok)]
    [InlineData("/get-only", LinkAnswer.Ok)]
    [InlineData("/inside", LinkAnswer.Ok)]
    [InlineData("/for-now", LinkAnswer.Ok)]
    [InlineData("/moved", LinkAnswer.Moved)]
    [InlineData("/lost", LinkAnswer.Gone)]
    [InlineData("/to-nowhere", LinkAnswer.Gone)]
    [InlineData("/broken", LinkAnswer.Unreachable)]
    [InlineData("/round", LinkAnswer.Unreachable)]
    [InlineData("/to-a-file", LinkAnswer.Unreachable)]
    public async Task An_address_says_how_it_is(string path, LinkAnswer answer)
    {
        await using var site = await Site.StartAsync();
        var found = await AskAsync(site.Url(path));

        Assert.Equal(new LinkFound(answer, answer is LinkAnswer.Moved ? site.Url("/ok") : null), found);
    }

    [Fact]
    public async Task Where_nobody_listens_it_is_out_of_reach()
    {
        Uri url;

        await using (var site = await Site.StartAsync())
        {
            url = site.Url("/ok");
        }

        Assert.Equal(LinkAnswer.Unreachable, (await AskAsync(url)).Answer);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    [InlineData("169.254.169.254")]
    public async Task What_leads_inside_is_not_called(string host)
    {
        using var http = LinkChecker.Http(allowPrivate: false);
        Assert.Equal(LinkAnswer.Private, (await new LinkChecker(http, TimeProvider.System).AskAsync(new($"http://{host}:9/"), default)).Answer);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("172.16.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("2a00:1450:4007:80e::200e", true)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    public void The_internet_is_told_from_what_lies_behind_the_firewall(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(System.Net.IPAddress.Parse(address)));

    private static async Task<LinkFound> AskAsync(Uri url)
    {
        using var http = LinkChecker.Http(allowPrivate: true);
        return await new LinkChecker(http, TimeProvider.System).AskAsync(url, default);
    }
}
