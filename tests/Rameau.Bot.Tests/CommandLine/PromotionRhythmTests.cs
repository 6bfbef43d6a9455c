using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Pathways;
using Rameau.Bot.Storage.Promotions;
using Rameau.Bot.Storage.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class PromotionRhythmTests : IDisposable
{
    private const string EveAtNoon =
        """
        rules:
        - { name: eve, steps: [session, webinar, visit], message: reminder, audience: group, days: -1, at: '12:00', day_off: before, until: start }
        off: [two-weeks]
        """;

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Rules_of_its_own_move_one_reminder_take_another_away_and_leave_the_rest()
    {
        await cli.CreateAsync();
        var before = await BeatsAsync();
        Assert.Equal(new(17, 0), TimeOf(before, "S2", "eve"));

        await SaveAsync(EveAtNoon);

        var after = await BeatsAsync();
        Assert.Equal(new(12, 0), TimeOf(after, "S2", "eve"));
        Assert.Contains(before, beat => beat.Rule.Name == "two-weeks");
        Assert.DoesNotContain(after, beat => beat.Rule.Name == "two-weeks");
        Assert.Equal(Rest(before), Rest(after));
    }

    [Fact]
    public async Task They_are_shown_with_what_differs_and_go_away_again()
    {
        await cli.CreateAsync();
        var plain = await cli.DoneAsync("promotion", "rhythm", "P1");
        Assert.DoesNotContain("la sienne", plain.Out, StringComparison.Ordinal);
        Assert.Contains("mooc-final-day", plain.Out, StringComparison.Ordinal);

        await SaveAsync(EveAtNoon);
        var own = await cli.DoneAsync("promotion", "rhythm", "P1");
        Assert.Single(own.Out.Split('\n'), line => line.Contains("la sienne", StringComparison.Ordinal) && line.Contains("eve", StringComparison.Ordinal));
        Assert.Contains("Ôtée\u00a0: two-weeks", own.Out, StringComparison.Ordinal);

        await cli.DoneAsync("promotion", "rhythm", "P1", "--reset");
        Assert.Equal(plain.Out, (await cli.DoneAsync("promotion", "rhythm", "P1")).Out);
    }

    [Fact]
    public async Task A_faulty_file_is_refused_with_its_lines_and_changes_nothing()
    {
        await cli.CreateAsync();
        await SaveAsync(EveAtNoon);
        var before = await BeatsAsync();

        await File.WriteAllTextAsync(cli.PathOf("own.yaml"), "rules:\n- { name: eve, steps: [picnic], message: reminder, at: '12:00' }\noff: [nothing-of-the-kind]\n");
        var run = await cli.RunAsync("promotion", "rhythm", "P1", cli.PathOf("own.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("own.yaml:2: 'picnic' is no kind of step", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing-of-the-kind", run.Error, StringComparison.Ordinal);
        Assert.Equal(before.Select(beat => (beat.Key, beat.DueAt)), (await BeatsAsync()).Select(beat => (beat.Key, beat.DueAt)));
    }

    [Fact]
    public async Task A_promotion_that_is_not_there_gets_no_rules()
    {
        await cli.CreateAsync();
        await File.WriteAllTextAsync(cli.PathOf("own.yaml"), EveAtNoon);

        Assert.Equal(1, (await cli.RunAsync("promotion", "rhythm", "P9", cli.PathOf("own.yaml"))).ExitCode);
        Assert.Equal(2, (await cli.RunAsync("promotion", "rhythm", "P1", cli.PathOf("own.yaml"), "--reset")).ExitCode);
    }

    private async Task SaveAsync(string rules)
    {
        await File.WriteAllTextAsync(cli.PathOf("own.yaml"), rules);
        await cli.DoneAsync("promotion", "rhythm", "P1", cli.PathOf("own.yaml"));
    }

    /// <summary>As a bot on this database would have them.</summary>
    private async Task<IReadOnlyList<Beat>> BeatsAsync()
    {
        await using var store = cli.Open();
        SqlPromotions promotions = new(store.Source);
        var promotion = (await promotions.FindAsync(new("P1"), default))!;
        var pathways = PathwayFiles.Load(Path.Combine(AppContext.BaseDirectory, "Content", "pathways"));

        return Beats.Of(
            await new Plans(pathways, promotions).OfAsync(promotion, default),
            await new Rameau.Bot.Rhythm.Rhythms(new SqlRhythms(store.Source), ContentRhythm.Rules).OfAsync(promotion.Id, default));
    }

    private static LocalTime TimeOf(IEnumerable<Beat> beats, string step, string rule) =>
        beats.Single(beat => beat.Step.Id == new StepId(step) && beat.Rule.Name == rule).DueAt.InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).TimeOfDay;

    private static IEnumerable<BeatKey> Rest(IEnumerable<Beat> beats) =>
        beats.Where(beat => beat.Rule.Name is not ("eve" or "two-weeks")).Select(beat => beat.Key).OrderBy(key => key.Value, StringComparer.Ordinal);
}
