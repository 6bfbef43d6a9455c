using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Closing;

/// <summary>From participant to alumnus, the day after the promotion's end.</summary>
public static class Passage
{
    /// <summary>
    /// The first day on which nobody is a participant any more: the day after the closing, or after the last meeting where one was
    /// moved behind it.
    /// </summary>
    public static LocalDate DayOf(Plan plan) => plan.Steps
        .Where(step => step.Kind is StepKind.Closing || step.Kind.TakesRsvp())
        .Select(step => plan.Promotion.Zone.DayOf(step.StartsAt))
        .Append(plan.Steps.Any(step => step.Kind is StepKind.Closing) ? LocalDate.MinIsoValue : plan.EndsOn)
        .Max()
        .PlusDays(1);

    /// <returns>The person as they are from now on; null when nothing changes for them.</returns>
    public static Person? Of(Person person, Plan plan, Instant now)
    {
        var promotion = plan.Promotion.Id;

        if (plan.Promotion.Zone.DayOf(now) < DayOf(plan) || !person.Roles.Any(IsPassing))
        {
            return null;
        }

        // A pair stays one: it tells whose the work was.
        return person with { Roles = [.. person.Roles.Select(grant => IsPassing(grant) ? grant with { Role = Role.Alumnus } : grant).Distinct()] };

        bool IsPassing(RoleGrant grant) => grant.Role == Role.Participant && grant.Promotion == promotion;
    }
}

/// <summary>Writes the passage down. Implementations throw only when the store itself fails.</summary>
public interface IPassages
{
    /// <summary>The person's part in the promotion becomes that of an alumnus; false, and nothing written, when it is so already.</summary>
    Task<bool> TryPassAsync(PersonId person, PromotionId promotion, CancellationToken ct);
}
