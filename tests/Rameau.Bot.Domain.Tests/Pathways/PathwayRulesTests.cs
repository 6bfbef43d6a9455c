using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Tests.Pathways;

public sealed class PathwayRulesTests
{
    public static TheoryData<string, Func<StepTemplate, StepTemplate>, string> BrokenSteps => new()
    {
        { "S2", step => step with { Phase = Phase.GoDeeper }, "the phases follow each other" },
        { "S1", step => step with { Mandatory = null }, "sessions are mandatory" },
        { "S3", step => step with { Parts = [step.Parts[0]] }, "Practice is missing" },
        { "S3", step => step with { Parts = [step.Parts[1]] }, "Theory is missing" },
        { "S1", step => step with { StartsAt = null }, "needs 'offset_days' and 'start_time'" },
        { "S1", step => step with { DurationMinutes = 0 }, "between 1 minute and 24 hours" },
        { "S1", step => step with { DurationMinutes = 1441 }, "between 1 minute and 24 hours" },
        { "W", step => step with { DurationMinutes = 90 }, "lasts 120 minutes and is optional" },
        { "W", step => step with { Mandatory = true }, "lasts 120 minutes and is optional" },
        { "W", step => step with { OffsetDays = null }, "needs 'offset_days' and 'start_time'" },
        { "V1", step => step with { Mandatory = true }, "visits are optional" },
        { "C1", step => step with { DurationMinutes = 60 }, "lasts 120 minutes" },
        { "C1", step => step with { Between = null }, "names the two sessions" },
        { "C1", step => step with { Between = (new("S1"), new("W")) }, "names the two sessions" },
        { "C1", step => step with { OffsetDays = 0 }, "strictly between S1 and S2" },
        { "C1", step => step with { EndOffsetDays = 84 }, "strictly between S1 and S2" },
        { "C1", step => step with { EndOffsetDays = null }, "strictly between S1 and S2" },
        { "M1", step => step with { Episodes = [.. step.Episodes.Take(3)] }, "four episodes, numbered 1 to 4; found 1, 2, 3" },
        { "M1", step => step with { Episodes = [.. step.Episodes.Select(episode => episode with { Number = 1 })] }, "numbered 1 to 4" },
        { "TP1", step => step with { EndOffsetDays = 6 }, "ends after it starts" },
        { "V1", step => step with { Capacity = 0 }, "a capacity is at least 1" },
        { "S2", step => step with { Capacity = 8 }, "only a visit has one" },
        { "NM", step => step with { Occurrences = 0 }, "occurs between 1 and 24 times" },
        { "NM", step => step with { Occurrences = -1 }, "occurs between 1 and 24 times" },
        { "NM", step => step with { OffsetDays = int.MaxValue }, "within two years" },
        { "TP1", step => step with { EndOffsetDays = int.MaxValue }, "within two years" },
    };

    [Fact]
    public void A_pathway_that_keeps_every_rule_has_no_fault()
    {
        Assert.Empty(PathwayRules.Check(PathwaySamples.Good));
    }

    [Theory]
    [MemberData(nameof(BrokenSteps))]
    public void One_broken_step_gives_one_fault_that_names_it(string step, Func<StepTemplate, StepTemplate> breaking, string problem)
    {
        var fault = Assert.Single(PathwayRules.Check(PathwaySamples.With(step, breaking)));

        Assert.Equal(new StepId(step), fault.Step);
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S4", "exactly 4 sessions; found 3")]
    [InlineData("W", "exactly one webinar; found 0")]
    [InlineData("V2", "ThirdParty appears 0 times")]
    public void A_missing_step_is_a_fault_of_the_whole(string missing, string problem)
    {
        var faults = PathwayRules.Check(PathwaySamples.Without(missing));

        Assert.Contains(faults, fault => fault.Step is null && fault.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("S2.1")] // would be the beats of S2 after its first move
    [InlineData("S2/eve")]
    public void An_id_that_could_be_read_as_part_of_a_beats_key_is_a_fault(string id)
    {
        var fault = Assert.Single(PathwayRules.Check(PathwaySamples.Plus(new(new(id), StepKind.Community, "Communauté"))));

        Assert.Contains("letters, digits and hyphens", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pathway_lasts_nine_months()
    {
        var fault = Assert.Single(PathwayRules.Check(PathwaySamples.Good with { Months = 12 }));

        Assert.Equal(new PathwayFault(null, "a pathway lasts 9 months; found 12"), fault);
    }

    [Fact]
    public void Every_gap_between_two_sessions_has_a_newsletter_of_its_own()
    {
        var fault = Assert.Single(PathwayRules.Check(PathwaySamples.Without("NL2")));

        Assert.Contains("between S2 and S3", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_that_are_not_in_the_order_of_their_days_are_told()
    {
        var faults = PathwayRules.Check(PathwaySamples.With("S3", session => session with { OffsetDays = 84 }));

        Assert.Contains(new PathwayFault(new("S3"), "a session comes after the previous one (S2)"), faults);
    }

    [Fact]
    public void An_id_used_twice_is_told()
    {
        var fault = Assert.Single(PathwayRules.Check(PathwaySamples.Plus(new(new("NL1"), StepKind.Community, "Communauté"))));

        Assert.Contains("used 2 times", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_visit_of_one_type_is_a_fault()
    {
        var faults = PathwayRules.Check(PathwaySamples.With("V2", visit => visit with { VisitType = VisitType.Peer }));

        Assert.Equal(2, faults.Count); // one type twice, another not at all
    }
}
