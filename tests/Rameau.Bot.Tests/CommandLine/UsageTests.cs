using Rameau.Bot.CommandLine;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("bavarder")]
    [InlineData("promotion")]
    [InlineData("promotion", "bavarder")]
    [InlineData("preview")]
    [InlineData("preview", "rse")]
    [InlineData("preview", "rse", "--strat=2027-03-09")]
    [InlineData("preview", "rse", "--start", "2027-03-09", "--json", "--ics", "-")]
    [InlineData("promotion", "import", "people.csv")]
    [InlineData("promotion", "create", "--pathway", "rse", "--name", "P", "--start", "2027-03-09", "--language", "de")]
    [InlineData("promotion", "create", "--pathway", "rse", "--name", " ", "--start", "2027-03-09")]
    [InlineData("promotion", "create", "--pathway", "rse", "--name", "P", "--start", "2027-03-09", "--id", "P/1")]
    public async Task Wrong_usage_ends_with_2_and_shows_the_right_one(params string[] args)
    {
        var run = await cli.RunAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Utilisation", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.False(File.Exists(cli.Database));
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var run = await cli.DoneAsync("--help");

        Assert.All(["serve", "preview", "promotion", "check", "package"], verb => Assert.Contains($"  {verb}", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serve_passes_its_settings_on_and_says_which_is_wrong()
    {
        foreach (var verb in new string[][] { [], ["serve"] })
        {
            var run = await cli.RunAsync([.. verb, "--Bot:AppId=me", "--unknown=kept"]);

            Assert.Equal(1, run.ExitCode);
            Assert.Contains("Bot:AppId", run.Error, StringComparison.Ordinal);
            Assert.Contains("Bot:TenantId", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--room --urls http://localhost:1 --AllowedHosts=x", "--room", "--urls http://localhost:1 --AllowedHosts=x")]
    [InlineData("serve --environment=Development --room", "serve --room", "--environment=Development")]
    [InlineData("preview --Content:Folder=x rse --start=2027-03-09", "preview rse --start=2027-03-09", "--Content:Folder=x")]
    [InlineData("--Storage:ConnectionString x promotion list", "promotion list", "--Storage:ConnectionString x")]
    [InlineData("--Storage:Provider=x promotion list --json", "promotion list --json", "--Storage:Provider=x")]
    [InlineData("--unknown kept --room", "--room", "--unknown kept")]
    public void What_is_configuration_is_told_from_what_is_ours(string args, string ours, string configuration)
    {
        var split = PassedOn.Split(args.Split(' '));

        Assert.Equal(ours.Split(' '), split.Own);
        Assert.Equal(configuration.Split(' '), split.Configuration);
    }
}
