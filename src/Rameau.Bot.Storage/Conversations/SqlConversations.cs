using System.Data.Common;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Conversations;

public sealed class SqlConversations(DbDataSource db) : IConversations
{
    private const string Select =
        """
        SELECT id AS Id, kind AS Kind, channel AS Channel, service_url AS ServiceUrl, tenant_id AS TenantId, bot_id AS BotId,
               name AS Name, promotion_id AS PromotionId, person_id AS PersonId, alive AS Alive
          FROM conversation
        """;

    public Task<Conversation?> FindAsync(ConversationId id, CancellationToken ct) => FirstAsync("WHERE id = @id", id.Value, ct);

    public Task<Conversation?> OfPromotionAsync(PromotionId promotion, CancellationToken ct) =>
        FirstAsync("WHERE promotion_id = @id", promotion.Value, ct);

    public Task<Conversation?> WithAsync(PersonId person, CancellationToken ct) =>
        FirstAsync("WHERE person_id = @id AND kind = 'Personal' ORDER BY alive DESC, id", person.Value, ct);

    public Task SeenAsync(Conversation conversation, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO conversation (id, kind, channel, service_url, tenant_id, bot_id, name, person_id, alive, welcomed)
        VALUES (@Id, @Kind, @Channel, @ServiceUrl, @TenantId, @BotId, @Name, @With, 1, 0)
        ON CONFLICT (id) DO UPDATE SET service_url = excluded.service_url, bot_id = excluded.bot_id, alive = 1,
            tenant_id = COALESCE(excluded.tenant_id, conversation.tenant_id), name = COALESCE(excluded.name, conversation.name),
            person_id = COALESCE(excluded.person_id, conversation.person_id)
        """,
        new
        {
            Id = conversation.Id.Value,
            Kind = conversation.Kind.ToString(),
            conversation.Channel,
            conversation.ServiceUrl,
            conversation.TenantId,
            conversation.BotId,
            conversation.Name,
            With = conversation.With?.Value,
        },
        ct);

    public async Task<bool> TryLinkAsync(ConversationId id, PromotionId promotion, CancellationToken ct)
    {
        try
        {
            return await db.ExecuteAsync(
                """
                UPDATE conversation SET promotion_id = @promotion
                 WHERE id = @id AND (promotion_id IS NULL OR promotion_id = @promotion)
                   AND NOT EXISTS (SELECT 1 FROM conversation o WHERE o.promotion_id = @promotion AND o.id <> @id)
                   AND EXISTS (SELECT 1 FROM promotion WHERE id = @promotion)
                """,
                new { id = id.Value, promotion = promotion.Value },
                ct) == 1;
        }
        catch (DbException e) when (e.IsLostRace())
        {
            return false;
        }
    }

    public async Task<bool> TryWelcomeAsync(ConversationId id, CancellationToken ct) =>
        await db.ExecuteAsync("UPDATE conversation SET welcomed = 1 WHERE id = @id AND welcomed = 0", new { id = id.Value }, ct) == 1;

    public async Task<bool> DiedAsync(ConversationId id, CancellationToken ct) =>
        await db.ExecuteAsync("UPDATE conversation SET alive = 0, welcomed = 0 WHERE id = @id AND alive = 1", new { id = id.Value }, ct) == 1;

    private async Task<Conversation?> FirstAsync(string where, string id, CancellationToken ct) =>
        (await db.FirstAsync<Row>($"{Select} {where}", new { id }, ct))?.Conversation();

    private sealed class Row
    {
        public required string Id { get; init; }
        public required string Kind { get; init; }
        public required string Channel { get; init; }
        public required string ServiceUrl { get; init; }
        public string? TenantId { get; init; }
        public required string BotId { get; init; }
        public string? Name { get; init; }
        public string? PromotionId { get; init; }
        public string? PersonId { get; init; }
        public long Alive { get; init; }

        public Conversation Conversation() => new(
            new(Id), Kind.Named<ConversationKind>(), Channel, ServiceUrl, TenantId, BotId, Name,
            PromotionId is { } promotion ? new PromotionId(promotion) : null,
            PersonId is { } person ? new PersonId(person) : null,
            Alive == 1);
    }
}
