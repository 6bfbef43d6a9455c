using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.Turns;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Preferences;

public abstract class NewsletterSentenceTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseTheory]
    [InlineData("désabonne-moi du bulletin", true, true, false, true)]
    [InlineData("je ne veux plus recevoir les invitations aux évènements", true, true, true, false)]
    [InlineData("désabonne-moi de toutes les newsletters", false, false, false, false)]
    [InlineData("unsubscribe me from the monthly newsletter", true, false, true, true)]
    public async Task What_is_said_is_kept(string sentence, bool dedicated, bool monthly, bool bulletin, bool events)
    {
        await SaysAsync(sentence, Alone(Sample.Aline));

        Assert.Equal(new Wanted(dedicated, monthly, bulletin, events), await WantedAsync());
    }

    [DatabaseFact]
    public async Task What_was_not_spoken_of_stays_as_it_was_consent_included()
    {
        await Database.Preferences.SaveAsync(new(Sample.Aline.Id, "en", Domain.Privacy.Consents.Of(Domain.Privacy.Consent.Promotion), new(Monthly: false), "Un essai", null, Now - Duration.FromDays(1)), default);

        await SaysAsync("désabonne-moi du bulletin", Alone(Sample.Aline));

        Assert.Equal(
            new Choices(Sample.Aline.Id, "en", Domain.Privacy.Consents.Of(Domain.Privacy.Consent.Promotion), new(Monthly: false, Bulletin: false), "Un essai", null, Now),
            await Database.Preferences.FindAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public Task The_receipt_tells_each_kind_and_how_far_it_reaches() => Shown.ApprovedAsync(async texts =>
    {
        await Database.Preferences.SaveAsync(new(Sample.Aline.Id, null, null, new(), ChosenAt: Now), default);
        return (await SaysAsync("désabonne-moi du bulletin", Alone(Sample.Aline, texts))).Posted();
    });

    [DatabaseFact]
    public async Task In_the_group_it_is_done_and_told_to_nobody()
    {
        var words = Shown.Words((await SaysAsync("désabonne-moi du bulletin", InGroup(Sample.Aline))).Posted()).ToArray();

        Assert.False((await WantedAsync()).Bulletin);
        Assert.Equal([Texts.French.Preferences.Mine, Texts.French.Chat.Noted, Texts.French.Chat.DoorIsPrivate, Texts.French.Preferences.MineButton], words.Skip(1));
    }

    [DatabaseFact]
    public async Task Where_nothing_is_sure_each_chooses_on_the_card()
    {
        var words = Shown.Words((await SaysAsync("c'est quoi mes abonnements aux newsletters ?", Alone(Sample.Aline))).Posted());

        Assert.Contains(Texts.French.Preferences.InformationLabel, words);
        Assert.Equal(Wanted.Everything, await WantedAsync());
    }

    [DatabaseFact]
    public async Task Said_again_it_is_so_already_and_there_is_nothing_to_take_back()
    {
        await SaysAsync("désabonne-moi du bulletin", Alone(Sample.Aline));
        var again = await SaysAsync("désabonne-moi du bulletin", Alone(Sample.Aline, now: Now + Duration.FromMinutes(1)));

        Assert.Null(again.Undo);
        Assert.Contains(Texts.French.Preferences.AlreadySo, Shown.Words(again.Posted()));
    }

    [DatabaseFact]
    public async Task Taken_back_it_is_as_before_and_what_was_chosen_since_stays()
    {
        var first = await SaysAsync("désabonne-moi du bulletin", Alone(Sample.Aline));
        await UndoAsync(first.Undo!);
        Assert.Equal(Wanted.Everything, await WantedAsync());

        var second = await SaysAsync("désabonne-moi du bulletin", Alone(Sample.Aline, now: Now + Duration.FromMinutes(3)));
        await SaysAsync("désabonne-moi de toutes les newsletters", Alone(Sample.Aline, now: Now + Duration.FromMinutes(4)));
        await UndoAsync(second.Undo!);
        Assert.Equal(Wanted.Of([]), await WantedAsync());
    }

    [DatabaseFact]
    public async Task A_private_message_about_an_event_reaches_who_wants_them()
    {
        await ChangedAsync(new PlanChange.Added(new("EV-1"), new(StepKind.TargetedEvents, "Forum", new(2027, 4, 20, 9, 0), 120)));
        await SaysAsync("je ne veux plus recevoir les invitations aux évènements", Alone(Sample.Aline));
        var plan = await Bot.Plans.OfAsync(Sample.First, default);

        foreach (var audience in new[] { Audience.Awaited, Audience.Participants })
        {
            var told = (await Bot.Recipients.OfAsync(plan, plan.Find(new("EV-1"))!, audience, Now, default)).Select(person => person.Id).ToArray();

            Assert.DoesNotContain(Sample.Aline.Id, told);
            Assert.Contains(Sample.Basile.Id, told);
        }
    }

    private Task<Reply> SaysAsync(string sentence, Turn turn) => Bot.Newsletters.HandleAsync(Typed.Of(Intent.NewsletterPrefs, sentence, turn.Now), turn, default);

    private Task<Reply?> UndoAsync(Undoing undo) => Bot.Verbs.Find(undo.Verb)!.HandleAsync(undo.Data, Alone(Sample.Aline, now: Now + Duration.FromMinutes(2)), default);

    private async Task<Wanted> WantedAsync() => (await Database.Preferences.FindAsync(Sample.Aline.Id, default))!.Wanted;
}

public sealed class NewsletterSentenceOnSqlite(SqliteDatabase db) : NewsletterSentenceTests(db), IClassFixture<SqliteDatabase>;
public sealed class NewsletterSentenceOnPostgres(PostgresDatabase db) : NewsletterSentenceTests(db), IClassFixture<PostgresDatabase>;
