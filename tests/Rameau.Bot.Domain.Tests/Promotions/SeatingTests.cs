using NodaTime;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Domain.Tests.Promotions.PlanSamples;

namespace Rameau.Bot.Domain.Tests.Promotions;

public sealed class SeatingTests
{
    private static readonly Instant Start = At(2027, 2, 1);

    [Fact]
    public void While_there_are_places_whoever_says_yes_comes() =>
        Assert.Equal(RsvpAnswer.Yes, Seating.Decide([Yes("a", 0), No("b", 1)], Yes("c", 2), 2).Kept);

    [Fact]
    public void Beyond_the_last_place_one_waits() =>
        Assert.Equal(RsvpAnswer.Waiting, Seating.Decide([Yes("a", 0), Yes("b", 1)], Yes("c", 2), 2).Kept);

    [Fact]
    public void Without_a_capacity_everybody_comes() =>
        Assert.Equal(RsvpAnswer.Yes, Seating.Decide([Yes("a", 0), Yes("b", 1)], Yes("c", 2), null).Kept);

    [Fact]
    public void A_place_that_comes_free_goes_to_who_asked_first()
    {
        var seating = Seating.Decide([Yes("a", 0), Wait("d", 9), Wait("c", 5)], No("a", 10), 1);

        Assert.Equal((RsvpAnswer.No, "c"), (seating.Kept, Assert.Single(seating.Seated).Value));
        Assert.Equal([No("a", 10), Yes("c", 5)], seating.Changes);
    }

    [Fact]
    public void Who_no_longer_waits_leaves_the_list_and_frees_nothing() =>
        Assert.Empty(Seating.Decide([Yes("a", 0), Wait("b", 1), Wait("c", 2)], No("b", 3), 1).Seated);

    [Fact]
    public void Asking_again_while_waiting_does_not_lose_ones_turn()
    {
        var again = Seating.Decide([Yes("a", 0), Wait("b", 1), Wait("c", 2)], Yes("b", 8), 1);

        Assert.Equal(RsvpAnswer.Waiting, again.Kept);
        Assert.Equal([Wait("b", 1)], again.Changes);
    }

    [Fact]
    public void Who_comes_already_keeps_the_place_in_a_full_house() =>
        Assert.Equal(RsvpAnswer.Yes, Seating.Decide([Yes("a", 0), Yes("b", 1)], Yes("a", 5), 1).Kept);

    [Fact]
    public void A_newcomer_does_not_overtake_the_list_when_a_place_is_there()
    {
        var seating = Seating.Decide([Yes("a", 0), Wait("b", 1)], Yes("c", 2), 2);

        Assert.Equal((RsvpAnswer.Waiting, "b"), (seating.Kept, Assert.Single(seating.Seated).Value));
    }

    [Fact]
    public void With_more_room_the_next_answer_seats_all_who_fit() =>
        Assert.Equal(["b", "c"], Seating.Decide([Yes("a", 0), Wait("b", 1), Wait("c", 2), Wait("d", 3)], No("e", 4), 3).Seated.Select(person => person.Value));

    [Fact]
    public void An_answer_older_than_the_one_that_stands_changes_nothing() =>
        Assert.Equal((RsvpAnswer.No, 0), (Seating.Decide([No("a", 5)], Yes("a", 1), 3).Kept, Seating.Decide([No("a", 5)], Yes("a", 1), 3).Changes.Count));

    private static Rsvp Yes(string person, int minute) => new(P1.Id, new("V1"), new(person), RsvpAnswer.Yes, Start + Duration.FromMinutes(minute));

    private static Rsvp No(string person, int minute) => Yes(person, minute) with { Answer = RsvpAnswer.No };

    private static Rsvp Wait(string person, int minute) => Yes(person, minute) with { Answer = RsvpAnswer.Waiting };
}
