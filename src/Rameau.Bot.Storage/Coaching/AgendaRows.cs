using System.Data.Common;
using Dapper;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

/// <summary>Reads whole agendas over one connection, in a transaction or without.</summary>
internal static class AgendaRows
{
    /// <summary>Caps count weeks, of which one may begin or end outside what is looked at.</summary>
    private static readonly Duration Around = Duration.FromDays(8);

    public static async Task<IReadOnlyList<CoachAgenda>> ReadAsync(
        DbConnection connection, DbTransaction? transaction, IReadOnlyCollection<PersonId> coaches, Instant from, Instant until, CancellationToken ct)
    {
        DynamicParameters values = new();
        var list = Sql.List("coach", coaches.Select(coach => coach.Value), values);
        values.Add("from", from.Millis());
        values.Add("until", until.Millis());
        values.Add("before", (from - Around).Millis());
        values.Add("after", (until + Around).Millis());
        values.Add("first", Day((from - Duration.FromDays(1)).InUtc().Date));
        values.Add("last", Day((until + Duration.FromDays(1)).InUtc().Date));

        var settings = await QueryAsync<(string Coach, string Zone, long Buffer, long Notice, long Daily, long Weekly)>(
            $"SELECT coach_id, zone, buffer_minutes, notice_hours, daily_cap, weekly_cap FROM coach_agenda WHERE coach_id IN ({list})");
        var openings = (await QueryAsync<(string Coach, long Days, string First, string Last, long Opens, long Closes)>(
            $"""
            SELECT coach_id, days, first_day, last_day, opens, closes FROM coach_opening
             WHERE coach_id IN ({list}) AND last_day >= @first AND first_day <= @last ORDER BY first_day, days, opens
            """)).ToLookup(row => row.Coach, row => new Opening(new((int)row.Days), Day(row.First), Day(row.Last), Time(row.Opens), Time(row.Closes)));
        var off = (await QueryAsync<(string Coach, string Day)>($"SELECT coach_id, day FROM coach_day_off WHERE coach_id IN ({list}) AND day >= @first AND day <= @last ORDER BY day"))
            .ToLookup(row => row.Coach, row => Day(row.Day));
        var busy = (await QueryAsync<(string Coach, long From, long To)>(
            $"SELECT coach_id, starts_at, ends_at FROM coach_busy WHERE coach_id IN ({list}) AND ends_at > @from AND starts_at < @until ORDER BY starts_at"))
            .ToLookup(row => row.Coach, row => new Interval(row.From.Instant(), row.To.Instant()));
        var calls = (await QueryAsync<(string Coach, long At, string Promotion, string Window, string Person)>(
            $"""
            SELECT coach_id, starts_at, promotion_id, step_id, person_id FROM coaching_call
             WHERE coach_id IN ({list}) AND starts_at >= @before AND starts_at < @after AND state IN ('Booked', 'Offered') ORDER BY starts_at
            """)).ToLookup(row => row.Coach, row => new Taken(row.At.Instant(), new(new(row.Promotion), new(row.Window), new(row.Person))));

        return
        [
            .. settings.OrderBy(row => row.Coach, StringComparer.Ordinal).Select(row => new CoachAgenda(new(row.Coach), DateTimeZoneProviders.Tzdb[row.Zone])
            {
                Buffer = Duration.FromMinutes(row.Buffer),
                Notice = Duration.FromHours(row.Notice),
                DailyCap = (int)row.Daily,
                WeeklyCap = (int)row.Weekly,
                Openings = [.. openings[row.Coach]],
                DaysOff = [.. off[row.Coach]],
                Busy = [.. busy[row.Coach]],
                Calls = [.. calls[row.Coach]],
            }),
        ];

        Task<IEnumerable<T>> QueryAsync<T>(string sql) => connection.QueryAsync<T>(new CommandDefinition(sql, values, transaction, cancellationToken: ct));
    }

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static LocalTime Time(long minutes) => minutes >= 1440 ? LocalTime.MaxValue : LocalTime.FromMinutesSinceMidnight((int)minutes);

    public static long Minutes(LocalTime time) => (time.Hour * 60) + time.Minute;
}
