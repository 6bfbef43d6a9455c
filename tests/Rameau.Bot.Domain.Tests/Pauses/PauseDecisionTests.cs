using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Tests.Pauses;

public sealed class PauseDecisionTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    private static readonly Promotion P1 = new(new("P1"), "Promotion 1", new("p"), new(2027, 1, 12), Paris);
    private static readonly Plan Plan = new(P1, new(2027, 10, 12), []);
    private static readonly Person Aline = new(new("aline"), "Aline", "Brumevert") { Roles = [new(Role.Participant, P1.Id)] };

    /// <summary>31 March, 9 h in Paris, in summer time since the 28th.</summary>
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 7, 0);

    [Fact]
    public void Until_a_day_means_through_that_day()
    {
        var paused = Start(last: new(2027, 4, 15));

        Assert.Equal(new PauseDecision.Paused(new(Aline.Id, Now, Instant.FromUtc(2027, 4, 15, 22, 0), Now), false, false), paused);
        Assert.True(Of(paused).RestsAt(Instant.FromUtc(2027, 4, 15, 21, 59)));
        Assert.False(Of(paused).RestsAt(Instant.FromUtc(2027, 4, 15, 22, 0)));
        Assert.Equal(new LocalDate(2027, 4, 15), Of(paused).LastDay(Paris));
    }

    [Fact]
    public void Without_an_end_it_is_two_weeks_and_says_so()
    {
        var paused = Assert.IsType<PauseDecision.Paused>(Start());

        Assert.True(paused.IsUsual);
        Assert.Equal(new LocalDate(2027, 4, 14), paused.Pause.LastDay(Paris));
    }

    [Fact]
    public void It_lasts_no_longer_than_the_pathway()
    {
        var paused = Assert.IsType<PauseDecision.Paused>(Start(last: new(2028, 1, 1)));

        Assert.True(paused.IsShortened);
        Assert.Equal(Plan.EndsOn, paused.Pause.LastDay(Paris));
    }

    [Fact]
    public void It_may_begin_later()
    {
        var paused = Of(Start(first: new(2027, 4, 10), last: new(2027, 4, 12)));

        Assert.Equal((false, true, false), (paused.RestsAt(Now), paused.RestsAt(Instant.FromUtc(2027, 4, 10, 8, 0)), paused.RestsAt(Instant.FromUtc(2027, 4, 13, 8, 0))));
    }

    [Fact]
    public void Today_is_a_day_to_come() => Assert.Equal(new LocalDate(2027, 3, 31), Of(Start(last: new(2027, 3, 31))).LastDay(Paris));

    [Fact]
    public void A_day_that_is_over_is_refused() => Assert.Equal(new PauseDecision.Refused(PauseRefusal.Past), Start(last: new(2027, 3, 30)));

    [Fact]
    public void Who_is_never_reminded_has_nothing_to_pause() => Assert.Equal(
        new PauseDecision.Refused(PauseRefusal.NoReminders),
        PauseDecision.DecideStart(Plan, Aline with { Roles = [new(Role.Alumnus, P1.Id), new(Role.Coach, P1.Id)] }, null, null, null, Now));

    [Fact]
    public void After_the_pathway_there_is_nothing_to_pause() => Assert.Equal(
        new PauseDecision.Refused(PauseRefusal.Over),
        PauseDecision.DecideStart(Plan, Aline, null, null, null, Instant.FromUtc(2027, 10, 13, 8, 0)));

    [Fact]
    public void What_is_asked_again_is_so_already_and_another_end_is_another_pause()
    {
        var pause = Of(Start(last: new(2027, 4, 15)));
        var later = Now + Duration.FromHours(2);

        Assert.Equal(new PauseDecision.AlreadySo(pause), PauseDecision.DecideStart(Plan, Aline, pause, null, new(2027, 4, 15), later));
        Assert.IsType<PauseDecision.Paused>(PauseDecision.DecideStart(Plan, Aline, pause, null, new(2027, 4, 16), later));
    }

    [Fact]
    public void Only_what_rests_resumes()
    {
        var pause = Of(Start());

        Assert.Equal(new PauseDecision.Resumed(pause), PauseDecision.DecideEnd(pause, Now));
        Assert.Equal(new PauseDecision.AlreadySo(null), PauseDecision.DecideEnd(pause, pause.Until));
        Assert.Equal(new PauseDecision.AlreadySo(null), PauseDecision.DecideEnd(null, Now));
    }

    [Theory]
    [InlineData(StepKind.Session, true, true)]
    [InlineData(StepKind.Webinar, false, false)]
    [InlineData(StepKind.PersonalWork, null, false)]
    public void While_reminders_rest_only_what_is_mandatory_arrives(StepKind kind, bool? mandatory, bool arrives)
    {
        Step step = new(new("X"), kind, "X", Now, Now, true, mandatory);
        Pause pause = new(Aline.Id, Now, Now + Duration.FromDays(1), Now);

        Assert.Equal(arrives, Reception.Allows(step, Wanted.Everything, pause, Now));
        Assert.True(Reception.Allows(step, Wanted.Everything, pause, pause.Until));
    }

    [Theory]
    [InlineData(StepKind.DedicatedNewsletter, InformationKind.Dedicated)]
    [InlineData(StepKind.MonthlyNewsletter, InformationKind.Monthly)]
    [InlineData(StepKind.Bulletin, InformationKind.Bulletin)]
    [InlineData(StepKind.TargetedEvents, InformationKind.Events)]
    public void Each_kind_of_information_arrives_where_it_is_wanted(StepKind kind, InformationKind information)
    {
        Step step = new(new("X"), kind, "X", Now, Now, false);

        Assert.True(Reception.Allows(step, Wanted.Of([information]), null, Now));
        Assert.False(Reception.Allows(step, Wanted.Of([.. Enum.GetValues<InformationKind>().Where(one => one != information)]), null, Now));
    }

    [Fact]
    public void What_is_no_information_arrives_whatever_is_wanted() =>
        Assert.True(Reception.Allows(new(new("W"), StepKind.Webinar, "W", Now, Now, true, false), Wanted.Of([]), null, Now));

    private static PauseDecision Start(LocalDate? first = null, LocalDate? last = null) => PauseDecision.DecideStart(Plan, Aline, null, first, last, Now);

    private static Pause Of(PauseDecision decision) => Assert.IsType<PauseDecision.Paused>(decision).Pause;
}
