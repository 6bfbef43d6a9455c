using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Gatherings;

public sealed class SqlGatherings(DbDataSource db) : IGatherings
{
    public async Task<Gathering?> FindAsync(GatheringId id, CancellationToken ct) => (await ReadAsync("WHERE id = @id", new { id = id.Value }, ct)).SingleOrDefault();

    public async Task<bool> TryWriteAsync(Gathering changed, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO gathering (id, promotion_id, revision, author_id, title, starts_at, place, audience, region, capacity, written_at, published_at, changed_at, cancelled_at,
                               days, attended)
        VALUES (@Id, @Promotion, @Revision, @Author, @Title, @StartsAt, @Place, @Audience, @Region, @Capacity, @WrittenAt, @PublishedAt, @ChangedAt, @CancelledAt,
                @Days, @Attended)
        ON CONFLICT (id) DO UPDATE
            SET revision = excluded.revision, title = excluded.title, starts_at = excluded.starts_at, place = excluded.place, audience = excluded.audience,
                region = excluded.region, capacity = excluded.capacity, published_at = excluded.published_at, changed_at = excluded.changed_at,
                cancelled_at = excluded.cancelled_at, days = excluded.days, attended = excluded.attended
          WHERE gathering.promotion_id = excluded.promotion_id AND gathering.revision = excluded.revision - 1
        """,
        GatheringRow.Of(changed),
        ct) == 1;

    public Task<IReadOnlyList<Gathering>> OfPromotionAsync(PromotionId promotion, Instant after, CancellationToken ct) => ReadAsync(
        "WHERE promotion_id = @promotion AND published_at IS NOT NULL AND starts_at > @after", new { promotion = promotion.Value, after = after.Millis() }, ct);

    public Task<IReadOnlyList<Gathering>> AheadAsync(Instant now, CancellationToken ct) =>
        ReadAsync("WHERE published_at IS NOT NULL AND cancelled_at IS NULL AND starts_at > @now", new { now = now.Millis() }, ct);

    public async Task<IReadOnlyList<GatheringAnswer>> AnswersAsync(GatheringId id, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<(string Person, string Answer, long At, long Day, long? SeatedAt)>(
            "SELECT person_id, answer, answered_at, day, seated_at FROM gathering_answer WHERE gathering_id = @id ORDER BY answered_at, person_id", new { id = id.Value }, ct))
            .Select(row => new GatheringAnswer(new(row.Person), row.Answer.Named<RsvpAnswer>(), row.At.Instant(), (int)row.Day, row.SeatedAt.Instant())),
    ];

    public Task<RsvpAnswer?> AnswerAsync(GatheringId id, PersonId person, bool comes, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            if (await LockAsync(transaction, id, now, ct) is not { } gathering)
            {
                return (RsvpAnswer?)null;
            }

            GatheringAnswer asked = new(person, comes ? RsvpAnswer.Yes : RsvpAnswer.No, now, gathering.Days);
            var seating = Seating.Decide(await StandingAsync(transaction, gathering, ct), asked.AsRsvp(gathering), gathering.Terms.Capacity);
            await SaveAsync(transaction, gathering, seating.Changes, seating.Seated, now, ct);

            return seating.Kept;
        },
        ct);

    public Task FillAsync(GatheringId id, Instant now, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            if (await LockAsync(transaction, id, now, ct) is { } gathering)
            {
                var seated = Seating.Filled(await StandingAsync(transaction, gathering, ct), gathering.Terms.Capacity);
                await SaveAsync(transaction, gathering, seated, [.. seated.Select(rsvp => rsvp.Person)], now, ct);
            }
        },
        ct);

    public Task ForgetAsync(Instant before, CancellationToken ct) => db.ExecuteAsync("DELETE FROM gathering WHERE starts_at < @before", new { before = before.Millis() }, ct);

    public Task ForgetDraftsAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM gathering WHERE published_at IS NULL AND written_at < @before", new { before = before.Millis() }, ct);

    public Task ForgetAnswersAsync(Instant before, CancellationToken ct) => db.ExecuteAsync(
        "DELETE FROM gathering_answer WHERE gathering_id IN (SELECT id FROM gathering WHERE starts_at < @before)", new { before = before.Millis() }, ct);

    /// <summary>Writing the row holds its lock until the end, so that of two answers, or of an answer and a cancellation, one sees the other.</summary>
    /// <returns>As it stands; null when nobody can join it any more.</returns>
    private static async Task<Gathering?> LockAsync(DbTransaction transaction, GatheringId id, Instant now, CancellationToken ct)
    {
        var open = await transaction.ExecuteAsync(
            "UPDATE gathering SET revision = revision WHERE id = @id AND published_at IS NOT NULL AND cancelled_at IS NULL AND starts_at > @now",
            new { id = id.Value, now = now.Millis() },
            ct);

        return open == 0 ? null : (await transaction.QueryAsync<GatheringRow>($"{GatheringRow.Select} WHERE id = @id", new { id = id.Value }, ct)).Single().Gathering();
    }

    private static async Task<IReadOnlyCollection<Rsvp>> StandingAsync(DbTransaction transaction, Gathering gathering, CancellationToken ct) =>
    [
        .. (await transaction.QueryAsync<(string Person, string Answer, long At, long Day)>(
            "SELECT person_id, answer, answered_at, day FROM gathering_answer WHERE gathering_id = @id", new { id = gathering.Id.Value }, ct))
            .Select(row => new GatheringAnswer(new(row.Person), row.Answer.Named<RsvpAnswer>(), row.At.Instant(), (int)row.Day).AsRsvp(gathering)),
    ];

    private static async Task SaveAsync(
        DbTransaction transaction, Gathering gathering, IReadOnlyList<Rsvp> changes, IReadOnlyCollection<PersonId> seated, Instant now, CancellationToken ct)
    {
        foreach (var change in changes)
        {
            await transaction.ExecuteAsync(
                """
                INSERT INTO gathering_answer (gathering_id, person_id, answer, answered_at, day, seated_at) VALUES (@id, @person, @answer, @at, @day, @seatedAt)
                ON CONFLICT (gathering_id, person_id) DO UPDATE
                    SET answer = excluded.answer, answered_at = excluded.answered_at, day = excluded.day,
                        seated_at = CASE WHEN gathering_answer.answer = 'Yes' AND excluded.answer = 'Yes' THEN gathering_answer.seated_at ELSE excluded.seated_at END
                """,
                new
                {
                    id = gathering.Id.Value,
                    person = change.Person.Value,
                    answer = $"{change.Answer}",
                    at = change.AnsweredAt.Millis(),
                    day = (long)change.Revision,
                    seatedAt = seated.Contains(change.Person) ? now.Millis() : (long?)null,
                },
                ct);
        }
    }

    private async Task<IReadOnlyList<Gathering>> ReadAsync(string where, object values, CancellationToken ct) =>
        [.. (await db.QueryAsync<GatheringRow>($"{GatheringRow.Select} {where} ORDER BY starts_at, id", values, ct)).Select(row => row.Gathering())];
}
