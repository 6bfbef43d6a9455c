using NodaTime;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Animation;

public sealed class PollTests
{
    private static readonly Instant Now = At(2027, 3, 31, 9);
    private static readonly LocalDate Today = new(2027, 3, 31);
    private static readonly Person Aline = One("aline", Role.Participant, Role.Animator);
    private static readonly Person Basile = One("basile", Role.Participant);
    private static readonly Person Coach = One("coach", Role.Coach);
    private static readonly Person Staff = One("staff", Role.Staff);
    private static readonly Poll Draft = new(P1.Id, new("p"), 1, Aline.Id, "Quel jour ?", ["mardi", "jeudi", "vendredi"], false, false, Today.PlusDays(2), Now);
    private static readonly Poll Open = Draft with { PublishedAt = Now, DueAt = Now };
    private static readonly Poll Anonymous = Open with { IsAnonymous = true };

    [Theory]
    [InlineData(1, PollRefusal.TooFewOptions)]
    [InlineData(2, null)]
    [InlineData(6, null)]
    [InlineData(7, PollRefusal.TooManyOptions)]
    [InlineData(12, PollRefusal.TooManyOptions)]
    public void Two_to_six_options_are_enough(int options, PollRefusal? why) =>
        Assert.Equal(why, Why(Draft with { Options = [.. Enumerable.Range(0, options).Select(i => $"{i}")] }));

    [Fact]
    public void What_is_missing_too_long_or_twice_is_refused() => Assert.Equal(
        [PollRefusal.NoQuestion, PollRefusal.QuestionTooLong, PollRefusal.OptionTooLong, PollRefusal.SameOptionTwice, PollRefusal.DeadlinePast, PollRefusal.DeadlineTooFar, null],
        [
            Why(Draft with { Question = " \n" }), Why(Draft with { Question = new('x', 201) }), Why(Draft with { Options = ["a", new('x', 81)] }),
            Why(Draft with { Options = ["Mardi", " mardi"] }), Why(Draft with { ClosesOn = Today.PlusDays(-1) }), Why(Draft with { ClosesOn = Today.PlusDays(61) }),
            Why(Draft with { ClosesOn = Today }),
        ]);

    [Fact]
    public void Nothing_changes_once_it_is_published() => Assert.Equal(
        new PollDecision.Refused(PollRefusal.AlreadyPublished, Open), PollDecision.DecideWriting(Open, Draft with { IsAnonymous = true }, Today));

    [Fact]
    public void It_is_not_published_for_after_its_end() => Assert.Equal(
        PollRefusal.DeadlinePast,
        Assert.IsType<PollDecision.Refused>(PollDecision.DecidePublishing(Draft, 1, Aline.Id, P1.Zone, Now, At(2027, 4, 3))).Why);

    [Fact]
    public void Its_maker_and_staff_close_it_and_nobody_else() => Assert.Equal(
        (true, true, PollRefusal.NotTheMaker, PollRefusal.AlreadyClosed),
        (
            Close(Open, Aline) is PollDecision.Closed, Close(Open, Staff) is PollDecision.Closed, ((PollDecision.Refused)Close(Open, Basile)).Why,
            ((PollDecision.Refused)PollDecision.DecideClosing(Open, Aline, P1.Zone, At(2027, 4, 3))).Why));

    [Theory]
    [InlineData(2, 23, true)]
    [InlineData(3, 0, false)]
    public void It_is_open_until_the_end_of_its_last_day(int day, int hour, bool isOpen) =>
        Assert.Equal(isOpen, Vote(Open, Basile, [0], now: At(2027, 4, day, hour)) is VoteDecision.Counted);

    [Fact]
    public void Who_may_answers_what_there_is() => Assert.Equal(
        [null, VoteRefusal.NotInThisPromotion, VoteRefusal.OneOnly, VoteRefusal.NothingChosen, VoteRefusal.NothingChosen, VoteRefusal.NoSuchPoll, null],
        [
            Why(Vote(Open, Basile, [0])), Why(Vote(Open, Coach, [0])), Why(Vote(Open, Basile, [0, 1])), Why(Vote(Open, Basile, [3])), Why(Vote(Open, Basile, [])),
            Why(Vote(Draft, Basile, [0])), Why(Vote(Open with { IsMultiple = true }, Basile, [2, 0, 2])),
        ]);

    [Fact]
    public void A_mind_changes_with_names_and_cannot_without() => Assert.Equal(
        (true, VoteRefusal.AlreadyAnswered), (Vote(Open, Basile, [1], hasAnswered: true) is VoteDecision.Counted, Why(Vote(Anonymous, Basile, [1], hasAnswered: true))));

    [Theory]
    [InlineData(12, false, false)]
    [InlineData(4, true, false)]
    [InlineData(5, true, true)]
    public void An_anonymous_result_is_shown_once_it_is_closed_from_five_on(int answers, bool isClosed, bool isShown)
    {
        PollAnswers given = new([.. Enumerable.Range(0, answers).Select(i => new PersonId($"{i}"))], [answers, 0, 0], []);

        Assert.Equal(isShown, given.IsShown(Anonymous with { ClosedAt = isClosed ? Now : null }, P1.Zone, Now));
        Assert.True(given.IsShown(Open, P1.Zone, Now));
    }

    private static Person One(string id, params Role[] roles) => new(new(id), id, id) { Roles = [.. roles.Select(role => new RoleGrant(role, P1.Id))] };

    private static PollRefusal? Why(Poll draft) => (PollDecision.DecideWriting(null, draft, Today) as PollDecision.Refused)?.Why;

    private static VoteRefusal? Why(VoteDecision decision) => (decision as VoteDecision.Refused)?.Why;

    private static PollDecision Close(Poll poll, Person by) => PollDecision.DecideClosing(poll, by, P1.Zone, Now);

    private static VoteDecision Vote(Poll poll, Person person, int[] choices, bool hasAnswered = false, Instant? now = null) =>
        VoteDecision.Decide(poll, person, choices, hasAnswered, P1.Zone, now ?? Now);
}
