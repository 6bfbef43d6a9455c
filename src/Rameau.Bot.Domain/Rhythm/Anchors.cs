using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

internal static class Anchors
{
    public static Instant At(this Step step, Anchor anchor) => anchor is Anchor.Start ? step.StartsAt : step.EndsAt;

    /// <summary>A step of days ends at the midnight after its last day.</summary>
    public static LocalDate DayOf(this Step step, Anchor anchor, DateTimeZone zone) => anchor switch
    {
        Anchor.End when !step.HasHour && step.EndsAt > step.StartsAt => zone.DayOf(step.EndsAt).PlusDays(-1),
        Anchor.End => zone.DayOf(step.EndsAt),
        _ => zone.DayOf(step.StartsAt),
    };
}
