using NodaTime;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>How long a round takes.</summary>
public enum RoundPreset
{
    Standard,
    Express,

    /// <summary>Also what fewer than four people can do.</summary>
    Flash,
}

/// <summary>Minutes of each step: our allocation within the published ranges, which adds up to 90, 60 and 30.</summary>
public static class RoundTimers
{
    /// <summary>So long before the end of a step it is said that the end is near.</summary>
    public static readonly Duration Warning = Duration.FromMinutes(2);

    /// <summary>By which the facilitator may lengthen each step, once.</summary>
    public static readonly Duration Extension = Duration.FromMinutes(5);

    private static readonly int[] Standard = [10, 8, 17, 5, 28, 10, 12], Express = [5, 5, 10, 5, 20, 8, 7], Flash = [2, 5, 5, 1, 10, 4, 3];

    /// <exception cref="ArgumentOutOfRangeException">The state is no step.</exception>
    public static Duration Of(RoundPreset preset, RoundState step) => step.IsStep()
        ? Duration.FromMinutes(All(preset)[step - RoundState.S0])
        : throw new ArgumentOutOfRangeException(nameof(step), step, "Only steps are timed.");

    public static Duration Total(RoundPreset preset) => Duration.FromMinutes(All(preset).Sum());

    private static int[] All(RoundPreset preset) => preset switch
    {
        RoundPreset.Standard => Standard,
        RoundPreset.Express => Express,
        _ => Flash,
    };
}
