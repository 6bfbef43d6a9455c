using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>Who gets a place when somebody answers: first come, first served, and then the waiting list in its order.</summary>
/// <param name="Kept">What the answer became: <see cref="RsvpAnswer.Waiting"/> when all places are taken.</param>
/// <param name="Seated">Others, who were waiting and now come; they are to be told.</param>
/// <param name="Changes">What is to be stored.</param>
public sealed record Seating(RsvpAnswer Kept, IReadOnlyList<PersonId> Seated, IReadOnlyList<Rsvp> Changes)
{
    /// <param name="standing">What participants have answered to this date of the step.</param>
    /// <param name="asked">Yes or no.</param>
    public static Seating Decide(IReadOnlyCollection<Rsvp> standing, Rsvp asked, int? capacity)
    {
        var before = standing.FirstOrDefault(rsvp => rsvp.Person == asked.Person);

        if (before is not null && before.AnsweredAt > asked.AnsweredAt)
        {
            return new(before.Answer, [], []);
        }

        var mine = (asked.Answer, before?.Answer) switch
        {
            (RsvpAnswer.Yes, RsvpAnswer.Waiting) => before!, // asking again does not lose one's turn
            (RsvpAnswer.Yes, not RsvpAnswer.Yes) => asked with { Answer = RsvpAnswer.Waiting },
            _ => asked,
        };
        Rsvp[] all = [.. standing.Where(rsvp => rsvp.Person != asked.Person), mine];
        var seated = Filled(all, capacity);
        var kept = seated.FirstOrDefault(rsvp => rsvp.Person == asked.Person) ?? mine;

        return new(
            kept.Answer,
            [.. seated.Where(rsvp => rsvp.Person != asked.Person).Select(rsvp => rsvp.Person)],
            [kept, .. seated.Where(rsvp => rsvp.Person != asked.Person)]);
    }

    /// <summary>Who waits and now comes, in the order they asked, as places allow.</summary>
    /// <param name="all">What participants have answered to this date of the step.</param>
    public static IReadOnlyList<Rsvp> Filled(IReadOnlyCollection<Rsvp> all, int? capacity)
    {
        var free = capacity is { } places ? Math.Max(0, places - all.Count(rsvp => rsvp.Answer is RsvpAnswer.Yes)) : all.Count;

        return
        [
            .. all.Where(rsvp => rsvp.Answer is RsvpAnswer.Waiting)
                .OrderBy(rsvp => rsvp.AnsweredAt)
                .ThenBy(rsvp => rsvp.Person.Value, StringComparer.Ordinal)
                .Take(free)
                .Select(rsvp => rsvp with { Answer = RsvpAnswer.Yes }),
        ];
    }
}
