using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Turns;

/// <summary>« Tu » or « vous », by the front door.</summary>
public abstract class AddressTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public async Task A_promotion_that_says_tu_is_answered_with_tu()
    {
        await Database.Promotions.SetLanguageAsync(Sample.First.Id, Promotion.FrenchSayingTu, default);

        Assert.Contains("Tu n’as pas encore répondu.", await NextStepAsync(Sample.Basile));
        Assert.Equal("Je ne lis que les mots, pas les images, les fichiers ni les cartes copiées. Dis-moi ce que tu cherches.", await PictureAsync(Sample.Basile));
    }

    [DatabaseFact]
    public async Task Another_promotion_is_answered_with_vous()
    {
        await Database.Promotions.SetLanguageAsync(Sample.First.Id, Promotion.FrenchSayingTu, default);

        Assert.Equal(Texts.French.Help.OnlyWords, await PictureAsync(Sample.Dario));
    }

    [DatabaseFact]
    public async Task Whose_own_language_is_English_is_answered_in_English()
    {
        await Database.Promotions.SetLanguageAsync(Sample.First.Id, Promotion.FrenchSayingTu, default);
        await Database.Preferences.SaveAsync(new(Sample.Basile.Id, "en", null, new(), ChosenAt: Now), default);

        Assert.Contains(Texts.English.Steps.MyAnswer(null), await NextStepAsync(Sample.Basile));
        Assert.Equal(Texts.English.Help.OnlyWords, await PictureAsync(Sample.Basile));
    }

    private async Task<IEnumerable<string>> NextStepAsync(Person person) =>
        Shown.Words((await Bot.Router.HandleAsync(From(person) with { Text = "prochaine étape" }, Now, default)).Reply.Posted());

    private async Task<string?> PictureAsync(Person person) =>
        (await Bot.Router.HandleAsync(From(person) with { Attachments = [new("image/png", null, null, null)] }, Now, default)).Reply.Said().Text;

    /// <summary>Each message is another one: what was already answered is not answered again.</summary>
    private Activity From(Person person) => Chats.Said(Chats.Personal with { Id = new($"a:{person.Id}") }, person.DirectoryId) with { Id = $"{++written}" };

    private int written;
}

public sealed class AddressOnSqlite(SqliteDatabase db) : AddressTests(db), IClassFixture<SqliteDatabase>;
public sealed class AddressOnPostgres(PostgresDatabase db) : AddressTests(db), IClassFixture<PostgresDatabase>;
