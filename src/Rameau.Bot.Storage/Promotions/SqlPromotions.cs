using System.Data.Common;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Promotions;

public sealed class SqlPromotions(DbDataSource db) : IPromotions
{
    private const string Select = "SELECT id AS Id, name AS Name, pathway_id AS PathwayId, starts_on AS StartsOn, zone AS Zone, language AS Language FROM promotion";

    public async Task<Promotion?> FindAsync(PromotionId id, CancellationToken ct) =>
        (await db.FirstAsync<Row>($"{Select} WHERE id = @id", new { id = id.Value }, ct))?.Promotion();

    public async Task<IReadOnlyList<Promotion>> AllAsync(CancellationToken ct) =>
        [.. (await db.QueryAsync<Row>($"{Select} ORDER BY starts_on, id", null, ct)).Select(row => row.Promotion())];

    public async Task<bool> TryAddAsync(Promotion promotion, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO promotion (id, name, pathway_id, starts_on, zone, language) VALUES (@Id, @Name, @Pathway, @StartsOn, @Zone, @Language)
        ON CONFLICT (id) DO NOTHING
        """,
        new
        {
            Id = promotion.Id.Value,
            promotion.Name,
            Pathway = promotion.Pathway.Value,
            StartsOn = LocalDatePattern.Iso.Format(promotion.StartsOn),
            Zone = promotion.Zone.Id,
            promotion.Language,
        },
        ct) == 1;

    public async Task<IReadOnlyList<PlanChange>> ChangesAsync(PromotionId promotion, CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Step, string Kind, string Value)>(
            "SELECT step_id, kind, value FROM plan_change WHERE promotion_id = @id ORDER BY position",
            new { id = promotion.Value },
            ct);

        return [.. rows.Select(row => Change(new(row.Step), row.Kind, row.Value))];
    }

    public Task ChangeAsync(PromotionId promotion, PlanChange change, CancellationToken ct)
    {
        var (kind, value) = change switch
        {
            PlanChange.Moved { To: var to } => (nameof(PlanChange.Moved), LocalDateTimePattern.ExtendedIso.Format(to)),
            PlanChange.Placed { Place: var place } => (nameof(PlanChange.Placed), place),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "no column form is known for this change"),
        };

        return db.InTransactionAsync(
            async transaction =>
            {
                // Writing the row holds its lock until the end, so that of two changes decided at once one counts after the other.
                await transaction.ExecuteAsync("UPDATE promotion SET name = name WHERE id = @id", new { id = promotion.Value }, ct);
                await transaction.ExecuteAsync(
                    """
                    INSERT INTO plan_change (promotion_id, position, step_id, kind, value)
                    SELECT @id, COALESCE(MAX(position), 0) + 1, @step, @kind, @value FROM plan_change WHERE promotion_id = @id
                    """,
                    new { id = promotion.Value, step = change.Step.Value, kind, value },
                    ct);
            },
            ct);
    }

    private static PlanChange Change(Domain.Pathways.StepId step, string kind, string value) => kind switch
    {
        nameof(PlanChange.Moved) => new PlanChange.Moved(step, LocalDateTimePattern.ExtendedIso.Parse(value).Value),
        nameof(PlanChange.Placed) => new PlanChange.Placed(step, value),
        _ => throw new InvalidDataException($"plan_change.kind '{kind}' is unknown to this version"),
    };

    private sealed class Row
    {
        public required string Id { get; init; }
        public required string Name { get; init; }
        public required string PathwayId { get; init; }
        public required string StartsOn { get; init; }
        public required string Zone { get; init; }
        public required string Language { get; init; }

        public Promotion Promotion() =>
            new(new(Id), Name, new(PathwayId), LocalDatePattern.Iso.Parse(StartsOn).Value, DateTimeZoneProviders.Tzdb[Zone], Language);
    }
}
