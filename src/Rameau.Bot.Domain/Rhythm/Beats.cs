using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>The rules that turn a plan into beats. Pure: the same plan gives the same beats, whoever asks and whenever.</summary>
public static class Beats
{
    /// <summary>In the order they are due.</summary>
    public static IReadOnlyList<Beat> Of(Plan plan) =>
        [.. plan.Steps.Where(step => step.Kind.TakesRsvp()).SelectMany(step => Reminders(plan, step)).OrderBy(beat => beat.DueAt)];

    private static IEnumerable<Beat> Reminders(Plan plan, Step step)
    {
        var promotion = plan.Promotion.Id;
        var due = ReminderRule.All
            .Select(rule => (rule.Name, At: plan.Calendar.NextActive(rule.DueAt(step, plan.Calendar))))
            .ToArray();

        for (var i = 0; i < due.Length; i++)
        {
            var lastUsefulAt = i + 1 < due.Length ? Instant.Min(due[i + 1].At, step.StartsAt) : step.StartsAt;

            if (due[i].At < lastUsefulAt)
            {
                yield return new(BeatKey.Of(promotion, step, due[i].Name), promotion, step, due[i].Name, due[i].At, lastUsefulAt);
            }
        }
    }
}
