using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Resources;
using Rameau.Bot.Tests.Resources;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class ResourcesTests : IDisposable
{
    private const string Header = "id;kind;title;summary;state";

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task A_first_import_adds_to_what_the_program_brings_along()
    {
        var run = await ImportAsync("a.csv", ["--json"], Header, "podcast-1;podcast;Le podcast;Des voix.;", "mooc-partenariats;mooc;Un autre titre;Autrement.;retired");

        Assert.Equal((1, 1, 0, true), ((int)run.Json["added"]!, (int)run.Json["changed"]!, (int)run.Json["unchanged"]!, (bool)run.Json["written"]!));
        var entries = await EntriesAsync();
        Assert.Equal((116, 1), (entries.Count, entries.Count(entry => entry.State is EntryState.Retired)));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_and_writes_nothing()
    {
        await cli.CreateAsync();
        var run = await ImportAsync("a.csv", ["--dry-run"], Header, "podcast-1;podcast;Le podcast;Des voix.;");

        Assert.Contains("Rien n’a été écrit", run.Out, StringComparison.Ordinal);
        Assert.Contains("Ajoutées", run.Out, StringComparison.Ordinal);
        Assert.Empty(await EntriesAsync());
    }

    [Fact]
    public async Task One_faulty_line_keeps_every_entry_out_and_every_fault_is_told()
    {
        var run = await ImportAsync("a.csv", [], Header, "podcast-1;podcast;Le podcast;Des voix.;", "Podcast 2;podcast;;=1+1;effacée");

        Assert.Equal(1, run.ExitCode);
        var told = PreviewTests.Plain(run.Error);
        Assert.Contains("ligne 3, id : « Podcast 2 » ne va pas", told, StringComparison.Ordinal);
        Assert.Contains("ligne 3, summary : Un tableur", told, StringComparison.Ordinal);
        Assert.Contains("ligne 3, title : À remplir", told, StringComparison.Ordinal);
        Assert.Contains("ligne 3, state : « effacée » n’est pas un choix", told, StringComparison.Ordinal);
        Assert.Contains("Rien n’a été écrit.", told, StringComparison.Ordinal);
        Assert.DoesNotContain(await EntriesAsync(), entry => entry.Id.Value == "podcast-1");
    }

    [Theory]
    [InlineData("tout.yaml")]
    [InlineData("tout.csv")]
    public async Task What_is_exported_and_imported_again_changes_nothing(string file)
    {
        await cli.DoneAsync("staff", "add", "nadege@example.org", "--first-name", "Nadège", "--last-name", "Branchelune");
        await ImportAsync("a.csv", [], Header, "podcast-1;podcast;'=Le podcast;Des voix.;retired");
        await cli.DoneAsync("resources", "export", cli.PathOf(file));
        var run = await cli.DoneAsync("resources", "import", cli.PathOf(file), "--json");

        Assert.Equal((0, 0, 116), ((int)run.Json["added"]!, (int)run.Json["changed"]!, (int)run.Json["unchanged"]!));
    }

    [Fact]
    public async Task Ten_thousand_entries_go_in_within_seconds()
    {
        var before = TimeProvider.System.GetTimestamp();
        var run = await ImportAsync("a.csv", ["--json"], [Header, .. Enumerable.Range(0, 10_000).Select(i => $"entree-{i};guide;Titre {i};Résumé;")]);

        Assert.Equal(10_000, (int)run.Json["added"]!);
        Assert.InRange(TimeProvider.System.GetElapsedTime(before), TimeSpan.Zero, TimeSpan.FromSeconds(20)); // about two where nothing else runs
    }

    [Fact]
    public async Task Questions_are_answered_from_the_database_once_it_has_a_catalogue()
    {
        cli.Input = """{"id":"1","query":"le podcast des lucioles"}""";
        var before = await cli.DoneAsync("ask");
        await ImportAsync("a.csv", [], Header, "podcast-1;podcast;Le podcast des lucioles;Des voix.;");
        var after = await cli.DoneAsync("ask");

        Assert.DoesNotContain("podcast-1", before.Out, StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"1","answered":true,"results":[{"id":"podcast-1",""", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_tells_what_waits_for_a_curator()
    {
        await ImportAsync("a.csv", [], "id;kind;title;summary;state;review", "podcast-1;podcast;Le podcast;Des voix.;proposed;", "podcast-2;podcast;Un autre;Des voix.;;2027-03-19");
        var run = await cli.RunAsync("check");

        Assert.Contains("entrées 116, proposées 1, échues 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_are_asked_and_one_that_fails_for_three_days_is_called_dead_and_stays()
    {
        await using var site = await Site.StartAsync();
        await PlantAsync(("well", site.Url("/ok")), ("moved", site.Url("/moved")), ("lost", site.Url("/lost")));

        var first = await cli.RunAsync("resources", "check", "--json", "--Catalogue:AllowPrivateLinks=true");
        Assert.Equal(0, first.ExitCode);
        Assert.Equal(["lost gone", "moved moved", "well ok"], first.Json.AsArray().Select(link => $"{link!["id"]} {link["answer"]}"));

        cli.Clock.AdvanceTo(cli.Clock.GetCurrentInstant() + LinkCheck.Patience);
        var later = await cli.RunAsync("resources", "check", "--Catalogue:AllowPrivateLinks=true");
        Assert.Equal(1, later.ExitCode);
        Assert.Contains("1 adresse(s) sur 3 répondent.", PreviewTests.Plain(later.Out), StringComparison.Ordinal);
        Assert.Contains("n’existe plus", later.Out, StringComparison.Ordinal);
        Assert.Contains($"a déménagé : {site.Url("/ok")}", PreviewTests.Plain(later.Out), StringComparison.Ordinal);
        Assert.Equal(3, (await EntriesAsync()).Count);
    }

    [Fact]
    public async Task An_address_of_a_private_network_is_not_asked()
    {
        await using var site = await Site.StartAsync();
        await PlantAsync(("inside", site.Url("/ok")));
        var run = await cli.DoneAsync("resources", "check", "--json");

        Assert.Equal("private", (string?)run.Json[0]!["answer"]);
        Assert.Equal(0, site.Asked);
    }

    private async Task PlantAsync(params (string Id, Uri Url)[] links)
    {
        await cli.CreateAsync();
        await using var store = cli.Open();
        await new SqlCatalogue(store.Source).TrySaveAsync(
            [.. links.Select(link => new CatalogueEntry(new(new(link.Id), "guide", link.Id, "Résumé") { Url = link.Url }, EntryState.Live, new LocalDate(2028, 3, 1)))], default);
    }

    private async Task<Run> ImportAsync(string file, string[] options, params string[] lines)
    {
        await File.WriteAllLinesAsync(cli.PathOf(file), lines);
        return await cli.RunAsync(["resources", "import", cli.PathOf(file), .. options]);
    }

    private async Task<IReadOnlyList<CatalogueEntry>> EntriesAsync()
    {
        await using var store = cli.Open();
        return await new SqlCatalogue(store.Source).AllAsync(default);
    }
}
