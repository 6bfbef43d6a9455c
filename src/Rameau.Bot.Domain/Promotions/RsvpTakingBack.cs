using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>What becomes of taking an answer back: what was answered before it stands again, or nothing does.</summary>
public abstract record RsvpTakingBack
{
    private RsvpTakingBack() { }

    /// <param name="Undone">The answer that goes.</param>
    /// <param name="Before">What stands again; null: no answer. Who was waiting asks for a place again.</param>
    public sealed record Restored(Rsvp Undone, RsvpAnswer? Before, Step Step) : RsvpTakingBack;

    /// <summary>It was taken back already, or something else was answered since, which stays.</summary>
    public sealed record AlreadySo(Step Step) : RsvpTakingBack;

    public sealed record Refused(RsvpRefusal Why) : RsvpTakingBack;

    /// <param name="answers">Of the step.</param>
    /// <param name="answeredAt">Names exactly one answer of the person.</param>
    public static RsvpTakingBack Decide(
        Plan plan, StepId id, Person person, IReadOnlyCollection<Rsvp> answers, Instant answeredAt, RsvpAnswer? before, Instant now) =>
        (plan.Find(id), answers.FirstOrDefault(rsvp => rsvp.Person == person.Id)) switch
        {
            _ when !person.Is(Role.Participant, plan.Promotion.Id) => new Refused(RsvpRefusal.NotInThisPromotion),
            (null, _) => new Refused(RsvpRefusal.NoSuchStep),
            ({ IsCancelled: true }, _) => new Refused(RsvpRefusal.Cancelled),
            (var step, _) when now >= step.EndsAt => new Refused(RsvpRefusal.Over),
            (var step, { } mine) when mine.Revision != step.Revision => new Refused(RsvpRefusal.DateChanged),
            (var step, { } mine) when mine.AnsweredAt == answeredAt => new Restored(mine, before is RsvpAnswer.Waiting ? RsvpAnswer.Yes : before, step),
            (var step, _) => new AlreadySo(step),
        };
}
