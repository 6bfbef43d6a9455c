using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Conversations;

public sealed class SqlUndos(DbDataSource db) : IUndos
{
    private const string Same = "conversation_id = @conversation AND person_id = @person";

    public Task RememberAsync(Undo undo, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO undo (conversation_id, person_id, verb, data, what, until) VALUES (@conversation, @person, @verb, @data, @what, @until)
        ON CONFLICT (conversation_id, person_id) DO UPDATE SET verb = excluded.verb, data = excluded.data, what = excluded.what, until = excluded.until
        """,
        new { conversation = undo.Conversation.Value, person = undo.Person.Value, verb = undo.Verb, data = undo.Data, what = undo.What, until = undo.Until.Millis() },
        ct);

    public async Task<Undo?> TakeAsync(ConversationId conversation, PersonId person, Instant now, CancellationToken ct)
    {
        var row = await db.FirstAsync<Row>(
            $"DELETE FROM undo WHERE {Same} AND until > @now RETURNING verb AS Verb, data AS Data, what AS What, until AS Until",
            new { conversation = conversation.Value, person = person.Value, now = now.Millis() },
            ct);

        return row is null ? null : new(conversation, person, row.Verb, row.Data, row.What, Instant.FromUnixTimeMilliseconds(row.Until));
    }

    public Task PurgeAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM undo WHERE until < @before", new { before = before.Millis() }, ct);

    private sealed class Row
    {
        public required string Verb { get; init; }
        public required string Data { get; init; }
        public required string What { get; init; }
        public required long Until { get; init; }
    }
}
