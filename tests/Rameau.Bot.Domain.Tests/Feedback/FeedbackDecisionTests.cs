using NodaTime;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Feedback;

public sealed class FeedbackDecisionTests
{
    private static readonly Instant Now = Instant.FromUtc(2027, 4, 7, 8, 0);

    private static readonly PromotionId Promotion = new("P1");

    private static readonly Person Member = Someone("a", Role.Participant), Lead = Someone("b", Role.Participant), Animator = Someone("c", Role.Animator), Staff = Someone("d", Role.Staff);

    private static readonly FeedbackForm Round = new(
        FormId.Of(Promotion, FeedbackKind.Round, "r1"), Promotion, FeedbackKind.Round, "r1", AnswerMode.Anonymous, Now - Duration.FromHours(1), Now + Duration.FromDays(2), [new("A", [Member.Id, Lead.Id])])
    {
        Lead = Lead.Id,
    };

    private static readonly FeedbackForm Session = Round with { Kind = FeedbackKind.Session, Lead = null };

    private static readonly Dictionary<string, string?> Typed = new() { ["usefulness"] = "4", ["safety"] = "5", ["learnt"] = "  écouter \n\n sans répondre\u0000 ", ["comment"] = "   " };

    [Fact]
    public void An_answer_is_taken_with_its_words_cleaned_and_without_those_that_say_nothing()
    {
        var taken = Assert.IsType<FeedbackDecision.Taken>(Answer(Round, Member.Id, Typed)).Answer;

        Assert.Equal([4, 5], [taken.Scores["usefulness"], taken.Scores["safety"]]);
        Assert.Equal("écouter\nsans répondre", Assert.Single(taken.Words).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("4.5")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public void A_scale_without_one_of_its_scores_is_asked_again(string? score) =>
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.ScoreMissing), Answer(Round, Member.Id, new(Typed) { ["safety"] = score }));

    [Fact]
    public void Too_many_words_are_refused_and_as_many_as_fit_are_not()
    {
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.TooLong), Answer(Round, Member.Id, new(Typed) { ["learnt"] = new('x', 10_000) }));
        Assert.IsType<FeedbackDecision.Taken>(Answer(Round, Member.Id, new(Typed) { ["learnt"] = new('x', FeedbackQuestion.Longest) }));
    }

    [Fact]
    public void Who_is_not_asked_who_comes_too_early_or_too_late_and_who_has_answered_is_refused()
    {
        Assert.Equal(FeedbackRefusal.NoSuchForm, FeedbackDecision.WhyNot(null, Member.Id, false, Now));
        Assert.Equal(FeedbackRefusal.NotAsked, FeedbackDecision.WhyNot(Round, Animator.Id, false, Now));
        Assert.Equal(FeedbackRefusal.TooEarly, FeedbackDecision.WhyNot(Round, Member.Id, false, Round.OpensAt - Duration.Epsilon));
        Assert.Null(FeedbackDecision.WhyNot(Round, Member.Id, false, Round.OpensAt));
        Assert.Equal(FeedbackRefusal.Closed, FeedbackDecision.WhyNot(Round, Member.Id, false, Round.ClosesAt));
        Assert.Equal(FeedbackRefusal.AlreadyAnswered, FeedbackDecision.WhyNot(Round, Member.Id, true, Now));
        Assert.Null(FeedbackDecision.WhyNot(Round with { Mode = AnswerMode.Named }, Member.Id, true, Now));
    }

    [Fact]
    public void The_mode_is_the_lead_s_to_choose_until_somebody_has_answered()
    {
        Assert.Equal(new FeedbackDecision.Changed(Round with { Mode = AnswerMode.Named }), FeedbackDecision.DecideMode(Round, Lead, AnswerMode.Named, 0, Now));
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.ModeFrozen), FeedbackDecision.DecideMode(Round, Lead, AnswerMode.Named, 1, Now));
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.NotTheirs), FeedbackDecision.DecideMode(Round, Member, AnswerMode.Named, 0, Now));
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.NotTheirs), FeedbackDecision.DecideMode(Round, Animator, AnswerMode.Named, 0, Now));
        Assert.IsType<FeedbackDecision.Changed>(FeedbackDecision.DecideMode(Session, Animator, AnswerMode.Named, 0, Now));
        Assert.Equal(
            new FeedbackDecision.Refused(FeedbackRefusal.ModeFrozen), FeedbackDecision.DecideMode(Session with { Kind = FeedbackKind.Week }, Animator, AnswerMode.Named, 0, Now));
    }

    [Fact]
    public void Themes_are_written_where_there_is_something_to_read()
    {
        Assert.Equal(new FeedbackDecision.Changed(Session with { Themes = "l’écoute" }), FeedbackDecision.DecideThemes(Session, Animator, " l’écoute ", isShown: true));
        Assert.Equal(new FeedbackDecision.Changed(Session), FeedbackDecision.DecideThemes(Session with { Themes = "x" }, Animator, " ", isShown: true));
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.NothingShown), FeedbackDecision.DecideThemes(Session, Animator, "x", isShown: false));
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.TooLong), FeedbackDecision.DecideThemes(Session, Animator, new('x', 1_001), isShown: true));
        Assert.Equal(new FeedbackDecision.Refused(FeedbackRefusal.NotTheirs), FeedbackDecision.DecideThemes(Session, Member, "x", isShown: true));
    }

    [Fact]
    public void What_was_said_in_a_round_is_read_by_those_who_were_in_it_and_staff_see_averages()
    {
        Assert.Equal([Sight.All, Sight.All, Sight.Nothing, Sight.Averages], new[] { Member, Lead, Animator, Staff }.Select(person => Sights.Of(Round, person)));
        Assert.Equal([Sight.All, Sight.All, Sight.All, Sight.All], new[] { Member, Lead, Animator, Staff }.Select(person => Sights.Of(Session, person)));
        Assert.Equal([Sight.Nothing, Sight.Averages], new[] { Animator, Staff }.Select(person => Sights.Of(Session with { Mode = AnswerMode.Named }, person)));
    }

    private static FeedbackDecision Answer(FeedbackForm form, PersonId person, Dictionary<string, string?> typed) => FeedbackDecision.DecideAnswer(form, person, false, typed, Now);

    private static Person Someone(string id, Role role) => new(new(id), id, id) { Roles = [new(role, Promotion)] };
}
