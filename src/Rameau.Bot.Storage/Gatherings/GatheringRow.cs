using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Gatherings;

/// <summary>One row of the table <c>gathering</c>.</summary>
internal sealed record GatheringRow(
    string Id, string Promotion, long Revision, string? Author, string Title, long StartsAt, string Place, string Audience, string? Region, long? Capacity, long WrittenAt,
    long? PublishedAt, long? ChangedAt, long? CancelledAt, long Days, long? Attended)
{
    public const string Select =
        """
        SELECT id, promotion_id AS Promotion, revision, author_id AS Author, title, starts_at AS StartsAt, place, audience, region, capacity, written_at AS WrittenAt,
               published_at AS PublishedAt, changed_at AS ChangedAt, cancelled_at AS CancelledAt, days, attended
          FROM gathering
        """;

    public static GatheringRow Of(Gathering one) => new(
        one.Id.Value, one.Promotion.Value, one.Revision, one.Author?.Value, one.Terms.Title, one.Terms.StartsAt.Millis(), one.Terms.Place, $"{one.Terms.Audience}",
        one.Terms.Region, one.Terms.Capacity, one.WrittenAt.Millis(), one.PublishedAt.Millis(), one.ChangedAt.Millis(), one.CancelledAt.Millis(), one.Days, one.Attended);

    public Gathering Gathering() => new(
        new(Promotion), new(Id), (int)Revision, Author is { } author ? new(author) : null,
        new(Title, StartsAt.Instant(), Place, Audience.Named<GatheringAudience>(), Region, (int?)Capacity), WrittenAt.Instant())
    {
        PublishedAt = PublishedAt.Instant(),
        ChangedAt = ChangedAt.Instant(),
        CancelledAt = CancelledAt.Instant(),
        Days = (int)Days,
        Attended = (int?)Attended,
    };
}
