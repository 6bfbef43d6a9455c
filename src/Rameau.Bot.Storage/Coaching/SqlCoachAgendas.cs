using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

public sealed class SqlCoachAgendas(DbDataSource db) : ICoachAgendas
{
    public async Task<IReadOnlyList<CoachAgenda>> OfAsync(IReadOnlyCollection<PersonId> coaches, Instant from, Instant until, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        return await AgendaRows.ReadAsync(connection, null, coaches, from, until, ct);
    }

    public Task SaveAsync(CoachAgenda agenda, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO coach_agenda (coach_id, zone, buffer_minutes, notice_hours, daily_cap, weekly_cap, version)
        VALUES (@coach, @zone, @buffer, @notice, @daily, @weekly, 1)
        ON CONFLICT (coach_id) DO UPDATE SET zone = excluded.zone, buffer_minutes = excluded.buffer_minutes, notice_hours = excluded.notice_hours,
            daily_cap = excluded.daily_cap, weekly_cap = excluded.weekly_cap, version = coach_agenda.version + 1
        """,
        new
        {
            coach = agenda.Coach.Value,
            zone = agenda.Zone.Id,
            buffer = (long)agenda.Buffer.TotalMinutes,
            notice = (long)agenda.Notice.TotalHours,
            daily = (long)agenda.DailyCap,
            weekly = (long)agenda.WeeklyCap,
        },
        ct);

    public Task OpenAsync(PersonId coach, IReadOnlyCollection<Opening> openings, IReadOnlyCollection<LocalDate> daysOff, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            foreach (var opening in openings)
            {
                await transaction.ExecuteAsync(
                    "INSERT INTO coach_opening (coach_id, days, first_day, last_day, opens, closes) VALUES (@coach, @days, @first, @last, @opens, @closes) ON CONFLICT DO NOTHING",
                    Values(coach, opening),
                    ct);
            }

            foreach (var day in daysOff)
            {
                await transaction.ExecuteAsync("INSERT INTO coach_day_off (coach_id, day) VALUES (@coach, @day) ON CONFLICT DO NOTHING", Values(coach, day), ct);
            }
        },
        ct);

    public Task CloseAsync(PersonId coach, Opening opening, CancellationToken ct) => db.ExecuteAsync(
        """
        DELETE FROM coach_opening
         WHERE coach_id = @coach AND days = @days AND first_day = @first AND last_day = @last AND opens = @opens AND closes = @closes
        """,
        Values(coach, opening),
        ct);

    public Task ReopenAsync(PersonId coach, LocalDate day, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM coach_day_off WHERE coach_id = @coach AND day = @day", Values(coach, day), ct);

    public Task ReplaceBusyAsync(PersonId coach, IReadOnlyCollection<Interval> busy, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await transaction.ExecuteAsync("DELETE FROM coach_busy WHERE coach_id = @coach", new { coach = coach.Value }, ct);

            foreach (var one in busy)
            {
                await transaction.ExecuteAsync(
                    "INSERT INTO coach_busy (coach_id, starts_at, ends_at) VALUES (@coach, @from, @to) ON CONFLICT DO NOTHING",
                    new { coach = coach.Value, from = one.Start.Millis(), to = one.End.Millis() },
                    ct);
            }
        },
        ct);

    private static object Values(PersonId coach, LocalDate day) => new { coach = coach.Value, day = AgendaRows.Day(day) };

    private static object Values(PersonId coach, Opening opening) => new
    {
        coach = coach.Value,
        days = (long)opening.Days.Bits,
        first = AgendaRows.Day(opening.First),
        last = AgendaRows.Day(opening.Last),
        opens = AgendaRows.Minutes(opening.From),
        closes = AgendaRows.Minutes(opening.To),
    };
}
