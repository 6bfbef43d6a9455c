using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Storage.Promotions;

/// <summary>A promotion with one of its closed days, or none: as many rows as it has closed days.</summary>
internal sealed class PromotionRow
{
    public const string Select =
        """
        SELECT id AS Id, name AS Name, pathway_id AS PathwayId, starts_on AS StartsOn, zone AS Zone, language AS Language,
               opens AS Opens, closes AS Closes, august_closed AS AugustClosed, august_silent AS AugustSilent,
               first_on AS FirstOn, last_on AS LastOn, label AS Label
          FROM promotion LEFT JOIN closed_days ON promotion_id = id
        """;

    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string PathwayId { get; init; }
    public required string StartsOn { get; init; }
    public required string Zone { get; init; }
    public required string Language { get; init; }
    public required string Opens { get; init; }
    public required string Closes { get; init; }
    public long AugustClosed { get; init; }
    public long AugustSilent { get; init; }
    public string? FirstOn { get; init; }
    public string? LastOn { get; init; }
    public string? Label { get; init; }

    /// <param name="rows">In order; those of one promotion follow each other.</param>
    public static IReadOnlyList<Promotion> Read(IEnumerable<PromotionRow> rows) => [.. rows.GroupBy(row => row.Id).Select(one => Promotion([.. one]))];

    private static Promotion Promotion(IReadOnlyList<PromotionRow> rows)
    {
        var row = rows[0];
        var zone = DateTimeZoneProviders.Tzdb[row.Zone];

        return new(new(row.Id), row.Name, new(row.PathwayId), LocalDatePattern.Iso.Parse(row.StartsOn).Value, zone, row.Language)
        {
            Calendar = new(zone)
            {
                Opens = LocalTimePattern.ExtendedIso.Parse(row.Opens).Value,
                Closes = LocalTimePattern.ExtendedIso.Parse(row.Closes).Value,
                IsAugustClosed = row.AugustClosed != 0,
                IsAugustSilent = row.AugustSilent != 0,
                Closed = [.. rows.Where(one => one.FirstOn is not null).Select(one => one.Days())],
            },
        };
    }

    private ClosedDays Days() => new(LocalDatePattern.Iso.Parse(FirstOn!).Value, LocalDatePattern.Iso.Parse(LastOn!).Value, Label!);
}
