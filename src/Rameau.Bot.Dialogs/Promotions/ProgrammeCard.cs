using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>The collective steps as a table of dates and names: what is done, what comes next.</summary>
public static class ProgrammeCard
{
    /// <summary>Holds « 27 septembre 2027 » on two lines and the usual « 27 septembre » on one.</summary>
    private static readonly Pixels DateWidth = new(104);

    /// <param name="from">The card in whose place this one is shown, so that « Retour » leads back; null on its own.</param>
    public static AdaptiveCard Draw(Plan plan, Texts texts, Instant now, ProgrammeLook? from)
    {
        var today = plan.Promotion.Zone.DayOf(now);
        var next = plan.NextAt(now);
        var title = texts.Steps.ProgrammeTitle(plan.Promotion.Name);
        Step[] steps = [.. plan.Steps.Where(step => step.Kind.TakesRsvp())];

        return CardFrame.Of(
            texts.Steps.ProgrammeInWords(plan.Promotion.Name, [.. steps.Select(step => texts.Steps.ProgrammeLine(Day(step, plan, texts, today), step))]),
            CardFrame.Title(title),
            CardFrame.Subtle(texts.Steps.ProgrammeMonth(plan.MonthOf(today), plan.Months)),
            Elapsed(plan, today),
            new Table([new() { Width = ColumnWidth.Exactly(DateWidth) }, new() { Width = ColumnWidth.Weight(1) }], [Header(texts), .. steps.Select(step => Row(step, plan, texts, now, today, step == next))])
            {
                FirstRowAsHeaders = true,
                ShowGridLines = false,
                Spacing = Spacing.Medium,
            },
            from is { Step: { } step } ? CardFrame.Buttons(Back(plan, step, from.Beat, texts)) : null);
    }

    /// <summary>The month is written above it: who cannot see the bar misses nothing.</summary>
    private static ProgressBar Elapsed(Plan plan, LocalDate today) =>
        new(Drop.It) { Value = Math.Clamp(plan.MonthOf(today), 0, plan.Months), Max = plan.Months, Spacing = Spacing.Small };

    private static TableRow Header(Texts texts) => new([Cell(texts.Steps.DateColumn, bold: true), Cell(texts.Steps.StepColumn, bold: true)]);

    private static TableRow Row(Step step, Plan plan, Texts texts, Instant now, LocalDate today, bool isNext)
    {
        var isDone = step.EndsAt <= now;
        var name = (isNext, isDone) switch
        {
            (true, _) => $"{texts.Steps.Name(step)} · {texts.Steps.NextMark}",
            (_, true) => $"{texts.Steps.Name(step)} · {texts.Steps.Done}",
            _ => texts.Steps.Name(step),
        };

        return new([Cell(Day(step, plan, texts, today), isNext, isDone), Cell(name, isNext, isDone)]);
    }

    private static TableCell Cell(string text, bool bold, bool subtle = false) => new(
    [
        new TextBlock(text) { Weight = bold ? FontWeight.Bolder : null, IsSubtle = subtle ? true : null, Spacing = Spacing.None },
    ]);

    private static string Day(Step step, Plan plan, Texts texts, LocalDate today) => texts.Dates.ShortDay(plan.Promotion.Zone.DayOf(step.StartsAt), today);

    private static ActionExecute Back(Plan plan, string step, string? beat, Texts texts) =>
        ActionExecute.Button(texts.Chat.BackButton, StepLook.Verb, new(plan.Promotion.Id.Value, step, beat), StepJson.Default.StepLook);
}
