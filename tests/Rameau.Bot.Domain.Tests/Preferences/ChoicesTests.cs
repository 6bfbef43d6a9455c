using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Tests.Preferences;

public sealed class ChoicesTests
{
    private static readonly PromotionId P1 = new("P1");
    private static readonly Instant Now = Instant.FromUtc(2027, 1, 4, 9, 0);
    private static readonly Person Aline = new(new("aline"), "Aline", "Brumevert", Consents: Consents.Of(Consent.AllPromotions)) { Roles = [new(Role.Participant, P1)] };
    private static readonly Choices Nothing = new(Aline.Id, null, null, new());

    [Fact]
    public void All_is_wanted_until_somebody_says_otherwise() => Assert.All(Enum.GetValues<InformationKind>(), kind => Assert.True(Nothing.Wanted.Wants(kind)));

    [Fact]
    public void Each_kind_is_chosen_by_itself() => Assert.All(Enum.GetValues<InformationKind>(), kind =>
        Assert.Equal([kind], Enum.GetValues<InformationKind>().Where(Wanted.Of([kind]).Wants)));

    [Fact]
    public void Words_are_kept_as_one_line_and_none_is_none() => Assert.Equal(
        new ChoicesDecision.Chosen(Nothing with { Experience = "Un essai à trois", Ceiling = null, ChosenAt = Now }),
        ChoicesDecision.Decide(Nothing, Nothing with { Experience = " Un essai\r\nà\ttrois ", Ceiling = " \n " }, Now));

    [Fact]
    public void The_first_choice_is_one_even_when_it_changes_nothing()
    {
        var chosen = Assert.IsType<ChoicesDecision.Chosen>(ChoicesDecision.Decide(Nothing, Nothing, Now)).Choices;

        Assert.Equal(new ChoicesDecision.AlreadySo(), ChoicesDecision.Decide(chosen, chosen, Now + Duration.FromHours(1)));
    }

    [Theory]
    [InlineData(Choices.LongestWords, true)]
    [InlineData(Choices.LongestWords + 1, false)]
    public void A_few_words_are_so_many(int length, bool fits)
    {
        Assert.Equal(fits, ChoicesDecision.Decide(Nothing, Nothing with { Experience = new('x', length) }, Now) is ChoicesDecision.Chosen);
        Assert.Equal(fits, ChoicesDecision.Decide(Nothing, Nothing with { Ceiling = new('x', length) }, Now) is ChoicesDecision.Chosen);
    }

    [Fact]
    public void Nobody_chooses_for_another() => Assert.Equal(
        Aline.Id, Assert.IsType<ChoicesDecision.Chosen>(ChoicesDecision.Decide(Nothing, Nothing with { Person = new("basile") }, Now)).Choices.Person);

    [Theory]
    [InlineData(Role.Coach, true)]
    [InlineData(Role.Staff, true)]
    [InlineData(Role.Animator, false)]
    [InlineData(Role.Participant, false)]
    [InlineData(Role.Alumnus, false)]
    public void What_one_has_lived_is_for_coaches_and_staff_whatever_the_consent(Role role, bool reads)
    {
        var told = Nothing with { Experience = "a", Ceiling = "b" };
        Person reader = new(new("reader"), "R", "R") { Roles = [new(role, P1)] };

        Assert.Equal(reads ? ("a", "b") : (null, null), told.ExperienceFor(new Viewer.Someone(reader), Aline));
        Assert.Equal((null, null), told.ExperienceFor(new Viewer.GroupOf(P1), Aline));
    }
}
