using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Coaching;
using Rameau.Bot.Storage.People;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class CoachingTests : IDisposable
{
    private const string Busy = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Paris:20270406T090000\r\nDURATION:PT3H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    private const string Lacking = "À vérifier\\s: Coaching individuel 1, du .* au .*\\. Il manque \\d+ créneaux\\.";

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task A_coach_s_own_calendar_is_imported_and_replaced()
    {
        await GivenCoachAsync();
        File.WriteAllText(cli.PathOf("busy.ics"), Busy);

        var first = await cli.DoneAsync("coaching", "import-busy", "HELENE@coachs.example", cli.PathOf("busy.ics"));
        await cli.DoneAsync("coaching", "import-busy", "coach-1", cli.PathOf("busy.ics"));

        Assert.Contains("1 moment pris", first.Out, StringComparison.Ordinal);
        Assert.Equal([Paris.AtLeniently(new(2027, 4, 6, 9, 0)).ToInstant()], (await AgendaAsync()).Busy.Select(one => one.Start));
    }

    [Theory]
    [InlineData("personne", "busy.ics", "n’est ni l’identifiant ni l’adresse")]
    [InlineData("coach-1", "absent.ics", "n’est pas là")]
    [InlineData("coach-1", "noise.ics", "BEGIN:VCALENDAR")]
    [InlineData("coach-1", "huge.ics", "Mo")]
    public async Task What_cannot_be_imported_says_why_and_changes_nothing(string who, string file, string why)
    {
        await GivenCoachAsync();
        File.WriteAllText(cli.PathOf("busy.ics"), Busy);
        File.WriteAllText(cli.PathOf("noise.ics"), "\0\u0001 pas un agenda");
        File.WriteAllBytes(cli.PathOf("huge.ics"), new byte[10 * 1024 * 1024]);
        await cli.DoneAsync("coaching", "import-busy", "coach-1", cli.PathOf("busy.ics"));

        var refused = await cli.RunAsync("coaching", "import-busy", who, cli.PathOf(file));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(why, refused.Error, StringComparison.Ordinal);
        Assert.Single((await AgendaAsync()).Busy);
    }

    [Fact]
    public async Task Check_asks_every_rule_of_the_tables_and_counts_what_is_missing()
    {
        await cli.CreateAsync();
        await GivenCoachAsync();
        await using (var store = cli.Open())
        {
            SqlCoachingCalls calls = new(store.Source);
            await new SqlPeople(store.Source).SaveAsync([Learner("a"), Learner("b")], default);
            await calls.SaveAsync(new(new("P1"), new("C1"), new("a"), new("coach-1"), Paris.AtLeniently(new(2027, 5, 4, 9, 0)).ToInstant()), default);
        }

        var sound = await cli.RunAsync("check", "--coaching");
        Assert.True(sound.Out.Contains("Entretiens\u00A0: rien à corriger", StringComparison.Ordinal) && sound.Out.Contains("il manque", StringComparison.Ordinal), sound.Out);
        Assert.DoesNotContain("Entretiens", (await cli.RunAsync("check")).Out, StringComparison.Ordinal);

        await using (var store = cli.Open())
        {
            await new SqlCoachingCalls(store.Source).SaveAsync(new(new("P1"), new("C1"), new("b"), new("coach-1"), Paris.AtLeniently(new(2027, 12, 24, 9, 0)).ToInstant()), default);
        }

        Assert.Contains("hors de sa période\u00A0: P1/C1/b", (await cli.RunAsync("check", "--coaching")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_plan_a_promotion_or_move_its_sessions_tells_how_many_slots_each_window_lacks()
    {
        await cli.CreateAsync();
        Assert.DoesNotContain("créneau", await MovedAsync(), StringComparison.Ordinal); // no coach keeps hours here: nobody could say

        await GivenCoachAsync();
        await using (var store = cli.Open())
        {
            SqlCoachAgendas agendas = new(store.Source);
            await agendas.SaveAsync(new(new("coach-1"), Paris) { DailyCap = 1 }, default);
            await agendas.OpenAsync(new("coach-1"), [new(new(0b1), new(2027, 3, 1), new(2027, 6, 30), new(9, 0), new(12, 0))], [], default); // Mondays
        }

        var (moved, created) = (await MovedAsync(), (await cli.RunAsync("promotion", "create", "--pathway", "nouvelles-alliances", "--name", "Promotion Deux", "--start", "2027-03-09")).Out);

        Assert.Matches(Lacking, moved);
        Assert.Matches(Lacking, created);
        Assert.DoesNotContain("Coaching individuel 3", moved, StringComparison.Ordinal); // which the move does not touch
        Assert.Contains("Coaching individuel 3", created, StringComparison.Ordinal);

        async Task<string> MovedAsync() => (await cli.DoneAsync("promotion", "move", "P1", "S2", "2027-06-08", "--dry-run")).Out;
    }

    private static Person Learner(string id) => new(new(id), "Prénom", id) { Roles = [new(Role.Participant, new("P1"))] };

    private async Task GivenCoachAsync()
    {
        await cli.DoneAsync("staff", "add", "nadege@example.org", "--first-name", "Nadège", "--last-name", "Branchelune"); // makes the database
        await using var store = cli.Open();
        await new SqlPeople(store.Source).SaveAsync([new(new("coach-1"), "Hélène", "Miroirdeau", "helene@coachs.example") { Roles = [new(Role.Coach)] }], default);
    }

    private async Task<CoachAgenda> AgendaAsync()
    {
        await using var store = cli.Open();
        return Assert.Single(await new SqlCoachAgendas(store.Source).OfAsync([new("coach-1")], Instant.FromUtc(2027, 1, 1, 0, 0), Instant.FromUtc(2028, 1, 1, 0, 0), default));
    }
}
