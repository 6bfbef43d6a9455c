using NodaTime;

namespace Rameau.Bot.Domain.CoDevelopment;

/// <summary>When a round's card says something else by itself.</summary>
public static class RoundClock
{
    /// <summary>Between two drawings of a step in which nobody types: a card drawn again takes what is typed in it.</summary>
    private static readonly Duration Pace = Duration.FromMinutes(5);

    /// <summary>Null when only people change it.</summary>
    public static Instant? NextDrawing(Round round, Instant now)
    {
        var ends = round.StepEndsAt;
        IEnumerable<Instant?> moments = [ends - RoundTimers.Warning, ends, round.TakeoverFrom, .. ends is { } end && !IsTyped(round.State) ? Paces(end) : []];

        return moments.Where(at => at > now).Min();
    }

    private static IEnumerable<Instant?> Paces(Instant end) => Enumerable.Range(1, 6).Select(count => (Instant?)(end - (Pace * count)));

    private static bool IsTyped(RoundState step) => step is RoundState.S0 or RoundState.S3 or RoundState.S4 or RoundState.S5;
}
