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

public abstract class ConsentDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly ConsentSave ByField = new("n") { Organisation = "AllPromotions", Region = "Promotion", Expertise = "AllPromotions", Email = "Introduction", Phone = "Nobody", Photo = "Nobody" };
    private static readonly Consents Kept = new(Audience.Introduction, Audience.Nobody, Audience.AllPromotions, Audience.Promotion, Audience.AllPromotions);

    [DatabaseFact]
    public Task Who_has_chosen_nothing_is_proposed_their_promotion() =>
        Shown.ApprovedAsync(async texts => (await Bot.ConsentForm.HandleAsync(new ConsentLook(), Alone(Sample.Celeste, texts), default)).Card());

    [DatabaseFact]
    public async Task What_was_kept_stands_in_the_form_with_its_receipts()
    {
        await SaveAsync(ByField);

        await Shown.ApprovedAsync(async texts => (await Bot.ConsentForm.HandleAsync(new ConsentLook(), Alone(Sample.Celeste, texts), default)).Card());
    }

    [DatabaseFact]
    public Task Field_by_field_is_told_field_by_field() => Shown.ApprovedAsync(async texts =>
    {
        await Database.Preferences.SaveAsync(new(Sample.Celeste.Id, null, Kept, new(), ChosenAt: Now), default);
        return (await SaysAsync("masque mon numéro de téléphone", Alone(Sample.Celeste, texts))).Posted();
    });

    [DatabaseFact]
    public async Task Each_field_is_kept_for_whom_it_was_opened_to()
    {
        var reply = await SaveAsync(ByField);

        Assert.Equal(Texts.French.Preferences.Noted, reply.Note);
        Assert.Equal(Kept, await ConsentsAsync(Sample.Celeste));
        Assert.Equal(Texts.French.Preferences.AlreadySo, (await SaveAsync(ByField)).Note);
        Assert.Equal(4, (await Database.ConsentReceipts.OfAsync(Sample.Celeste.Id, default)).Count);
    }

    [DatabaseFact]
    public async Task Taken_back_it_is_as_before_and_that_leaves_a_receipt_too()
    {
        var reply = await SaveAsync(ByField);

        await Bot.Verbs.Find(reply.Undo!.Verb)!.HandleAsync(reply.Undo.Data, Alone(Sample.Celeste, now: Now + Duration.FromMinutes(1)), default);

        Assert.Null(await ConsentsAsync(Sample.Celeste));
        Assert.Equal(8, (await Database.ConsentReceipts.OfAsync(Sample.Celeste.Id, default)).Count);
    }

    [DatabaseFact]
    public async Task A_level_that_shows_more_waits_until_it_was_read_and_one_that_shows_less_does_not()
    {
        var asked = await Bot.ConsentForm.HandleAsync(new ConsentPreset("n", nameof(Consent.Introduction)), Alone(Sample.Basile), default);
        Assert.Contains(Texts.French.Preferences.Seen(Consent.Introduction), Shown.Words(asked.Card()));
        Assert.Equal(Consents.Of(Consent.Promotion), await ConsentsAsync(Sample.Basile));

        await Bot.ConsentForm.HandleAsync(new ConsentPreset("n", nameof(Consent.Nobody)), Alone(Sample.Basile), default);
        Assert.Equal(Consents.Of(Consent.Nobody), await ConsentsAsync(Sample.Basile));
    }

    [DatabaseTheory]
    [InlineData("masque mon téléphone", Field.Phone)]
    [InlineData("je ne veux plus que mon adresse mail soit visible", Field.Email)]
    [InlineData("cache ma région", Field.Region)]
    [InlineData("hide my skills", Field.Expertise)]
    public async Task A_field_is_hidden_by_its_name_and_the_others_stay(string sentence, Field named)
    {
        var open = Consents.Fields.Aggregate(new Consents(), (all, field) => all.With(field, Audience.AllPromotions));
        await Database.Preferences.SaveAsync(new(Sample.Aline.Id, null, open, new(), ChosenAt: Now), default);

        await SaysAsync(sentence, Alone(Sample.Aline));

        Assert.Equal(open.With(named, Audience.Nobody), await ConsentsAsync(Sample.Aline));
    }

    [DatabaseFact]
    public async Task A_field_is_shown_to_more_once_that_was_read()
    {
        var reply = await SaysAsync("mon e-mail pour toutes les promotions", Alone(Sample.Basile));

        Assert.Equal(Consents.Of(Consent.Promotion), await ConsentsAsync(Sample.Basile));
        await Bot.Verbs.Find(ConsentSet.Verb)!.HandleAsync(Shown.DataOf(reply.Posted(), Texts.French.Preferences.ConfirmButton), Alone(Sample.Basile), default);
        Assert.Equal(Consents.Of(Consent.Promotion) with { Email = Audience.AllPromotions }, await ConsentsAsync(Sample.Basile));
    }

    [DatabaseFact]
    public async Task What_no_card_of_ours_says_stays_as_it_was()
    {
        await SaveAsync(new ConsentSave("n") { Email = "Everybody", Phone = "3" });

        Assert.Equal(new Consents(), await ConsentsAsync(Sample.Celeste) ?? new());
        Assert.Empty(await Database.ConsentReceipts.OfAsync(Sample.Celeste.Id, default));
    }

    [DatabaseFact]
    public async Task A_redelivered_tap_writes_nothing()
    {
        await Bot.ConsentForm.HandleAsync(ByField, Alone(Sample.Celeste) with { IsRepeat = true }, default);

        Assert.Null(await ConsentsAsync(Sample.Celeste));
    }

    [DatabaseFact]
    public async Task Strangers_are_told_who_can_add_them() =>
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await Bot.ConsentForm.HandleAsync(new ConsentLook(), Alone(null), default)).Note);

    private Task<Reply> SaveAsync(ConsentSave tapped) => Bot.ConsentForm.HandleAsync(tapped, Alone(Sample.Celeste), default);

    private async Task<Reply> SaysAsync(string sentence, Turn turn) =>
        await Bot.Consents.HandleAsync(await Bot.Listener.HearAsync(Intent.ConsentChange, sentence, turn, default), turn, default);

    private async Task<Consents?> ConsentsAsync(Domain.People.Person who) => (await Database.Preferences.FindAsync(who.Id, default))!.Consents;
}

public sealed class ConsentDialogOnSqlite(SqliteDatabase db) : ConsentDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class ConsentDialogOnPostgres(PostgresDatabase db) : ConsentDialogTests(db), IClassFixture<PostgresDatabase>;
