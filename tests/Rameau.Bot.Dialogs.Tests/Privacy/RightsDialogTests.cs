using NodaTime;
using Rameau.Bot.Dialogs.Privacy;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Privacy;

public abstract class RightsDialogTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseFact]
    public Task In_private_the_card_says_how_much_is_held() => Shown.ApprovedAsync(async texts => (await SaysAsync("que savez-vous de moi ?", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public async Task In_the_group_there_is_a_door_and_nothing_of_anybody()
    {
        var words = Shown.Words((await SaysAsync("que savez-vous de moi ?", InGroup(Sample.Aline))).Posted()).ToArray();
        var erasing = Shown.Words((await SaysAsync("effacez mes données", InGroup(Sample.Aline))).Posted()).ToArray();

        Assert.Equal(words, erasing);
        Assert.Contains(Texts.French.Chat.DoorIsPrivate, words);
        Assert.NotNull(await Database.People.FindAsync(Sample.Aline.Id, default));
    }

    [DatabaseFact]
    public async Task What_is_held_is_read_page_by_page()
    {
        await AnswersAsync(Sample.Aline, "S2", RsvpAnswer.Yes);
        var first = Shown.Words((await Bot.Rights.HandleAsync(new RightsRead(0), Alone(Sample.Aline), default)).Card()).ToArray();
        var last = Shown.Words((await Bot.Rights.HandleAsync(new RightsRead(999), Alone(Sample.Aline), default)).Card()).ToArray();

        Assert.Contains(first, word => word.Contains("aline.brumevert@asso.example", StringComparison.Ordinal));
        Assert.Contains(last, word => word.Contains("réponse\u00A0: oui", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task A_copy_has_an_address_and_the_fourth_of_a_day_is_refused()
    {
        var first = await CopiesAsync(Sample.Aline, Now);
        await CopiesAsync(Sample.Aline, Now);
        await CopiesAsync(Sample.Aline, Now);
        var fourth = await CopiesAsync(Sample.Aline, Now);
        var tomorrow = await CopiesAsync(Sample.Aline, Now + Duration.FromDays(1));

        Assert.Contains(Texts.French.Rights.CopyReady, Shown.Words(first.Card()));
        Assert.Equal(Reply.Noting(Texts.French.Rights.TooManyCopies(RightsDialog.MostCopies)), fourth);
        Assert.NotNull(tomorrow.Card);
        Assert.Equal(4, (await Database.Audit.AboutAsync(Sample.Aline.Id, default)).Count(entry => entry.Act is AuditAct.Exported));
    }

    [DatabaseFact]
    public Task The_address_of_a_copy_is_shown_to_whoever_asked() => Shown.ApprovedAsync(
        async texts => RightsCard.CopyReady((await Bot.Addresses.MakeAsync(RightsDialog.CopyLink, Sample.Aline.Id, "", Now, default))![..18], texts).ToJson());

    [DatabaseFact]
    public async Task A_deployment_without_an_address_shows_the_copy_itself()
    {
        Bot.Addresses.IsAbsent = true;

        Assert.Contains(Shown.Words((await CopiesAsync(Sample.Aline, Now)).Card()), word => word.Contains("Brumevert", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public Task The_page_of_what_is_held_is_short_enough_for_a_phone() => Shown.ApprovedAsync(
        async texts => (await Bot.Rights.HandleAsync(new RightsRead(1), Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task Erasing_asks_once_and_says_what_it_means() => Shown.ApprovedAsync(async texts => (await SaysAsync("effacez mes données", Alone(Sample.Aline, texts))).Posted());

    [DatabaseFact]
    public Task The_receipt_names_nobody() => Shown.ApprovedAsync(
        texts => Task.FromResult(ErasingCard.Receipt(new("R3C31PT", null, Now, ErasureStage.Done), Alone(Sample.Aline, texts)).ToJson()));

    [DatabaseFact]
    public async Task Erasing_is_done_at_once_and_the_old_card_taps_into_nothing()
    {
        var done = await Bot.Erasing.HandleAsync(new RightsErase(), Alone(Sample.Aline), default);

        Assert.Contains(Shown.Words(done.Card()), word => word.Contains("R3C31PT1", StringComparison.Ordinal));
        Assert.Equal([Sample.First.Id], done.AlsoStirs);
        Assert.Null(await Database.People.FindAsync(Sample.Aline.Id, default));

        var again = await Bot.Erasing.HandleAsync(new RightsErase(), Alone(Sample.Aline), default); // a redelivery that had looked the person up before
        Assert.Equal(Reply.Noting(Texts.French.Rights.NothingHeld), again);
        Assert.Equal(again, await Bot.Erasing.HandleAsync(new RightsErase(), Alone(null), default));
        Assert.Equal(again, await Bot.Rights.HandleAsync(new RightsLook(), Alone(null), default));
    }

    [DatabaseFact]
    public async Task Those_who_wait_for_who_goes_are_told_without_a_name()
    {
        CoachingCall call = new(Sample.First.Id, new("C1"), Sample.Aline.Id, Sample.Coach.Id, Now + Duration.FromDays(7));
        await Database.CoachingCalls.SaveAsync(call, default);
        await Database.Tickets.TryAddAsync(new(new("t1"), Sample.First.Id, Sample.Aline.Id, "Qui paie ?", Now, true, TicketState.WithStaff, Now) { Owner = Sample.Staff.Id }, default);

        await Bot.Erasing.HandleAsync(new RightsErase(), Alone(Sample.Aline), default);

        var told = (await Database.Ledger.PlannedAsync(Sample.First.Id, default)).Where(row => row.Message == Departures.Name).ToArray();
        Assert.Equal([(Sample.Coach.Id, "call"), (Sample.Staff.Id, "animator"), (Sample.Staff.Id, "question")], told.Select(row => (row.Person!.Value, row.Beat.Value.Split('/')[2].Split('.')[0])).OrderBy(one => one.Item2 == "call" ? "a" : one.Item2));
        Assert.Empty(await Database.CoachingCalls.OfPromotionAsync(Sample.First.Id, default));
        Assert.All(told, row => Assert.DoesNotContain("aline", row.Key.Value, StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task An_erasure_that_broke_in_its_middle_is_ended_by_the_next_look()
    {
        await Database.Erasures.AskAsync(Sample.Aline.Id, "R3C31PT", Now, default);

        foreach (var stage in (ErasureStage[])[ErasureStage.Asked, ErasureStage.Parted, ErasureStage.Erased])
        {
            var waiting = Assert.Single(await Database.Erasures.UnfinishedAsync(default));
            Assert.Equal(stage, waiting.Stage);
            await (stage switch
            {
                ErasureStage.Asked => Database.Erasures.PartedAsync(waiting, default),
                ErasureStage.Parted => Database.Erasures.EraseAsync(waiting, "M4RK", Now, default),
                _ => Task.CompletedTask,
            });
        }

        Erasing erasing = new(Database.Erasures, Database.People, [], Database.Audit, () => "other");
        Assert.Equal("R3C31PT", Assert.Single(await erasing.ResumeAsync(Now, default)).Receipt);
        Assert.Empty(await erasing.ResumeAsync(Now, default));
    }

    private Task<Reply> SaysAsync(string sentence, Turn turn) => sentence.StartsWith("efface", StringComparison.Ordinal)
        ? ErasingDialog.AskAsync(turn)
        : Bot.Rights.HandleAsync(turn, default);

    private Task<Reply> CopiesAsync(Person person, Instant now) => Bot.Rights.HandleAsync(new RightsCopy(), Alone(person, now: now), default);
}

public sealed class RightsDialogOnSqlite(SqliteDatabase db) : RightsDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class RightsDialogOnPostgres(PostgresDatabase db) : RightsDialogTests(db), IClassFixture<PostgresDatabase>;
