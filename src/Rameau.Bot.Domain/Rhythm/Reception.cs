using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Pauses;
using Rameau.Bot.Domain.Preferences;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>
/// Whether somebody is written to in private about a step: what is mandatory always reaches them, the rest as they chose. What goes
/// to the group is read by all who are in it, whatever one of them chose.
/// </summary>
public static class Reception
{
    public static bool Allows(Step step, Wanted wanted, Pause? pause, Instant now) =>
        step.Mandatory is true || (pause?.RestsAt(now) is not true && (KindOf(step.Kind) is not { } kind || wanted.Wants(kind)));

    /// <summary>Null for what belongs to the pathway itself and is none of the four kinds of information.</summary>
    public static InformationKind? KindOf(StepKind kind) => kind switch
    {
        StepKind.DedicatedNewsletter => InformationKind.Dedicated,
        StepKind.MonthlyNewsletter => InformationKind.Monthly,
        StepKind.Bulletin => InformationKind.Bulletin,
        StepKind.TargetedEvents => InformationKind.Events,
        _ => null,
    };
}
