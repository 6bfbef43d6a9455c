using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Domain.Tests.Tickets;

public sealed class TicketDecisionTests
{
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 31, 8, 0);
    private static readonly Duration AWeek = Duration.FromDays(7); // the third day is a Saturday
    private static readonly PromotionId Promotion = new("P1");
    private static readonly Person Asker = Somebody("asker", Role.Participant);
    private static readonly Person Animator = Somebody("animator", Role.Animator);
    private static readonly Person Staff = Somebody("staff", Role.Staff);
    private static readonly Person Peer = Somebody("peer", Role.Participant);
    private static readonly Ticket Waiting = new(new("1"), Promotion, Asker.Id, "Qui ?", Now, IsPrivate: true, TicketState.WithAnimator, Now);

    private static readonly TicketAct[] Acts =
        [new TicketAct.Take(), new TicketAct.PassOn(), new TicketAct.Answer("Voilà."), new TicketAct.Withdraw(), new TicketAct.Close(), new TicketAct.Reopen("Encore")];

    [Theory]
    [InlineData("  ", false, 0, TicketRefusal.Empty)]
    [InlineData("Qui ?", false, Ticket.MostOpen, TicketRefusal.TooMany)]
    [InlineData("long", true, 0, TicketRefusal.QuestionTooLong)]
    public void A_question_that_says_nothing_or_too_much_or_is_one_too_many_is_refused(string question, bool isLong, int open, TicketRefusal why)
    {
        var text = isLong ? new string('a', Ticket.LongestQuestion + 1) : question;

        Assert.Equal(new TicketDecision.Refused(why), TicketDecision.DecideAsking(new("1"), Promotion, Asker.Id, text, false, true, true, open, Now));
    }

    [Theory]
    [InlineData(false, true, TicketState.WithAnimator)]
    [InlineData(true, true, TicketState.WithStaff)]
    [InlineData(false, false, TicketState.WithStaff)]
    public void It_goes_to_whoever_animates_or_where_nobody_does_to_the_team(bool isForStaff, bool hasAnimator, TicketState state) => Assert.Equal(
        new TicketDecision.Changed(Waiting with { State = state }),
        TicketDecision.DecideAsking(new("1"), Promotion, Asker.Id, " Qui ? ", isForStaff, true, hasAnimator, 0, Now));

    [Fact]
    public void Who_may_do_what_in_which_state()
    {
        var states = Enum.GetValues<TicketState>();
        List<string> allowed = [];

        foreach (var (state, by) in states.SelectMany(state => new[] { Asker, Animator, Staff, Peer }.Select(by => (state, by))))
        {
            allowed.AddRange(Acts.Where(act => TicketDecision.Decide(Waiting with { State = state }, act, by, Now) is TicketDecision.Changed).Select(act => $"{state} {by.Id} {act.GetType().Name}"));
        }

        Assert.Equal(
            [
                "WithAnimator asker Withdraw", "WithAnimator animator Take", "WithAnimator animator PassOn", "WithAnimator animator Answer",
                "WithAnimator staff Take", "WithAnimator staff PassOn", "WithAnimator staff Answer",
                "WithStaff asker Withdraw", "WithStaff staff Take", "WithStaff staff Answer",
                "Answered asker Close", "Answered asker Reopen",
            ],
            allowed);
    }

    [Fact]
    public void The_same_act_twice_changes_once()
    {
        foreach (var (act, by) in Acts.Select(act => (act, act is TicketAct.Withdraw or TicketAct.Close or TicketAct.Reopen ? Asker : Staff)))
        {
            var ticket = act is TicketAct.Close or TicketAct.Reopen ? Waiting with { State = TicketState.Answered, Answer = "Voilà." } : Waiting;
            var once = Assert.IsType<TicketDecision.Changed>(TicketDecision.Decide(ticket, act, by, Now)).Ticket;

            Assert.Equal(new TicketDecision.AlreadySo(once), TicketDecision.Decide(once, act, by, Now + Duration.FromSeconds(1)));
        }
    }

    [Fact]
    public void Whoever_asks_cannot_answer_themselves_even_when_they_animate()
    {
        var both = Asker with { Roles = [.. Asker.Roles, new(Role.Animator, Promotion), new(Role.Staff)] };

        Assert.All(Acts.Take(3), act => Assert.Equal(TicketRefusal.NotYours, Assert.IsType<TicketDecision.Refused>(TicketDecision.Decide(Waiting, act, both, Now)).Why));
    }

    [Fact]
    public void What_went_to_the_team_is_no_longer_the_animators_unless_they_had_it_in_hand()
    {
        var escalated = ByItself(Waiting, isReached: false)!;
        var taken = ByItself(Waiting with { Owner = Animator.Id }, isReached: null, AWeek)!;

        Assert.Equal(TicketRefusal.NotYours, Assert.IsType<TicketDecision.Refused>(TicketDecision.Decide(escalated, new TicketAct.Answer("Voilà."), Animator, Now)).Why);
        Assert.IsType<TicketDecision.Changed>(TicketDecision.Decide(taken, new TicketAct.Answer("Voilà."), Animator, Now));
    }

    [Fact]
    public void A_question_that_reaches_nobody_goes_to_the_team_and_then_says_that_it_reached_nobody()
    {
        var team = ByItself(Waiting, isReached: false)!;
        var unreached = ByItself(team, isReached: false)!;

        Assert.Equal((TicketState.WithStaff, (Instant?)null), (team.State, team.UnreachedAt));
        Assert.Equal((TicketState.WithStaff, Now, team.Revision + 1), (unreached.State, unreached.UnreachedAt, unreached.Revision));
        Assert.Null(ByItself(unreached, isReached: false)); // said once
        Assert.Null(ByItself(unreached, isReached: true)!.UnreachedAt);
    }

    [Fact]
    public void A_question_that_has_reached_somebody_or_is_closed_stays_as_it_is_until_time_is_up()
    {
        Assert.Null(ByItself(Waiting, isReached: true));
        Assert.Null(ByItself(Waiting, isReached: null));
        Assert.Equal(TicketState.WithStaff, ByItself(Waiting, isReached: true, AWeek)?.State);
        Assert.All([TicketState.Answered, TicketState.Closed, TicketState.Withdrawn], state => Assert.Null(ByItself(Waiting with { State = state }, isReached: false)));
    }

    [Fact]
    public void The_second_who_answers_hears_that_there_is_an_answer()
    {
        var answered = Assert.IsType<TicketDecision.Changed>(TicketDecision.Decide(Waiting, new TicketAct.Answer("Voilà."), Animator, Now)).Ticket;

        Assert.Equal(new TicketDecision.Refused(TicketRefusal.AlreadyAnswered, answered), TicketDecision.Decide(answered, new TicketAct.Answer("Autre."), Staff, Now));
    }

    [Theory]
    [InlineData("", TicketRefusal.Empty)]
    [InlineData("long", TicketRefusal.AnswerTooLong)]
    public void An_answer_that_says_nothing_or_too_much_is_refused(string text, TicketRefusal why) => Assert.Equal(
        new TicketDecision.Refused(why, Waiting),
        TicketDecision.Decide(Waiting, new TicketAct.Answer(text.Length == 0 ? text : new string('a', Ticket.LongestAnswer + 1)), Staff, Now));

    [Fact]
    public void A_question_that_is_asked_again_goes_to_the_team_with_what_was_missing()
    {
        var answered = Waiting with { State = TicketState.Answered, Owner = Animator.Id, Answer = "Voilà." };
        var again = Assert.IsType<TicketDecision.Changed>(TicketDecision.Decide(answered, new TicketAct.Reopen("Et à Brest ?"), Asker, Now)).Ticket;

        Assert.Equal((TicketState.WithStaff, "Qui ?\nEt à Brest ?", 2), (again.State, again.Question, again.Revision));
        Assert.True(TicketDecision.MayAnswer(again, Animator)); // who answered may complete it
    }

    private static Ticket? ByItself(Ticket ticket, bool? isReached, Duration later = default) =>
        TicketDecision.DecideByItself(ticket, isReached, new(DateTimeZoneProviders.Tzdb["Europe/Paris"]), Now + later);

    private static Person Somebody(string id, Role role) => new(new(id), id, id) { Roles = [new(role, Promotion)] };
}
