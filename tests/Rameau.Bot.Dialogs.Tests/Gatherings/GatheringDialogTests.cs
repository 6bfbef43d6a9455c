using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Gatherings;

/// <summary>It is 31 March 2027, 9 h; Aline proposes drinks on 12 April.</summary>
public abstract class GatheringDialogTests(TestDatabase database) : DialogTest(database)
{
    private static readonly GatheringWrite Typed = new("0a1b", "Apéro des promotions", "2027-04-12", "18:30", "Le Quai, Rennes", $"{GatheringAudience.Everybody}", null, "3");
    private static readonly GatheringId Id = new("0a1b");

    [DatabaseFact]
    public Task The_form_is_filled_with_what_the_sentence_said() => Shown.ApprovedAsync(async texts =>
        (await Bot.Said.AnswerAsync("je propose un apéro le 12 avril à Rennes à 18h30", Alone(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task In_a_group_the_form_is_behind_a_door() => Shown.ApprovedAsync(async texts =>
        (await Bot.Said.AnswerAsync("je propose un apéro le 12 avril à Rennes", InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task It_is_read_again_before_it_is_published() => Shown.ApprovedAsync(async texts =>
        (await Bot.GatheringAuthor.HandleAsync(Typed, Alone(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task Who_published_it_comes_and_may_change_or_cancel_it() => Shown.ApprovedAsync(async texts => (await PublishedAsync(texts)).Card());

    [DatabaseFact]
    public Task Somebody_else_sees_who_comes_as_far_as_each_lets_them() => Shown.ApprovedAsync(async texts =>
    {
        await PublishedAsync();
        await AnswerAsync(Sample.Celeste, comes: true);
        return (await Bot.Gatherings.HandleAsync(new GatheringShow("0a1b"), Alone(Sample.Dario, texts), default)).Card();
    });

    [DatabaseFact]
    public Task The_group_s_card_follows_the_answers() => Shown.ApprovedAsync(async texts =>
    {
        await FullAsync();
        return (await DrawnAsync(GatheringRows.ToGroup, "open", 0, null, texts))!.Card.ToJson();
    });

    [DatabaseFact]
    public Task Who_finds_it_full_waits_with_a_number() => Shown.ApprovedAsync(async texts =>
    {
        await FullAsync();
        return (await AnswerAsync(Sample.Alumna, comes: true, texts)).Card();
    });

    [DatabaseFact]
    public Task Who_comes_can_put_it_into_a_calendar() => Shown.ApprovedAsync(async texts =>
    {
        await PublishedAsync();
        return (await AnswerAsync(Sample.Basile, comes: true, texts)).Card();
    });

    [DatabaseFact]
    public Task A_place_that_becomes_free_is_told_to_who_got_it() => Shown.ApprovedAsync(async texts =>
    {
        await FullAsync();
        await AnswerAsync(Sample.Alumna, comes: true);
        await AnswerAsync(Sample.Basile, comes: false);
        return (await DrawnAsync(GatheringRows.News, GatheringRows.Seated, Now.ToUnixTimeMilliseconds(), Sample.Alumna, texts))!.Card.ToJson();
    });

    [DatabaseFact]
    public async Task Another_day_keeps_the_answers_and_asks_again()
    {
        await FullAsync();
        await Bot.GatheringAuthor.HandleAsync(Typed with { Date = "2027-04-13" }, Alone(Sample.Aline), default);

        await Shown.ApprovedAsync(async texts =>
            (await DrawnAsync(GatheringRows.News, GatheringRows.Changed, Now.ToUnixTimeMilliseconds(), Sample.Basile, texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public Task Cancelling_is_asked_first() => Shown.ApprovedAsync(async texts =>
    {
        await FullAsync();
        return (await Bot.GatheringAuthor.HandleAsync(new GatheringCancel("0a1b"), Alone(Sample.Aline, texts), default)).Card();
    });

    [DatabaseFact]
    public Task What_is_cancelled_says_so_and_has_no_button() => Shown.ApprovedAsync(async texts =>
    {
        await FullAsync();
        await Bot.GatheringAuthor.HandleAsync(new GatheringCancel("0a1b", Sure: true), Alone(Sample.Aline), default);
        return (await DrawnAsync(GatheringRows.News, GatheringRows.Cancelled, Now.ToUnixTimeMilliseconds(), Sample.Basile, texts))!.Card.ToJson();
    });

    [DatabaseFact]
    public Task The_author_is_asked_how_many_came() => Shown.ApprovedAsync(async texts =>
    {
        await FullAsync();
        return (await DrawnAsync(GatheringRows.Count, "count", 0, Sample.Aline, texts))!.Card.ToJson();
    });

    [DatabaseFact]
    public Task The_next_ones_are_listed() => Shown.ApprovedAsync(async texts =>
    {
        await PublishedAsync();
        return (await Bot.Gatherings.HandleAsync(Alone(Sample.Dario, texts), default)).Posted();
    });

    [DatabaseFact]
    public async Task One_s_own_words_find_the_one_that_is_meant()
    {
        await PublishedAsync();
        var meant = Shown.Words((await Bot.Said.AnswerAsync("je m'inscris à l'apéro", Alone(Sample.Dario), default)).Posted()).ToArray();

        Assert.Contains(Texts.French.Gatherings.ComeButton, meant);
        Assert.DoesNotContain(Texts.French.Gatherings.ListTitle, meant);
    }

    [DatabaseFact]
    public async Task What_is_for_one_promotion_or_region_is_nobody_else_s()
    {
        await Bot.GatheringAuthor.HandleAsync(Typed with { Audience = null }, Alone(Sample.Aline), default);
        await Bot.GatheringAuthor.HandleAsync(new GatheringPublish("0a1b", 1), Alone(Sample.Aline), default);

        Assert.Equal(Texts.French.Gatherings.Refused(GatheringRefusal.NoSuchGathering), (await AnswerAsync(Sample.Dario, comes: true)).Note);
        Assert.Equal(Texts.French.Gatherings.Refused(GatheringRefusal.NoSuchGathering), (await Bot.Gatherings.HandleAsync(new GatheringShow("0a1b"), Alone(Sample.Dario), default)).Note);
        Assert.Contains(Texts.French.Gatherings.None, Shown.Words((await Bot.Gatherings.HandleAsync(Alone(Sample.Dario), default)).Posted()));
        Assert.Single(await Database.Gatherings.AnswersAsync(Id, default));
    }

    [DatabaseFact]
    public async Task A_draft_is_nobody_else_s_to_see_to_change_or_to_publish()
    {
        await Bot.GatheringAuthor.HandleAsync(Typed, Alone(Sample.Aline), default);
        var no = Texts.French.Gatherings.Refused(GatheringRefusal.NoSuchGathering);

        Assert.Equal(no, (await Bot.Gatherings.HandleAsync(new GatheringShow("0a1b"), Alone(Sample.Basile), default)).Note);
        Assert.Equal(no, (await Bot.GatheringAuthor.HandleAsync(Typed with { Title = "Autre" }, Alone(Sample.Basile), default)).Note);
        Assert.Equal(no, (await Bot.GatheringAuthor.HandleAsync(new GatheringPublish("0a1b", 1), Alone(Sample.Basile), default)).Note);
        Assert.Equal((Typed.Title, null), ((await StoredAsync()).Terms.Title, (await StoredAsync()).PublishedAt));
    }

    [DatabaseFact]
    public async Task Published_four_times_it_is_published_once_and_tapped_four_times_one_comes_once()
    {
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await PublishedAsync();
            await AnswerAsync(Sample.Basile, comes: true);
        }

        Assert.Equal(2, (await StoredAsync()).Revision);
        Assert.Equal([Sample.Aline.Id, Sample.Basile.Id], (await Database.Gatherings.AnswersAsync(Id, default)).Select(answer => answer.Person).Order(Comparer<PersonId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))));
    }

    [DatabaseFact]
    public async Task A_fourth_one_ahead_is_refused_and_stays_a_draft()
    {
        foreach (var id in new[] { "1", "2", "3", "4" })
        {
            await Bot.GatheringAuthor.HandleAsync(Typed with { Gathering = id }, Alone(Sample.Aline), default);
            await Bot.GatheringAuthor.HandleAsync(new GatheringPublish(id, 1), Alone(Sample.Aline), default);
        }

        Assert.Equal(["1", "2", "3"], (await Database.Gatherings.AheadAsync(Now, default)).Select(one => one.Id.Value));
        Assert.NotNull(await Database.Gatherings.FindAsync(new("4"), default));
    }

    [DatabaseFact]
    public async Task Cancelled_while_somebody_joins_nobody_is_noted()
    {
        await PublishedAsync();
        await Bot.GatheringAuthor.HandleAsync(new GatheringCancel("0a1b", Sure: true), Alone(Sample.Aline), default);

        Assert.Equal(Texts.French.Gatherings.Refused(GatheringRefusal.Cancelled), (await AnswerAsync(Sample.Basile, comes: true)).Note);
        Assert.Single(await Database.Gatherings.AnswersAsync(Id, default));
    }

    [DatabaseFact]
    public async Task When_the_author_is_forgotten_the_team_takes_over_and_nobody_else()
    {
        await PublishedAsync();
        await Database.RowsAsync("DELETE FROM person WHERE id = 'aline'");

        Assert.Equal(Texts.French.Gatherings.Refused(GatheringRefusal.NotYours), (await Bot.GatheringAuthor.HandleAsync(new GatheringCancel("0a1b", Sure: true), Alone(Sample.Basile), default)).Note);
        Assert.Equal(Texts.French.Gatherings.CancelledNow, (await Bot.GatheringAuthor.HandleAsync(new GatheringCancel("0a1b", Sure: true), Alone(Sample.Staff), default)).Note);
    }

    [DatabaseFact]
    public async Task A_place_taken_back_by_annuler_is_free_again()
    {
        await PublishedAsync();
        var undo = (await AnswerAsync(Sample.Basile, comes: true)).Undo!;

        Assert.Equal(GatheringReply.Verb, undo.Verb);
        Assert.Equal(Texts.French.Gatherings.YourAnswer(Typed.Title!), undo.What);
        await AnswerAsync(Sample.Basile, comes: false);
        Assert.Equal(RsvpAnswer.No, (await Database.Gatherings.AnswersAsync(Id, default)).Single(answer => answer.Person == Sample.Basile.Id).Answer);
    }

    [DatabaseFact]
    public async Task Whoever_is_not_known_is_told_so()
    {
        await PublishedAsync();
        var unknown = Texts.French.Chat.UnknownPerson;

        Assert.Equal(unknown, (await Bot.Gatherings.HandleAsync(new GatheringReply("0a1b", true, ""), Alone(null), default)).Note);
        Assert.Equal(unknown, (await Bot.GatheringAuthor.HandleAsync(Typed, Alone(null), default)).Note);
    }

    [DatabaseFact]
    public async Task What_is_refused_stays_in_the_form()
    {
        var reply = await Bot.GatheringAuthor.HandleAsync(Typed with { Place = "javascript:alert(1)", Title = new string('é', 5_000) }, Alone(Sample.Aline), default);

        Assert.Equal(Texts.French.Gatherings.Refused(GatheringRefusal.TitleTooLong), reply.Note);
        Assert.Contains("javascript:alert(1)", reply.Card().GetRawText(), StringComparison.Ordinal);
        Assert.Null(await Database.Gatherings.FindAsync(Id, default));
    }

    [DatabaseFact]
    public async Task A_row_about_what_is_no_longer_so_is_not_sent()
    {
        await FullAsync();

        Assert.Null(await DrawnAsync(GatheringRows.News, GatheringRows.Changed, Now.ToUnixTimeMilliseconds(), Sample.Basile, Texts.French));
        Assert.Null(await DrawnAsync(GatheringRows.News, GatheringReminders.Eve, 1, Sample.Basile, Texts.French));
        Assert.Null(await DrawnAsync(GatheringRows.Invitation, "open", 0, Sample.Basile, Texts.French));
        Assert.Null(await DrawnAsync(GatheringRows.News, GatheringRows.Cancelled, Now.ToUnixTimeMilliseconds(), Sample.Basile, Texts.French));
        Assert.NotNull(await DrawnAsync(GatheringRows.Invitation, "open", 0, Sample.Alumna, Texts.French));
    }

    private async Task<Reply> PublishedAsync(Texts? texts = null)
    {
        if (await Database.Gatherings.FindAsync(Id, default) is null)
        {
            await Bot.GatheringAuthor.HandleAsync(Typed, Alone(Sample.Aline), default);
        }

        return await Bot.GatheringAuthor.HandleAsync(new GatheringPublish("0a1b", 1), Alone(Sample.Aline, texts), default);
    }

    private async Task FullAsync()
    {
        await PublishedAsync();
        await AnswerAsync(Sample.Basile, comes: true);
        await AnswerAsync(Sample.Celeste, comes: true);
    }

    private Task<Reply> AnswerAsync(Person person, bool comes, Texts? texts = null) =>
        Bot.Gatherings.HandleAsync(new GatheringReply("0a1b", comes, "n"), Alone(person, texts), default);

    private async Task<Gathering> StoredAsync() => (await Database.Gatherings.FindAsync(Id, default))!;

    private async Task<Dialogs.Rhythm.Message?> DrawnAsync(string message, string what, long of, Person? reader, Texts texts)
    {
        var plan = await Bot.Plans.OfAsync(Sample.First, default);
        return await Bot.Messages.DrawAsync(new(plan, plan.Steps[0], new($"P1/{message}/{Id}/{what}.{of}"), message, message, reader, "msteams", texts, Now), default);
    }
}

public sealed class GatheringDialogsOnSqlite(SqliteDatabase db) : GatheringDialogTests(db), IClassFixture<SqliteDatabase>;
public sealed class GatheringDialogsOnPostgres(PostgresDatabase db) : GatheringDialogTests(db), IClassFixture<PostgresDatabase>;
