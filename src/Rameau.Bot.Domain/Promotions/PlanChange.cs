using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>A decision that departs from the template, applied in the order decided.</summary>
public abstract record PlanChange(StepId Step)
{
    /// <summary>The step starts then, wall clock of the promotion's zone; its length stays. Of a step without hour only the day counts.</summary>
    public sealed record Moved(StepId Step, LocalDateTime To) : PlanChange(Step);

    /// <summary>Where it takes place, in the words shown to people.</summary>
    public sealed record Placed(StepId Step, string Place) : PlanChange(Step);
}
