using System.Data.Common;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.CoffeePairs;

public sealed class SqlCoffeePairs(DbDataSource db) : ICoffeePairs
{
    /// <summary>At the table where the person sits, something is other than it was.</summary>
    private const string Changed =
        """
        UPDATE coffee_table SET changes = changes + 1
         WHERE month = @month AND number = (SELECT number FROM coffee_seat WHERE month = @month AND person_id = @person)
        """;

    public Task<IReadOnlyList<CoffeeMember>> MembersAsync(CancellationToken ct) => ReadAsync("ORDER BY person_id", null, ct);

    public async Task<CoffeeMember?> FindAsync(PersonId person, CancellationToken ct) =>
        (await ReadAsync("WHERE person_id = @person", new { person = person.Value }, ct)).SingleOrDefault();

    public Task SaveAsync(CoffeeMember member, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO coffee_member (person_id, joined_at, resumes_on) VALUES (@person, @joinedAt, @resumesOn)
        ON CONFLICT (person_id) DO UPDATE SET resumes_on = excluded.resumes_on
        """,
        new { person = member.Person.Value, joinedAt = member.JoinedAt.Millis(), resumesOn = member.ResumesOn is { } day ? LocalDatePattern.Iso.Format(day) : null },
        ct);

    public Task LeaveAsync(PersonId person, YearMonth month, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var values = new { person = person.Value, month = Text(month) };
            await transaction.ExecuteAsync("DELETE FROM coffee_member WHERE person_id = @person", values, ct);
            await transaction.ExecuteAsync(Changed, values, ct);
            await transaction.ExecuteAsync("DELETE FROM coffee_seat WHERE person_id = @person AND month = @month", values, ct);
        },
        ct);

    public async Task<IReadOnlyList<CoffeeTable>> TablesAsync(YearMonth since, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<(string Month, long Number, long Drawn, long Changes, string? Person)>(
            """
            SELECT t.month, t.number, t.drawn, t.changes, s.person_id FROM coffee_table t LEFT JOIN coffee_seat s ON s.month = t.month AND s.number = t.number
             WHERE t.month >= @since ORDER BY t.month, t.number, s.person_id
            """,
            new { since = Text(since) },
            ct))
            .GroupBy(row => (row.Month, row.Number, row.Drawn, row.Changes))
            .Select(table => new CoffeeTable(
                YearMonthPattern.Iso.Parse(table.Key.Month).Value, (int)table.Key.Number, [.. table.Select(row => row.Person).OfType<string>().Select(person => new PersonId(person))])
            {
                Drawn = (int)table.Key.Drawn,
                Changes = (int)table.Key.Changes,
            }),
    ];

    public Task<bool> TryDrawAsync(YearMonth month, IReadOnlyList<CoffeeTable> tables, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            if (await transaction.ExecuteAsync(
                "INSERT INTO coffee_month (month, drawn_at) VALUES (@month, @now) ON CONFLICT (month) DO NOTHING", new { month = Text(month), now = now.Millis() }, ct) == 0)
            {
                return false;
            }

            foreach (var table in tables)
            {
                await transaction.ExecuteAsync(
                    "INSERT INTO coffee_table (month, number, drawn, changes) VALUES (@month, @number, @drawn, 0)",
                    new { month = Text(month), number = (long)table.Number, drawn = (long)table.Drawn },
                    ct);

                foreach (var person in table.People)
                {
                    // Somebody may have been forgotten since they were read.
                    await transaction.ExecuteAsync(
                        "INSERT INTO coffee_seat (month, person_id, number, answered) SELECT @month, id, @number, 0 FROM person WHERE id = @person",
                        new { month = Text(month), person = person.Value, number = (long)table.Number },
                        ct);
                }
            }

            return true;
        },
        ct);

    public async Task<bool> IsDrawnAsync(YearMonth month, CancellationToken ct) =>
        await db.FirstAsync<long>("SELECT COUNT(*) FROM coffee_month WHERE month = @month", new { month = Text(month) }, ct) > 0;

    public Task<bool> TryMoveAsync(PersonId person, CoffeeTable to, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var values = new { person = person.Value, month = Text(to.Month), number = (long)to.Number };

            // Writing the row holds its lock until the end: of two who come to one table one finds it full.
            await transaction.ExecuteAsync("UPDATE coffee_month SET drawn_at = drawn_at WHERE month = @month", values, ct);

            var isMoved = await transaction.ExecuteAsync(
                """
                UPDATE coffee_seat SET number = @number
                 WHERE month = @month AND person_id = @person
                   AND (SELECT COUNT(*) FROM coffee_seat mine WHERE mine.month = @month AND mine.number = coffee_seat.number) = 1
                   AND (SELECT COUNT(*) FROM coffee_seat theirs WHERE theirs.month = @month AND theirs.number = @number) = 2
                """,
                values,
                ct) == 1;
            return isMoved && await transaction.ExecuteAsync(Changed, values, ct) == 1;
        },
        ct);

    public Task<bool> TryAnswerAsync(PersonId person, YearMonth month, CoffeeAnswer answer, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var values = new { person = person.Value, month = Text(month), answer = $"{answer}" };

            if (await transaction.ExecuteAsync("UPDATE coffee_seat SET answered = 1 WHERE month = @month AND person_id = @person AND answered = 0", values, ct) == 0)
            {
                return false;
            }

            await transaction.ExecuteAsync(
                """
                INSERT INTO coffee_count (month, answer, answers) VALUES (@month, @answer, 1)
                ON CONFLICT (month, answer) DO UPDATE SET answers = coffee_count.answers + 1
                """,
                values,
                ct);
            return true;
        },
        ct);

    public async Task<IReadOnlyDictionary<CoffeeAnswer, int>> AnswersAsync(YearMonth month, CancellationToken ct) =>
        (await db.QueryAsync<(string Answer, long Answers)>("SELECT answer, answers FROM coffee_count WHERE month = @month", new { month = Text(month) }, ct))
            .ToDictionary(row => row.Answer.Named<CoffeeAnswer>(), row => (int)row.Answers);

    public Task ForgetAsync(YearMonth before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM coffee_month WHERE month < @before", new { before = Text(before) }, ct);

    private async Task<IReadOnlyList<CoffeeMember>> ReadAsync(string where, object? values, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<(string Person, long JoinedAt, string? ResumesOn)>($"SELECT person_id, joined_at, resumes_on FROM coffee_member {where}", values, ct))
            .Select(row => new CoffeeMember(new(row.Person), row.JoinedAt.Instant(), row.ResumesOn is { } day ? LocalDatePattern.Iso.Parse(day).Value : null)),
    ];

    /// <summary>Of one length, so that months compare as texts do.</summary>
    private static string Text(YearMonth month) => YearMonthPattern.Iso.Format(month);
}
