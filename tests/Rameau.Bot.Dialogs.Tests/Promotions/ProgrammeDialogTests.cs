using NodaTime;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Promotions;

public abstract class ProgrammeDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public Task Before_the_start_everything_is_to_come() => Shown.ApprovedAsync(texts => AskedAsync(texts, Instant.FromUtc(2027, 1, 4, 8, 0)));

    [DatabaseFact]
    public Task In_the_middle_some_is_done_and_one_is_next() => Shown.ApprovedAsync(texts => AskedAsync(texts, Now));

    [DatabaseFact]
    public Task At_the_last_session_it_is_next_until_it_ends() => Shown.ApprovedAsync(texts => AskedAsync(texts, Instant.FromUtc(2027, 10, 5, 12, 0)));

    [DatabaseFact]
    public Task After_the_end_everything_is_done() => Shown.ApprovedAsync(texts => AskedAsync(texts, Instant.FromUtc(2027, 11, 2, 8, 0)));

    [DatabaseFact]
    public Task From_a_card_there_is_a_way_back() => Shown.ApprovedAsync(async texts =>
        (await Bot.Programme.HandleAsync(new ProgrammeLook("P1", "S2", "P1/S2/eve"), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public async Task Whoever_is_in_no_promotion_is_told_so()
    {
        var asked = await Bot.Programme.HandleAsync(Alone(Sample.Alumna), default);
        var tapped = await Bot.Programme.HandleAsync(new ProgrammeLook("P1"), Alone(Sample.Alumna), default);

        Assert.Equal(Texts.French.Chat.NoPromotionHere, asked.Said().Text);
        Assert.Equal(Texts.French.Chat.NoPromotionHere, tapped.Note);
    }

    [DatabaseFact]
    public async Task In_private_it_holds_what_is_mine()
    {
        await Database.CoachingCalls.SaveAsync(new(Sample.First.Id, new("C1"), Sample.Aline.Id, Sample.Coach.Id, Instant.FromUtc(2027, 4, 1, 12, 0)), default);

        await Shown.ApprovedAsync(async texts => (await Bot.Programme.HandleAsync(Alone(Sample.Aline, texts), default)).Posted());
    }

    [DatabaseFact]
    public async Task In_the_group_nothing_personal_is_posted_and_who_taps_sees_theirs_alone()
    {
        var posted = Shown.Words((await Bot.Programme.HandleAsync(InGroup(Sample.Aline), default)).Posted());
        var tapped = Shown.Words((await Bot.Programme.HandleAsync(new ProgrammeLook("P1"), InGroup(Sample.Aline), default)).Card());

        Assert.DoesNotContain(Texts.French.Meetings.ForYou, posted);
        Assert.Contains(Texts.French.Meetings.MyProgramme, posted);
        Assert.Contains(Texts.French.Meetings.ForYou, tapped);
    }

    [DatabaseFact]
    public async Task A_coach_sees_the_programme_of_who_they_coach_and_nothing_of_their_own()
    {
        var words = Shown.Words((await Bot.Programme.HandleAsync(Alone(Sample.Coach), default)).Posted()).ToArray();

        Assert.Contains(Texts.French.Steps.ProgrammeTitle("Promotion 1"), words);
        Assert.DoesNotContain(Texts.French.Meetings.ForYou, words);
    }

    [DatabaseFact]
    public async Task What_was_cancelled_says_so()
    {
        await ChangedAsync(new Domain.Promotions.PlanChange.Cancelled(new("V2")));

        Assert.Contains("Visite chez un tiers pionnier · facultatif · annulé", Shown.Words(await AskedAsync(Texts.French, Now)));
    }

    private async Task<System.Text.Json.JsonElement> AskedAsync(Texts texts, Instant now) =>
        (await Bot.Programme.HandleAsync(InGroup(Sample.Aline, texts, now), default)).Posted();
}

public sealed class ProgrammeDialogOnSqlite(SqliteDatabase db) : ProgrammeDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class ProgrammeDialogOnPostgres(PostgresDatabase db) : ProgrammeDialogTests(db), IClassFixture<PostgresDatabase>;
