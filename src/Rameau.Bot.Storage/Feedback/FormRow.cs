using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Feedback;

internal sealed class FormRow
{
    public const string Select =
        """
        SELECT id AS Id, promotion_id AS Promotion, kind AS Kind, subject AS Subject, mode AS Mode, lead_id AS Lead, opens_at AS OpensAt,
               closes_at AS ClosesAt, closed_at AS ClosedAt, answered AS Answered, themes AS Themes
          FROM feedback_form
        """;

    public required string Id { get; init; }
    public required string Promotion { get; init; }
    public required string Kind { get; init; }
    public required string Subject { get; init; }
    public required string Mode { get; init; }
    public string? Lead { get; init; }
    public long OpensAt { get; init; }
    public long ClosesAt { get; init; }
    public long? ClosedAt { get; init; }
    public long? Answered { get; init; }
    public string? Themes { get; init; }

    public static FormRow Values(FeedbackForm form) => new()
    {
        Id = form.Id.Value,
        Promotion = form.Promotion.Value,
        Kind = form.Kind.ToString(),
        Subject = form.Subject,
        Mode = form.Mode.ToString(),
        Lead = form.Lead?.Value,
        OpensAt = form.OpensAt.Millis(),
        ClosesAt = form.ClosesAt.Millis(),
    };

    /// <param name="groups">Their names, in order.</param>
    /// <param name="members">Who is in which, ordered by who.</param>
    public FeedbackForm Form(IEnumerable<string> groups, IEnumerable<(string Person, string Group)> members)
    {
        var byGroup = members.ToLookup(member => member.Group, member => new PersonId(member.Person));

        return new(
            new(Id), new(Promotion), Kind.Named<FeedbackKind>(), Subject, Mode.Named<AnswerMode>(), OpensAt.Instant(), ClosesAt.Instant(),
            [.. groups.Select(name => new FeedbackGroup(name, [.. byGroup[name]]))])
        {
            Lead = Lead is null ? null : new(Lead),
            Closed = ClosedAt is { } at ? new(at.Instant(), (int)Answered!) : null,
            Themes = Themes,
        };
    }
}
