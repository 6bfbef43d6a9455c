using Rameau.Bot.Protocol.Authentication;

namespace Rameau.Bot.Protocol.Tests.Authentication;

public sealed class ServiceUrlPolicyTests
{
    [Theory]
    [InlineData("Public", "https://smba.trafficmanager.net/emea/")]
    [InlineData("Public", "https://SMBA.trafficmanager.net/emea/3f0c7a52-6d0e-4b1c-9a55-0d7f2c1b8e90/")]
    [InlineData("Public", "https://smba.trafficmanager.net:443/teams/")]
    [InlineData("Public", "https://webchat.botframework.com/")]
    [InlineData("Public", "https://europe.directline.botframework.com/")]
    [InlineData("Public", "https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("UsGov", "https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("UsGov", "https://smba.infra.dod.teams.microsoft.us/teams")]
    public void A_connector_of_the_bots_cloud_may_have_the_token(string cloud, string url) => Assert.True(Policy(cloud).Allows(new(url)));

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://a.smba.trafficmanager.net/")]
    [InlineData("https://evil-botframework.com/")]
    [InlineData("https://botframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://evil.example/smba.trafficmanager.net/")]
    [InlineData("https://evil.example/?smba.trafficmanager.net")]
    [InlineData("https://evil.example#.botframework.com")]
    [InlineData("https://evil.example\\.botframework.com/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://smba.trafficmanager.net:443@evil.example/")]
    [InlineData("https://evil@smba.trafficmanager.net/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net:8443/")]
    [InlineData("https://smba.trafficmanager.net:80/")]
    [InlineData("https://smba.trafficmanager.net./")]
    [InlineData("https://smba.trafficmanager.net/?a=b")]
    [InlineData("https://smba.trafficmanager.net/#a")]
    [InlineData("https://ѕmba.trafficmanager.net/")] // a Cyrillic letter
    [InlineData("https://ｓmba.trafficmanager.net/")] // a full-width letter, which maps to the true host
    [InlineData("https://smba。trafficmanager.net/")] // an ideographic full stop
    [InlineData("https://xn--mba-u3a.trafficmanager.net/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://localhost/")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")] // another cloud
    public void Anybody_else_may_not(string url) =>
        Assert.False(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && Policy("Public").Allows(parsed));

    [Fact]
    public void A_relative_address_may_not() => Assert.False(Policy("Public").Allows(new("/teams/", UriKind.Relative)));

    [Fact]
    public void A_government_bot_does_not_trust_the_public_cloud() =>
        Assert.False(Policy("UsGov").Allows(new("https://smba.trafficmanager.net/emea/")));

    [Theory]
    [InlineData("http://localhost:3978/", true)]
    [InlineData("http://localhost:3978/connector", true)]
    [InlineData("http://localhost:3979/", false)]
    [InlineData("https://localhost:3978/", false)]
    [InlineData("http://user@localhost:3978/", false)]
    [InlineData("http://127.0.0.1:3978/", false)]
    [InlineData("http://localhost.evil.example:3978/", false)]
    public void In_development_one_origin_on_this_machine_is_allowed_as_written(string url, bool allowed) =>
        Assert.Equal(allowed, new ServiceUrlPolicy(BotCloud.Public, new Uri("http://localhost:3978")).Allows(new(url)));

    [Theory]
    [InlineData("http://192.168.0.2:3978")]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("ftp://localhost")]
    public void A_development_origin_elsewhere_is_refused_at_start(string origin) =>
        Assert.Throws<ArgumentException>(() => new ServiceUrlPolicy(BotCloud.Public, new Uri(origin)));

    private static ServiceUrlPolicy Policy(string name) => new(BotCloud.All.Single(cloud => cloud.Name == name));
}
