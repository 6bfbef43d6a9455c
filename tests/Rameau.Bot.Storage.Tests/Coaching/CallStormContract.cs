using System.Collections.Concurrent;
using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Coaching;

public abstract class CallStormContract(TestDatabase database) : CoachingContract(database)
{
    private const int Runners = 10, Each = 100;

    /// <summary>Fifty people and five coaches, ten at a time: a thousand operations that get in each other's way.</summary>
    [DatabaseTheory]
    [InlineData(7)]
    [InlineData(20270328)]
    public async Task A_thousand_things_asked_at_once_break_no_rule(int seed)
    {
        var people = await GivenPeopleAsync(50);
        Person[] coaches = [.. Enumerable.Range(0, 5).Select(i => new Person(new($"coach-{i}"), "Coach", $"{i}") { Roles = [new(Role.Coach, Sample.First.Id)] })];
        await Database.People.SaveAsync(coaches, default);
        ConcurrentBag<string> said = [];

        foreach (var coach in coaches)
        {
            await OpenAsync(coach.Id);
        }

        await Race.RunAsync(Runners, async runner =>
        {
            Random random = new(seed + runner);

            for (var i = 0; i < Each; i++)
            {
                said.Add(await OneAsync(random, people, coaches));
            }
        });

        Assert.Empty(await Store.FaultsAsync(Now, default));
        Assert.All(await Store.OfPromotionAsync(Sample.First.Id, default), call => Assert.True(Window.Holds(call.StartsAt)));
        Assert.All(
            (await Store.OfPromotionAsync(Sample.First.Id, default)).CountBy(call => (call.Coach, Day: call.StartsAt.InZone(Paris).Date)), day => Assert.InRange(day.Value, 1, 3));
        Assert.True(said.Count(word => word == "Done") > 150, $"{said.Count(word => word == "Done")} of {said.Count} were done.");
        Assert.Contains("Refused", said);
    }

    private async Task<string> OneAsync(Random random, IReadOnlyList<Person> people, Person[] coaches)
    {
        var person = people[random.Next(people.Count)];
        var coach = coaches[random.Next(coaches.Length)].Id;
        var at = At(3 + random.Next(20), 9 + random.Next(7), 15 * random.Next(4));
        var mine = await Store.FindAsync(KeyOf(person), default);

        switch (random.Next(8))
        {
            case 0 when mine is not null:
                return (await DoAsync(new CallCommand.Cancel(KeyOf(person), person.Id, mine.StartsAt, "empêchement"))).GetType().Name;
            case 1:
                return (await DoAsync(new CallCommand.Offer(KeyOf(person), Window, coach, at, Now + Duration.FromHours(4)))).GetType().Name;
            case 2 when mine is not null:
                return (await DoAsync(new CallCommand.Accept(KeyOf(person), person.Id, mine.StartsAt))).GetType().Name;
            case 3 when random.Next(10) == 0:
                return (await Store.ClearDayAsync(coach, new LocalDate(2027, 3, 3).PlusDays(random.Next(20)), coach, "souffrant", Now, default)).Count == 0 ? "Refused" : "Done";
            default:
                return (await DoAsync(Take(person, at, mine?.State is CallState.Booked ? mine.StartsAt : null, coach))).GetType().Name;
        }
    }
}

public sealed class CallStormsOnSqlite(SqliteDatabase db) : CallStormContract(db), IClassFixture<SqliteDatabase>;
public sealed class CallStormsOnPostgres(PostgresDatabase db) : CallStormContract(db), IClassFixture<PostgresDatabase>;
