using System.Data.Common;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Resources;

public sealed class SqlWordings(DbDataSource db) : IWordings
{
    private const string Of = "WHERE resource_id = @resource AND fingerprint = @fingerprint";

    public Task NoteAsync(ProposedWording wording, bool isPassedOn, Instant at, CancellationToken ct) => db.ExecuteAsync(
        """
        INSERT INTO resource_wording (resource_id, fingerprint, words, people, is_passed_on, is_rejected, noted_on)
        VALUES (@resource, @fingerprint, @alone, 1, @passedOn, 0, @on)
        ON CONFLICT (resource_id, fingerprint) DO UPDATE
           SET people = resource_wording.people + 1,
               is_passed_on = CASE WHEN excluded.is_passed_on = 1 THEN 1 ELSE resource_wording.is_passed_on END,
               noted_on = excluded.noted_on,
               words = CASE WHEN resource_wording.is_rejected = 1 THEN NULL
                            WHEN resource_wording.people + 1 >= @fewest OR excluded.is_passed_on = 1 OR resource_wording.is_passed_on = 1 THEN @words
                            ELSE NULL END
        """,
        new
        {
            resource = wording.Resource.Value,
            fingerprint = wording.Fingerprint,
            words = wording.Words,
            alone = isPassedOn ? wording.Words : null,
            passedOn = isPassedOn ? 1L : 0L,
            fewest = (long)ProposedWording.FewestPeople,
            on = Day(at),
        },
        ct);

    public Task WithdrawAsync(ResourceId resource, string fingerprint, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await transaction.ExecuteAsync(
                $"""
                UPDATE resource_wording
                   SET people = people - 1, words = CASE WHEN people - 1 >= @fewest OR is_passed_on = 1 THEN words ELSE NULL END
                 {Of} AND people > 0
                """,
                new { resource = resource.Value, fingerprint, fewest = (long)ProposedWording.FewestPeople },
                ct);
            await transaction.ExecuteAsync($"DELETE FROM resource_wording {Of} AND people = 0 AND is_rejected = 0 AND is_passed_on = 0", Key(resource, fingerprint), ct);
        },
        ct);

    public async Task<IReadOnlyList<ProposedWording>> ToDecideAsync(CancellationToken ct) =>
    [
        .. (await db.QueryAsync<(string Resource, string Fingerprint, string Words)>(
            "SELECT resource_id, fingerprint, words FROM resource_wording WHERE words IS NOT NULL ORDER BY resource_id, fingerprint", null, ct))
            .Select(row => new ProposedWording(new(row.Resource), row.Fingerprint, row.Words)),
    ];

    public Task RejectAsync(ResourceId resource, string fingerprint, CancellationToken ct) =>
        db.ExecuteAsync($"UPDATE resource_wording SET is_rejected = 1, words = NULL {Of}", Key(resource, fingerprint), ct);

    public Task TakenAsync(ResourceId resource, string fingerprint, CancellationToken ct) =>
        db.ExecuteAsync($"DELETE FROM resource_wording {Of}", Key(resource, fingerprint), ct);

    public Task<int> ForgetAsync(Instant before, CancellationToken ct) =>
        db.ExecuteAsync("DELETE FROM resource_wording WHERE is_rejected = 0 AND noted_on < @on", new { on = Day(before) }, ct);

    private static object Key(ResourceId resource, string fingerprint) => new { resource = resource.Value, fingerprint };

    private static string Day(Instant at) => LocalDatePattern.Iso.Format(at.InUtc().Date);
}
