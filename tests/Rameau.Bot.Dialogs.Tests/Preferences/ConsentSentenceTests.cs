using NodaTime;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Preferences;

public abstract class ConsentSentenceTests(TestDatabase database) : DialogTest(database)
{
    private const string Hide = "cache mon profil";
    private const string Show = "rends ma fiche visible à toutes les promotions";

    [DatabaseFact]
    public async Task To_be_seen_less_is_done_at_once_and_taken_back_within_ten_minutes()
    {
        var reply = await SaysAsync(Hide, Alone(Sample.Aline));
        Assert.Equal(Consent.Nobody, await ConsentAsync());

        await BackAsync(reply);
        Assert.Equal(Consent.AllPromotions, await ConsentAsync());
    }

    [DatabaseFact]
    public async Task To_be_seen_more_waits_until_it_was_read()
    {
        var reply = await SaysAsync(Show, Alone(Sample.Basile));

        Assert.Equal(Consent.Promotion, await ConsentAsync(Sample.Basile.Id));
        Assert.Null(reply.Undo);
        await Bot.ConsentForm.HandleAsync(new ConsentSet(0, nameof(Consent.AllPromotions)), Alone(Sample.Basile), default);
        Assert.Equal(Consent.AllPromotions, await ConsentAsync(Sample.Basile.Id));
    }

    [DatabaseFact]
    public Task What_would_be_seen_is_told_first() => Shown.ApprovedAsync(async texts => (await SaysAsync(Show, Alone(Sample.Basile, texts))).Posted());

    [DatabaseFact]
    public Task What_is_seen_now_is_told_in_return() => Shown.ApprovedAsync(async texts =>
    {
        await Database.Preferences.SaveAsync(new(Sample.Aline.Id, null, Consents.Of(Consent.AllPromotions), new(), ChosenAt: Now), default);
        return (await SaysAsync(Hide, Alone(Sample.Aline, texts))).Posted();
    });

    [DatabaseFact]
    public async Task In_the_group_nobody_reads_what_became_of_it()
    {
        var words = Shown.Words((await SaysAsync(Hide, InGroup(Sample.Aline))).Posted());

        Assert.Equal(Consent.Nobody, await ConsentAsync());
        Assert.DoesNotContain(Texts.French.Preferences.Seen(Consent.Nobody), words);
    }

    [DatabaseFact]
    public async Task What_was_chosen_since_stays()
    {
        var reply = await SaysAsync(Hide, Alone(Sample.Aline));
        await Database.Preferences.SaveAsync(new(Sample.Aline.Id, null, Consents.Of(Consent.Promotion), new(), ChosenAt: Now + Duration.FromMinutes(1)), default);

        await BackAsync(reply);

        Assert.Equal(Consent.Promotion, await ConsentAsync());
    }

    [DatabaseTheory]
    [InlineData("Everything")]
    [InlineData("3")]
    public async Task A_level_that_is_none_changes_nothing(string made)
    {
        Assert.Equal(Texts.French.Chat.CardUnreadable, (await Bot.ConsentForm.HandleAsync(new ConsentSet(0, made), Alone(Sample.Aline), default)).Note);
        Assert.Equal(Consent.AllPromotions, await ConsentAsync());
    }

    private async Task BackAsync(Reply reply) =>
        await Bot.Verbs.Find(reply.Undo!.Verb)!.HandleAsync(reply.Undo.Data, Alone(Sample.Aline, now: Now + Duration.FromMinutes(2)), default);

    private async Task<Reply> SaysAsync(string sentence, Turn turn) =>
        await Bot.Consents.HandleAsync(await Bot.Listener.HearAsync(Intent.ConsentChange, sentence, turn, default), turn, default);

    private async Task<Consent?> ConsentAsync(Domain.People.PersonId? who = null) => (await Database.Preferences.FindAsync(who ?? Sample.Aline.Id, default))?.Consents?.Level;
}

public sealed class ConsentSentenceOnSqlite(SqliteDatabase db) : ConsentSentenceTests(db), IClassFixture<SqliteDatabase>;
public sealed class ConsentSentenceOnPostgres(PostgresDatabase db) : ConsentSentenceTests(db), IClassFixture<PostgresDatabase>;
