using NodaTime;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.PersonalWork;

/// <summary>Aline and Basile are a pair, Céleste is alone. TP1 is due on 30 March, the day before it is now.</summary>
public abstract class WorkDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly Instant InTime = Instant.FromUtc(2027, 3, 23, 8, 0);
    private static readonly WorkMarkTap Done = new("P1", "TP1", "HandedIn", "");

    [DatabaseFact]
    public Task To_do_says_for_when_and_with_whom() => Shown.ApprovedAsync(texts => LookAsync(Sample.Aline, texts, InTime));

    [DatabaseFact]
    public Task Before_it_opens_it_says_after_which_session() => Shown.ApprovedAsync(texts => LookAsync(Sample.Celeste, texts, Instant.FromUtc(2027, 1, 13, 8, 0)));

    [DatabaseFact]
    public Task Late_is_welcome() => Shown.ApprovedAsync(texts => LookAsync(Sample.Celeste, texts, Now));

    [DatabaseFact]
    public async Task Started_by_oneself_says_so()
    {
        await SaysAsync(Sample.Celeste, "TP1", WorkMark.Started);

        await Shown.ApprovedAsync(texts => LookAsync(Sample.Celeste, texts, InTime));
    }

    [DatabaseFact]
    public async Task Handed_in_by_one_of_a_pair_is_seen_by_the_other()
    {
        await SaysAsync(Sample.Basile, "TP1", WorkMark.HandedIn);

        await Shown.ApprovedAsync(texts => LookAsync(Sample.Aline, texts, InTime));
    }

    [DatabaseFact]
    public async Task With_one_open_and_one_handed_in_both_can_be_reached()
    {
        await SaysAsync(Sample.Celeste, "TP2", WorkMark.HandedIn);

        await Shown.ApprovedAsync(texts => LookAsync(Sample.Celeste, texts, Instant.FromUtc(2027, 5, 3, 8, 0)));
    }

    [DatabaseFact]
    public async Task A_tap_counts_for_both_and_is_thanked()
    {
        var reply = await Bot.Work.HandleAsync(Done, InGroup(Sample.Aline), default);

        Assert.Equal("Noté\u00A0: travaux personnels 1 rendus. Merci.", reply.Note);
        Assert.Contains("Rendu par vous le 31\u00A0mars", Shown.Words(reply.Card()));
        Assert.Equal(Sample.First.Id, reply.Stirs);
        Assert.Contains("Rendu par Aline le 31\u00A0mars", Shown.Words(await LookAsync(Sample.Basile, Texts.French, Now)));
    }

    [DatabaseFact]
    public async Task It_can_be_taken_back_by_either()
    {
        await Bot.Work.HandleAsync(Done, Alone(Sample.Aline), default);

        var reply = await Bot.Work.HandleAsync(Done with { Mark = "Started" }, Alone(Sample.Basile, now: Now + Duration.FromMinutes(1)), default);

        Assert.Contains("En cours, dit par vous le 31\u00A0mars", Shown.Words(reply.Card()));
        Assert.Contains("En cours, dit par Basile le 31\u00A0mars", Shown.Words(await LookAsync(Sample.Aline, Texts.French, Now + Duration.FromHours(1))));
    }

    [DatabaseFact]
    public async Task Four_deliveries_are_one_word_and_do_not_undo_what_came_since()
    {
        await Bot.Work.HandleAsync(Done, Alone(Sample.Aline), default);
        await Bot.Work.HandleAsync(Done, Alone(Sample.Aline, now: Now + Duration.FromSeconds(1)), default);
        await Bot.Work.HandleAsync(Done with { Mark = "Started" }, Alone(Sample.Aline, now: Now + Duration.FromSeconds(5)), default);
        await Bot.Work.HandleAsync(Done, Alone(Sample.Aline, now: Now + Duration.FromSeconds(9)) with { IsRepeat = true }, default);

        var only = Assert.Single(await Database.WorkReports.OfPromotionAsync(Sample.First.Id, default));
        Assert.Equal((WorkMark.Started, Now + Duration.FromSeconds(5)), (only.Mark, only.At));
    }

    [DatabaseFact]
    public async Task The_first_of_two_same_words_keeps_its_day()
    {
        await Bot.Work.HandleAsync(Done, Alone(Sample.Basile, now: InTime), default);
        await Bot.Work.HandleAsync(Done, Alone(Sample.Aline), default);

        Assert.Equal((Sample.Basile.Id, InTime), Assert.Single((await Database.WorkReports.OfPromotionAsync(Sample.First.Id, default)).Select(one => (one.Person, one.At))));
    }

    [DatabaseFact]
    public async Task Work_that_is_not_open_yet_is_refused_with_the_reason()
    {
        var reply = await Bot.Work.HandleAsync(Done with { Step = "TP2" }, Alone(Sample.Aline), default);

        Assert.Equal(Texts.French.Work.Refused(WorkRefusal.NotOpenYet), reply.Note);
        Assert.Contains("S’ouvre après la session 2", Shown.Words(reply.Card()));
        Assert.Empty(await Database.WorkReports.OfPromotionAsync(Sample.First.Id, default));
    }

    [DatabaseTheory]
    [InlineData("S2")]
    [InlineData("TP9")]
    public async Task What_is_no_work_is_said_to_be_gone(string step)
    {
        Assert.Equal(Texts.French.Work.Refused(WorkRefusal.NoSuchWork), (await Bot.Work.HandleAsync(Done with { Step = step }, Alone(Sample.Aline), default)).Note);
        Assert.Equal(Texts.French.Work.Refused(WorkRefusal.NoSuchWork), (await Bot.Work.HandleAsync(new WorkLook("P1", step), Alone(Sample.Aline), default)).Note);
    }

    [DatabaseTheory]
    [InlineData("1")]
    [InlineData("handedin")]
    public async Task A_mark_that_is_none_is_a_damaged_card(string mark) => Assert.Equal(
        Texts.French.Chat.CardUnreadable, (await Bot.Work.HandleAsync(Done with { Mark = mark }, Alone(Sample.Aline), default)).Note);

    [DatabaseFact]
    public Task In_a_group_the_answer_stays_behind_a_button() => Shown.ApprovedAsync(async texts =>
        (await Bot.Work.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public async Task In_private_the_command_shows_the_card_that_refreshes_itself()
    {
        await Database.People.BindAsync(Sample.Aline.Id, new("msteams", "29:aline", Sample.Aline.DirectoryId), default);

        var card = (await Bot.Work.HandleAsync(Alone(Sample.Aline), default)).Posted();

        Assert.Equal("29:aline", card.GetProperty("refresh").GetProperty("userIds")[0].GetString());
        Assert.Equal("work/look", card.GetProperty("refresh").GetProperty("action").GetProperty("verb").GetString());
    }

    private async Task<System.Text.Json.JsonElement> LookAsync(Person person, Texts texts, Instant now) =>
        (await Bot.Work.HandleAsync(new WorkLook("P1"), Alone(person, texts, now), default)).Card();

    private Task SaysAsync(Person person, string step, WorkMark mark) =>
        Database.WorkReports.SaveAsync(new(Sample.First.Id, new(step), person.Id, mark, InTime - Duration.FromDays(5)), default);
}

public sealed class WorkDialogOnSqlite(SqliteDatabase db) : WorkDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class WorkDialogOnPostgres(PostgresDatabase db) : WorkDialogTests(db), IClassFixture<PostgresDatabase>;
