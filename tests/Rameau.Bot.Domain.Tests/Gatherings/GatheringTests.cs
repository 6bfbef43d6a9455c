using NodaTime;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Gatherings;

/// <summary>Aline proposes drinks on Monday 12 April 2027, 18 h 30 in Paris.</summary>
public sealed class GatheringTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 7, 0);
    private static readonly Gathering Draft = new(
        Sample.First.Id, new("0a1b"), 1, Sample.Aline.Id, new("Apéro", Instant.FromUtc(2027, 4, 12, 16, 30), "Le Quai", GatheringAudience.Everybody), Now);

    private static readonly Gathering Published = Draft with { Revision = 2, PublishedAt = Now };

    [Theory]
    [InlineData(GatheringAudience.Promotion, "aline, basile, celeste, coach, staff")]
    [InlineData(GatheringAudience.Everybody, "aline, basile, celeste, dario, coach, staff, alumna")]
    [InlineData(GatheringAudience.Region, "aline, basile, staff")]
    public void For_whom_it_is(GatheringAudience audience, string people)
    {
        var gathering = Published with { Terms = Published.Terms with { Audience = audience, Region = "Bretagne" } };

        Assert.Equal(people, string.Join(", ", Sample.All.Where(gathering.IsFor).Select(person => person.Id)));
    }

    [Fact]
    public void An_outsider_is_of_no_audience() => Assert.False(Published.IsFor(new Person(new("x"), "X", "Y")));

    [Fact]
    public void When_its_author_is_forgotten_the_team_has_it_and_nobody_else() =>
        Assert.Equal([Sample.Staff], Sample.All.Where((Published with { Author = null }).MayManage));

    [Fact]
    public void Another_hour_keeps_the_day_and_another_day_counts()
    {
        Assert.Equal((3, 0), Rewritten(Published.Terms.StartsAt + Duration.FromHours(2)));
        Assert.Equal((3, 1), Rewritten(Published.Terms.StartsAt + Duration.FromHours(6))); // after midnight

        static (int, int) Rewritten(Instant startsAt)
        {
            var draft = Draft with { Terms = Draft.Terms with { StartsAt = startsAt } };
            var changed = Assert.IsType<GatheringDecision.Changed>(GatheringDecision.DecideWriting(Published, draft, Sample.Aline, Paris, Now)).Gathering;
            return (changed.Revision, changed.Days);
        }
    }

    [Fact]
    public void What_was_read_is_what_is_published_once_and_three_at_most()
    {
        Assert.Equal(Published, Assert.IsType<GatheringDecision.Changed>(GatheringDecision.DecidePublishing(Draft, 1, Sample.Aline, 2, Now)).Gathering);
        Assert.IsType<GatheringDecision.AlreadySo>(GatheringDecision.DecidePublishing(Published, 1, Sample.Aline, 3, Now));
        Assert.Equal(GatheringRefusal.Rewritten, Why(GatheringDecision.DecidePublishing(Draft, 2, Sample.Aline, 0, Now)));
        Assert.Equal(GatheringRefusal.TooMany, Why(GatheringDecision.DecidePublishing(Draft, 1, Sample.Aline, 3, Now)));
        Assert.Equal(GatheringRefusal.Past, Why(GatheringDecision.DecidePublishing(Draft, 1, Sample.Aline, 0, Draft.Terms.StartsAt)));
        Assert.Equal(GatheringRefusal.NoSuchGathering, Why(GatheringDecision.DecidePublishing(Draft, 1, Sample.Basile, 0, Now))); // a draft is nobody else's to know of
    }

    [Fact]
    public void It_is_counted_once_it_has_begun_and_not_when_it_was_cancelled()
    {
        var after = Published.Terms.StartsAt;

        Assert.Equal(GatheringRefusal.NotYetOver, Why(GatheringDecision.DecideCounting(Published, 3, Sample.Aline, Now)));
        Assert.Equal(GatheringRefusal.CountOutOfRange, Why(GatheringDecision.DecideCounting(Published, null, Sample.Aline, after)));
        Assert.Equal(GatheringRefusal.NotYours, Why(GatheringDecision.DecideCounting(Published, 3, Sample.Basile, after)));
        Assert.Equal(GatheringRefusal.Cancelled, Why(GatheringDecision.DecideCounting(Published with { CancelledAt = Now }, 3, Sample.Aline, after)));
        Assert.Equal(0, Assert.IsType<GatheringDecision.Changed>(GatheringDecision.DecideCounting(Published, 0, Sample.Aline, after)).Gathering.Attended);
    }

    [Theory]
    [InlineData("2027-04-12T18:30", "2027-04-09T10:00", "2027-04-12T16:30")] // Monday: the eve is Friday
    [InlineData("2027-04-14T20:30", "2027-04-13T10:00", "2027-04-14T18:30")]
    [InlineData("2027-04-14T22:30", "2027-04-13T10:00", "2027-04-14T18:30")] // before the silence of the evening
    [InlineData("2027-04-14T08:30", "2027-04-13T10:00", "2027-04-14T08:00")]
    [InlineData("2027-04-17T12:00", "2027-04-16T10:00", null)] // a Saturday: the day before says it
    public void The_eve_and_two_hours_before_in_hours_in_which_one_writes(string starts, string? eve, string? soon)
    {
        var gathering = Published with { Terms = Published.Terms with { StartsAt = At(starts)!.Value } };
        var reminders = GatheringReminders.Of(gathering, Sample.First.Calendar);

        Assert.Equal(At(eve), reminders.FirstOrDefault(one => one.Rule == GatheringReminders.Eve)?.DueAt);
        Assert.Equal(At(soon), reminders.FirstOrDefault(one => one.Rule == GatheringReminders.Soon)?.DueAt);
        Assert.All(reminders, one => Assert.True(one.DueAt < one.LastUsefulAt && one.LastUsefulAt <= gathering.Terms.StartsAt));
    }

    [Fact]
    public void Somebody_s_home_is_what_they_live_then_what_they_lived_then_the_newest()
    {
        Promotion[] all = [Sample.First, Sample.Second];

        Assert.Equal(Sample.First, Homes.Of(Sample.Aline, all));
        Assert.Equal(Sample.First, Homes.Of(Sample.Coach, all));
        Assert.Equal(Sample.Second, Homes.Of(Sample.Alumna, all));
        Assert.Null(Homes.Of(Sample.Alumna, []));
    }

    private static GatheringRefusal Why(GatheringDecision decision) => Assert.IsType<GatheringDecision.Refused>(decision).Why;

    private static Instant? At(string? wall) =>
        wall is null ? null : Paris.At(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(wall).Value);
}
