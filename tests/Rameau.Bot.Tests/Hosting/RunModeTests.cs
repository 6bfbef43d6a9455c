using Microsoft.Extensions.Configuration;
using Rameau.Bot.Hosting;

namespace Rameau.Bot.Tests.Hosting;

public sealed class RunModeTests
{
    private const string SomeId = "11111111-2222-3333-4444-555555555555";

    private static readonly (string, string)[] Complete = [("Bot:AppId", SomeId), ("Bot:TenantId", SomeId), ("Bot:Secret", "s")];

    [Fact]
    public void Without_any_configuration_a_developer_gets_the_room() =>
        Assert.Equal(new RunMode.Room(null), Decide(isDevelopment: true, wantsRoom: false));

    [Fact]
    public void Without_any_configuration_production_says_what_is_missing() =>
        Assert.Equal(["Bot:AppId", "Bot:TenantId", "Bot:Secret"], Problems(isDevelopment: false, wantsRoom: false));

    [Fact]
    public void The_room_can_be_asked_for_in_production_where_there_are_no_credentials() =>
        Assert.Equal(new RunMode.Room(null), Decide(isDevelopment: false, wantsRoom: true));

    [Fact]
    public void The_room_never_runs_beside_real_credentials() =>
        Assert.Equal(["--room"], Problems(isDevelopment: true, wantsRoom: true, Complete));

    [Fact]
    public void With_a_registration_the_bot_serves_Teams_in_development_too() =>
        Assert.IsType<RunMode.Teams>(Decide(isDevelopment: true, wantsRoom: false, Complete));

    [Fact]
    public void Another_room_is_for_development_and_this_computer_only()
    {
        Assert.Equal(["Room:Url"], Problems(isDevelopment: false, wantsRoom: true, ("Room:Url", "http://localhost:5000/")));
        Assert.Equal(["Room:Url"], Problems(isDevelopment: true, wantsRoom: true, ("Room:Url", "http://room.example.org/")));
    }

    [Theory]
    [InlineData("Bot:AppId", "pas-un-guid", "Bot:AppId")]
    [InlineData("Bot:Registration", "Autre", "Bot:Registration")]
    [InlineData("Bot:TenantId", "", "Bot:TenantId")]
    [InlineData("Bot:Certificate", "cert.pfx", "Bot:Secret")]
    [InlineData("Bot:Cloud", "Mars", "Bot:Cloud")]
    [InlineData("Bot:AllowedTenants:0", "contoso", "Bot:AllowedTenants")]
    public void A_wrong_setting_is_named(string setting, string value, string named) =>
        Assert.Equal([named], Problems(isDevelopment: false, wantsRoom: false, [.. Complete, (setting, value)]));

    [Fact]
    public void A_managed_identity_needs_no_secret() => Assert.IsType<RunMode.Teams>(
        Decide(isDevelopment: false, wantsRoom: false, ("Bot:AppId", SomeId), ("Bot:Registration", "ManagedIdentity")));

    private static RunMode Decide(bool isDevelopment, bool wantsRoom, params (string Key, string Value)[] settings) => RunMode.Decide(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToLookup(one => one.Key).ToDictionary(one => one.Key, one => (string?)one.Last().Value)).Build(),
        isDevelopment,
        wantsRoom);

    private static IEnumerable<string> Problems(bool isDevelopment, bool wantsRoom, params (string, string)[] settings) =>
        Assert.Throws<SettingsException>(() => Decide(isDevelopment, wantsRoom, settings)).Problems.Select(problem => problem.Setting);
}
