using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Animation;

public sealed class AnnouncementTests
{
    private static readonly Instant Now = At(2027, 3, 31, 9);
    private static readonly PersonId Aline = new("aline");
    private static readonly PersonId Basile = new("basile");
    private static readonly Announcement Draft = new(P1.Id, new("a"), 1, Aline, "Bonjour", Now);
    private static readonly Announcement Published = Draft with { PublishedAt = Now, DueAt = Now };

    [Fact]
    public void Words_keep_their_lines_and_nothing_that_cannot_be_seen() => Assert.Equal(
        new AnnouncementDecision.Written(Draft with { Words = "La salle\na changé" }),
        AnnouncementDecision.DecideWriting(null, Draft with { Words = "  La\u0007 salle \r\n\r\n\t a changé\u2028" }));

    [Theory]
    [InlineData(0, AnnouncementRefusal.Empty)]
    [InlineData(1_001, AnnouncementRefusal.TooLong)]
    [InlineData(20_000, AnnouncementRefusal.TooLong)]
    public void Nothing_and_too_much_are_refused(int length, AnnouncementRefusal why) => Assert.Equal(
        new AnnouncementDecision.Refused(why, null), AnnouncementDecision.DecideWriting(null, Draft with { Words = new('x', length) }));

    [Fact]
    public void The_same_words_again_are_the_same_draft_and_others_are_the_next_revision()
    {
        Assert.Equal(new AnnouncementDecision.Written(Draft), AnnouncementDecision.DecideWriting(Draft, Draft with { Author = Basile, WrittenAt = Now + Duration.FromHours(1) }));
        Assert.Equal(2, Assert.IsType<AnnouncementDecision.Written>(AnnouncementDecision.DecideWriting(Draft, Draft with { Words = "Bonsoir" })).Draft.Revision);
    }

    [Fact]
    public void What_was_published_is_written_no_more() => Assert.Equal(
        new AnnouncementDecision.Refused(AnnouncementRefusal.AlreadyPublished, Published), AnnouncementDecision.DecideWriting(Published, Draft with { Words = "Bonsoir" }));

    [Fact]
    public void Exactly_what_was_read_is_published_once() => Assert.Equal(
        (
            new AnnouncementDecision.Published(Draft with { Author = Basile, PublishedAt = Now, DueAt = Now }),
            new AnnouncementDecision.Refused(AnnouncementRefusal.Rewritten, Draft),
            new AnnouncementDecision.Refused(AnnouncementRefusal.AlreadyPublished, Published),
            new AnnouncementDecision.Refused(AnnouncementRefusal.NoSuchDraft, null)),
        (Publish(Draft, 1), Publish(Draft, 2), Publish(Published, 1), Publish(null, 1)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(599, true)]
    [InlineData(600, false)]
    public void It_is_taken_back_for_ten_minutes_after_the_group_had_it(int seconds, bool possible)
    {
        var later = Published with { DueAt = Now + Duration.FromHours(12) };

        Assert.Equal(possible, AnnouncementDecision.DecideWithdrawal(later, Now + Duration.FromHours(12) + Duration.FromSeconds(seconds)) is AnnouncementDecision.TakenBack);
    }

    private static AnnouncementDecision Publish(Announcement? stored, int revision) => AnnouncementDecision.DecidePublishing(stored, revision, Basile, Now, Now);
}
