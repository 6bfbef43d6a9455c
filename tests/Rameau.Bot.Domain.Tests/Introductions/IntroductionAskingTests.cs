using NodaTime;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using static Rameau.Bot.Domain.Tests.Introductions.SamplePeers;

namespace Rameau.Bot.Domain.Tests.Introductions;

public sealed class IntroductionAskingTests
{
    private static readonly AskingPast Nothing = new([], [], IsBlocked: false);

    [Fact]
    public void What_goes_out_holds_the_purpose_and_only_what_the_asker_ticked_and_lets_be_given()
    {
        var closed = Ada with { Consents = Ada.Consents! with { Phone = Audience.Promotion } };
        var going = Assert.IsType<IntroductionAsking.Going>(
            IntroductionAsking.Decide(new("1"), closed, Bob, "  Parler\n d’une convention ", [Field.Phone, Field.Email, Field.Organisation, Field.Experience], Nothing, Now)).Introduction;

        Assert.Equal("Parler d’une convention", going.Purpose);
        Assert.Equal([Field.Email], going.Offered); // no organisation is known, the telephone is not to be given
        Assert.Equal((Ada.Id, Bob.Id, Ada.Promotion!.Value, IntroductionState.Asked), (going.Asker, going.Asked, going.Promotion, going.State));
    }

    [Fact]
    public void Whoever_may_not_be_seen_is_as_if_there_were_nobody()
    {
        Person?[] nobody = [null, Bob with { Consents = null }, Bob with { Consents = Consents.Of(Consent.Promotion) }];

        Assert.All(nobody, person => Assert.Equal(new IntroductionAsking.Refused(AskingRefusal.Unknown), Ask(person)));
        Assert.Equal(AskingRefusal.Unknown, Refusal(Bob, viewer: Ada with { Roles = [] })); // an outsider is nobody's peer
    }

    [Fact]
    public void Nobody_is_introduced_to_themselves() => Assert.Equal(AskingRefusal.Oneself, Refusal(Ada));

    [Theory]
    [InlineData(null, AskingRefusal.PurposeMissing)]
    [InlineData(" \n\t", AskingRefusal.PurposeMissing)]
    [InlineData("x", null)]
    public void A_purpose_is_required(string? purpose, AskingRefusal? why) => Assert.Equal(why, Refusal(Bob, purpose));

    [Fact]
    public void A_purpose_is_a_sentence()
    {
        Assert.Null(Refusal(Bob, new string('é', Introduction.LongestPurpose)));
        Assert.Equal(AskingRefusal.PurposeTooLong, Refusal(Bob, new string('é', Introduction.LongestPurpose + 1)));
    }

    [Theory]
    [InlineData(IntroductionState.Asked, 0, AskingRefusal.AlreadyOpen)]
    [InlineData(IntroductionState.Accepted, 0, AskingRefusal.AlreadyOpen)]
    [InlineData(IntroductionState.Declined, 89, AskingRefusal.DeclinedLately)]
    [InlineData(IntroductionState.Declined, 90, null)]
    [InlineData(IntroductionState.Expired, 14, null)]
    [InlineData(IntroductionState.Exchanged, 1, null)]
    [InlineData(IntroductionState.Withdrawn, 1, null)]
    public void Who_was_asked_lately_is_not_asked_again(IntroductionState state, int days, AskingRefusal? why)
    {
        var before = Asked(at: Now - Duration.FromDays(days)) with { State = state };
        Assert.Equal(why, Refusal(Bob, past: Nothing with { ByAsker = [before] }));
    }

    [Fact]
    public void Whoever_asks_too_soon_after_a_no_is_told_from_when_on()
    {
        var declined = Asked(at: Now - Duration.FromDays(30)) with { State = IntroductionState.Declined };
        Assert.Equal(new IntroductionAsking.Refused(AskingRefusal.DeclinedLately, Now + Duration.FromDays(60)), Ask(Bob, Nothing with { ByAsker = [declined] }));
    }

    [Fact]
    public void Peace_is_kept() => Assert.Equal(AskingRefusal.NotReceiving, Refusal(Bob, past: Nothing with { IsBlocked = true }));

    [Fact]
    public void Three_requests_are_made_in_a_week_and_two_received()
    {
        var cleo = Peer("cleo", new("P2"), Consent.Introduction);
        Introduction[] made = [.. Enumerable.Range(1, 3).Select(day => Asked($"{day}", asked: cleo, at: Now - Duration.FromDays(day)) with { State = IntroductionState.Withdrawn })];
        Introduction[] received = [.. made.Take(2).Select(one => one with { Asker = cleo.Id, Asked = Bob.Id })];

        Assert.Equal(new IntroductionAsking.Refused(AskingRefusal.TooManyAsked, Now + Duration.FromDays(4)), Ask(Bob, Nothing with { ByAsker = made }));
        Assert.Equal(new IntroductionAsking.Refused(AskingRefusal.TooManyReceived, Now + Duration.FromDays(5)), Ask(Bob, Nothing with { ToAsked = received }));
        Assert.IsType<IntroductionAsking.Going>(IntroductionAsking.Decide(new("9"), Ada, Bob, "x", [], new(made, received, IsBlocked: false), Now + Duration.FromDays(5)));
    }

    private static IntroductionAsking Ask(Person? asked, AskingPast? past = null, string? purpose = "Parler.", Person? asker = null) =>
        IntroductionAsking.Decide(new("9"), asker ?? Ada, asked, purpose, [], past ?? Nothing, Now);

    private static AskingRefusal? Refusal(Person? asked, string? purpose = "Parler.", AskingPast? past = null, Person? viewer = null) =>
        (Ask(asked, past, purpose, viewer) as IntroductionAsking.Refused)?.Why;
}
