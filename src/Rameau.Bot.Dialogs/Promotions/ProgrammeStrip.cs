using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>
/// The months across, three to a row so that a phone can show them, each with its steps. A sign tells what is done, next, or later,
/// and the line below tells the signs: no colour is needed to read them.
/// </summary>
internal static class ProgrammeStrip
{
    private const int PerRow = 3;
    private const string Done = "✓";
    private const string Next = "▶";
    private const string Later = "○";
    private const string Cancelled = "✕";

    /// <param name="steps">Those that are shown, in the order of their dates.</param>
    public static IEnumerable<CardElement?> Draw(Plan plan, IReadOnlyList<Step> steps, Texts texts, Instant now)
    {
        foreach (var row in Enumerable.Range(1, plan.Months).Chunk(PerRow))
        {
            yield return new ColumnSet([.. row.Select(month => Month(month, plan, steps, texts, now))]) { Spacing = Spacing.Medium };
        }

        yield return CardFrame.Subtle(texts.Meetings.Legend(Done, Next, Later));
    }

    /// <summary>What lies before the first day belongs to the first month, what comes after the last to the last.</summary>
    private static Column Month(int month, Plan plan, IReadOnlyList<Step> steps, Texts texts, Instant now)
    {
        var zone = plan.Promotion.Zone;
        var today = zone.DayOf(now);
        var isNow = plan.MonthOf(today) == month;
        var label = texts.Meetings.Month(month, texts.Dates.Brief(plan.Promotion.StartsOn.PlusMonths(month - 1)));
        string[] marks = [.. steps.Where(step => Math.Clamp(plan.MonthOf(zone.DayOf(step.StartsAt)), 1, plan.Months) == month).Select(step => $"{Sign(step, plan, now)} {texts.Steps.Name(step)}")];

        return new(
        [
            new TextBlock(label) { Size = FontSize.Small, Weight = isNow ? FontWeight.Bolder : null, IsSubtle = isNow ? null : true, Spacing = Spacing.None },
            .. marks.Select(mark => new TextBlock(mark) { Size = FontSize.Small, Spacing = Spacing.Small }),
        ])
        {
            Width = ColumnWidth.Stretch,
            Style = isNow ? ContainerStyle.Emphasis : null,
        };
    }

    private static string Sign(Step step, Plan plan, Instant now) => step switch
    {
        { IsCancelled: true } => Cancelled,
        _ when now >= step.EndsAt => Done,
        _ when step == plan.NextAt(now) => Next,
        _ => Later,
    };
}
