using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Privacy;

/// <summary>The demo's second promotion answered; then three years go by.</summary>
public abstract class RetentionTests(TestDatabase database)
{
    private static readonly PromotionId P2 = new("P2");

    [DatabaseFact]
    public async Task What_is_over_goes_on_its_day_and_nothing_before()
    {
        await database.ClearAsync();
        await using var bot = await BotInRoom.StartAsync(new() { EnforceLimits = false }, [.. database.Settings]);
        await bot.InstallAsync(BotInRoom.P2Chat);
        var passage = Passage.DayOf(await bot.Services.GetRequiredService<Plans>().OfAsync((await database.Promotions.FindAsync(P2, default))!, default));
        await HeldByAllAsync(passage);

        foreach (var day in Retention.AfterPassage(passage).GroupBy(one => one.On, one => one.Kind))
        {
            await ChoresAsync(bot, day.Key.PlusDays(-1));
            Assert.DoesNotContain(await HeldAsync(day), held => held.Rows == 0);
            await ChoresAsync(bot, day.Key);
            Assert.DoesNotContain(await HeldAsync(day), held => held.Rows > 0);
        }

        await ChoresAsync(bot, passage.PlusYears(3));
        var now = bot.Services.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeMilliseconds();
        Assert.DoesNotContain(await database.PersonalData.AgesAsync(Instant.FromUnixTimeMilliseconds(now), default), held => held.IsTooOld);
    }

    /// <summary>One row of each table that goes a while after the passage.</summary>
    private async Task HeldByAllAsync(LocalDate passage)
    {
        var at = passage.AtMidnight().InUtc().ToInstant().ToUnixTimeMilliseconds();

        foreach (var row in (string[])[
            "INSERT INTO rsvp VALUES ('P2', 's', 'p2-02', 'Yes', 1, 1) ON CONFLICT DO NOTHING",
            "INSERT INTO work_report VALUES ('P2', 'w', 'p2-02', 'HandedIn', 1)",
            "INSERT INTO coaching_wait VALUES ('P2', 'c', 'p2-02', 1)",
            "INSERT INTO contribution VALUES ('P2', 's', 'p2-02', 1, 'mots', 1, 1)",
            "INSERT INTO volunteer_offer VALUES ('P2', 'p2-02', 1) ON CONFLICT DO NOTHING",
            $"INSERT INTO announcement VALUES ('a', 'P2', 1, 'p2-02', 'mots', {at}, {at}, NULL, NULL)",
            "INSERT INTO codev_plan VALUES ('P2', 3)",
            "INSERT INTO codev_place VALUES ('P2', 'p2-02', 0, 1, 1)",
            $"INSERT INTO audit VALUES (NULL, 'Saw', 'p2-02', '', {at})"])
        {
            await database.RowsAsync(row);
        }
    }

    private static async Task ChoresAsync(BotInRoom bot, LocalDate on)
    {
        bot.AdvanceTo(on.At(new(12, 0)).InUtc().ToDateTimeOffset());
        await bot.Services.GetRequiredService<JobBoundary>().RunAsync(P2, default);
        await bot.Services.GetRequiredService<DailyChores>().RunAsync(default);
    }

    private async Task<IReadOnlyList<(DataKind Kind, long Rows)>> HeldAsync(IEnumerable<DataKind> kinds)
    {
        List<(DataKind, long)> held = [];

        foreach (var kind in kinds)
        {
            held.Add((kind, (await database.PersonalData.HeldAsync(kind, P2, default)).Values.Sum()));
        }

        return held;
    }
}

public sealed class RetentionOnSqlite(SqliteDatabase db) : RetentionTests(db), IClassFixture<SqliteDatabase>;
public sealed class RetentionOnPostgres(PostgresDatabase db) : RetentionTests(db), IClassFixture<PostgresDatabase>;
