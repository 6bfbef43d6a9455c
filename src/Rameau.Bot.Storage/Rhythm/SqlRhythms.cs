using System.Data.Common;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Rhythm;

/// <summary>The promotions' own rules, as the text their operator wrote; whoever reads it parses it.</summary>
public sealed class SqlRhythms(DbDataSource db)
{
    public Task<string?> FindAsync(PromotionId promotion, CancellationToken ct) =>
        db.FirstAsync<string>("SELECT rules FROM rhythm WHERE promotion_id = @id", new { id = promotion.Value }, ct);

    /// <summary>Replaces them; null takes them away.</summary>
    public Task SaveAsync(PromotionId promotion, string? rules, CancellationToken ct) => rules is null
        ? db.ExecuteAsync("DELETE FROM rhythm WHERE promotion_id = @id", new { id = promotion.Value }, ct)
        : db.ExecuteAsync(
            "INSERT INTO rhythm (promotion_id, rules) VALUES (@id, @rules) ON CONFLICT (promotion_id) DO UPDATE SET rules = excluded.rules",
            new { id = promotion.Value, rules },
            ct);
}
