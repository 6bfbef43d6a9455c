using System.Data.Common;
using Dapper;
using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Coaching;

public abstract class CallRaceContract(TestDatabase database) : CoachingContract(database)
{
    [DatabaseFact]
    public async Task Of_two_hundred_who_want_one_slot_one_gets_it_and_the_others_are_told_that_it_is_taken()
    {
        var people = await GivenPeopleAsync(200);

        var outcomes = await Race.RunAsync(200, i => DoAsync(Take(people[i], At(9, 9))));

        Assert.Single(outcomes.OfType<CallOutcome.Done>());
        Assert.Equal(199, outcomes.Count(outcome => outcome is CallOutcome.Refused { Why: CallRefusal.Taken }));
        Assert.Single(await Store.OfPromotionAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Of_one_person_who_taps_twenty_slots_at_once_one_is_theirs()
    {
        var outcomes = await Race.RunAsync(20, i => DoAsync(Take(Sample.Aline, At(8 + (i / 4), 9 + (i % 4 * 2) - (i % 4 > 1 ? 1 : 0), i % 4 is 1 ? 15 : 0))));

        Assert.Single(outcomes.OfType<CallOutcome.Done>());
        Assert.Single(await Store.OfPromotionAsync(Sample.First.Id, default));
    }

    [DatabaseFact]
    public async Task Of_those_who_move_to_one_slot_at_once_one_gets_it_and_the_others_keep_theirs()
    {
        var people = await GivenPeopleAsync(8);
        Instant[] old = [.. people.Select((_, i) => At(9 + (i / 2), i % 2 == 0 ? 9 : 14))];

        foreach (var (i, person) in people.Index())
        {
            Assert.IsType<CallOutcome.Done>(await DoAsync(Take(person, old[i])));
        }

        var outcomes = await Race.RunAsync(8, i => DoAsync(Take(people[i], At(16, 9), moves: old[i])));

        Assert.Single(outcomes.OfType<CallOutcome.Done>());
        var calls = await Store.OfPromotionAsync(Sample.First.Id, default);
        Assert.Equal(8, calls.Count);
        Assert.Equal(7, calls.Count(call => old.Contains(call.StartsAt)));
    }

    [DatabaseFact]
    public async Task A_day_takes_no_more_calls_than_its_coach_however_many_ask_at_once()
    {
        var people = await GivenPeopleAsync(12);
        await Database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Paris) { DailyCap = 2 }, default);

        await Race.RunAsync(12, i => DoAsync(Take(people[i], At(9, 9 + (i % 3 * 3)))));

        Assert.Equal(2, (await Store.OfPromotionAsync(Sample.First.Id, default)).Count);
    }

    [DatabaseTheory]
    [InlineData(15)]
    [InlineData(60)]
    [InlineData(105)]
    [InlineData(-105)]
    [InlineData(0)]
    public async Task The_database_itself_refuses_two_calls_of_a_coach_that_overlap_whoever_writes_them(int minutes)
    {
        await Store.SaveAsync(new(Sample.First.Id, new("C1"), Sample.Aline.Id, Sample.Coach.Id, At(9, 9)), default);
        CoachingCall other = new(Sample.First.Id, new("C1"), Sample.Basile.Id, Sample.Coach.Id, At(9, 9) + Duration.FromMinutes(minutes));

        await Assert.ThrowsAnyAsync<DbException>(() => Store.SaveAsync(other, default));
        Assert.Single(await Store.OfPromotionAsync(Sample.First.Id, default));

        await WithoutConstraintAsync(async () =>
        {
            await Store.SaveAsync(other, default); // it is the constraint that refused
            Assert.Contains(await Store.FaultsAsync(Now, default), fault => fault.Rule == "overlap");
        });
    }

    [DatabaseTheory]
    [InlineData(120)]
    [InlineData(-120)]
    [InlineData(135)]
    public async Task The_database_takes_calls_that_follow_each_other(int minutes)
    {
        await Store.SaveAsync(new(Sample.First.Id, new("C1"), Sample.Aline.Id, Sample.Coach.Id, At(9, 9)), default);
        await Store.SaveAsync(new(Sample.First.Id, new("C1"), Sample.Basile.Id, Sample.Coach.Id, At(9, 9) + Duration.FromMinutes(minutes)), default);

        Assert.Equal(2, (await Store.OfPromotionAsync(Sample.First.Id, default)).Count);
        Assert.DoesNotContain(await Store.FaultsAsync(Now, default), fault => fault.Rule == "overlap");
    }

    [DatabaseFact]
    public async Task The_database_takes_no_call_off_the_quarter_and_no_guest_without_a_host()
    {
        CoachingCall call = new(Sample.First.Id, new("C1"), Sample.Aline.Id, Sample.Coach.Id, At(9, 9));

        await Assert.ThrowsAnyAsync<DbException>(() => Store.SaveAsync(call with { StartsAt = At(9, 9, 10) }, default));
        await Assert.ThrowsAnyAsync<DbException>(() => Store.SaveAsync(call with { State = CallState.Joined, Host = Sample.Basile.Id }, default));
        await Assert.ThrowsAnyAsync<DbException>(() => Store.SaveAsync(call with { State = CallState.Offered }, default));
    }

    private async Task WithoutConstraintAsync(Func<Task> test)
    {
        await using var connection = await Database.Store.Source.OpenConnectionAsync();
        var indexes = (await connection.QueryAsync<string>(Database.Store.Kind is Storage.Database.StoreKind.Sqlite
            ? "SELECT sql FROM sqlite_master WHERE name LIKE 'coaching_call_alone_%'"
            : "SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema() AND indexname LIKE 'coaching_call_alone_%'")).ToArray();
        Assert.Equal(8, indexes.Length);

        foreach (var shift in Enumerable.Range(0, 8))
        {
            await connection.ExecuteAsync($"DROP INDEX coaching_call_alone_{shift}");
        }

        try
        {
            await test();
        }
        finally
        {
            await connection.ExecuteAsync("DELETE FROM coaching_call");

            foreach (var index in indexes)
            {
                await connection.ExecuteAsync(index);
            }
        }
    }
}

public sealed class CallRacesOnSqlite(SqliteDatabase db) : CallRaceContract(db), IClassFixture<SqliteDatabase>;
public sealed class CallRacesOnPostgres(PostgresDatabase db) : CallRaceContract(db), IClassFixture<PostgresDatabase>;
