using Rameau.Bot.Protocol.Authentication;

namespace Rameau.Bot.Protocol.Tests.Authentication;

public sealed class CallerPolicyTests
{
    private const string Tenant = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    private static readonly BotCaller Connector =
        new("key", "https://smba.trafficmanager.net/emea/", new HashSet<string> { "msteams", "slack" });

    private static readonly CallerPolicy Policy = new(new ServiceUrlPolicy(BotCloud.Public), ["msteams", "webchat"], [Tenant]);

    [Fact]
    public void An_endorsed_channel_with_the_tokens_service_url_and_our_tenant_is_accepted() =>
        Assert.Equal(new TokenVerdict.Accepted(Connector), Policy.Judge(Connector, "msteams", Connector.ServiceUrl, Tenant, Tenant));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MSTEAMS")]
    [InlineData("webchat")] // served, not endorsed
    [InlineData("slack")] // endorsed, not served
    public void Any_other_channel_or_none_is_forbidden(string? channelId) =>
        Assert.Equal(403, Assert.IsType<TokenVerdict.Forbidden>(Policy.Judge(Connector, channelId, Connector.ServiceUrl, Tenant)).StatusCode);

    [Fact]
    public void A_key_without_endorsements_speaks_for_nobody() =>
        Assert.IsType<TokenVerdict.Forbidden>(Policy.Judge(Connector with { Endorsements = new HashSet<string>() }, "msteams", Connector.ServiceUrl, Tenant));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://SMBA.TrafficManager.net/emea/")]
    [InlineData("HTTPS://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:443/emea/")]
    public void One_trailing_slash_and_the_hosts_letter_case_do_not_count(string serviceUrl) =>
        Assert.IsType<TokenVerdict.Accepted>(Policy.Judge(Connector, "msteams", serviceUrl, Tenant));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/emea/")]
    [InlineData("smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/EMEA/")]
    [InlineData("https://smba.trafficmanager.net/amer/")]
    [InlineData("https://smba.trafficmanager.net/emea//")]
    [InlineData("https://smba.trafficmanager.net/emea/?x=1")]
    [InlineData("https://smba.trafficmanager.net:444/emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/")]
    public void Any_other_service_url_is_forbidden(string? serviceUrl) =>
        Assert.IsType<TokenVerdict.Forbidden>(Policy.Judge(Connector, "msteams", serviceUrl, Tenant));

    [Fact]
    public void A_service_url_that_token_and_activity_agree_on_must_still_be_a_connectors()
    {
        var elsewhere = Connector with { ServiceUrl = "https://connector.example/" };

        Assert.IsType<TokenVerdict.Forbidden>(Policy.Judge(elsewhere, "msteams", elsewhere.ServiceUrl, Tenant));
    }

    [Fact]
    public void Another_tenant_is_dropped_with_200()
    {
        var verdict = Policy.Judge(Connector, "msteams", Connector.ServiceUrl, "another", null);

        Assert.Equal(200, Assert.IsType<TokenVerdict.Dropped>(verdict).StatusCode);
    }

    [Fact]
    public void An_activity_without_a_tenant_is_dropped() =>
        Assert.IsType<TokenVerdict.Dropped>(Policy.Judge(Connector, "msteams", Connector.ServiceUrl, null, ""));

    [Fact]
    public void An_activity_with_two_tenants_is_served_only_when_both_are() =>
        Assert.IsType<TokenVerdict.Dropped>(Policy.Judge(Connector, "msteams", Connector.ServiceUrl, Tenant, "another"));

    [Fact]
    public void A_tenant_id_may_be_in_any_letter_case() =>
        Assert.IsType<TokenVerdict.Accepted>(Policy.Judge(Connector, "msteams", Connector.ServiceUrl, Tenant.ToUpperInvariant()));

    [Fact]
    public void Without_a_list_every_tenant_is_served() =>
        Assert.IsType<TokenVerdict.Accepted>((Policy with { Tenants = null }).Judge(Connector, "msteams", Connector.ServiceUrl));
}
