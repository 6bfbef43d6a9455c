using Dapper;
using NodaTime;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Storage.Rhythm;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class CheckTests : IDisposable
{
    private static readonly string[] Sound =
    [
        "--Bot:AppId=0d9a6a8e-7f0c-4b59-8a6a-3a5d2f1e9b02", "--Bot:TenantId=6f0b1d3c-2a44-4c53-9f0e-0c5b8f3f7a01", "--Bot:Secret=made-up",
    ];

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Nothing_to_mend_ends_with_0_and_a_small_group_is_only_worth_knowing()
    {
        cli.Clock.AdvanceTo(Instant.FromUtc(2027, 3, 21, 0, 0));
        await cli.DoneAsync("promotion", "create", "--pathway", "rse", "--name", "À venir", "--start", "2027-09-07");

        var run = await CheckAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("teams", (string?)run.Json["mode"]);
        Assert.True((bool)run.Json["ok"]!);
        Assert.Contains("P1 : 0 participant ; un groupe va de 10 à 12.", Findings(run, "promotions"));
        Assert.Contains(Findings(run, "promotions"), text => text.StartsWith("P1 n’a pas de conversation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_promotion_under_way_without_conversation_needs_mending()
    {
        await cli.CreateAsync();

        Assert.Equal(1, (await CheckAsync()).ExitCode);
    }

    [Fact]
    public async Task Messages_that_may_be_there_are_listed_with_when_and_why()
    {
        await cli.CreateAsync();
        await PlantAsync("P1/S1/eve", "time-out after the request was sent");

        var run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        var unknown = Assert.Single(run.Json["unknown"]!.AsArray())!;
        Assert.Equal("P1/S1/eve", (string?)unknown["key"]);
        Assert.Equal("2027-03-15T16:00:00+00:00", (string?)unknown["settledAt"]);
        Assert.Equal("time-out after the request was sent", (string?)unknown["reason"]);
        Assert.Contains(Findings(run, "deliveries"), text => text.StartsWith("P1/S1/eve est peut-être parti", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_told()
    {
        await cli.CreateAsync();
        await using (var store = cli.Open())
        await using (var connection = await store.Source.OpenConnectionAsync())
        {
            await connection.ExecuteAsync("INSERT INTO migration (number, name) VALUES (9999, '9999_future')");
        }

        var run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("migration 9999", Assert.Single(Findings(run, "database")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_waits_for_migrations_is_told_and_left_as_it_is()
    {
        await File.WriteAllBytesAsync(cli.Database, []);

        var run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("0001_house", Assert.Single(Findings(run, "database")), StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(cli.Database).Length);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_and_not_made()
    {
        var run = await CheckAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(cli.Database, Assert.Single(Findings(run, "database")), StringComparison.Ordinal);
        Assert.False(File.Exists(cli.Database));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        await File.WriteAllTextAsync(cli.Database, new string('x', 4096));

        Assert.Contains("ne répond pas", Assert.Single(Findings(await CheckAsync(), "database")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_setting_and_file_is_told_at_once()
    {
        Directory.CreateDirectory(cli.PathOf("pathways"));
        await File.WriteAllTextAsync(cli.PathOf("pathways/broken.yaml"), "id: x\nsurprise: y\n");

        var run = await cli.RunAsync(
            "check", "--json", "--Bot:AppId=me", "--Authentication:AllowAnonymousLoopback=true", "--Storage:Provider=oracle", $"--Content:Folder={cli.PathOf("")}");

        Assert.Equal(1, run.ExitCode);
        Assert.All(
            ["Bot:AppId", "Bot:TenantId", "Bot:Secret", "Authentication:AllowAnonymousLoopback", "Storage:Provider"],
            setting => Assert.Contains(Findings(run, "configuration"), text => text.StartsWith(setting, StringComparison.Ordinal)));
        Assert.Contains(Findings(run, "content"), text => text.StartsWith("broken.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task People_read_area_by_area_what_to_mend()
    {
        var text = PreviewTests.Plain((await cli.RunAsync(["check", .. Sound])).Out);

        Assert.Contains("Mode : Microsoft Teams.", text, StringComparison.Ordinal);
        Assert.Contains("Configuration : rien à corriger", text, StringComparison.Ordinal);
        Assert.Contains("Base de données : à corriger", text, StringComparison.Ordinal);
        Assert.Contains("Envois : pas vérifiés", text, StringComparison.Ordinal);
    }

    private Task<Run> CheckAsync() => cli.RunAsync(["check", "--json", .. Sound]);

    private static IReadOnlyList<string> Findings(Run run, string about) =>
        [.. run.Json["findings"]!.AsArray().Where(finding => (string?)finding!["about"] == about).Select(finding => (string)finding!["text"]!)];

    private async Task PlantAsync(string key, string reason)
    {
        await using var store = cli.Open();
        SqlLedger ledger = new(store.Source, new("test"));
        var due = Instant.FromUtc(2027, 3, 15, 16, 0);
        Delivery delivery = new(new(key), new(key), new("P1"), new("S1"), 0, "eve", "reminder", due, due + Duration.FromHours(15), DeliveryState.Planned);
        await ledger.PlanAsync([delivery], default);
        Assert.True(await ledger.TryStartAsync([delivery.Key], default));
        await ledger.SettleAsync(delivery with { State = DeliveryState.Unknown, SettledAt = due, Reason = reason }, default);
    }
}
