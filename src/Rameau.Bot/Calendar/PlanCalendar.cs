using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Calendar;

/// <summary>The steps of a plan that have an hour, as events.</summary>
public static class PlanCalendar
{
    public static IEnumerable<CalendarEvent> Of(Plan plan, Texts texts) =>
        plan.Steps.Where(step => step.HasHour).Select(step => Of(plan, step, texts));

    /// <summary>One step that has an hour: the same event as among all of them.</summary>
    public static CalendarEvent Of(Plan plan, Step step, Texts texts) => new(Uid(plan.Promotion, step), step.StartsAt, step.EndsAt, step.Title, step.Revision)
    {
        Description = texts.Steps.Duty(step),
        Location = step.Place,
        IsCancelled = step.IsCancelled,
    };

    /// <summary>With the pathway, because previews of several pathways are all of the promotion « preview ».</summary>
    private static string Uid(Promotion promotion, Step step) => $"{promotion.Pathway}/{promotion.Id}/{step.Id}@rameau.bot";
}
