using System.Data.Common;
using System.Globalization;
using Dapper;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;

namespace Rameau.Bot.Storage.People;

public sealed class SqlPeople(DbDataSource db) : IPeople
{
    internal const string Select =
        $"""
        SELECT p.id AS Id, p.first_name AS FirstName, p.last_name AS LastName, p.email AS Email, p.directory_id AS DirectoryId,
               p.phone AS Phone, p.organisation AS Organisation, p.organisation_type AS OrganisationType, p.region AS Region,
               p.job AS Job, p.language AS Language, p.expertise AS Expertise, p.photo AS Photo, {ConsentRow.Columns},
               g.role AS Role, g.promotion_id AS PromotionId, g.pair_id AS PairId
          FROM person p LEFT JOIN role_grant g ON g.person_id = p.id
        """;

    /// <summary>Databases sort names as their installation was told; a list of people reads the same everywhere.</summary>
    private static readonly StringComparer ByName = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), CompareOptions.None);

    public async Task<Person?> FindAsync(PersonId id, CancellationToken ct) =>
        (await ReadAsync("WHERE p.id = @id", new { id = id.Value }, ct)).SingleOrDefault();

    public Task<IReadOnlyList<Person>> AllAsync(CancellationToken ct) => ReadAsync(string.Empty, null, ct);

    public async Task<Person?> FindByDirectoryIdAsync(string directoryId, CancellationToken ct) =>
        (await ReadAsync("WHERE p.directory_id = @id", new { id = Normal(directoryId) }, ct)).SingleOrDefault();

    public async Task<IReadOnlyList<Person>> MatchingAsync(IReadOnlyCollection<string> directoryIds, IReadOnlyCollection<string> addresses, CancellationToken ct)
    {
        DynamicParameters values = new();
        var ids = Sql.List("id", directoryIds.Select(Normal), values);
        var lowered = Sql.List("address", addresses.Select(address => address.ToLowerInvariant()), values);

        return await ReadAsync($"WHERE p.directory_id IN ({ids}) OR p.address IN ({lowered})", values, ct);
    }

    public Task<IReadOnlyList<Person>> OfPromotionAsync(PromotionId promotion, CancellationToken ct) =>
        ReadAsync("WHERE p.id IN (SELECT person_id FROM role_grant WHERE promotion_id = @id)", new { id = promotion.Value }, ct);

    public async Task<IReadOnlyList<Person>> StaffAsync(PromotionId? promotion, CancellationToken ct)
    {
        var staff = await ReadAsync("WHERE p.id IN (SELECT person_id FROM role_grant WHERE role = @role)", new { role = nameof(Role.Staff) }, ct);
        return promotion is { } id ? [.. staff.Where(person => person.Is(Role.Staff, id))] : staff;
    }

    public async Task<IReadOnlyList<Person>> CoachesAsync(PromotionId promotion, CancellationToken ct)
    {
        var coaches = await ReadAsync(
            "WHERE p.id IN (SELECT person_id FROM role_grant WHERE role = @role AND (promotion_id = @id OR promotion_id IS NULL))",
            new { role = nameof(Role.Coach), id = promotion.Value },
            ct);
        Person[] own = [.. coaches.Where(person => person.Roles.Any(grant => grant.Role is Role.Coach && grant.Promotion == promotion))];

        return own.Length > 0 ? own : coaches;
    }

    public Task SaveAsync(IReadOnlyCollection<Person> people, CancellationToken ct) => db.InTransactionAsync(
        async transaction =>
        {
            // In one order, or two lists saved at once could each wait for a row of the other.
            foreach (var person in people.OrderBy(person => person.Id.Value, StringComparer.Ordinal))
            {
                await SaveAsync(transaction, person, ct);
            }
        },
        ct);

    public async Task<bool> BindAsync(PersonId person, ChannelIdentity identity, CancellationToken ct)
    {
        try
        {
            return await db.InTransactionAsync(transaction => BindAsync(transaction, person, identity, ct), ct);
        }
        catch (DbException e) when (e.IsLostRace())
        {
            return false;
        }
    }

    public async Task<IReadOnlyDictionary<PersonId, string>> ChannelIdsAsync(string channel, IReadOnlyCollection<PersonId> people, CancellationToken ct)
    {
        var wanted = people.ToHashSet();
        var rows = await db.QueryAsync<(string Person, string User)>(
            "SELECT person_id, user_id FROM channel_identity WHERE channel = @channel",
            new { channel },
            ct);

        return rows.Where(row => wanted.Contains(new(row.Person))).ToDictionary(row => new PersonId(row.Person), row => row.User);
    }

    private static async Task<bool> BindAsync(DbTransaction transaction, PersonId person, ChannelIdentity identity, CancellationToken ct)
    {
        var isTheirs = await transaction.ExecuteAsync(
            """
            UPDATE person SET directory_id = COALESCE(@directoryId, directory_id)
             WHERE id = @id AND NOT EXISTS (SELECT 1 FROM person o WHERE o.directory_id = @directoryId AND o.id <> @id)
            """,
            new { id = person.Value, directoryId = Normal(identity.DirectoryId) },
            ct) == 1;

        return isTheirs && await transaction.ExecuteAsync(
            """
            INSERT INTO channel_identity (channel, user_id, person_id) VALUES (@Channel, @UserId, @id)
            ON CONFLICT (channel, person_id) DO UPDATE SET user_id = excluded.user_id
            """,
            new { identity.Channel, identity.UserId, id = person.Value },
            ct) == 1;
    }

    private static async Task SaveAsync(DbTransaction transaction, Person person, CancellationToken ct)
    {
        DynamicParameters values = new(new
        {
            Id = person.Id.Value,
            person.FirstName,
            person.LastName,
            person.Email,
            Address = person.Email?.ToLowerInvariant(),
            DirectoryId = Normal(person.DirectoryId),
            person.Phone,
            person.Organisation,
            person.OrganisationType,
            person.Region,
            person.Function,
            person.Language,
            Expertise = person.Expertise is [] ? null : string.Join(PersonRow.Separator, person.Expertise),
            Photo = person.Photo?.AbsoluteUri,
        });
        ConsentRow.Add(person.Consents, values);
        await transaction.ExecuteAsync(
            """
            INSERT INTO person (id, first_name, last_name, email, address, directory_id, phone, organisation, organisation_type, region, job, language,
                expertise, photo, email_for, phone_for, organisation_for, region_for, expertise_for, photo_for)
            VALUES (@Id, @FirstName, @LastName, @Email, @Address, @DirectoryId, @Phone, @Organisation, @OrganisationType, @Region, @Function, @Language,
                @Expertise, @Photo, @EmailFor, @PhoneFor, @OrganisationFor, @RegionFor, @ExpertiseFor, @PhotoFor)
            ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, last_name = excluded.last_name, email = excluded.email, address = excluded.address,
                directory_id = COALESCE(excluded.directory_id, person.directory_id), phone = excluded.phone,
                organisation = excluded.organisation, organisation_type = excluded.organisation_type, region = excluded.region,
                job = excluded.job, language = excluded.language, expertise = excluded.expertise, photo = excluded.photo,
                email_for = excluded.email_for, phone_for = excluded.phone_for, organisation_for = excluded.organisation_for,
                region_for = excluded.region_for, expertise_for = excluded.expertise_for, photo_for = excluded.photo_for
            """,
            values,
            ct);
        await transaction.ExecuteAsync("DELETE FROM role_grant WHERE person_id = @id", new { id = person.Id.Value }, ct);

        foreach (var (position, grant) in person.Roles.Index())
        {
            await transaction.ExecuteAsync(
                "INSERT INTO role_grant (person_id, position, role, promotion_id, pair_id) VALUES (@id, @position, @role, @promotion, @pair)",
                new { id = person.Id.Value, position = (long)position, role = grant.Role.ToString(), promotion = grant.Promotion?.Value, pair = grant.Pair?.Value },
                ct);
        }
    }

    private async Task<IReadOnlyList<Person>> ReadAsync(string where, object? values, CancellationToken ct) =>
    [
        .. (await db.QueryAsync<PersonRow>($"{Select} {where} ORDER BY p.id, g.position", values, ct))
            .GroupBy(row => row.Id)
            .Select(PersonRow.Person)
            .OrderBy(person => person.LastName, ByName)
            .ThenBy(person => person.FirstName, ByName),
    ];

    private static string? Normal(string? directoryId) => directoryId?.ToLowerInvariant();
}
