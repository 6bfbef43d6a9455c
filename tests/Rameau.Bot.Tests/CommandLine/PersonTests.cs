using System.IO.Compression;
using System.Text.Json.Nodes;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.Privacy;
using Rameau.Bot.Tests.People;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class PersonTests : IAsyncLifetime, IDisposable
{
    private readonly Cli cli = new();
    private Person aline = null!;

    public async Task InitializeAsync()
    {
        await cli.CreateAsync();
        File.WriteAllBytes(cli.PathOf("people.csv"), Sheets.Bytes(Sheets.Header, Sheets.Aline));
        await cli.DoneAsync("promotion", "import", cli.PathOf("people.csv"), "--promotion", "P1");
        aline = Assert.Single(await PeopleAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task An_export_is_one_file_to_read_and_for_machines_and_is_noted()
    {
        var zip = cli.PathOf("copie.zip");
        await cli.DoneAsync("person", "export", aline.Email!.ToUpperInvariant(), "--out", zip);

        await using var archive = await ZipFile.OpenReadAsync(zip);
        var json = JsonNode.Parse(await TextAsync(archive, "mes-donnees.json"))!;
        Assert.Equal(aline.Email, (string?)json["donnees"]!["Fiche"]![0]!["adresse e-mail"]);
        Assert.Contains($"<dd>{aline.FirstName}</dd>", await TextAsync(archive, "mes-donnees.html"), StringComparison.Ordinal);
        Assert.Contains("exported  ligne de commande  tout", (await cli.DoneAsync("person", "audit", aline.Id.Value)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_asks_for_yes_and_then_leaves_nothing()
    {
        var asked = await cli.RunAsync("person", "erase", aline.Id.Value);
        Assert.Equal(1, asked.ExitCode);
        Assert.Single(await PeopleAsync());

        var done = await cli.DoneAsync("person", "erase", aline.Email!, "--yes");

        Assert.Contains("Reçu n°", done.Out, StringComparison.Ordinal);
        Assert.Empty(await PeopleAsync());
        Assert.Equal(1, (await cli.RunAsync("person", "erase", aline.Id.Value, "--yes")).ExitCode);
        await using var store = cli.Open();
        Assert.Empty(await new SqlErasures(store).UnfinishedAsync(default));
        Assert.Empty(await new SqlAudit(store.Source).AboutAsync(aline.Id, default));
    }

    [Fact]
    public async Task The_last_of_the_team_is_not_erased_from_here()
    {
        await cli.DoneAsync("staff", "add", "nadege@example.org", "--first-name", "Nadège", "--last-name", "Branchelune");

        var refused = await cli.RunAsync("person", "erase", "nadege@example.org", "--yes");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("dernière personne de l’équipe", refused.Error, StringComparison.Ordinal);

        await cli.DoneAsync("staff", "add", "odile@example.org", "--first-name", "Odile", "--last-name", "Clairmont");
        await cli.DoneAsync("person", "erase", "nadege@example.org", "--yes");
    }

    [Fact]
    public async Task Nobody_and_a_file_of_another_kind_are_refused()
    {
        Assert.Equal(1, (await cli.RunAsync("person", "export", "nobody", "--out", cli.PathOf("a.zip"))).ExitCode);
        Assert.False(File.Exists(cli.PathOf("a.zip")));
        Assert.Equal(2, (await cli.RunAsync("person", "export", aline.Id.Value, "--out", "a.pdf")).ExitCode);
        Assert.Equal(1, (await cli.RunAsync("person", "export", aline.Id.Value, "--out", cli.PathOf("no/such/folder.json"))).ExitCode);
        Assert.Contains("Rien n’est noté", (await cli.DoneAsync("person", "audit", aline.Id.Value)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_older_than_the_schedule_allows_fails_the_check()
    {
        await using (var store = cli.Open())
        {
            await new SqlAudit(store.Source).AddAsync([new(null, AuditAct.Saw, aline.Id, [], cli.Clock.Now - NodaTime.Duration.FromDays(300))], default);
        }

        var before = await cli.RunAsync("check", "--retention");
        cli.Clock.Advance(TimeSpan.FromDays(100));
        var after = await cli.RunAsync("check", "--retention");

        Assert.Matches(@"· audit.: 1 ligne\(s\), la plus ancienne du", before.Out);
        Assert.Matches(@"✗ audit.: 1 ligne\(s\)", after.Out);
        Assert.Equal(1, after.ExitCode);
    }

    private static async Task<string> TextAsync(ZipArchive archive, string name)
    {
        using StreamReader reader = new(await archive.GetEntry(name)!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private async Task<IReadOnlyList<Person>> PeopleAsync()
    {
        await using var store = cli.Open();
        return await new SqlPeople(store.Source).AllAsync(default);
    }
}
