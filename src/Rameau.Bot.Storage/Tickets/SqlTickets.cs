using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Tickets;

public sealed class SqlTickets(DbDataSource db) : ITickets
{
    private const string Select =
        """
        SELECT id, promotion_id AS Promotion, asker_id AS Asker, owner_id AS Owner, question, answer, asked_at AS AskedAt, is_private AS IsPrivate, state, since,
               unreached_at AS UnreachedAt, revision
          FROM ticket
        """;

    public async Task<Ticket?> FindAsync(PromotionId promotion, TicketId id, CancellationToken ct) =>
        (await ReadAsync("WHERE promotion_id = @promotion AND id = @id", new { promotion = promotion.Value, id = id.Value }, ct)).SingleOrDefault();

    public async Task<bool> TryAddAsync(Ticket ticket, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO ticket (id, promotion_id, asker_id, owner_id, question, answer, asked_at, is_private, state, since, unreached_at, revision)
        VALUES (@id, @promotion, @asker, @owner, @question, @answer, @askedAt, @isPrivate, @state, @since, @unreachedAt, @revision)
        ON CONFLICT (promotion_id, id) DO NOTHING
        """,
        Values(ticket),
        ct) == 1;

    public async Task<bool> TryChangeAsync(Ticket changed, CancellationToken ct) => await db.ExecuteAsync(
        """
        UPDATE ticket
           SET owner_id = @owner, question = @question, answer = @answer, state = @state, since = @since, unreached_at = @unreachedAt, revision = @revision
         WHERE promotion_id = @promotion AND id = @id AND revision = @revision - 1
        """,
        Values(changed),
        ct) == 1;

    public Task<IReadOnlyList<Ticket>> OfPromotionAsync(PromotionId promotion, CancellationToken ct) =>
        ReadAsync("WHERE promotion_id = @promotion AND state <> @withdrawn ORDER BY asked_at, id", new { promotion = promotion.Value, withdrawn = $"{TicketState.Withdrawn}" }, ct);

    public Task<IReadOnlyList<Ticket>> OfAskerAsync(PersonId asker, CancellationToken ct) =>
        ReadAsync("WHERE asker_id = @asker ORDER BY asked_at DESC, id", new { asker = asker.Value }, ct);

    public async Task<IReadOnlyList<PromotionId>> LivelyAsync(Instant since, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<string>(
            "SELECT DISTINCT promotion_id FROM ticket WHERE state IN (@animator, @staff) OR since >= @since ORDER BY promotion_id",
            new { animator = $"{TicketState.WithAnimator}", staff = $"{TicketState.WithStaff}", since = since.Millis() },
            ct)).Select(id => new PromotionId(id)),
    ];

    public Task<int> ForgetAsync(Instant before, CancellationToken ct) => db.ExecuteAsync(
        "DELETE FROM ticket WHERE state NOT IN (@animator, @staff) AND since < @before",
        new { animator = $"{TicketState.WithAnimator}", staff = $"{TicketState.WithStaff}", before = before.Millis() },
        ct);

    private async Task<IReadOnlyList<Ticket>> ReadAsync(string where, object values, CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>($"{Select} {where}", values, ct)).Select(row => row.Ticket())];

    private static object Values(Ticket one) => new
    {
        id = one.Id.Value,
        promotion = one.Promotion.Value,
        asker = one.Asker?.Value,
        owner = one.Owner?.Value,
        question = one.Question,
        answer = one.Answer,
        askedAt = one.AskedAt.Millis(),
        isPrivate = one.IsPrivate ? 1L : 0L,
        state = $"{one.State}",
        since = one.Since.Millis(),
        unreachedAt = one.UnreachedAt.Millis(),
        revision = (long)one.Revision,
    };

    private sealed record Row(
        string Id, string Promotion, string? Asker, string? Owner, string Question, string? Answer, long AskedAt, long IsPrivate, string State, long Since,
        long? UnreachedAt, long Revision)
    {
        public Ticket Ticket() => new(
            new(Id), new(Promotion), Asker is { } asker ? new(asker) : null, Question, AskedAt.Instant(), IsPrivate != 0, State.Named<TicketState>(), Since.Instant(),
            (int)Revision)
        {
            Owner = Owner is { } owner ? new(owner) : null,
            Answer = Answer,
            UnreachedAt = UnreachedAt.Instant(),
        };
    }
}
