using NodaTime;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Domain.Tests.Introductions.SamplePeers;

namespace Rameau.Bot.Domain.Tests.Introductions;

public sealed class IntroductionDecisionTests
{
    private static readonly IntroductionAct[] Acts =
    [
        new IntroductionAct.Accept([Field.Email, Field.Phone]), new IntroductionAct.Accept([]), new IntroductionAct.Decline(), new IntroductionAct.Decline(Peace.FromAsker), new IntroductionAct.Withdraw(),
    ];

    [Fact]
    public void The_one_who_was_asked_gives_only_what_they_tick_and_let_be_given()
    {
        var careful = Bob with { Consents = Bob.Consents! with { Phone = Audience.Nobody } };
        var accepted = Changed(IntroductionDecision.Decide(Asked(), Acts[0], careful, Now));

        Assert.Equal((IntroductionState.Accepted, 2), (accepted.State, accepted.Revision));
        Assert.Equal([Field.Email], accepted.Given);
    }

    [Fact]
    public void A_third_person_does_nothing_and_neither_does_the_others_part()
    {
        Person third = Peer("third", new("P1"), Consent.AllPromotions);

        Assert.All(Acts, act => Assert.Equal(new IntroductionDecision.Refused(IntroductionRefusal.NotYours), IntroductionDecision.Decide(Asked(), act, third, Now)));
        Assert.Equal(new IntroductionDecision.Refused(IntroductionRefusal.NotYours), IntroductionDecision.Decide(Asked(), Acts[0], Ada, Now));
        Assert.Equal(new IntroductionDecision.Refused(IntroductionRefusal.NotYours), IntroductionDecision.Decide(Asked(), Acts[^1], Bob, Now));
        Assert.Equal(new IntroductionDecision.Refused(IntroductionRefusal.NotYours), IntroductionDecision.Decide(null, Acts[0], Bob, Now));
    }

    [Fact]
    public void It_ends_by_itself_after_fourteen_days_and_not_a_moment_before()
    {
        var end = Now + Duration.FromDays(14);

        Assert.Null(IntroductionDecision.Pass(Asked(), end - Duration.Epsilon));
        Assert.Equal(IntroductionState.Expired, IntroductionDecision.Pass(Asked(), end)!.State);
        Assert.IsType<IntroductionDecision.Changed>(IntroductionDecision.Decide(Asked(), Acts[0], Bob, end - Duration.Epsilon));
        Assert.Equal(IntroductionRefusal.Settled, Assert.IsType<IntroductionDecision.Refused>(IntroductionDecision.Decide(Asked(), Acts[0], Bob, end)).Why);
    }

    [Fact]
    public void Nothing_is_told_before_the_exchange_nor_to_a_third_nor_what_was_closed_since()
    {
        var exchanged = Asked() with { State = IntroductionState.Exchanged, Given = [Field.Email, Field.Phone] };

        Assert.Equal([(Field.Email, "bob@asso.example"), (Field.Phone, "+33199000001")], Disclosure.To(Ada.Id, exchanged, Bob));
        Assert.Equal([(Field.Email, "ada@asso.example")], Disclosure.To(Bob.Id, exchanged, Ada));
        Assert.Empty(Disclosure.To(new("third"), exchanged, Bob));
        Assert.Empty(Disclosure.To(Bob.Id, exchanged, Bob));
        Assert.Empty(Disclosure.To(Ada.Id, exchanged, Bob with { Consents = null }));
        Assert.All(
            Enum.GetValues<IntroductionState>().Where(state => state is not IntroductionState.Exchanged),
            state => Assert.Empty(Disclosure.To(Ada.Id, exchanged with { State = state }, Bob)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_anybody_does_in_whatever_order_there_is_no_exchange_without_two_yes_and_never_two(int seed)
    {
        Random random = new(seed);
        Person[] people = [Ada, Bob, Peer("third", new("P1"), Consent.AllPromotions)];
        var exchanges = 0;

        foreach (var _ in Enumerable.Range(0, 2_000))
        {
            var (one, now, saidYes, saidNo, exchanged) = (Asked(), Now, false, false, 0);

            foreach (var __ in Enumerable.Range(0, 12))
            {
                now += Duration.FromHours(random.Next(60));
                var (act, by) = (Acts[random.Next(Acts.Length)], people[random.Next(people.Length)]);
                var decision = IntroductionDecision.Decide(one, act, by, now);

                if (decision is IntroductionDecision.Changed { Introduction: var changed })
                {
                    Assert.False(saidYes || saidNo); // a settled one is settled
                    Assert.Equal(one.Revision + 1, changed.Revision);
                    saidYes |= act is IntroductionAct.Accept && by == Bob;
                    saidNo |= act is not IntroductionAct.Accept;
                    one = changed;
                    Assert.Equal(new IntroductionDecision.AlreadySo(one), IntroductionDecision.Decide(one, act, by, now)); // the same tap, once more
                }

                if (random.Next(3) == 0 && IntroductionDecision.Pass(one, now) is { } passed)
                {
                    exchanged += passed.State is IntroductionState.Exchanged ? 1 : 0;
                    saidNo |= passed.State is IntroductionState.Expired;
                    one = passed;
                }

                Assert.Equal(one.State is IntroductionState.Exchanged && saidYes, Disclosure.To(Bob.Id, one, Ada).Count > 0);
            }

            Assert.InRange(exchanged, 0, saidYes && !saidNo ? 1 : 0);
            exchanges += exchanged;
        }

        Assert.InRange(exchanges, 1, 2_000); // it does come to that
    }

    private static Introduction Changed(IntroductionDecision decision) => Assert.IsType<IntroductionDecision.Changed>(decision).Introduction;
}
