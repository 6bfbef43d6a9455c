using NodaTime.Text;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Animation;

internal sealed class PollRow
{
    public const string Select =
        """
        SELECT id AS Id, promotion_id AS Promotion, revision AS Revision, person_id AS Author, question AS Question, is_multiple AS IsMultiple,
               is_anonymous AS IsAnonymous, closes_on AS ClosesOn, written_at AS WrittenAt, published_at AS PublishedAt, due_at AS DueAt,
               closed_at AS ClosedAt, withdrawn_at AS WithdrawnAt
          FROM poll
        """;

    public required string Id { get; init; }
    public required string Promotion { get; init; }
    public long Revision { get; init; }
    public string? Author { get; init; }
    public required string Question { get; init; }
    public long IsMultiple { get; init; }
    public long IsAnonymous { get; init; }
    public required string ClosesOn { get; init; }
    public long WrittenAt { get; init; }
    public long? PublishedAt { get; init; }
    public long? DueAt { get; init; }
    public long? ClosedAt { get; init; }
    public long? WithdrawnAt { get; init; }

    public static PollRow Values(Poll poll) => new()
    {
        Id = poll.Id.Value,
        Promotion = poll.Promotion.Value,
        Revision = poll.Revision,
        Author = poll.Author?.Value,
        Question = poll.Question,
        IsMultiple = poll.IsMultiple ? 1 : 0,
        IsAnonymous = poll.IsAnonymous ? 1 : 0,
        ClosesOn = LocalDatePattern.Iso.Format(poll.ClosesOn),
        WrittenAt = poll.WrittenAt.Millis(),
        PublishedAt = poll.PublishedAt.Millis(),
        DueAt = poll.DueAt.Millis(),
    };

    public Poll Poll(IReadOnlyList<string> options) => new(
        new(Promotion), new(Id), (int)Revision, Author is null ? null : new(Author), Question, options, IsMultiple == 1, IsAnonymous == 1,
        LocalDatePattern.Iso.Parse(ClosesOn).Value, WrittenAt.Instant())
    {
        PublishedAt = PublishedAt.Instant(),
        DueAt = DueAt.Instant(),
        ClosedAt = ClosedAt.Instant(),
        WithdrawnAt = WithdrawnAt.Instant(),
    };
}
