using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Introductions;

public sealed class SqlIntroductions(DbDataSource db) : IIntroductions
{
    private const string Unsettled = "state IN ('Asked', 'Accepted')";

    public async Task<Introduction?> FindAsync(IntroductionId id, CancellationToken ct) => (await ReadAsync("WHERE id = @id", new { id = id.Value }, ct)).SingleOrDefault();

    public async Task<bool> TryAddAsync(Introduction introduction, CancellationToken ct) => await db.ExecuteAsync(
        """
        INSERT INTO introduction (id, promotion_id, asker_id, asked_id, purpose, offered, given, asked_at, state, since, revision)
        VALUES (@id, @promotion, @asker, @asked, @purpose, @offered, @given, @askedAt, @state, @since, @revision)
        ON CONFLICT DO NOTHING
        """,
        Values(introduction),
        ct) == 1;

    public async Task<bool> TryChangeAsync(Introduction changed, CancellationToken ct) => await db.ExecuteAsync(
        "UPDATE introduction SET given = @given, state = @state, since = @since, revision = @revision WHERE id = @id AND revision = @revision - 1", Values(changed), ct) == 1;

    public Task<IReadOnlyList<Introduction>> OfAskerAsync(PersonId asker, CancellationToken ct) =>
        ReadAsync("WHERE asker_id = @asker ORDER BY asked_at DESC, id", new { asker = asker.Value }, ct);

    public Task<IReadOnlyList<Introduction>> OfAskedAsync(PersonId asked, CancellationToken ct) =>
        ReadAsync("WHERE asked_id = @asked ORDER BY asked_at DESC, id", new { asked = asked.Value }, ct);

    public Task<IReadOnlyList<Introduction>> LivelyAsync(PromotionId promotion, Instant since, CancellationToken ct) => ReadAsync(
        $"WHERE promotion_id = @promotion AND ({Unsettled} OR since >= @since) ORDER BY asked_at, id", new { promotion = promotion.Value, since = since.Millis() }, ct);

    public async Task<IReadOnlyList<PromotionId>> PromotionsAsync(Instant since, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<string>($"SELECT DISTINCT promotion_id FROM introduction WHERE {Unsettled} OR since >= @since ORDER BY promotion_id", new { since = since.Millis() }, ct))
            .Select(id => new PromotionId(id)),
    ];

    public Task BlockAsync(PersonId person, PersonId? other, Instant now, CancellationToken ct) => db.ExecuteAsync(
        "INSERT INTO introduction_block (person_id, other_id, since) VALUES (@person, @other, @since) ON CONFLICT DO NOTHING",
        new { person = person.Value, other = other?.Value, since = now.Millis() },
        ct);

    public async Task<bool> IsBlockedAsync(PersonId person, PersonId other, CancellationToken ct) => await db.FirstAsync<long>(
        "SELECT COUNT(*) FROM introduction_block WHERE person_id = @person AND (other_id = @other OR other_id IS NULL)", new { person = person.Value, other = other.Value }, ct) > 0;

    public async Task<IReadOnlyList<PersonId?>> BlocksAsync(PersonId person, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<string?>("SELECT other_id FROM introduction_block WHERE person_id = @person ORDER BY since, COALESCE(other_id, '')", new { person = person.Value }, ct))
            .Select(other => other is null ? (PersonId?)null : new(other)),
    ];

    public Task UnblockAsync(PersonId person, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM introduction_block WHERE person_id = @person", new { person = person.Value }, ct);

    public Task<int> ForgetAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync($"DELETE FROM introduction WHERE NOT ({Unsettled}) AND since < @before", new { before = before.Millis() }, ct);

    private async Task<IReadOnlyList<Introduction>> ReadAsync(string where, object values, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<Row>(
            $"""
            SELECT id, promotion_id AS Promotion, asker_id AS Asker, asked_id AS Asked, purpose, offered, given, asked_at AS AskedAt, state, since, revision
              FROM introduction {where}
            """,
            values,
            ct)).Select(row => row.Introduction()),
    ];

    private static object Values(Introduction one) => new
    {
        id = one.Id.Value,
        promotion = one.Promotion.Value,
        asker = one.Asker.Value,
        asked = one.Asked.Value,
        purpose = one.Purpose,
        offered = string.Join(',', one.Offered),
        given = string.Join(',', one.Given),
        askedAt = one.AskedAt.Millis(),
        state = $"{one.State}",
        since = one.Since.Millis(),
        revision = (long)one.Revision,
    };

    private sealed record Row(
        string Id, string Promotion, string Asker, string Asked, string Purpose, string Offered, string Given, long AskedAt, string State, long Since, long Revision)
    {
        public Introduction Introduction() => new(
            new(Id), new(Promotion), new(Asker), new(Asked), Purpose, AskedAt.Instant(), State.Named<IntroductionState>(), Since.Instant(), (int)Revision)
        {
            Offered = Named(Offered),
            Given = Named(Given),
        };

        private static IReadOnlyList<Field> Named(string fields) => [.. fields.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Named<Field>())];
    }
}
