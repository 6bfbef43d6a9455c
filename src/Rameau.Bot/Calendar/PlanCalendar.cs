using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Calendar;

/// <summary>The steps of a plan that have an hour, as events.</summary>
public static class PlanCalendar
{
    public static IEnumerable<CalendarEvent> Of(Plan plan, Texts texts) =>
        from step in plan.Steps
        where step.HasHour
        select new CalendarEvent(Uid(plan.Promotion, step), step.StartsAt, step.EndsAt, step.Title, step.Revision)
        {
            Description = texts.Steps.Duty(step),
            Location = step.Place,
        };

    /// <summary>With the pathway, because previews of several pathways are all of the promotion « preview ».</summary>
    private static string Uid(Promotion promotion, Step step) => $"{promotion.Pathway}/{promotion.Id}/{step.Id}@rameau.bot";
}
