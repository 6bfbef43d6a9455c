using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Mooc;

/// <summary>The first MOOC runs from 16 March to 13 April; the second starts in July.</summary>
public abstract class MoocDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly Instant Before = Instant.FromUtc(2027, 3, 1, 8, 0);
    private static readonly Instant After = Instant.FromUtc(2027, 4, 14, 8, 0);
    private static readonly MoocMarkTap Third = new("P1", "M1", 3, true, "");
    private static readonly MoocTransferTap Transfer = new("P1", "M1");

    [DatabaseFact]
    public Task Before_it_starts_it_says_when() => Shown.ApprovedAsync(texts => LookAsync(texts, Before));

    [DatabaseFact]
    public async Task Under_way_it_shows_what_is_done_and_what_is_advised()
    {
        await DoneAsync(1, 3);

        await Shown.ApprovedAsync(texts => LookAsync(texts, Now));
    }

    [DatabaseFact]
    public async Task Four_episodes_in_time_are_validated()
    {
        await DoneAsync(1, 2, 3, 4);

        await Shown.ApprovedAsync(texts => LookAsync(texts, After));
    }

    [DatabaseFact]
    public async Task Missed_it_reassures_and_offers_the_next_cohort()
    {
        await DoneAsync(1);

        await Shown.ApprovedAsync(texts => LookAsync(texts, After));
    }

    [DatabaseFact]
    public async Task With_the_next_cohort_it_goes_on()
    {
        await DoneAsync(1);
        await Bot.Mooc.HandleAsync(Transfer, Alone(Sample.Aline, now: After), default);

        await Shown.ApprovedAsync(texts => LookAsync(texts, After + Duration.FromDays(20)));
    }

    [DatabaseFact]
    public async Task Finished_with_the_next_cohort_it_says_so()
    {
        await DoneAsync(1, 2, 3);
        await Bot.Mooc.HandleAsync(Transfer, Alone(Sample.Aline, now: After), default);
        await Bot.Mooc.HandleAsync(Third with { Episode = 4 }, Alone(Sample.Aline, now: After + Duration.FromDays(20)), default);

        await Shown.ApprovedAsync(texts => LookAsync(texts, After + Duration.FromDays(21)));
    }

    [DatabaseFact]
    public async Task An_episode_can_be_done_in_any_order_and_taken_back()
    {
        var done = await Bot.Mooc.HandleAsync(Third, InGroup(Sample.Aline), default);
        Assert.Equal("Noté\u00A0: épisode 3 fini.", done.Note);
        Assert.Contains("1 épisode fini sur 4", Shown.Words(done.Card()));

        var undone = await Bot.Mooc.HandleAsync(Third with { Done = false }, InGroup(Sample.Aline, now: Now + Duration.FromSeconds(1)), default);
        Assert.Contains("Aucun épisode fini sur 4", Shown.Words(undone.Card()));
    }

    [DatabaseFact]
    public async Task Each_tap_changes_the_nonce_of_the_buttons()
    {
        var done = (await Bot.Mooc.HandleAsync(Third, Alone(Sample.Aline), default)).Card().GetRawText();
        var undone = (await Bot.Mooc.HandleAsync(Third with { Done = false }, Alone(Sample.Aline, now: Now + Duration.FromSeconds(1)), default)).Card().GetRawText();

        Assert.Contains($"\"nonce\":\"{Now.ToUnixTimeMilliseconds()}\"", done, StringComparison.Ordinal);
        Assert.Contains($"\"nonce\":\"{(Now + Duration.FromSeconds(1)).ToUnixTimeMilliseconds()}\"", undone, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Four_deliveries_are_one_word_and_do_not_undo_what_came_since()
    {
        await Bot.Mooc.HandleAsync(Third, Alone(Sample.Aline), default);
        await Bot.Mooc.HandleAsync(Third, Alone(Sample.Aline, now: Now + Duration.FromSeconds(1)), default);
        Assert.Equal(Now, Assert.Single(await Database.MoocProgress.MarksAsync(Sample.First.Id, default)).At);

        await Bot.Mooc.HandleAsync(Third with { Done = false }, Alone(Sample.Aline, now: Now + Duration.FromSeconds(2)), default);
        await Bot.Mooc.HandleAsync(Third, Alone(Sample.Aline, now: Now + Duration.FromSeconds(3)) with { IsRepeat = true }, default);

        Assert.False(Assert.Single(await Database.MoocProgress.MarksAsync(Sample.First.Id, default)).Done);
    }

    [DatabaseFact]
    public async Task A_transfer_delivered_four_times_is_one()
    {
        for (var i = 0; i < 4; i++)
        {
            await Bot.Mooc.HandleAsync(Transfer, Alone(Sample.Aline, now: After + Duration.FromSeconds(i)) with { IsRepeat = i == 2 }, default);
        }

        Assert.Equal(After, Assert.Single(await Database.MoocProgress.TransfersAsync(Sample.First.Id, default)).At);
    }

    [DatabaseFact]
    public async Task While_there_is_time_there_is_nothing_to_carry_over()
    {
        var reply = await Bot.Mooc.HandleAsync(Transfer, Alone(Sample.Aline), default);

        Assert.Equal(Texts.French.Mooc.Refused(MoocRefusal.StillTime), reply.Note);
        Assert.Empty(await Database.MoocProgress.TransfersAsync(Sample.First.Id, default));
    }

    [DatabaseTheory]
    [InlineData("M9", 1)]
    [InlineData("S2", 1)]
    [InlineData("M1", 5)]
    [InlineData("M1", 0)]
    public async Task What_does_not_exist_is_said_to_be_gone(string track, int episode) => Assert.Equal(
        Texts.French.Mooc.Refused(MoocRefusal.NoSuchEpisode),
        (await Bot.Mooc.HandleAsync(Third with { Track = track, Episode = episode }, Alone(Sample.Aline), default)).Note);

    [DatabaseFact]
    public Task In_a_group_the_answer_stays_behind_a_button() => Shown.ApprovedAsync(async texts =>
        (await Bot.Mooc.HandleAsync(InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public async Task In_private_it_is_shown_at_once() =>
        Assert.Contains("MOOC des partenariats", Shown.Words((await Bot.Mooc.HandleAsync(Alone(Sample.Aline), default)).Posted()));

    private async Task DoneAsync(params int[] episodes)
    {
        foreach (var episode in episodes)
        {
            await Database.MoocProgress.SaveAsync(new(Sample.First.Id, new("M1"), episode, Sample.Aline.Id, true, Instant.FromUtc(2027, 3, 20, 8, 0)), default);
        }
    }

    private async Task<JsonElement> LookAsync(Texts texts, Instant now) =>
        (await Bot.Mooc.HandleAsync(new MoocLook("P1", "M1"), Alone(Sample.Aline, texts, now), default)).Card();
}

public sealed class MoocDialogOnSqlite(SqliteDatabase db) : MoocDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class MoocDialogOnPostgres(PostgresDatabase db) : MoocDialogTests(db), IClassFixture<PostgresDatabase>;
