using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Tests.Pathways;

namespace Rameau.Bot.Domain.Tests.Promotions;

internal static class PlanSamples
{
    public static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>Starts on Tuesday 12 January 2027; no step falls on a day off.</summary>
    public static readonly Promotion P1 = new(new("P1"), "Promotion 1", PathwaySamples.Good.Id, new LocalDate(2027, 1, 12), Paris);

    public static Plan PlanWith(params PlanChange[] changes) => Plan.Of(PathwaySamples.Good, P1, changes);

    public static Plan From(LocalDate start) => Plan.Of(PathwaySamples.Good, P1 with { StartsOn = start }, []);

    public static Step Step(this Plan plan, string id) => plan.Find(new(id)) ?? throw new ArgumentException($"The plan has no step {id}.", nameof(id));

    public static PlanChange Moved(string step, LocalDateTime to) => new PlanChange.Moved(new(step), to);

    /// <summary>Wall clock of Paris.</summary>
    public static Instant At(int year, int month, int day, int hour = 0, int minute = 0) =>
        new LocalDateTime(year, month, day, hour, minute).InZoneStrictly(Paris).ToInstant();

    public static LocalDateTime Wall(Instant instant) => instant.InZone(Paris).LocalDateTime;
}
