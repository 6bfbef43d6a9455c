using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Tests.Resources;

public sealed class CurationTests
{
    private static readonly LocalDate Today = new(2027, 3, 1);
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 9, 0);
    private static readonly CatalogueEntry Entry = new(new(new("guide"), "guide", "Un guide", "Ce qu’il dit.") { Url = new("https://example.org") }, EntryState.Live, Today);

    [Theory]
    [InlineData(0, 1, false)]
    [InlineData(0, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(2, 3, true)]
    public void Two_whom_it_did_not_help_and_fewer_whom_it_did_are_a_reason_to_look(int useful, int useless, bool isDoubtful) =>
        Assert.Equal(isDoubtful, new VoteTally(useful, useless).IsDoubtful);

    [Fact]
    public void An_entry_that_is_well_waits_for_nothing() => Assert.Empty(Reasons(Entry));

    [Fact]
    public void What_is_past_its_day_is_overdue_and_its_day_itself_is_not()
    {
        Assert.Equal([CurationReason.Overdue], Reasons(Entry with { ReviewOn = Today.PlusDays(-1) }));
        Assert.Empty(Reasons(Entry with { ReviewOn = Today.PlusDays(-1), State = EntryState.Retired }));
    }

    [Fact]
    public void An_owner_who_is_gone_is_missed_and_one_that_never_was_is_not()
    {
        Assert.Equal([CurationReason.Orphaned], Reasons(Entry with { WasOwned = true }));
        Assert.Equal([CurationReason.Orphaned], Reasons(Entry with { WasOwned = true, Owner = new("left") }));
        Assert.Empty(Reasons(Entry with { WasOwned = true, Owner = new("nadege") }));
    }

    [Fact]
    public void What_is_pressing_comes_first()
    {
        CurationView view = new(
            [Entry with { ReviewOn = Today.PlusDays(-1) }, Entry with { Resource = Entry.Resource with { Id = new("new") }, State = EntryState.Proposed }],
            new Dictionary<ResourceId, VoteTally> { [Entry.Id] = new(0, 2) },
            [new(Entry.Id, "f1", "pain")],
            [new(Entry.Id, Entry.Resource.Url!, new(LinkAnswer.Gone), Now, Now - LinkCheck.Patience)],
            new HashSet<PersonId>());

        Assert.Equal(
            [CurationReason.Proposed, CurationReason.Doubted, CurationReason.DeadLink, CurationReason.Wording, CurationReason.Overdue],
            view.Tasks(Today).Select(task => task.Reason));
    }

    [Fact]
    public void A_link_is_dead_once_it_failed_for_three_days_and_well_at_its_first_answer()
    {
        var url = Entry.Resource.Url!;
        var first = LinkCheck.After(null, Entry.Id, url, new(LinkAnswer.Unreachable), Now);
        var second = LinkCheck.After(first, Entry.Id, url, new(LinkAnswer.Gone), Now + LinkCheck.Patience);

        Assert.False(first.IsDead);
        Assert.True(second.IsDead);
        Assert.False(LinkCheck.After(second, Entry.Id, url, new(LinkAnswer.Ok), Now + LinkCheck.Patience).IsDead);
        Assert.False(LinkCheck.After(first, Entry.Id, new("https://example.org/b"), new(LinkAnswer.Gone), Now + LinkCheck.Patience).IsDead);
    }

    [Fact]
    public void An_address_is_asked_once_a_day_and_a_new_one_at_once()
    {
        var check = LinkCheck.After(null, Entry.Id, Entry.Resource.Url!, new(LinkAnswer.Ok), Now);

        Assert.False(LinkCheck.IsDue(check, check.Url, Now + Duration.FromHours(19)));
        Assert.True(LinkCheck.IsDue(check, check.Url, Now + Duration.FromHours(20)));
        Assert.True(LinkCheck.IsDue(check, new("https://example.org/b"), Now));
    }

    private static IEnumerable<CurationReason> Reasons(CatalogueEntry entry) =>
        new CurationView([entry], new Dictionary<ResourceId, VoteTally>(), [], [], new HashSet<PersonId> { new("nadege") }).Tasks(Today).Select(task => task.Reason);
}
