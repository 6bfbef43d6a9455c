using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Tests.People;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class StaffTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Somebody_new_joins_the_team_once()
    {
        await AddAsync("nadege@example.org");
        var again = await AddAsync("NADEGE@example.org");

        var staff = Assert.Single(await StaffAsync());
        Assert.Equal(("staff-1", "Nadège", "nadege@example.org"), (staff.Id.Value, staff.FirstName, staff.Email));
        Assert.Contains("déjà de l’équipe", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_participant_who_joins_the_team_stays_a_participant()
    {
        await cli.CreateAsync();
        File.WriteAllBytes(cli.PathOf("people.csv"), Sheets.Bytes(Sheets.Header, Sheets.Aline));
        await cli.DoneAsync("promotion", "import", cli.PathOf("people.csv"), "--promotion", "P1");
        await using var store = cli.Open();
        var aline = Assert.Single(await new SqlPeople(store.Source).AllAsync(default));

        await AddAsync(aline.Email!);

        Assert.Equal([Role.Participant, Role.Staff], Assert.Single(await StaffAsync()).Roles.Select(grant => grant.Role));
    }

    [Theory]
    [InlineData("pas une adresse")]
    [InlineData("")]
    public async Task What_is_no_address_is_wrong_usage(string email) =>
        Assert.Equal(2, (await cli.RunAsync("staff", "add", email, "--first-name", "A", "--last-name", "B")).ExitCode);

    private Task<Run> AddAsync(string email) => cli.DoneAsync("staff", "add", email, "--first-name", "Nadège", "--last-name", "Branchelune");

    private async Task<IReadOnlyList<Person>> StaffAsync()
    {
        await using var store = cli.Open();
        return await new SqlPeople(store.Source).StaffAsync(null, default);
    }
}
