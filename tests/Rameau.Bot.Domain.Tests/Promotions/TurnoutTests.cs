using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class TurnoutTests
{
    private static readonly Person Aline = Participant("aline"), Basile = Participant("basile"), Celeste = Participant("celeste");

    [Fact]
    public void Everybody_comes_is_absent_or_has_said_nothing()
    {
        var turnout = Turnout.Of([Aline, Basile, Celeste], P1.Id, [Answer(Aline, RsvpAnswer.Yes), Answer(Basile, RsvpAnswer.No)]);

        Assert.Equal([Aline], turnout.Coming);
        Assert.Equal([Basile], turnout.Absent);
        Assert.Equal([Celeste], turnout.Silent);
    }

    [Fact]
    public void The_answer_of_somebody_who_left_does_not_count()
    {
        var turnout = Turnout.Of([Aline, Basile with { Roles = [new(Role.Alumnus, P1.Id)] }], P1.Id, [Answer(Basile, RsvpAnswer.Yes)]);

        Assert.Empty(turnout.Coming);
        Assert.Equal([Aline], turnout.Silent);
    }

    [Fact]
    public void An_answer_to_a_date_that_has_moved_no_longer_counts()
    {
        var turnout = Turnout.Of([Aline, Basile], P1.Id, [Answer(Aline, RsvpAnswer.Yes), Answer(Basile, RsvpAnswer.Yes) with { Revision = 1 }], revision: 1);

        Assert.Equal([Basile], turnout.Coming);
        Assert.Equal([Aline], turnout.Silent);
    }

    [Fact]
    public void A_coach_is_not_counted_among_the_silent() =>
        Assert.Equal([Aline], Turnout.Of([Aline, Basile with { Roles = [new(Role.Coach, P1.Id)] }], P1.Id, []).Silent);

    [Fact]
    public void One_persons_answer_is_found_again()
    {
        var turnout = Turnout.Of([Aline, Basile, Celeste], P1.Id, [Answer(Aline, RsvpAnswer.Yes), Answer(Basile, RsvpAnswer.No)]);

        Assert.Equal([RsvpAnswer.Yes, RsvpAnswer.No, null], new[] { Aline, Basile, Celeste }.Select(person => turnout.AnswerOf(person.Id)));
    }

    private static Person Participant(string id) => new(new(id), id, "Exemple") { Roles = [new(Role.Participant, P1.Id)] };

    private static Rsvp Answer(Person person, RsvpAnswer answer) => new(P1.Id, new("S2"), person.Id, answer, At(2027, 4, 1));
}
