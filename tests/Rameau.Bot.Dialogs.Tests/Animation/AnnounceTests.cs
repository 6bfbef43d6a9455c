using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Tests.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Animation;

public abstract class AnnounceTests(TestDatabase database) : DialogTest(database)
{
    private const string Words = "La salle a changé : **12 rue** des Tilleuls.\n<b>À jeudi</b> !";

    /// <summary>A Wednesday, 21 h in Paris.</summary>
    private static readonly Instant Night = Instant.FromUtc(2027, 3, 31, 19, 0);

    private static readonly AnnouncePublish Publish = new("P1", "a1", 1);

    [DatabaseFact]
    public Task In_a_group_a_neutral_card_leads_whoever_may_to_the_draft() => Shown.ApprovedAsync(async texts =>
        (await Bot.Announce.AnnounceAsync(Words, InGroup(Sample.Aline, texts), default)).Posted());

    [DatabaseFact]
    public Task The_words_are_shown_as_the_group_will_read_them() => Shown.ApprovedAsync(async texts =>
        (await Bot.Announce.HandleAsync(new AnnounceLook("a1", "P1", Words), InGroup(Sample.Aline, texts), default)).Card());

    [DatabaseFact]
    public Task At_night_it_can_wait_for_the_morning() => Shown.ApprovedAsync(async texts =>
        (await Bot.Announce.HandleAsync(new AnnounceLook("a1", "P1", Words), InGroup(Sample.Aline, texts, Night), default)).Card());

    [DatabaseFact]
    public Task Staff_say_first_which_promotion() => Shown.ApprovedAsync(async texts => (await Bot.Announce.AnnounceAsync(Words, Alone(Sample.Staff, texts), default)).Posted());

    [DatabaseFact]
    public async Task The_group_reads_who_announced_it()
    {
        await LookAsync();
        await PublishAsync(Sample.Aline);

        await Shown.ApprovedAsync(async texts => (await DrawAsync(texts))!.Card.ToJson());
    }

    [DatabaseFact]
    public async Task Who_published_reads_what_became_of_it()
    {
        await LookAsync();
        await PublishAsync(Sample.Aline);

        await Shown.ApprovedAsync(async texts => (await Bot.Announce.HandleAsync(new AnnounceOpen("a1", "P1"), InGroup(Sample.Staff, texts), default)).Card());
    }

    [DatabaseFact]
    public async Task Published_four_times_by_two_people_it_is_one_message()
    {
        await LookAsync();
        List<Delivery> rows = [];

        foreach (var person in (Person[])[Sample.Aline, Sample.Staff, Sample.Aline, Sample.Staff])
        {
            rows.AddRange((await PublishAsync(person)).Posts.OfType<Post.Tracked>().Select(post => post.Delivery));
        }

        await Database.Ledger.PlanAsync(rows, default);
        Assert.Single(await Database.Ledger.PlannedAsync(Sample.First.Id, default));
        Assert.Equal(Sample.Aline.Id, (await Database.Announcements.FindAsync(Sample.First.Id, new("a1"), default))!.Author);
    }

    [DatabaseFact]
    public async Task What_was_rewritten_meanwhile_is_read_again_first()
    {
        await LookAsync();
        await LookAsync("Autre chose");

        var reply = await PublishAsync(Sample.Aline);

        Assert.Equal(Texts.French.Announcements.Refused(AnnouncementRefusal.Rewritten, 0), reply.Note);
        Assert.Empty(reply.Posts);
        Assert.Single((await PublishAsync(Sample.Aline, Publish with { Revision = 2 })).Posts);
    }

    [DatabaseFact]
    public async Task Later_is_the_next_opening()
    {
        await LookAsync();
        var reply = await PublishAsync(Sample.Aline, Publish with { IsLater = true }, Night);

        Assert.Equal(Instant.FromUtc(2027, 4, 1, 6, 0), Assert.IsType<Post.Tracked>(Assert.Single(reply.Posts)).Delivery.DueAt);
        Assert.Contains("jeudi 1er\u00A0avril, 8\u202Fh", reply.Note, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task It_can_be_taken_back_for_ten_minutes_and_no_longer()
    {
        await LookAsync();
        var undo = (await PublishAsync(Sample.Aline)).Undo!;
        Assert.Equal(AnnounceWithdraw.Verb, undo.Verb);

        var late = await WithdrawAsync(Now + Duration.FromMinutes(10));
        Assert.Equal(Texts.French.Announcements.Refused(AnnouncementRefusal.TooLateToWithdraw, 0), late.Note);
        Assert.False((await DrawAsync(Texts.French))!.IsTakenBack);

        for (var delivery = 0; delivery < 4; delivery++)
        {
            Assert.Equal(Texts.French.Announcements.TakenBack, (await WithdrawAsync(Now + Duration.FromMinutes(9))).Note);
        }

        Assert.True((await DrawAsync(Texts.French))!.IsTakenBack);
        Assert.Equal(Texts.French.Announcements.Refused(AnnouncementRefusal.Withdrawn, 0), (await PublishAsync(Sample.Aline)).Note);
    }

    [DatabaseTheory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\u200B\u0007\n ")]
    public async Task Nothing_is_announced_without_words(string? words)
    {
        var reply = await Bot.Announce.HandleAsync(new AnnounceLook("a1", "P1", words?.Replace("\u200B", "", StringComparison.Ordinal)), InGroup(Sample.Aline), default);

        Assert.Equal(Texts.French.Announcements.Refused(AnnouncementRefusal.Empty, 0), reply.Note);
        Assert.Null(await Database.Announcements.FindAsync(Sample.First.Id, new("a1"), default));
    }

    [DatabaseFact]
    public async Task Twenty_thousand_characters_are_refused_with_the_form_and_fit_the_card()
    {
        var letter = string.Concat(Enumerable.Repeat("😀é ", 5_000));
        var reply = await Bot.Announce.HandleAsync(new AnnounceLook("a1", "P1", letter), InGroup(Sample.Aline), default);

        Assert.Equal(Texts.French.Announcements.Refused(AnnouncementRefusal.TooLong, Announcement.Longest), reply.Note);
        Assert.Empty(Protocol.Cards.CardCheck.Faults(reply.Card()));
        Assert.Contains("1000", (await Bot.Announce.AnnounceAsync(letter, InGroup(Sample.Aline), default)).Said().Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task The_longest_there_can_be_fits_every_card()
    {
        var longest = string.Concat(Enumerable.Repeat("😀", Announcement.Longest / 2));
        var preview = await Bot.Announce.HandleAsync(new AnnounceLook("a1", "P1", longest), InGroup(Sample.Aline), default);
        await PublishAsync(Sample.Aline);

        Assert.Empty(Protocol.Cards.CardCheck.Faults(preview.Card()));
        Assert.Empty(Protocol.Cards.CardCheck.Faults((await DrawAsync(Texts.French))!.Card.ToJson()));
    }

    [DatabaseFact]
    public async Task What_nobody_wrote_and_what_has_no_group_is_not_published()
    {
        Assert.Equal(Texts.French.Announcements.Refused(AnnouncementRefusal.NoSuchDraft, 0), (await PublishAsync(Sample.Aline)).Note);
        Assert.Equal(
            Texts.French.Announcements.NoChat,
            (await Bot.AnnouncePublish.HandleAsync(Publish with { Promotion = "P2" }, Alone(Sample.Staff) with { Promotion = Sample.Second }, default)).Note);
    }

    [DatabaseFact]
    public async Task Said_in_ones_own_words_it_leads_to_the_draft_and_who_may_not_is_told_who_can()
    {
        var said = await Bot.Said.AnswerAsync("annonce au groupe que la salle a changé", Alone(Sample.Aline), default);
        Assert.Contains("la salle a changé", string.Join(' ', Shown.Words(said.Posted())), StringComparison.OrdinalIgnoreCase);

        Assert.Contains("Faustin", (await Bot.Said.AnswerAsync("annonce au groupe que la salle a changé", InGroup(Sample.Basile), default)).Said().Text, StringComparison.Ordinal);
    }

    private Task<Reply> LookAsync(string words = Words) => Bot.Announce.HandleAsync(new AnnounceLook("a1", "P1", words), InGroup(Sample.Aline), default);

    private Task<Reply> PublishAsync(Person person, AnnouncePublish? tapped = null, Instant? now = null) =>
        Bot.AnnouncePublish.HandleAsync(tapped ?? Publish, InGroup(person, now: now), default);

    private Task<Reply> WithdrawAsync(Instant at) => Bot.AnnouncePublish.HandleAsync(new AnnounceWithdraw("P1", "a1"), InGroup(Sample.Aline, now: at), default);

    private async Task<Message?> DrawAsync(Texts texts) => await Bot.WrittenAsync(MessageNames.Announcement, "a1", texts, Now);
}

public sealed class AnnouncementsOnSqlite(SqliteDatabase db) : AnnounceTests(db), IClassFixture<SqliteDatabase>;
public sealed class AnnouncementsOnPostgres(PostgresDatabase db) : AnnounceTests(db), IClassFixture<PostgresDatabase>;
