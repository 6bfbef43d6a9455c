using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>One rule of the rhythm: when, before a collective step, its reminder is due.</summary>
/// <param name="Name">Part of the beat's key, so never renamed: sent messages carry it.</param>
public sealed record ReminderRule(string Name, Func<Step, PromotionCalendar, Instant> DueAt)
{
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime Evening = new(17, 0);

    /// <summary>Fourteen days, seven days, the last active day, and one hour before; in this order.</summary>
    public static readonly IReadOnlyList<ReminderRule> All =
    [
        new("two-weeks", (step, calendar) => calendar.Zone.On(calendar.ActiveDayFrom(calendar.Zone.DayOf(step.StartsAt).PlusDays(-14)), Morning)),
        new("one-week", (step, calendar) => calendar.Zone.On(calendar.ActiveDayFrom(calendar.Zone.DayOf(step.StartsAt).PlusDays(-7)), Morning)),
        new("eve", (step, calendar) => calendar.Zone.On(calendar.ActiveDayBefore(calendar.Zone.DayOf(step.StartsAt)), Evening)),
        new("one-hour", (step, _) => step.StartsAt - Duration.FromHours(1)),
    ];

    public static ReminderRule? Find(string name) => All.FirstOrDefault(rule => rule.Name == name);
}
