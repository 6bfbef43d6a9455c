using NodaTime;
using Rameau.Bot.Domain.Contributions;
using Rameau.Bot.Domain.People;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Contributions;

/// <summary>The first visit is on 2 March until 12 h 30, the webinar on 18 May from 12 h to 14 h.</summary>
public sealed class ContributionDecisionTests
{
    private static readonly Person Aline = new(new("aline"), "Aline", "Brumevert") { Roles = [new(Role.Participant, P1.Id)] };
    private static readonly Instant Before = At(2027, 5, 1);
    private static readonly Instant AfterVisit = At(2027, 3, 2, 12, 30);

    [Fact]
    public void A_question_is_kept_as_typed_but_for_spaces_and_under_the_next_number() =>
        Assert.Equal(
            new Contribution(P1.Id, new("W"), Aline.Id, 2, "Comment « durer » ?", true, Before),
            Assert.IsType<ContributionDecision.Added>(Ask("  Comment\r\n « durer »\t ?  ", mine: Mine("Pourquoi ?"), named: true)).Contribution);

    [Fact]
    public void Three_questions_are_the_most_and_the_same_one_counts_once()
    {
        Assert.IsType<ContributionDecision.Added>(Ask("c", mine: Mine("a", "b")));
        Refuses(ContributionRefusal.TooMany, Ask("d", mine: Mine("a", "b", "c")));
        Assert.IsType<ContributionDecision.AlreadySo>(Ask(" b ", mine: Mine("a", "b", "c")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t \0 \u00A0")]
    public void No_words_are_no_question(string? text) => Refuses(ContributionRefusal.Empty, Ask(text));

    [Theory]
    [InlineData("W", 500)]
    [InlineData("V1", 600)]
    public void What_fits_is_kept_and_one_character_more_is_not(string step, int longest)
    {
        Assert.IsNotType<ContributionDecision.Refused>(Ask(new string('x', longest), step, now: Before));
        Refuses(ContributionRefusal.TooLong, Ask(new string('x', longest + 1), step, now: Before));
    }

    [Fact]
    public void What_no_database_keeps_is_left_out()
    {
        Assert.Equal("a b", ContributionKind.Clean("a\0b"));
        Assert.Equal("\uFFFDa", ContributionKind.Clean("\uD83Da"));
        Assert.Equal("👩🏽‍🏫 d’accord", ContributionKind.Clean("👩🏽‍🏫 d’accord"));
    }

    [Fact]
    public void Questions_are_taken_until_the_webinar_ends()
    {
        Assert.IsType<ContributionDecision.Added>(Ask("a", now: At(2027, 5, 18, 13, 59)));
        Refuses(ContributionRefusal.Over, Ask("a", now: At(2027, 5, 18, 14)));
    }

    [Fact]
    public void A_visit_is_told_from_its_end_on_and_the_last_account_stands()
    {
        Refuses(ContributionRefusal.NotYet, Ask("a", "V1", now: AfterVisit - Duration.FromSeconds(1)));
        var replaced = Assert.IsType<ContributionDecision.Replaced>(Ask("b", "V1", now: AfterVisit, mine: Mine("a")));
        Assert.Equal((1, "b"), (replaced.Contribution.Number, replaced.Contribution.Words));
    }

    [Theory]
    [InlineData("S2")]
    [InlineData("TP1")]
    [InlineData("X")]
    public void About_other_steps_nothing_is_written(string step) => Refuses(ContributionRefusal.NoSuchStep, Ask("a", step));

    [Fact]
    public void Who_is_not_a_participant_does_not_write() =>
        Refuses(ContributionRefusal.NotInThisPromotion, Ask("a", person: Aline with { Roles = [new(Role.Staff)] }));

    private static ContributionDecision Ask(
        string? text, string step = "W", Instant? now = null, Contribution[]? mine = null, bool named = false, Person? person = null) =>
        ContributionDecision.Decide(PlanWith(), new(step), person ?? Aline, mine ?? [], text, named, now ?? Before);

    private static Contribution[] Mine(params string[] words) =>
        [.. words.Select((one, i) => new Contribution(P1.Id, new("W"), Aline.Id, i + 1, one, false, Before))];

    private static void Refuses(ContributionRefusal why, ContributionDecision decision) =>
        Assert.Equal(why, Assert.IsType<ContributionDecision.Refused>(decision).Why);
}
