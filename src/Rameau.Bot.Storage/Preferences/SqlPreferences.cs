using System.Data.Common;
using Dapper;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Storage.People;
using Rameau.Bot.Storage.Privacy;

namespace Rameau.Bot.Storage.Preferences;

public sealed class SqlPreferences(DbDataSource db) : IPreferences
{
    public async Task<Choices?> FindAsync(PersonId person, CancellationToken ct)
    {
        var row = await db.FirstAsync<Row>(
            $"""
            SELECT p.language AS Language, {ConsentRow.Columns}, COALESCE(c.dedicated, 1) AS Dedicated, COALESCE(c.monthly, 1) AS Monthly,
                   COALESCE(c.bulletin, 1) AS Bulletin, COALESCE(c.events, 1) AS Events, c.experience AS Experience, c.ceiling AS Ceiling,
                   c.chosen_at AS ChosenAt
              FROM person p LEFT JOIN preference c ON c.person_id = p.id
             WHERE p.id = @id
            """,
            new { id = person.Value },
            ct);

        return row is null
            ? null
            : new(
                person, row.Language, row.Consents, new(row.Dedicated == 1, row.Monthly == 1, row.Bulletin == 1, row.Events == 1),
                row.Experience, row.Ceiling, row.ChosenAt.Instant());
    }

    public async Task<IReadOnlyDictionary<PersonId, Wanted>> WantedAsync(IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        DynamicParameters values = new();
        var list = Sql.List("person", people.Select(person => person.Value), values);
        var rows = await db.QueryAsync<(string Person, long Dedicated, long Monthly, long Bulletin, long Events)>(
            $"SELECT person_id, dedicated, monthly, bulletin, events FROM preference WHERE person_id IN ({list})", values, ct);

        return rows.ToDictionary(row => new PersonId(row.Person), row => new Wanted(row.Dedicated == 1, row.Monthly == 1, row.Bulletin == 1, row.Events == 1));
    }

    public Task SaveAsync(Choices choices, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            DynamicParameters values = new(new
            {
                id = choices.Person.Value,
                language = choices.Language,
                dedicated = Bit(choices.Wanted.Dedicated),
                monthly = Bit(choices.Wanted.Monthly),
                bulletin = Bit(choices.Wanted.Bulletin),
                events = Bit(choices.Wanted.Events),
                experience = choices.Experience,
                ceiling = choices.Ceiling,
                at = choices.ChosenAt.Millis() ?? 0,
            });
            ConsentRow.Add(choices.Consents, values);
            var isNewer = await transaction.ExecuteAsync(
                """
                INSERT INTO preference (person_id, dedicated, monthly, bulletin, events, experience, ceiling, chosen_at)
                VALUES (@id, @dedicated, @monthly, @bulletin, @events, @experience, @ceiling, @at)
                ON CONFLICT (person_id) DO UPDATE
                    SET dedicated = excluded.dedicated, monthly = excluded.monthly, bulletin = excluded.bulletin, events = excluded.events,
                        experience = excluded.experience, ceiling = excluded.ceiling, chosen_at = excluded.chosen_at
                 WHERE preference.chosen_at <= excluded.chosen_at
                """,
                values,
                ct) == 1;

            if (isNewer)
            {
                var before = (await transaction.QueryAsync<Row>($"SELECT {ConsentRow.Columns} FROM person p WHERE p.id = @id", values, ct)).SingleOrDefault()?.Consents;
                await SqlConsentReceipts.AddAsync(transaction, choices.Person, ConsentReceipt.Of(before, choices.Consents, choices.ChosenAt ?? default), ct);
                await transaction.ExecuteAsync(
                    """
                    UPDATE person
                       SET language = @language, email_for = @EmailFor, phone_for = @PhoneFor, organisation_for = @OrganisationFor,
                           region_for = @RegionFor, expertise_for = @ExpertiseFor, photo_for = @PhotoFor
                     WHERE id = @id
                    """,
                    values,
                    ct);
            }
        },
        ct);

    private static long Bit(bool yes) => yes ? 1 : 0;

    /// <summary>A person joined with what they chose.</summary>
    private sealed class Row : ConsentRow
    {
        public string? Language { get; init; }
        public long Dedicated { get; init; }
        public long Monthly { get; init; }
        public long Bulletin { get; init; }
        public long Events { get; init; }
        public string? Experience { get; init; }
        public string? Ceiling { get; init; }
        public long? ChosenAt { get; init; }
    }
}
