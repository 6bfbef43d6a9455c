using System.Data.Common;
using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.Feedback;

/// <content>What was answered, from the first answer until it is forgotten.</content>
public sealed partial class SqlFeedback
{
    public Task<bool> TryAnswerAsync(FeedbackForm form, PersonId person, FeedbackAnswer answer, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            object who = new { id = form.Id.Value, person = person.Value };
            var isOpen = await LockAsync(transaction, form.Id, ct) is { } row && row.Mode == form.Mode.ToString();
            var asked = isOpen ? await transaction.QueryAsync<string>("SELECT group_name FROM feedback_member WHERE form_id = @id AND person_id = @person", who, ct) : [];

            return asked is [var group] && (form.IsAnonymous
                ? await TryAddAsync(transaction, form, group, person, answer, ct)
                : await ReplaceAsync(transaction, form, person, answer, ct));
        },
        ct);

    public async Task<IReadOnlyList<NamedAnswer>> NamedAsync(FormId id, CancellationToken ct) => Named(await db.QueryAsync<NamedRow>(NamedRow.Select, new { id = id.Value }, ct));

    public Task<bool> TryCloseAsync(FormId id, Instant at, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            if (await LockAsync(transaction, id, ct) is not { } row)
            {
                return false;
            }

            object values = new { id = id.Value, at = at.Millis() };
            var kind = row.Kind.Named<FeedbackKind>();
            SecretAnswers answers = new(transaction, id, pick);
            var named = Named(await transaction.QueryAsync<NamedRow>(NamedRow.Select, values, ct));
            var raw = row.Mode == nameof(AnswerMode.Named)
                ? [FeedbackResult.Of(null, [.. named.Select(one => one.Answer)]).OnlyScores()]
                : await InOrderAsync(transaction, id, await answers.ReadAsync(kind, ct), ct);
            await answers.WriteAsync(Disclosure.Publish(raw), [], ct);

            return await transaction.ExecuteAsync(
                "UPDATE feedback_form SET closed_at = @at, answered = @answered WHERE id = @id", new { id = id.Value, at = at.Millis(), answered = raw.Sum(one => (long)one.Answers) }, ct) == 1;
        },
        ct);

    public async Task<IReadOnlyList<FeedbackResult>> ResultsAsync(FeedbackForm form, CancellationToken ct)
    {
        object values = new { form = form.Id.Value };

        return form.Closed is null
            ? []
            : SecretAnswers.Results(
                form.Kind,
                await db.QueryAsync<(string, string, long, long)>(SecretAnswers.SelectCounts, values, ct),
                await db.QueryAsync<(string, string, string)>(SecretAnswers.SelectWords, values, ct));
    }

    public Task<FeedbackDeletion?> ForgetAsync(PromotionId promotion, Instant at, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            await transaction.OverwriteAsync(ct);
            object values = new { promotion = promotion.Value };
            const string Ours = "form_id IN (SELECT id FROM feedback_form WHERE promotion_id = @promotion)";
            var texts = await transaction.QueryAsync<long>($"SELECT COUNT(*) FROM feedback_words WHERE {Ours} UNION ALL SELECT COUNT(words) FROM feedback_named WHERE {Ours}", values, ct);
            var forms = (await transaction.QueryAsync<long>("SELECT COUNT(*) FROM feedback_form WHERE promotion_id = @promotion", values, ct)).Single();
            FeedbackDeletion proof = new(promotion, at, (int)forms, (int)texts.Sum());
            var isFirst = await transaction.ExecuteAsync(
                """
                INSERT INTO feedback_deletion (promotion_id, deleted_at, forms, texts) VALUES (@promotion, @at, @forms, @texts)
                ON CONFLICT (promotion_id) DO NOTHING
                """,
                new { promotion = promotion.Value, at = at.Millis(), forms, texts = texts.Sum() },
                ct) == 1;

            foreach (var table in isFirst ? (string[])["feedback_words", "feedback_named", "feedback_respondent", "feedback_member"] : [])
            {
                await transaction.ExecuteAsync($"DELETE FROM {table} WHERE {Ours}", values, ct);
            }

            await transaction.ExecuteAsync("UPDATE feedback_form SET themes = NULL WHERE promotion_id = @promotion", values, ct);
            return isFirst ? proof : null;
        },
        ct);

    private async Task<bool> TryAddAsync(DbTransaction transaction, FeedbackForm form, string group, PersonId person, FeedbackAnswer answer, CancellationToken ct)
    {
        SecretAnswers answers = new(transaction, form.Id, pick);
        var respondents = await answers.RespondentsAsync(ct);

        if (respondents.Contains(person.Value))
        {
            return false;
        }

        var results = await answers.ReadAsync(form.Kind, ct);
        var name = group.Length == 0 ? null : group;
        var mine = FeedbackResult.Of(name, [answer]);
        FeedbackResult[] own = [.. results.Where(result => result.Group == name), mine];
        await answers.WriteAsync([.. results.Where(result => result.Group != name), FeedbackResult.Together(own) with { Group = name }], [.. respondents, person.Value], ct);
        return true;
    }

    private static async Task<bool> ReplaceAsync(DbTransaction transaction, FeedbackForm form, PersonId person, FeedbackAnswer answer, CancellationToken ct)
    {
        object who = new { id = form.Id.Value, person = person.Value };
        await transaction.ExecuteAsync("INSERT INTO feedback_respondent (form_id, person_id) VALUES (@id, @person) ON CONFLICT (form_id, person_id) DO NOTHING", who, ct);
        await transaction.ExecuteAsync("DELETE FROM feedback_named WHERE form_id = @id AND person_id = @person", who, ct);

        foreach (var question in answer.Scores.Keys.Concat(answer.Words.Keys))
        {
            await transaction.ExecuteAsync(
                "INSERT INTO feedback_named (form_id, person_id, question, score, words) VALUES (@id, @person, @question, @score, @words)",
                new
                {
                    id = form.Id.Value,
                    person = person.Value,
                    question,
                    score = answer.Scores.TryGetValue(question, out var score) ? score : (long?)null,
                    words = answer.Words.GetValueOrDefault(question),
                },
                ct);
        }

        return true;
    }

    /// <summary>One for each group of the form, in its order, those without an answer included.</summary>
    private static async Task<FeedbackResult[]> InOrderAsync(DbTransaction transaction, FormId id, IReadOnlyList<FeedbackResult> results, CancellationToken ct)
    {
        var groups = await transaction.QueryAsync<string>("SELECT name FROM feedback_group WHERE form_id = @id ORDER BY position", new { id = id.Value }, ct);
        return [.. groups.Select(name => results.FirstOrDefault(one => (one.Group ?? string.Empty) == name) ?? FeedbackResult.Of(name, []))];
    }

    private static NamedAnswer[] Named(IEnumerable<NamedRow> rows) =>
    [
        .. rows.GroupBy(row => row.Person).Select(mine => new NamedAnswer(
            new(mine.Key),
            new(
                mine.Where(row => row.Score is not null).ToDictionary(row => row.Question, row => (int)row.Score!),
                mine.Where(row => row.Words is not null).ToDictionary(row => row.Question, row => row.Words!)))),
    ];

    private sealed class NamedRow
    {
        public const string Select =
            "SELECT person_id AS Person, question AS Question, score AS Score, words AS Words FROM feedback_named WHERE form_id = @id ORDER BY person_id, question";

        public required string Person { get; init; }
        public required string Question { get; init; }
        public long? Score { get; init; }
        public string? Words { get; init; }
    }
}
