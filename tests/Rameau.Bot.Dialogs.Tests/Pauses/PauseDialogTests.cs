using NodaTime;
using Rameau.Bot.Dialogs.Pauses;
using Rameau.Bot.Dialogs.Preferences;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.Turns;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Pauses;

/// <summary>It is 31 March; the pathway ends on 12 October.</summary>
public abstract class PauseDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseTheory]
    [InlineData("mets mes rappels en pause jusqu'au 15 avril", 2027, 4, 15)]
    [InlineData("pause", 2027, 4, 14)]
    [InlineData("stop les notifs pendant 3 semaines", 2027, 4, 21)]
    [InlineData("mute reminders until april 20", 2027, 4, 20)]
    public async Task Reminders_rest_until_the_day_that_was_said_or_for_two_weeks(string sentence, int year, int month, int day)
    {
        var reply = await SaysAsync(sentence, Alone(Sample.Aline));

        Assert.Equal(new LocalDate(year, month, day), (await Database.Pauses.FindAsync(Sample.Aline.Id, default))!.LastDay(Sample.First.Zone));
        Assert.Equal(Sample.First.Id, reply.Stirs);
    }

    [DatabaseFact]
    public Task In_private_the_card_says_how_long() => Shown.ApprovedAsync(async texts =>
    {
        await Database.Pauses.EndAsync(await Database.Pauses.FindAsync(Sample.Aline.Id, default) ?? new(Sample.Aline.Id, default, default, default), default);
        return (await SaysAsync("mets en pause mes rappels", Alone(Sample.Aline, texts))).Posted();
    });

    [DatabaseFact]
    public async Task In_the_group_it_is_done_and_told_to_nobody()
    {
        var words = Shown.Words((await SaysAsync("mets mes rappels en pause jusqu'au 15 avril", InGroup(Sample.Aline))).Posted()).ToArray();

        Assert.NotNull(await Database.Pauses.FindAsync(Sample.Aline.Id, default));
        Assert.Contains(Texts.French.Chat.Noted, words);
        Assert.DoesNotContain(words, word => word.Contains("avril", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Asked_whether_they_rest_it_tells_and_changes_nothing()
    {
        var active = Shown.Words((await SaysAsync("est-ce que mes rappels sont en pause ?", Alone(Sample.Aline))).Posted());
        await SaysAsync("mets mes rappels en pause jusqu'au 15 avril", Alone(Sample.Aline));
        var resting = Shown.Words((await SaysAsync("est-ce que mes rappels sont en pause ?", Alone(Sample.Aline))).Posted());

        Assert.Contains(Texts.French.Pauses.Active, active);
        Assert.Contains("En pause jusqu’au jeudi 15\u00A0avril", resting);
        Assert.DoesNotContain(Texts.French.Chat.Noted, Shown.Words((await SaysAsync("est-ce que mes rappels sont en pause ?", InGroup(Sample.Aline))).Posted()));
    }

    [DatabaseFact]
    public async Task Resuming_ends_it_and_four_deliveries_end_it_once()
    {
        await SaysAsync("mets mes rappels en pause jusqu'au 15 avril", Alone(Sample.Aline));

        var first = await SaysAsync("reprends les rappels", Alone(Sample.Aline));
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await SaysAsync("reprends les rappels", Alone(Sample.Aline));
        }

        Assert.Null(await Database.Pauses.FindAsync(Sample.Aline.Id, default));
        Assert.Equal(Texts.French.Pauses.Resumed, first.Said().Summary);
    }

    [DatabaseFact]
    public async Task A_date_that_is_past_changes_nothing()
    {
        var reply = await Bot.Pauses.HandleAsync(new PauseSet("P1", "n", "2027-03-30"), Alone(Sample.Aline), default);

        Assert.Equal(Texts.French.Pauses.Refused(PauseRefusal.Past), reply.Note);
        Assert.Null(await Database.Pauses.FindAsync(Sample.Aline.Id, default));
    }

    [DatabaseTheory]
    [InlineData("demain")]
    [InlineData("")]
    public async Task A_day_that_cannot_be_read_is_a_damaged_card(string last) => Assert.Equal(
        Reply.Noting(Texts.French.Chat.CardUnreadable), await Bot.Pauses.HandleAsync(new PauseSet("P1", "n", last), Alone(Sample.Aline), default));

    [DatabaseFact]
    public async Task Who_is_never_reminded_is_told_so()
    {
        Assert.Equal(Texts.French.Pauses.Refused(PauseRefusal.NoReminders), (await SaysAsync("pause", Alone(Sample.Coach))).Said().Text);
        Assert.Equal(Texts.French.Pauses.Refused(PauseRefusal.NoReminders), (await SaysAsync("pause", Alone(Sample.Alumna))).Said().Text);
        Assert.Equal(Texts.French.Pauses.Refused(PauseRefusal.NoReminders), (await SaysAsync("pause", InGroup(Sample.Coach))).Said().Text);
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await SaysAsync("pause", Alone(null))).Said().Text);
        Assert.Equal(Texts.French.Chat.UnknownPerson, (await SaysAsync("pause", InGroup(null))).Said().Text);
    }

    [DatabaseFact]
    public async Task Taken_back_the_pause_before_stands_again()
    {
        await SaysAsync("mets mes rappels en pause jusqu'au 15 avril", Alone(Sample.Aline));
        var longer = await SaysAsync("mets mes rappels en pause jusqu'au 30 avril", Alone(Sample.Aline, now: Now + Duration.FromMinutes(1)));
        var minute = Now + Duration.FromMinutes(2);

        await Bot.Verbs.Find(longer.Undo!.Verb)!.HandleAsync(longer.Undo.Data, Alone(Sample.Aline, now: minute), default);
        Assert.Equal(new LocalDate(2027, 4, 15), (await Database.Pauses.FindAsync(Sample.Aline.Id, default))!.LastDay(Sample.First.Zone));
    }

    [DatabaseFact]
    public async Task Taken_back_the_only_pause_leaves_none()
    {
        var reply = await SaysAsync("pause", Alone(Sample.Aline));

        await Bot.Verbs.Find(reply.Undo!.Verb)!.HandleAsync(reply.Undo.Data, Alone(Sample.Aline, now: Now + Duration.FromMinutes(2)), default);

        Assert.Null(await Database.Pauses.FindAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task The_card_of_preferences_tells_it_and_leads_back()
    {
        await SaysAsync("mets mes rappels en pause jusqu'au 15 avril", Alone(Sample.Aline));

        var card = (await Bot.Preferences.HandleAsync(new PreferencesLook(), Alone(Sample.Aline), default)).Card();

        Assert.Contains("En pause jusqu’au jeudi 15\u00A0avril", Shown.Words(card));
        Assert.Contains(Texts.French.Pauses.ResumeButton, Shown.Buttons(card));
    }

    [DatabaseFact]
    public async Task Of_who_rests_only_what_is_mandatory_reaches_them_until_the_day_is_over()
    {
        await SaysAsync("mets mes rappels en pause jusqu'au 15 avril", Alone(Sample.Celeste));

        Assert.Contains(Sample.Celeste.Id, await AwaitedAsync("S3", Now));
        Assert.DoesNotContain(Sample.Celeste.Id, await AwaitedAsync("W", Now));
        Assert.Contains(Sample.Basile.Id, await AwaitedAsync("W", Now));
        Assert.Contains(Sample.Celeste.Id, await AwaitedAsync("W", Instant.FromUtc(2027, 4, 15, 22, 0)));
    }

    [DatabaseFact]
    public Task When_it_is_over_a_word_says_so() => Shown.ApprovedAsync(async texts => (await OverAsync(texts))!.Card.ToJson());

    [DatabaseFact]
    public async Task Where_reminders_rest_again_the_word_stays_unsaid()
    {
        await SaysAsync("pause", Alone(Sample.Aline));

        Assert.Null(await OverAsync(Texts.French));
    }

    private async Task<Rameau.Bot.Dialogs.Rhythm.Message?> OverAsync(Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        var row = PauseOverMessage.Of(new(Sample.Aline.Id, Now, Now, Now), plan, Now);

        return await new PauseOverMessage(Database.Pauses).DrawAsync(new(plan, plan.Find(row.Step)!, row.Beat, row.Rule, row.Message, Sample.Aline, "msteams", texts, Now), default);
    }

    private async Task<IEnumerable<PersonId>> AwaitedAsync(string step, Instant now)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return (await Bot.Recipients.OfAsync(plan, plan.Find(new(step))!, Audience.Awaited, now, default)).Select(person => person.Id);
    }

    private Task<Reply> SaysAsync(string sentence, Turn turn) => Bot.Pauses.HandleAsync(Typed.Of(Intent.NotifPause, sentence, turn.Now), turn, default);
}

public sealed class PauseDialogOnSqlite(SqliteDatabase db) : PauseDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class PauseDialogOnPostgres(PostgresDatabase db) : PauseDialogTests(db), IClassFixture<PostgresDatabase>;
