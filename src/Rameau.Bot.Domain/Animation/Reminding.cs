using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Animation;

/// <summary>Whether those who have not answered can be reminded now. Pure.</summary>
public abstract record Reminding
{
    private Reminding() { }

    /// <param name="Beat">Names the reminder of this step and day: however often it is asked for, there is one.</param>
    /// <param name="DueAt">Now, or the next opening.</param>
    public sealed record Possible(Step Step, BeatKey Beat, IReadOnlyList<Person> To, Instant DueAt) : Reminding;

    /// <summary>It went today already.</summary>
    /// <param name="NextAt">When another may go; null when the step will have begun.</param>
    public sealed record AlreadyToday(Step Step, Instant? NextAt) : Reminding;

    /// <summary>Everybody has said yes or no.</summary>
    public sealed record NobodyLeft(Step Step) : Reminding;

    /// <summary>Nothing awaits an answer any more.</summary>
    public sealed record NothingNext : Reminding;

    /// <summary>The rule's name, which no rule has.</summary>
    public const string Rule = "nudge";

    /// <param name="step">The next one that takes answers; null when there is none.</param>
    /// <param name="awaited">Whose answer is missing.</param>
    /// <param name="known">Beats that the ledger holds.</param>
    public static Reminding Decide(Plan plan, Step? step, IReadOnlyList<Person> awaited, IReadOnlySet<BeatKey> known, Instant now)
    {
        if (step is null)
        {
            return new NothingNext();
        }

        var zone = plan.Promotion.Zone;
        var dueAt = plan.Calendar.NextActive(now);
        var beat = KeyOf(plan, step, zone.DayOf(dueAt));
        var nextAt = plan.Calendar.NextActive(zone.On(zone.DayOf(dueAt).PlusDays(1), plan.Calendar.Opens));

        return known.Contains(beat) ? new AlreadyToday(step, nextAt < step.StartsAt ? nextAt : null)
            : awaited.Count == 0 ? new NobodyLeft(step)
            : dueAt >= step.StartsAt ? new NothingNext()
            : new Possible(step, beat, awaited, dueAt);
    }

    /// <summary>One row of the ledger for each.</summary>
    public static IReadOnlyList<Delivery> Rows(Possible possible, PromotionId promotion) =>
    [
        .. possible.To.Select(person => new Delivery(
            possible.Beat.For(person.Id), possible.Beat, promotion, possible.Step.Id, possible.Step.Revision, Rule, Rule, possible.DueAt, possible.Step.StartsAt, DeliveryState.Planned)
        {
            Person = person.Id,
        }),
    ];

    /// <summary>The next step that people say « je viens » to.</summary>
    public static Step? NextStep(Plan plan, Instant now) => plan.Steps.FirstOrDefault(step => step.Kind.TakesRsvp() && step.StartsAt > now);

    private static BeatKey KeyOf(Plan plan, Step step, LocalDate day) => BeatKey.Of(plan.Promotion.Id, step, $"{Rule}-{NodaTime.Text.LocalDatePattern.Iso.Format(day)}");
}
