using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Conversations;

public sealed class SqlInbox(DbDataSource db) : IInbox
{
    private const string Same = "channel = @Channel AND conversation_id = @Conversation AND activity_id = @ActivityId";

    public async Task<Arrival> ArriveAsync(ArrivalKey key, Instant now, CancellationToken ct)
    {
        // One statement decides, also against another node: a row that was abandoned is taken over by moving its clock.
        var mine = await db.ExecuteAsync(
            """
            INSERT INTO inbox (channel, conversation_id, activity_id, arrived_at) VALUES (@Channel, @Conversation, @ActivityId, @now)
            ON CONFLICT (channel, conversation_id, activity_id) DO UPDATE SET arrived_at = excluded.arrived_at
             WHERE inbox.status IS NULL AND inbox.arrived_at <= @abandoned
            """,
            new
            {
                key.Channel,
                Conversation = key.Conversation.Value,
                key.ActivityId,
                now = now.Millis(),
                abandoned = (now - IInbox.Abandoned).Millis(),
            },
            ct) == 1;

        if (mine)
        {
            return new Arrival.First();
        }

        var answer = await db.FirstAsync<Row>($"SELECT status AS Status, body AS Body FROM inbox WHERE {Same}", Values(key), ct);
        return answer?.Status is { } status ? new Arrival.Answered(new((int)status, answer.Body)) : new Arrival.Running();
    }

    public Task AnsweredAsync(ArrivalKey key, GivenAnswer answer, CancellationToken ct) => db.ExecuteAsync(
        $"UPDATE inbox SET status = @status, body = @body WHERE {Same}",
        new { key.Channel, Conversation = key.Conversation.Value, key.ActivityId, status = (long)answer.Status, body = answer.Body },
        ct);

    public Task ForgetAsync(ArrivalKey key, CancellationToken ct) =>
        db.ExecuteAsync($"DELETE FROM inbox WHERE {Same} AND status IS NULL", Values(key), ct);

    public async Task<bool> IsRepeatAsync(ArrivalKey tap, Instant now, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO inbox (channel, conversation_id, activity_id, arrived_at) VALUES (@Channel, @Conversation, @ActivityId, @now)
        ON CONFLICT (channel, conversation_id, activity_id) DO UPDATE SET arrived_at = excluded.arrived_at, status = NULL
         WHERE inbox.arrived_at <= @forgotten OR (inbox.status IS NULL AND inbox.arrived_at <= @abandoned)
        """,
        new
        {
            tap.Channel,
            Conversation = tap.Conversation.Value,
            tap.ActivityId,
            now = now.Millis(),
            forgotten = (now - IInbox.RepeatWindow).Millis(),
            abandoned = (now - IInbox.Abandoned).Millis(),
        },
        ct) == 0;

    public Task PurgeAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM inbox WHERE arrived_at < @before", new { before = before.Millis() }, ct);

    private static object Values(ArrivalKey key) => new { key.Channel, Conversation = key.Conversation.Value, key.ActivityId };

    private sealed class Row
    {
        public long? Status { get; init; }
        public string? Body { get; init; }
    }
}
