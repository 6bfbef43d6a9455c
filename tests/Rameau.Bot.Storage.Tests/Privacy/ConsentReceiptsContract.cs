using NodaTime;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Storage.Tests.Privacy;

public abstract class ConsentReceiptsContract(TestDatabase database) : StorageContract(database)
{
    private static readonly Consents ByField = new(Email: Audience.Promotion, Region: Audience.AllPromotions, Photo: Audience.Introduction);

    private IConsentReceipts Store => Database.ConsentReceipts;

    [DatabaseFact]
    public async Task What_is_chosen_field_by_field_comes_back_so()
    {
        await ChooseAsync(ByField, Now);

        Assert.Equal(ByField, (await Database.Preferences.FindAsync(Sample.Celeste.Id, default))!.Consents);
        Assert.Equal(ByField, (await Database.People.FindAsync(Sample.Celeste.Id, default))!.Consents);
    }

    [DatabaseFact]
    public async Task Each_change_leaves_a_receipt_the_latest_first()
    {
        await ChooseAsync(new(Email: Audience.Promotion), Now);
        await ChooseAsync(new(Email: Audience.AllPromotions), Now + Duration.FromMinutes(5));

        Assert.Equal(
            [
                new ConsentReceipt(Field.Email, Audience.Promotion, Audience.AllPromotions, Now + Duration.FromMinutes(5)),
                new ConsentReceipt(Field.Email, Audience.Nobody, Audience.Promotion, Now),
            ],
            await Store.OfAsync(Sample.Celeste.Id, default));
        Assert.Empty(await Store.OfAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task What_came_too_late_to_count_leaves_none()
    {
        await ChooseAsync(new(Email: Audience.Promotion), Now);
        await ChooseAsync(ByField, Now - Duration.FromMinutes(5));

        Assert.Single(await Store.OfAsync(Sample.Celeste.Id, default));
    }

    [DatabaseFact]
    public async Task A_receipt_is_forgotten_once_it_proves_nothing_any_more()
    {
        await ChooseAsync(new(Email: Audience.Promotion), Now);
        await ChooseAsync(new(Email: Audience.Nobody), Now + Duration.FromDays(1));

        await Store.PurgeAsync(Now + Duration.FromDays(1), default);

        Assert.Equal(Now + Duration.FromDays(1), Assert.Single(await Store.OfAsync(Sample.Celeste.Id, default)).At);
    }

    [DatabaseFact]
    public async Task Nothing_of_it_outlives_the_person()
    {
        await ChooseAsync(ByField, Now);

        await Database.RowsAsync($"DELETE FROM person WHERE id = '{Sample.Celeste.Id}'");

        Assert.Empty(await Database.RowsAsync("SELECT * FROM consent_receipt"));
    }

    private Task ChooseAsync(Consents consents, Instant at) =>
        Database.Preferences.SaveAsync(new Choices(Sample.Celeste.Id, null, consents, new(), ChosenAt: at), default);
}

public sealed class ConsentReceiptsOnSqlite(SqliteDatabase db) : ConsentReceiptsContract(db), IClassFixture<SqliteDatabase>;
public sealed class ConsentReceiptsOnPostgres(PostgresDatabase db) : ConsentReceiptsContract(db), IClassFixture<PostgresDatabase>;
