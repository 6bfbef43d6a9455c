using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Feedback;

/// <param name="pick">A number below the one given; nobody must be able to guess it.</param>
public sealed partial class SqlFeedback(DbDataSource db, Func<int, int> pick) : IFeedback
{
    public async Task<FeedbackForm?> FindAsync(FormId id, CancellationToken ct) => (await ReadAsync("id = @id", new { id = id.Value }, ct)).SingleOrDefault();

    public Task<IReadOnlyList<FeedbackForm>> OfPromotionAsync(PromotionId promotion, CancellationToken ct) =>
        ReadAsync("promotion_id = @promotion", new { promotion = promotion.Value }, ct);

    public Task<bool> TryOpenAsync(FeedbackForm form, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            var isNew = await transaction.ExecuteAsync(
                """
                INSERT INTO feedback_form (id, promotion_id, kind, subject, mode, lead_id, opens_at, closes_at)
                VALUES (@Id, @Promotion, @Kind, @Subject, @Mode, @Lead, @OpensAt, @ClosesAt)
                ON CONFLICT (id) DO NOTHING
                """,
                FormRow.Values(form),
                ct) == 1;

            foreach (var (group, position) in isNew ? form.Groups.Select((group, position) => (group, (long)position)) : [])
            {
                await transaction.ExecuteAsync(
                    "INSERT INTO feedback_group (form_id, position, name) VALUES (@id, @position, @name)", new { id = form.Id.Value, position, name = group.Name }, ct);

                foreach (var person in group.Members)
                {
                    await transaction.ExecuteAsync(
                        "INSERT INTO feedback_member (form_id, person_id, group_name) VALUES (@id, @person, @name)",
                        new { id = form.Id.Value, person = person.Value, name = group.Name },
                        ct);
                }
            }

            return isNew;
        },
        ct);

    public Task<bool> TrySetModeAsync(FormId id, AnswerMode mode, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object values = new { id = id.Value, mode = mode.ToString() };

            return await LockAsync(transaction, id, ct) is not null
                && await transaction.QueryAsync<long>("SELECT COUNT(*) FROM feedback_respondent WHERE form_id = @id", values, ct) is [0]
                && await transaction.ExecuteAsync("UPDATE feedback_form SET mode = @mode WHERE id = @id", values, ct) == 1;
        },
        ct);

    public async Task<IReadOnlyList<PersonId>> RespondentsAsync(FormId id, CancellationToken ct)
    {
        var rows = await db.QueryAsync<string>("SELECT person_id FROM feedback_respondent WHERE form_id = @id", new { id = id.Value }, ct);
        return [.. rows.Order(StringComparer.Ordinal).Select(row => new PersonId(row))];
    }

    public Task SetThemesAsync(FormId id, string? themes, CancellationToken ct) =>
        db.ExecuteAsync("UPDATE feedback_form SET themes = @themes WHERE id = @id", new { id = id.Value, themes }, ct);

    public async Task<IReadOnlyDictionary<PromotionId, Instant>> AheadAsync(CancellationToken ct)
    {
        var rows = await db.QueryAsync<(string Promotion, long At)>(
            "SELECT promotion_id, MIN(closes_at) FROM feedback_form WHERE closed_at IS NULL GROUP BY promotion_id", null, ct);

        return rows.ToDictionary(row => new PromotionId(row.Promotion), row => row.At.Instant());
    }

    public async Task<bool> IsPulseOnAsync(PromotionId promotion, CancellationToken ct) =>
        await db.QueryAsync<long>("SELECT is_on FROM feedback_pulse WHERE promotion_id = @promotion", new { promotion = promotion.Value }, ct) is not [0];

    public Task SetPulseAsync(PromotionId promotion, bool isOn, CancellationToken ct) => db.ExecuteAsync(
        "INSERT INTO feedback_pulse (promotion_id, is_on) VALUES (@promotion, @isOn) ON CONFLICT (promotion_id) DO UPDATE SET is_on = excluded.is_on",
        new { promotion = promotion.Value, isOn = isOn ? 1L : 0L },
        ct);

    private async Task<IReadOnlyList<FeedbackForm>> ReadAsync(string where, object values, CancellationToken ct)
    {
        List<FeedbackForm> forms = [];

        foreach (var row in await db.QueryAsync<FormRow>($"{FormRow.Select} WHERE {where} ORDER BY closes_at DESC, id", values, ct))
        {
            object id = new { id = row.Id };
            forms.Add(row.Form(
                await db.QueryAsync<string>("SELECT name FROM feedback_group WHERE form_id = @id ORDER BY position", id, ct),
                await db.QueryAsync<(string, string)>("SELECT person_id, group_name FROM feedback_member WHERE form_id = @id ORDER BY person_id", id, ct)));
        }

        return forms;
    }

    /// <summary>Writing the row holds its lock until the end: of two who change the form at once, one sees what the other did. Null when it was closed.</summary>
    private static async Task<FormRow?> LockAsync(DbTransaction transaction, FormId id, CancellationToken ct)
    {
        object values = new { id = id.Value };
        await transaction.ExecuteAsync("UPDATE feedback_form SET subject = subject WHERE id = @id", values, ct);
        return (await transaction.QueryAsync<FormRow>($"{FormRow.Select} WHERE id = @id AND closed_at IS NULL", values, ct)).SingleOrDefault();
    }
}
