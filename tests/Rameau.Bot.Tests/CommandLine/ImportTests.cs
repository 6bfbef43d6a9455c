using Rameau.Bot.Storage.People;
using Rameau.Bot.Tests.People;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class ImportTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task A_file_is_taken_whole_and_counted()
    {
        var run = await ImportAsync([], Sheets.Aline, Sheets.Bruno);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nouvelles", run.Out, StringComparison.Ordinal);
        Assert.Contains("un groupe va de 10 à 12", PreviewTests.Plain(run.Out), StringComparison.Ordinal);
        Assert.Equal(2, await PeopleAsync());

        var again = (await ImportAsync(["--json"], Sheets.Aline, Sheets.Bruno)).Json;
        Assert.Equal((0, 2, 2, true), ((int)again["new"]!, (int)again["known"]!, (int)again["participants"]!, (bool)again["written"]!));
    }

    [Fact]
    public async Task One_faulty_line_keeps_everybody_out_and_every_fault_is_told()
    {
        var run = await ImportAsync([], Sheets.Aline, "Bruno;Clairfont;bruno@example.org;12 34;Ateliers Nord;entreprise;Bretagne;;;;", "Cléo;;cleo@example.org;;;;;;;;");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ligne 3, Téléphone : Ce n’est pas un numéro", PreviewTests.Plain(run.Error), StringComparison.Ordinal);
        Assert.Contains("ligne 4, Nom : À remplir", PreviewTests.Plain(run.Error), StringComparison.Ordinal);
        Assert.Equal(0, await PeopleAsync());
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_and_writes_nothing()
    {
        var run = await ImportAsync(["--dry-run"], Sheets.Aline);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Rien n’a été écrit", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await PeopleAsync());
    }

    [Fact]
    public async Task Faults_are_told_in_English_to_who_asks()
    {
        var run = await ImportAsync(["--language", "en"], "Cléo;;cleo@example.org;;;;;;;;");

        Assert.Contains("line 2, Nom: To be filled in", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_read_the_faults_of_a_file_as_data()
    {
        var run = await ImportAsync(["--json"], "Cléo;;cleo@example.org;;;;;;;;");

        Assert.Equal(1, run.ExitCode);
        var fault = Assert.Single(run.Json["faults"]!.AsArray())!;
        Assert.Equal((2, "Nom"), ((int)fault["line"]!, (string?)fault["column"]));
        Assert.False((bool)run.Json["written"]!);
    }

    [Fact]
    public async Task A_file_or_a_promotion_that_is_not_there_is_refused()
    {
        await cli.CreateAsync();
        Assert.Equal(1, (await cli.RunAsync("promotion", "import", cli.PathOf("absent.csv"), "--promotion", "P1")).ExitCode);

        File.WriteAllBytes(cli.PathOf("people.csv"), Sheets.Bytes(Sheets.Header, Sheets.Aline));
        var run = await cli.RunAsync("promotion", "import", cli.PathOf("people.csv"), "--promotion", "P7");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Promotions connues : P1", PreviewTests.Plain(run.Error), StringComparison.Ordinal);
        Assert.Equal(0, await PeopleAsync());
    }

    private async Task<Run> ImportAsync(string[] options, params string[] lines)
    {
        await cli.RunAsync("promotion", "create", "--pathway", "rse", "--name", "Promotion", "--start", "2027-03-09", "--id", "P1");
        File.WriteAllBytes(cli.PathOf("people.csv"), Sheets.Bytes([Sheets.Header, .. lines]));

        return await cli.RunAsync(["promotion", "import", cli.PathOf("people.csv"), "--promotion", "P1", .. options]);
    }

    private async Task<int> PeopleAsync()
    {
        await using var store = cli.Open();
        return (await new SqlPeople(store.Source).AllAsync(default)).Count;
    }
}
