using NodaTime;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Tests.Turns;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Mooc;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Mooc;

/// <summary>The MOOC on partnerships runs until 12 April; it is 31 March.</summary>
public abstract class MoocSentenceTests(TestDatabase database) : DialogTest(database)
{
    [DatabaseTheory]
    [InlineData("j'ai fini l'épisode 2", new[] { 2 })]
    [InlineData("j'ai terminé les 3 premiers épisodes du mooc", new[] { 1, 2, 3 })]
    [InlineData("j'ai fini le mooc", new[] { 1, 2, 3, 4 })]
    public async Task What_is_finished_is_marked(string sentence, int[] episodes)
    {
        await SaysAsync(sentence, Alone(Sample.Aline));

        Assert.Equal(episodes, await DoneAsync());
    }

    [DatabaseFact]
    public async Task An_episode_that_no_mooc_has_is_not_taken_for_another()
    {
        Assert.Equal(
            Texts.French.Mooc.Refused(MoocRefusal.NoSuchEpisode),
            (await Bot.MoocSentence.HandleAsync(Typed.As(Intent.MoocProgress, "j'ai fini l'épisode 7 du mooc", Now), Alone(Sample.Aline), default)).Said().Text);
        Assert.Empty(await DoneAsync());
    }

    [DatabaseFact]
    public async Task In_the_group_it_is_marked_and_the_rest_is_behind_the_door()
    {
        var words = Shown.Words((await SaysAsync("j'ai fini l'épisode 1 du mooc", InGroup(Sample.Aline))).Posted());

        Assert.Equal(1, Assert.Single(await DoneAsync()));
        Assert.Equal([Texts.French.Mooc.Mine, Texts.French.Chat.Noted, Texts.French.Chat.DoorIsPrivate, Texts.French.Mooc.MineButton], words.Skip(1));
    }

    [DatabaseFact]
    public async Task The_final_date_is_everybodys_to_know()
    {
        var said = (await SaysAsync("c'est quand la date limite du mooc ?", InGroup(Sample.Aline))).Said().Text;

        Assert.Contains("impératif pour valider", said, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task How_far_one_is_stays_ones_own()
    {
        await SaysAsync("j'ai fini l'épisode 1 du mooc", Alone(Sample.Aline));

        Assert.Contains("1 épisode fini sur 4", Shown.Words((await SaysAsync("j'en suis où du mooc ?", Alone(Sample.Aline))).Posted()));
        Assert.DoesNotContain("1 épisode fini sur 4", Shown.Words((await SaysAsync("j'en suis où du mooc ?", InGroup(Sample.Aline))).Posted()));
    }

    [DatabaseFact]
    public async Task Who_missed_the_date_goes_on_with_the_next_cohort()
    {
        var turn = Alone(Sample.Aline, now: Instant.FromUtc(2027, 4, 20, 8, 0));

        var reply = await Bot.MoocSentence.HandleAsync(Typed.Of(Intent.MoocProgress, "j'ai raté la date du mooc, je peux passer à la cohorte suivante ?", turn.Now), turn, default);

        Assert.Single(await Database.MoocProgress.TransfersAsync(Sample.First.Id, default));
        Assert.Contains(Texts.French.Mooc.NotedTransfer, Shown.Words(reply.Posted()));
    }

    [DatabaseFact]
    public async Task In_time_there_is_nothing_to_carry_over() => Assert.Contains(
        Texts.French.Mooc.Refused(MoocRefusal.StillTime), Shown.Words((await SaysAsync("je veux passer à la cohorte suivante du mooc", Alone(Sample.Aline))).Posted()));

    [DatabaseFact]
    public async Task Taken_back_all_that_was_said_at_once_is_to_do_again_and_nothing_else()
    {
        await SaysAsync("j'ai fini l'épisode 1 du mooc", Alone(Sample.Aline, now: Now - Duration.FromDays(1)));
        var reply = await SaysAsync("j'ai terminé les 3 premiers épisodes du mooc", Alone(Sample.Aline));

        await Bot.Verbs.Find(reply.Undo!.Verb)!.HandleAsync(reply.Undo.Data, Alone(Sample.Aline, now: Now + Duration.FromMinutes(2)), default);

        Assert.Equal(1, Assert.Single(await DoneAsync()));
    }

    private Task<Reply> SaysAsync(string sentence, Turn turn) => Bot.MoocSentence.HandleAsync(Typed.Of(Intent.MoocProgress, sentence, turn.Now), turn, default);

    private async Task<int[]> DoneAsync() =>
        [.. (await Database.MoocProgress.MarksAsync(Sample.First.Id, default)).Where(mark => mark.Done && mark.Person == Sample.Aline.Id).Select(mark => mark.Episode).Order()];
}

public sealed class MoocSentenceOnSqlite(SqliteDatabase db) : MoocSentenceTests(db), IClassFixture<SqliteDatabase>;
public sealed class MoocSentenceOnPostgres(PostgresDatabase db) : MoocSentenceTests(db), IClassFixture<PostgresDatabase>;
