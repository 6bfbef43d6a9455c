using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

/// <summary>Questions to the tables that nobody should have to ask: each row they return is a rule broken.</summary>
public sealed partial class SqlCoachingCalls
{
    private static readonly (string Rule, string Sql)[] Rules =
    [
        ("overlap",
            """
            SELECT a.coach_id || ' ' || a.promotion_id || '/' || a.step_id || '/' || a.person_id || ' and ' || b.promotion_id || '/' || b.step_id || '/' || b.person_id
              FROM coaching_call a JOIN coaching_call b ON a.coach_id = b.coach_id AND a.starts_at <= b.starts_at AND b.starts_at < a.starts_at + 7200000
             WHERE a.state IN ('Booked', 'Offered') AND b.state IN ('Booked', 'Offered')
               AND (a.starts_at < b.starts_at OR a.promotion_id || '/' || a.step_id || '/' || a.person_id < b.promotion_id || '/' || b.step_id || '/' || b.person_id)
            """),
        ("twice",
            """
            SELECT promotion_id || '/' || step_id || '/' || person_id FROM coaching_call
             WHERE state IN ('Booked', 'Offered', 'Joined') GROUP BY promotion_id, step_id, person_id HAVING COUNT(*) > 1
            """),
        ("two at once",
            """
            SELECT a.person_id || ' in ' || a.step_id || ' and ' || b.step_id FROM coaching_call a JOIN coaching_call b
                ON a.person_id = b.person_id AND (a.promotion_id < b.promotion_id OR (a.promotion_id = b.promotion_id AND a.step_id < b.step_id))
             WHERE a.state IN ('Booked', 'Joined') AND b.state IN ('Booked', 'Joined') AND a.starts_at < b.starts_at + 7200000 AND b.starts_at < a.starts_at + 7200000
            """),
        ("quarter", "SELECT promotion_id || '/' || step_id || '/' || person_id FROM coaching_call WHERE starts_at % 900000 <> 0"),
        ("joint",
            """
            SELECT g.promotion_id || '/' || g.step_id || '/' || g.person_id FROM coaching_call g WHERE g.state = 'Joined' AND NOT EXISTS (
                SELECT 1 FROM coaching_call h WHERE h.promotion_id = g.promotion_id AND h.step_id = g.step_id AND h.person_id = g.host_id
                   AND h.coach_id = g.coach_id AND h.starts_at = g.starts_at AND h.state = 'Booked')
            """),
        ("line",
            """
            SELECT w.promotion_id || '/' || w.step_id || '/' || w.person_id FROM coaching_wait w JOIN coaching_call c
                ON c.promotion_id = w.promotion_id AND c.step_id = w.step_id AND c.person_id = w.person_id WHERE c.state IN ('Booked', 'Joined')
            """),
        ("history",
            """
            SELECT c.promotion_id || '/' || c.step_id || '/' || c.person_id FROM coaching_call c
             WHERE EXISTS (SELECT 1 FROM coaching_event e WHERE e.promotion_id = c.promotion_id AND e.step_id = c.step_id AND e.person_id = c.person_id)
               AND c.sequence <> (SELECT MAX(e.number) FROM coaching_event e WHERE e.promotion_id = c.promotion_id AND e.step_id = c.step_id AND e.person_id = c.person_id)
            """),
        ("pause",
            """
            SELECT a.coach_id || ' ' || a.promotion_id || '/' || a.step_id || '/' || a.person_id FROM coaching_call a
              JOIN coaching_call b ON a.coach_id = b.coach_id AND a.starts_at < b.starts_at
              JOIN coach_agenda g ON g.coach_id = a.coach_id
             WHERE a.state IN ('Booked', 'Offered') AND b.state IN ('Booked', 'Offered') AND a.starts_at > @now AND b.starts_at < a.starts_at + 7200000 + g.buffer_minutes * 60000
            """),
        ("busy",
            """
            SELECT c.coach_id || ' ' || c.promotion_id || '/' || c.step_id || '/' || c.person_id FROM coaching_call c
              JOIN coach_busy b ON b.coach_id = c.coach_id AND b.starts_at < c.starts_at + 7200000 AND c.starts_at < b.ends_at
             WHERE c.state IN ('Booked', 'Offered') AND c.starts_at > @now
            """),
        ("offer over", "SELECT promotion_id || '/' || step_id || '/' || person_id FROM coaching_call WHERE state = 'Offered' AND offer_until < @now - 3600000"),
    ];

    public async Task<IReadOnlyList<CoachingFault>> FaultsAsync(Instant now, CancellationToken ct)
    {
        List<CoachingFault> faults = [];

        foreach (var (rule, sql) in Rules)
        {
            faults.AddRange((await db.QueryAsync<string>(sql, new { now = now.Millis() }, ct)).Select(text => new CoachingFault(rule, text)));
        }

        return faults;
    }
}
