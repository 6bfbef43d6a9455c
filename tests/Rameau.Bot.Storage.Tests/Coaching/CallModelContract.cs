using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Coaching;

/// <summary>Random commands, with a seed, to the database and to the model: what one answers and keeps, the other does.</summary>
public abstract class CallModelContract(TestDatabase database, int steps) : CoachingContract(database)
{
    private const int Learners = 12;
    private readonly string[] coaches = ["coach", "staff", "alumna"];
    private readonly Dictionary<string, List<Interval>> busyTimes = [];

    private readonly CallModel model = new()
    {
        From = At(2, 0).ToDateTimeUtc(),
        Until = Paris.On(new(2027, 4, 2), LocalTime.Midnight).ToDateTimeUtc(),
        Buffer = TimeSpan.FromMinutes(15),
        Notice = TimeSpan.FromHours(24),
        DailyCap = 3,
        WeeklyCap = 8,
    };

    private Random random = new(0);
    private Instant now = Now;

    [DatabaseTheory]
    [InlineData(20270301)]
    public async Task Whatever_is_asked_the_database_does_what_the_model_does(int seed)
    {
        random = new(seed);
        var people = await GivenPeopleAsync(Learners);
        now = Now;

        foreach (var coach in coaches)
        {
            await OpenAsync(new(coach));

            for (var day = new LocalDate(2027, 3, 1); day <= new LocalDate(2027, 4, 30); day = day.PlusDays(1))
            {
                if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                {
                    model.Open(coach, day.ToDateOnly(), 9, 17);
                }
            }
        }

        Dictionary<string, int> seen = [];

        for (var step = 0; step < steps; step++)
        {
            var person = people[random.Next(people.Count)];
            var (what, expected, actual) = await StepAsync(person);
            Assert.True(expected == actual, $"Step {step}, {what}: the model says {expected}, the database {actual}.");
            seen[$"{what} {actual}"] = seen.GetValueOrDefault($"{what} {actual}") + 1;

            var (kept, stored) = (model.Calls.GetValueOrDefault(person.Id.Value), await Store.FindAsync(KeyOf(person), default));
            Assert.True(kept == AsModel(stored), $"Step {step}, {what}: the model keeps {kept}, the database {stored}.");

            if (step % 250 == 0 || step == steps - 1)
            {
                Assert.Equal(
                    model.Calls.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)),
                    (await Store.RecordsAsync(Sample.First.Id, default)).OrderBy(call => call.Person.Value, StringComparer.Ordinal).Select(call => (call.Person.Value, AsModel(call)!)));
                Assert.Equal(
                    model.Line.OrderBy(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key),
                    (await Store.LineAsync(Sample.First.Id, new("C1"), default)).Select(one => one.Call.Person.Value));
                Assert.DoesNotContain(await Store.FaultsAsync(now, default), fault => fault.Rule is not ("busy" or "offer over"));
            }
        }

        Assert.True(seen.Count(one => one.Value > 2) > 15, string.Join(", ", seen.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}"))); // the walk went everywhere
    }

    private async Task<(string What, string Expected, string Actual)> StepAsync(Person person)
    {
        now = random.Next(40) == 0 ? now + Duration.FromMinutes(random.Next(600)) : now;
        now = now > Paris.On(new(2027, 4, 1), LocalTime.Midnight) ? Now : now; // the clock of a test may go back, to go on
        var (name, coach, key) = (person.Id.Value, coaches[random.Next(coaches.Length)], KeyOf(person));
        var mine = model.Calls.GetValueOrDefault(name);
        var at = random.Next(4) == 0 && mine is not null ? Instant.FromDateTimeUtc(mine.StartsAt) : SomeHour();
        Instant? moves = random.Next(3) == 0 && mine is not null ? Instant.FromDateTimeUtc(mine.StartsAt) : null;
        var utc = at.ToDateTimeUtc();

        switch (random.Next(12))
        {
            case < 4:
                return (
                    moves is null ? "book" : "move",
                    model.Take(name, coach, utc, moves?.ToDateTimeUtc(), now.ToDateTimeUtc()),
                    await TellAsync(new CallCommand.Take(key, person.Id, Window, new(coach), at, moves)));
            case 4:
                var until = now + Duration.FromHours(random.Next(1, 30));
                return ("offer", model.Offer(name, coach, utc, until.ToDateTimeUtc(), now.ToDateTimeUtc()), await TellAsync(new CallCommand.Offer(key, Window, new(coach), at, until)));
            case 5:
                return ("cancel", model.Cancel(name, utc, now.ToDateTimeUtc()), await TellAsync(new CallCommand.Cancel(key, person.Id, at, "empêchement")));
            case 6:
                return ("accept", model.Accept(name, utc, now.ToDateTimeUtc()), await TellAsync(new CallCommand.Accept(key, person.Id, at)));
            case 7:
                return ("decline", model.Decline(name, utc), await TellAsync(new CallCommand.Decline(key, person.Id, at)));
            case 8:
                return ("expire", model.Expire(name, now.ToDateTimeUtc()), await TellAsync(new CallCommand.Expire(key)));
            case 9:
                return ("miss", model.Miss(name, coach, utc, now.ToDateTimeUtc()), await TellAsync(new CallCommand.Miss(key, new(coach), at)));
            case 10 when mine is not { State: CallState.Booked }:
                model.Line.TryAdd(name, now.ToDateTimeUtc());
                await Store.TryWaitAsync(key, now, default);
                return ("wait", "done", "done");
            default:
                return random.Next(25) == 0 ? await ClearAsync(coach) : await BusyAsync(coach);
        }
    }

    private async Task<(string, string, string)> ClearAsync(string coach)
    {
        var day = new LocalDate(2027, 3, 1).PlusDays(random.Next(31));
        var expected = model.ClearDay(coach, day.ToDateOnly(), now.ToDateTimeUtc());
        var freed = await Store.ClearDayAsync(new(coach), day, new(coach), "souffrant", now, default);
        await Database.CoachAgendas.ReopenAsync(new(coach), day, default);
        model.Reopen(coach, day.ToDateOnly());

        return ("clear", string.Join(',', expected), string.Join(',', freed.Select(done => done.Call.Person)));
    }

    private async Task<(string, string, string)> BusyAsync(string coach)
    {
        var from = SomeHour();
        var times = busyTimes[coach] = [.. busyTimes.GetValueOrDefault(coach, []).TakeLast(5), new(from, from + Duration.FromMinutes(15 * random.Next(1, 9)))];
        model.Busy(coach, times.Select(time => (time.Start.ToDateTimeUtc(), time.End.ToDateTimeUtc())));
        await Database.CoachAgendas.ReplaceBusyAsync(new(coach), times, default);

        return ("busy", "done", "done");
    }

    private Instant SomeHour() => Paris.On(new LocalDate(2027, 3, 1).PlusDays(random.Next(35)), new(8 + random.Next(9), 15 * random.Next(4)));

    private async Task<string> TellAsync(CallCommand command) => await Store.DoAsync(command, now, default) switch
    {
        CallOutcome.Done => "done",
        CallOutcome.AlreadySo => "already",
        _ => "refused",
    };

    private static ModelCall? AsModel(CoachingCall? call) =>
        call is null ? null : new(call.Coach.Value, call.StartsAt.ToDateTimeUtc(), call.State, call.Sequence, call.OfferUntil?.ToDateTimeUtc());
}

public sealed class CallModelOnSqlite(SqliteDatabase db) : CallModelContract(db, 10_000), IClassFixture<SqliteDatabase>;
public sealed class CallModelOnPostgres(PostgresDatabase db) : CallModelContract(db, 2_000), IClassFixture<PostgresDatabase>;
