using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>The nine months at a glance: which month it is, the steps as marks in their months, what comes next in words, all dates behind a button.</summary>
public static class ProgrammeCard
{
    /// <summary>Of what is told in words.</summary>
    private const int Ahead = 3;
    private const string DatesId = "dates";

    /// <summary>Holds « 27 septembre 2027 » on two lines and the usual « 27 septembre » on one.</summary>
    private static readonly Pixels DateWidth = new(104);

    /// <param name="from">The card in whose place this one is shown, so that « Retour » leads back; null on its own.</param>
    /// <param name="mine">What only the reader sees of themselves, in words; null where others read along.</param>
    public static AdaptiveCard Draw(Plan plan, Texts texts, Instant now, ProgrammeLook? from, IReadOnlyList<string>? mine = null)
    {
        var today = plan.Promotion.Zone.DayOf(now);
        Step[] steps = [.. plan.Steps.Concat(plan.Cancelled).Where(step => step.Kind.TakesAnswers()).OrderBy(step => step.StartsAt)];
        Step[] ahead = [.. steps.Where(step => StepsNamed.IsOpen(step, now)).Take(Ahead)];

        return CardFrame.Of(
            texts.Steps.ProgrammeInWords(plan.Promotion.Name, [.. steps.Select(step => texts.Steps.ProgrammeLine(Day(step, plan, texts, today), step))]),
            [
                CardFrame.Title(mine is null ? texts.Steps.ProgrammeTitle(plan.Promotion.Name) : texts.Meetings.MyProgramme),
                mine is null ? null : CardFrame.SubtlePlain(plan.Promotion.Name),
                CardFrame.Subtle(Standing(plan, texts, now, today)),
                Elapsed(plan, today),
                .. ProgrammeStrip.Draw(plan, steps, texts, now),
                CardFrame.Line(Rules(plan, steps, texts, today)),
                ahead.Length == 0 ? null : CardFrame.State(texts.Meetings.Ahead),
                .. ahead.Select(step => CardFrame.Plain(texts.Meetings.ListLine(MeetingCards.When(step, plan, texts, now), step, texts.Steps.Duty(step)))),
                mine is null or [] ? null : CardFrame.State(texts.Meetings.ForYou),
                .. (mine ?? []).Select(CardFrame.Plain),
                Dates(plan, steps, texts, now, today),
                CardFrame.Buttons([.. Buttons(plan, from, mine, texts)]),
            ]);
    }

    /// <summary>« Mois 4/9 · mettre en œuvre »</summary>
    private static string Standing(Plan plan, Texts texts, Instant now, LocalDate today)
    {
        var month = texts.Steps.ProgrammeMonth(plan.MonthOf(today), plan.Months);
        var phase = plan.MonthOf(today) > plan.Months ? null : plan.Steps.LastOrDefault(step => step.Kind is StepKind.Session && step.StartsAt <= now)?.Phase;

        return phase is { } named ? $"{month} · {texts.Steps.PhaseName(named)}" : month;
    }

    private static string Rules(Plan plan, Step[] steps, Texts texts, LocalDate today) => texts.Meetings.Rules(
        plan.Months,
        texts.Dates.ShortDay(plan.Promotion.StartsOn, today),
        texts.Dates.ShortDay(plan.EndsOn, today),
        steps.Count(step => step is { Mandatory: true, IsCancelled: false }));

    /// <summary>The month is written above it: who cannot see the bar misses nothing.</summary>
    private static ProgressBar Elapsed(Plan plan, LocalDate today) =>
        new(Drop.It) { Value = Math.Clamp(plan.MonthOf(today), 0, plan.Months), Max = plan.Months, Spacing = Spacing.Small };

    private static Table Dates(Plan plan, Step[] steps, Texts texts, Instant now, LocalDate today) => new(
        [new() { Width = ColumnWidth.Exactly(DateWidth) }, new() { Width = ColumnWidth.Weight(1) }],
        [Header(texts), .. steps.Select(step => Row(step, plan, texts, now, today))])
    {
        Id = DatesId,
        IsVisible = false,
        FirstRowAsHeaders = true,
        ShowGridLines = false,
        Spacing = Spacing.Medium,
    };

    private static TableRow Header(Texts texts) => new([Cell(texts.Steps.DateColumn, bold: true), Cell(texts.Steps.StepColumn, bold: true)]);

    private static TableRow Row(Step step, Plan plan, Texts texts, Instant now, LocalDate today)
    {
        var isNext = step == plan.NextAt(now);
        var isPast = !StepsNamed.IsOpen(step, now);
        string[] marks = [texts.Steps.Name(step), texts.Steps.Duty(step), step.IsCancelled ? texts.Meetings.CancelledMark : isPast ? texts.Steps.Done : isNext ? texts.Steps.NextMark : string.Empty];

        return new([Cell(Day(step, plan, texts, today), isNext, isPast), Cell(string.Join(" · ", marks.Where(mark => mark.Length > 0)), isNext, isPast)]);
    }

    private static TableCell Cell(string text, bool bold, bool subtle = false) => new(
    [
        new TextBlock(text) { Weight = bold ? FontWeight.Bolder : null, IsSubtle = subtle ? true : null, Spacing = Spacing.None },
    ]);

    private static string Day(Step step, Plan plan, Texts texts, LocalDate today) => texts.Dates.ShortDay(plan.Promotion.Zone.DayOf(step.StartsAt), today);

    private static IEnumerable<CardAction> Buttons(Plan plan, ProgrammeLook? from, IReadOnlyList<string>? mine, Texts texts)
    {
        yield return new ActionToggleVisibility([new(DatesId)]) { Title = texts.Meetings.DatesButton };

        if (from is { Step: { } step })
        {
            yield return ActionExecute.Button(texts.Chat.BackButton, StepLook.Verb, new(plan.Promotion.Id.Value, step, from.Beat), StepJson.Default.StepLook);
        }
        else if (mine is null && from is null)
        {
            yield return ActionExecute.Button(texts.Meetings.MyProgramme, ProgrammeLook.Verb, new(plan.Promotion.Id.Value), StepJson.Default.ProgrammeLook);
        }
    }
}
