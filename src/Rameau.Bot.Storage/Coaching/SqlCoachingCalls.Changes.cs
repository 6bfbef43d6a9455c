using System.Data.Common;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Coaching;

/// <summary>Decides and writes in one transaction. The unique indexes stand behind it: they would refuse what a decision overlooked.</summary>
public sealed partial class SqlCoachingCalls
{
    private const int ConstraintOfSqlite = 19;

    /// <summary>Each further attempt finds what the one before it was overtaken by.</summary>
    private const int Attempts = 5;

    public Task<CallOutcome> DoAsync(CallCommand command, Instant now, CancellationToken ct) => AgainAsync(
        async transaction =>
        {
            var file = await FileAsync(transaction, command, ct);
            var outcome = CallDecision.Decide(file, command, now);

            if (outcome is CallOutcome.Done done)
            {
                await WriteAsync(transaction, done, command, now, ct);
            }

            return outcome;
        },
        ct);

    public Task<IReadOnlyList<CallOutcome.Done>> ClearDayAsync(PersonId coach, LocalDate day, PersonId by, string? reason, Instant now, CancellationToken ct) => AgainAsync(
        async transaction =>
        {
            await LockAsync(transaction, coach, ct);
            var zone = (await AgendaAsync(transaction, coach, now, ct))?.Zone ?? DateTimeZone.Utc;
            var rows = await transaction.QueryAsync<CallRow>(
                $"{CallRow.Select} WHERE coach_id = @coach AND starts_at >= @from AND starts_at < @until AND state IN ('Booked', 'Offered') AND starts_at > @now ORDER BY starts_at",
                new { coach = coach.Value, from = zone.On(day, LocalTime.Midnight).Millis(), until = zone.On(day.PlusDays(1), LocalTime.Midnight).Millis(), now = now.Millis() },
                ct);
            await transaction.ExecuteAsync(
                "INSERT INTO coach_day_off (coach_id, day) VALUES (@coach, @day) ON CONFLICT DO NOTHING", new { coach = coach.Value, day = AgendaRows.Day(day) }, ct);
            List<CallOutcome.Done> withdrawn = [];

            foreach (var call in rows.Select(CallRow.Call))
            {
                CallOutcome.Done done = new(call with { State = CallState.Cancelled, OfferUntil = null, Sequence = call.Sequence + 1 }, call, CallEventKind.Withdrawn);
                await WriteAsync(transaction, done, new CallCommand.Cancel(call.Key, by, call.StartsAt, reason), now, ct);
                withdrawn.Add(done);
            }

            return (IReadOnlyList<CallOutcome.Done>)withdrawn;
        },
        ct);

    private static async Task<CallFile> FileAsync(DbTransaction transaction, CallCommand command, CancellationToken ct)
    {
        CoachAgenda? agenda = null;

        if (Asked(command) is var (coach, startsAt))
        {
            await LockAsync(transaction, coach, ct);
            agenda = await AgendaAsync(transaction, coach, startsAt, ct);
        }

        var mine = await FindAsync(transaction, command.Call, ct);

        return command is CallCommand.Join join
            ? new(mine, null, await FindAsync(transaction, join.Call with { Person = join.Host }, ct), await IsAllowedAsync(transaction, join, ct))
            : new(mine, agenda);
    }

    private static (PersonId Coach, Instant StartsAt)? Asked(CallCommand command) => command switch
    {
        CallCommand.Take { Coach: var coach, StartsAt: var at } => (coach, at),
        CallCommand.Offer { Coach: var coach, StartsAt: var at } => (coach, at),
        _ => null,
    };

    /// <summary>Writing the row holds its lock until the end, so that of two who want the same hour one sees the other.</summary>
    private static Task<int> LockAsync(DbTransaction transaction, PersonId coach, CancellationToken ct) =>
        transaction.ExecuteAsync("UPDATE coach_agenda SET version = version + 1 WHERE coach_id = @coach", new { coach = coach.Value }, ct);

    private static async Task<CoachAgenda?> AgendaAsync(DbTransaction transaction, PersonId coach, Instant around, CancellationToken ct) =>
        (await AgendaRows.ReadAsync(transaction.Connection!, transaction, [coach], around - Duration.FromDays(1), around + Duration.FromDays(1), ct)).SingleOrDefault();

    private static async Task<CoachingCall?> FindAsync(DbTransaction transaction, CallKey key, CancellationToken ct) =>
        (await transaction.QueryAsync<CallRow>($"{CallRow.Select} WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person", CallRow.Key(key), ct))
            .Select(CallRow.Call).SingleOrDefault();

    private static async Task<bool> IsAllowedAsync(DbTransaction transaction, CallCommand.Join join, CancellationToken ct) => await transaction.QueryAsync<long>(
        "SELECT COUNT(*) FROM coaching_joint WHERE promotion_id = @promotion AND pair_id = @pair",
        new { promotion = join.Call.Promotion.Value, pair = join.Pair.Value },
        ct) is [> 0];

    private static async Task WriteAsync(DbTransaction transaction, CallOutcome.Done done, CallCommand command, Instant now, CancellationToken ct)
    {
        if (!done.Call.HoldsTime)
        {
            await EndGuestsAsync(transaction, done.Call, command.By, done.Kind, now, ct); // before their host lets go of the hour
        }

        var written = await transaction.ExecuteAsync(
            done.Before is null
                ? """
                  INSERT INTO coaching_call (promotion_id, step_id, person_id, coach_id, starts_at, state, sequence, phone, questions, zone, offer_until, host_id)
                  VALUES (@promotion, @step, @person, @coach, @at, @state, @sequence, @phone, @questions, @zone, @until, @host)
                  ON CONFLICT DO NOTHING
                  """
                : """
                  UPDATE coaching_call SET coach_id = @coach, starts_at = @at, state = @state, sequence = @sequence, phone = @phone, questions = @questions,
                         zone = @zone, offer_until = @until, host_id = @host
                   WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person AND sequence = @was
                  """,
            CallRow.Values(done.Call, done.Before?.Sequence ?? 0),
            ct);

        if (written != 1)
        {
            throw new OvertakenException();
        }

        if (done.Kind is { } kind)
        {
            await NoteAsync(transaction, done.Call, kind, now, command.By, (command as CallCommand.Cancel)?.Reason, ct);
            await KeepLineAsync(transaction, done.Call, kind, ct);
        }

        if (done.Kind is CallEventKind.Moved)
        {
            await MoveGuestsAsync(transaction, done.Call, command.By, now, ct);
        }
    }

    /// <summary>Who has a call, or let an offer go, waits no more; whose coach falls ill is the first to be helped.</summary>
    private static Task KeepLineAsync(DbTransaction transaction, CoachingCall call, CallEventKind kind, CancellationToken ct) => kind switch
    {
        CallEventKind.Withdrawn => transaction.ExecuteAsync(
            """
            INSERT INTO coaching_wait (promotion_id, step_id, person_id, asked_at) VALUES (@promotion, @step, @person, 0)
            ON CONFLICT (promotion_id, step_id, person_id) DO UPDATE SET asked_at = 0
            """,
            CallRow.Key(call.Key),
            ct),
        CallEventKind.Offered => Task.CompletedTask,
        _ => transaction.ExecuteAsync("DELETE FROM coaching_wait WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person", CallRow.Key(call.Key), ct),
    };

    private static Task<int> NoteAsync(DbTransaction transaction, CoachingCall call, CallEventKind kind, Instant now, PersonId? by, string? reason, CancellationToken ct) => transaction.ExecuteAsync(
        """
        INSERT INTO coaching_event (promotion_id, step_id, person_id, number, kind, at, by_id, coach_id, starts_at, reason)
        VALUES (@promotion, @step, @person, @number, @kind, @now, @by, @coach, @at, @reason)
        """,
        new
        {
            promotion = call.Promotion.Value,
            step = call.Window.Value,
            person = call.Person.Value,
            number = (long)call.Sequence,
            kind = kind.ToString(),
            now = now.Millis(),
            by = by?.Value,
            coach = call.Coach.Value,
            at = call.StartsAt.Millis(),
            reason,
        },
        ct);

    private static async Task EndGuestsAsync(DbTransaction transaction, CoachingCall host, PersonId? by, CallEventKind? kind, Instant now, CancellationToken ct)
    {
        foreach (var guest in await GuestsAsync(transaction, host, ct))
        {
            var ended = guest with { State = host.State, Host = null, Sequence = guest.Sequence + 1 };
            await transaction.ExecuteAsync(
                "UPDATE coaching_call SET state = @state, host_id = NULL, sequence = @sequence WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person",
                CallRow.Values(ended),
                ct);
            await NoteAsync(transaction, ended, kind ?? CallEventKind.Cancelled, now, by, null, ct);
        }
    }

    /// <summary>Their hour went along by the database's own rule; the history and the calendar are told.</summary>
    private static async Task MoveGuestsAsync(DbTransaction transaction, CoachingCall host, PersonId? by, Instant now, CancellationToken ct)
    {
        foreach (var guest in await GuestsAsync(transaction, host, ct))
        {
            var moved = guest with { Sequence = guest.Sequence + 1 };
            await transaction.ExecuteAsync(
                "UPDATE coaching_call SET sequence = @sequence WHERE promotion_id = @promotion AND step_id = @step AND person_id = @person", CallRow.Values(moved), ct);
            await NoteAsync(transaction, moved, CallEventKind.Moved, now, by, null, ct);
        }
    }

    private static async Task<IReadOnlyList<CoachingCall>> GuestsAsync(DbTransaction transaction, CoachingCall host, CancellationToken ct) =>
    [
        .. (await transaction.QueryAsync<CallRow>($"{CallRow.Select} WHERE promotion_id = @promotion AND step_id = @step AND host_id = @person", CallRow.Key(host.Key), ct))
            .Select(CallRow.Call),
    ];

    private async Task<T> AgainAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.InTransactionAsync(work, ct);
            }
            catch (OvertakenException) when (attempt < Attempts)
            {
            }
            catch (DbException e) when (attempt < Attempts && IsOvertaken(e))
            {
            }
        }
    }

    private static bool IsOvertaken(DbException e) =>
        e.IsLostRace() || e.SqlState is PostgresErrorCodes.DeadlockDetected || e is SqliteException { SqliteErrorCode: ConstraintOfSqlite };

    /// <summary>Somebody wrote between our look and our write.</summary>
    private sealed class OvertakenException : Exception;
}
