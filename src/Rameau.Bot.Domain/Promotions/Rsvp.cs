using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Promotions;

public enum RsvpAnswer
{
    Yes,
    No,

    /// <summary>Would come if there were a place; never tapped, it is what « je viens » becomes when all places are taken.</summary>
    Waiting,
}

/// <summary>What one person answered about one step; the last answer counts.</summary>
/// <param name="Revision">Of the date that was answered: once the step has moved, the answer no longer stands.</param>
public sealed record Rsvp(PromotionId Promotion, StepId Step, PersonId Person, RsvpAnswer Answer, Instant AnsweredAt, int Revision = 0);

public enum RsvpRefusal
{
    NotInThisPromotion,
    NoSuchStep,
    Over,

    /// <summary>Nobody needs to come: it does not take place.</summary>
    Cancelled,

    /// <summary>The card spoke of a date that has changed since; an answer to the old date is not one to the new.</summary>
    DateChanged,
}

public abstract record RsvpDecision
{
    private RsvpDecision() { }

    public sealed record Noted(Rsvp Rsvp, Step Step) : RsvpDecision;

    public sealed record Refused(RsvpRefusal Why, Step? Step) : RsvpDecision;

    /// <param name="plan">The promotion's plan as it stands.</param>
    /// <param name="revision">The revision of the step that the card spoke of.</param>
    public static RsvpDecision Decide(Plan plan, StepId id, int revision, Person person, RsvpAnswer answer, Instant now) => plan.Find(id) switch
    {
        _ when !person.Is(Role.Participant, plan.Promotion.Id) => new Refused(RsvpRefusal.NotInThisPromotion, null),
        null => new Refused(RsvpRefusal.NoSuchStep, null),
        var step when !step.Kind.TakesAnswers() => new Refused(RsvpRefusal.NoSuchStep, null),
        { IsCancelled: true } step => new Refused(RsvpRefusal.Cancelled, step),
        var step when now >= step.EndsAt => new Refused(RsvpRefusal.Over, step),
        var step when step.Revision != revision => new Refused(RsvpRefusal.DateChanged, step),
        var step => new Noted(new(plan.Promotion.Id, id, person.Id, answer, now, revision), step),
    };
}

/// <summary>Who comes to a step, as far as they said.</summary>
public sealed record Turnout(IReadOnlyList<Person> Coming, IReadOnlyList<Person> Absent, IReadOnlyList<Person> Silent)
{
    /// <summary>Only participants count, not somebody who has left the promotion; and only answers to the step's present date.</summary>
    public static Turnout Of(IEnumerable<Person> people, PromotionId promotion, IReadOnlyCollection<Rsvp> answers, int revision = 0)
    {
        var byAnswer = people
            .Where(person => person.Is(Role.Participant, promotion))
            .ToLookup(person => answers.FirstOrDefault(rsvp => rsvp.Person == person.Id && rsvp.Revision == revision)?.Answer);

        return new([.. byAnswer[RsvpAnswer.Yes]], [.. byAnswer[RsvpAnswer.No]], [.. byAnswer[null]])
        {
            Waiting = [.. byAnswer[RsvpAnswer.Waiting].OrderBy(person => answers.First(rsvp => rsvp.Person == person.Id).AnsweredAt)],
        };
    }

    /// <summary>Those for whom there is no place yet, in the order they asked.</summary>
    public IReadOnlyList<Person> Waiting { get; init; } = [];

    public RsvpAnswer? AnswerOf(PersonId person) => person switch
    {
        _ when Coming.Any(one => one.Id == person) => RsvpAnswer.Yes,
        _ when Absent.Any(one => one.Id == person) => RsvpAnswer.No,
        _ when Waiting.Any(one => one.Id == person) => RsvpAnswer.Waiting,
        _ => null,
    };
}

/// <summary>Answers to « venez-vous ? ». Implementations throw only when the store itself fails.</summary>
public interface IRsvps
{
    Task<IReadOnlyList<Rsvp>> OfStepAsync(PromotionId promotion, StepId step, CancellationToken ct);

    /// <summary>
    /// As <see cref="SaveAsync"/>, and gives the places away as <see cref="Seating"/> decides, in one go: of two who ask for
    /// the last place at once one gets it. Only participants take a place.
    /// </summary>
    /// <param name="capacity">How many can come; null: all.</param>
    Task<Seating> AnswerAsync(Rsvp rsvp, int? capacity, CancellationToken ct);

    /// <summary>Adds the answer or replaces the person's earlier one, however many come; an answer older than the one stored changes nothing.</summary>
    Task SaveAsync(Rsvp rsvp, CancellationToken ct);

    /// <summary>
    /// Forgets exactly this answer, as if it had never been given: one given since stays. The place it held goes to whoever waits,
    /// in one go.
    /// </summary>
    /// <returns>Who was waiting and now comes; they are to be told.</returns>
    Task<IReadOnlyList<PersonId>> ForgetAsync(Rsvp rsvp, int? capacity, CancellationToken ct);
}
