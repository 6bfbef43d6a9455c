using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Domain.Tests.Resources;

public sealed class EntryActsTests
{
    private static readonly LocalDate Today = new(2027, 3, 1);
    private static readonly Instant Now = Instant.FromUtc(2027, 3, 1, 9, 0);
    private static readonly PersonId Nadege = new("nadege"), Left = new("left");
    private static readonly CatalogueEntry Entry = new(new(new("guide"), "guide", "Un guide", "Ce qu’il dit."), EntryState.Live, Today);

    [Fact]
    public void What_was_seen_is_settled_and_looked_at_again_in_a_year()
    {
        var seen = After(Entry, EntryAct.Seen);
        Assert.Equal((Now, Today.PlusYears(1), (PersonId?)null), (seen.SeenAt!.Value, seen.ReviewOn, seen.Owner));
    }

    [Fact]
    public void Who_sees_an_entry_that_lost_its_owner_looks_after_it()
    {
        Assert.Equal(Nadege, After(Entry with { WasOwned = true }, EntryAct.Seen).Owner);
        Assert.Equal(Nadege, After(Entry with { WasOwned = true, Owner = Left }, EntryAct.Seen).Owner);
        Assert.Equal(Left, After(Entry with { WasOwned = true, Owner = Left }, EntryAct.Seen, Left, Nadege).Owner);
    }

    [Fact]
    public void A_proposal_that_is_taken_in_is_live_and_theirs_who_took_it_in()
    {
        var taken = After(Entry with { State = EntryState.Proposed }, EntryAct.Restore);
        Assert.Equal((EntryState.Live, Nadege, true), (taken.State, taken.Owner!.Value, taken.WasOwned));
    }

    [Theory]
    [InlineData(EntryState.Retired, EntryAct.Retire)]
    [InlineData(EntryState.Live, EntryAct.Restore)]
    [InlineData(EntryState.Proposed, EntryAct.Propose)]
    public void What_is_so_already_stays_as_it_is(EntryState state, EntryAct act) => Assert.True(After(Entry with { State = state }, act).IsSameAs(Entry with { State = state }));

    private static CatalogueEntry After(CatalogueEntry entry, EntryAct act, params PersonId[] owners) =>
        EntryActs.After(entry, act, Nadege, new HashSet<PersonId>(owners.Append(Nadege)), Now, Today);
}
