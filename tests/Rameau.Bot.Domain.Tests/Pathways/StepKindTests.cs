using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Tests.Pathways;

public sealed class StepKindTests
{
    [Fact]
    public void Every_kind_has_a_name_that_is_read_back()
    {
        Assert.All(Enum.GetValues<StepKind>(), kind => Assert.Equal(kind, StepKinds.Parse(kind.Name())));
        Assert.Equal(Enum.GetValues<StepKind>().Length, StepKinds.All.Count);
    }

    [Theory]
    [InlineData("Session")]
    [InlineData("1")]
    [InlineData("")]
    public void A_name_that_is_not_exactly_one_of_them_is_none(string name) => Assert.Null(StepKinds.Parse(name));

    [Fact]
    public void One_answers_to_sessions_webinars_and_visits_only() =>
        Assert.Equal([StepKind.Session, StepKind.Webinar, StepKind.LearningVisit], Enum.GetValues<StepKind>().Where(kind => kind.TakesRsvp()));
}
