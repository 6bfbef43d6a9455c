using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>What a coach opened on one day, joined where openings touch or overlap; an hour that a clock change skips or repeats follows <see cref="WallClock"/>.</summary>
public static class OpenHours
{
    /// <summary>In their order.</summary>
    public static IReadOnlyList<Interval> Of(CoachAgenda agenda, LocalDate day)
    {
        List<Interval> joined = [];

        foreach (var open in agenda.Openings.Where(opening => opening.Covers(day)).Select(opening => Between(agenda.Zone, day, opening)).Where(one => one.Duration > Duration.Zero).OrderBy(one => one.Start))
        {
            if (joined.Count > 0 && open.Start <= joined[^1].End)
            {
                joined[^1] = new(joined[^1].Start, Instant.Max(joined[^1].End, open.End));
            }
            else
            {
                joined.Add(open);
            }
        }

        return joined;
    }

    private static Interval Between(DateTimeZone zone, LocalDate day, Opening opening)
    {
        var start = zone.On(day, opening.From);
        var end = zone.On(day, opening.To);

        return new(start, Instant.Max(start, end));
    }
}
