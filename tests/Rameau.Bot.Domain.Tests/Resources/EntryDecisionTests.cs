using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Tests.Resources;

public sealed class EntryDecisionTests
{
    private static readonly LocalDate Today = new(2027, 3, 1);
    private static readonly HashSet<PersonId> Owners = [new("nadege")];

    private static readonly EntryDraft Typed = new(new Dictionary<EntryField, IReadOnlyList<string>>
    {
        [EntryField.Id] = ["guide-1"], [EntryField.Kind] = ["guide"], [EntryField.Title] = ["  Un\tguide "], [EntryField.Summary] = ["Ce qu’il\ndit."],
    });

    [Fact]
    public void A_new_entry_is_live_looked_at_again_in_a_year_and_on_one_line_each()
    {
        var entry = Accepted(Typed);

        Assert.Equal(("Un guide", "Ce qu’il dit."), (entry.Resource.Title, entry.Resource.Summary));
        Assert.Equal((EntryState.Live, new LocalDate(2028, 3, 1), 1, false), (entry.State, entry.ReviewOn, entry.Revision, entry.WasOwned));
    }

    [Fact]
    public void What_was_typeset_keeps_its_spaces() =>
        Assert.Equal("Qui\u202F? «\u00A0Nous\u00A0»", Accepted(Typed.With(EntryField.Title, "\u00A0Qui\u202F?  «\u00A0Nous\u00A0» ")).Resource.Title);

    [Theory]
    [InlineData(EntryField.Id, "", EntryProblem.Missing)]
    [InlineData(EntryField.Id, "Guide 1", EntryProblem.NotASlug)]
    [InlineData(EntryField.Id, "guide--1", EntryProblem.NotASlug)]
    [InlineData(EntryField.Title, " \u200b\0 ", null)]
    [InlineData(EntryField.Title, " \n ", EntryProblem.Missing)]
    [InlineData(EntryField.Shelf, "étagère", EntryProblem.UnknownChoice)]
    [InlineData(EntryField.Themes, "sport", EntryProblem.UnknownChoice)]
    [InlineData(EntryField.State, "deleted", EntryProblem.UnknownChoice)]
    [InlineData(EntryField.Region, "Belgique", EntryProblem.UnknownChoice)]
    [InlineData(EntryField.Keywords, "a | b", EntryProblem.HasBar)]
    [InlineData(EntryField.Url, "javascript:alert(1)", EntryProblem.NotAnAddress)]
    [InlineData(EntryField.Url, "data:text/html,x", EntryProblem.NotAnAddress)]
    [InlineData(EntryField.Url, "http://example.org", EntryProblem.NotAnAddress)]
    [InlineData(EntryField.Url, "https://le-rameau.fr@example.org", EntryProblem.NotAnAddress)]
    [InlineData(EntryField.Url, "https://example.org", null)]
    [InlineData(EntryField.Episode, "0", EntryProblem.NotANumber)]
    [InlineData(EntryField.Episode, "deux", EntryProblem.NotANumber)]
    [InlineData(EntryField.Review, "31/12/2027", EntryProblem.NotADate)]
    [InlineData(EntryField.Owner, "somebody", EntryProblem.UnknownOwner)]
    [InlineData(EntryField.Owner, "nadege", null)]
    public void Each_field_says_what_is_wrong_with_it(EntryField field, string typed, EntryProblem? why)
    {
        var decision = Decide(Typed.With(field, typed));
        Assert.Equal(why, decision is EntryDecision.Refused { Faults: [var only] } ? only.Why : null);
        Assert.Equal(why is null, decision is EntryDecision.Accepted);
    }

    [Theory]
    [InlineData(EntryField.Title, 200)]
    [InlineData(EntryField.Summary, 1_000)]
    [InlineData(EntryField.Note, 1_000)]
    [InlineData(EntryField.Keywords, 100)]
    public void What_is_too_long_is_refused_and_quoted_in_short(EntryField field, int longest)
    {
        Assert.IsType<EntryDecision.Accepted>(Decide(Typed.With(field, new string('é', longest))));
        var fault = Assert.Single(Assert.IsType<EntryDecision.Refused>(Decide(Typed.With(field, string.Concat(Enumerable.Repeat("👩", longest))))).Faults);

        Assert.Equal(EntryProblem.TooLong, fault.Why);
        Assert.Equal(61, fault.Given!.Length);
    }

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var faults = Assert.IsType<EntryDecision.Refused>(Decide(Typed.With(EntryField.Title, "").With(EntryField.Url, "x").With(EntryField.Level, "x"))).Faults;
        Assert.Equal([EntryField.Title, EntryField.Level, EntryField.Url], faults.Select(fault => fault.Field));
    }

    [Fact]
    public void What_is_not_said_stays_and_what_is_emptied_goes()
    {
        var standing = Accepted(Typed.With(EntryField.Keywords, "voix", "alliances", "voix").With(EntryField.Region, "Bretagne").With(EntryField.Owner, "nadege"));
        var changed = Accepted(Typed.With(EntryField.Title, "Un autre guide").With(EntryField.Region, string.Empty), standing);

        Assert.Equal(["voix", "alliances"], changed.Resource.Keywords);
        Assert.Equal((null, new PersonId("nadege"), 2), (changed.Resource.Region, changed.Owner, changed.Revision));
    }

    [Fact]
    public void What_is_changed_is_looked_at_again_in_a_year_unless_a_day_is_said()
    {
        var standing = Accepted(Typed) with { ReviewOn = Today.PlusDays(3) };

        Assert.Equal(Today.PlusYears(1), Accepted(Typed.With(EntryField.Kind, "livre"), standing).ReviewOn);
        Assert.Equal(Today.PlusDays(9), Accepted(Typed.With(EntryField.Kind, "livre").With(EntryField.Review, "2027-03-10"), standing).ReviewOn);
    }

    [Fact]
    public void What_says_the_same_changes_nothing()
    {
        var standing = Accepted(Typed.With(EntryField.Keywords, "voix")) with { SeenAt = Instant.FromUtc(2027, 1, 1, 0, 0), Ticket = new("0a1b"), WasOwned = true };
        Assert.Same(standing, Assert.IsType<EntryDecision.Unchanged>(Decide(EntryDraft.Of(standing), standing)).Entry);
    }

    [Fact]
    public void An_owner_who_has_left_the_team_may_stay_until_somebody_takes_over()
    {
        var standing = Accepted(Typed.With(EntryField.Owner, "nadege"));
        Assert.IsType<EntryDecision.Accepted>(EntryDecision.Decide(EntryDraft.Of(standing).With(EntryField.Kind, "livre"), standing, new HashSet<PersonId>(), Today));
    }

    private static CatalogueEntry Accepted(EntryDraft draft, CatalogueEntry? standing = null) => Assert.IsType<EntryDecision.Accepted>(Decide(draft, standing)).Entry;

    private static EntryDecision Decide(EntryDraft draft, CatalogueEntry? standing = null) => EntryDecision.Decide(draft, standing, Owners, Today);
}
