using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>Small cards that answer a sentence about steps: which one, what there is, what comes next. Nothing personal, and pure.</summary>
public static class MeetingCards
{
    /// <summary>What five buttons leave to read on a phone.</summary>
    private const int MostListed = 8;

    /// <summary>More than one meeting fits: each button answers for whoever taps it.</summary>
    public static AdaptiveCard Which(Plan plan, IReadOnlyList<Step> steps, RsvpAnswer answer, string nonce, Texts texts, Instant now)
    {
        var title = texts.Meetings.Which(answer is RsvpAnswer.Yes);
        ActionExecute[] choices =
        [
            .. steps.Take(CardCheck.MaxPrimaryActions).Select(step => ActionExecute.Button(
                texts.Meetings.Choice(step, ShortDay(step, plan, texts, now)),
                RsvpTap.Verb,
                new(plan.Promotion.Id.Value, step.Id.Value, step.Revision, answer.ToString(), nonce),
                StepJson.Default.RsvpTap)),
        ];

        return CardFrame.Of($"{title} {texts.Steps.HowToAnswer}", CardFrame.Title(title), CardFrame.Buttons(choices));
    }

    /// <summary>Why nothing was noted, and the next meeting with the way to it.</summary>
    public static AdaptiveCard Instead(Plan plan, string word, Texts texts, Instant now)
    {
        var next = plan.NextAt(now);
        var line = next is null ? texts.Steps.NothingNext : texts.Meetings.Next(next, When(next, plan, texts, now));

        return CardFrame.Of(
            $"{word} {line}",
            CardFrame.Plain(word),
            CardFrame.Line(line),
            CardFrame.Buttons([.. next is null ? [] : new[] { Open(plan, next, texts.Steps.AnswerButton) }, Programme(plan, texts)]));
    }

    /// <summary>Several steps of some days, a line each, with a way to those that take an answer.</summary>
    public static AdaptiveCard List(Plan plan, StepsNamed.Several named, Texts texts, Instant now)
    {
        var title = Typography.Capital(Days(named.First, named.Last, plan, texts, now));
        Step[] shown = [.. named.Steps.Take(MostListed)];
        var more = named.Steps.Count - shown.Length;
        string[] lines = [.. shown.Select(step => Line(step, plan, texts, now))];
        ActionExecute[] open = [.. shown.Where(step => step.Kind.TakesAnswers() && StepsNamed.IsOpen(step, now)).Take(CardCheck.MaxPrimaryActions - 1)
            .Select(step => Open(plan, step, texts.Meetings.Choice(step, ShortDay(step, plan, texts, now))))];

        return CardFrame.Of(
            $"{title}. {string.Join(". ", lines)}.",
            [
                CardFrame.Title(title),
                .. lines.Select(CardFrame.Plain),
                more > 0 ? CardFrame.Subtle(texts.Meetings.AndMore(more)) : null,
                CardFrame.Buttons([.. open, Programme(plan, texts)]),
            ]);
    }

    /// <summary>A step that nobody answers to: work, a coaching window, the MOOC, the end.</summary>
    public static AdaptiveCard Dated(Plan plan, Step step, Texts texts, Instant now)
    {
        var when = Typography.Capital(When(step, plan, texts, now));
        var past = step.IsCancelled || step.IsOver(now, plan.Promotion.Zone);

        return CardFrame.Of(
            texts.Steps.InWords(step, When(step, plan, texts, now)),
            CardFrame.Badge(texts.Steps.Badge(step), BadgeStyle.Subtle),
            past ? CardFrame.PastTitle(when) : CardFrame.Title(when),
            step.IsCancelled ? CardFrame.Plain(texts.Steps.Cancelled(step.CancelReason)) : null,
            past ? null : CardFrame.Subtle(Typography.Capital(texts.Dates.Distance(StepsNamed.DaysOf(step, plan.Promotion.Zone).First, plan.Promotion.Zone.DayOf(now)))),
            CardFrame.Buttons(Programme(plan, texts)));
    }

    /// <summary>« mardi 6 avril, 9 h 30 – 16 h 30 », « du 23 mars au 1er avril », « lundi 5 avril »</summary>
    public static string When(Step step, Plan plan, Texts texts, Instant now)
    {
        var zone = plan.Promotion.Zone;
        var (first, last) = StepsNamed.DaysOf(step, zone);

        return step.HasHour
            ? $"{texts.Dates.Day(first, zone.DayOf(now))}, {texts.Dates.Hours(step.StartsAt.InZone(zone).TimeOfDay, step.EndsAt.InZone(zone).TimeOfDay)}"
            : Days(first, last, plan, texts, now);
    }

    /// <summary>A day, or the first and the last.</summary>
    public static string Days(LocalDate first, LocalDate last, Plan plan, Texts texts, Instant now)
    {
        var today = plan.Promotion.Zone.DayOf(now);
        return first == last ? texts.Dates.Day(first, today) : texts.Meetings.Period(texts.Dates.ShortDay(first, today), texts.Dates.ShortDay(last, today));
    }

    private static string Line(Step step, Plan plan, Texts texts, Instant now) => texts.Meetings.ListLine(
        When(step, plan, texts, now),
        step,
        Mark(step, plan, texts, now));

    private static string Mark(Step step, Plan plan, Texts texts, Instant now) => step switch
    {
        { IsCancelled: true } => texts.Meetings.CancelledMark,
        _ when step.IsOver(now, plan.Promotion.Zone) => texts.Steps.Done,
        { Kind: StepKind.PersonalWork or StepKind.MoocTrack } => texts.Meetings.DueMark,
        _ => texts.Steps.Duty(step),
    };

    private static string ShortDay(Step step, Plan plan, Texts texts, Instant now) =>
        texts.Dates.ShortDay(StepsNamed.DaysOf(step, plan.Promotion.Zone).First, plan.Promotion.Zone.DayOf(now));

    private static ActionExecute Open(Plan plan, Step step, string title) =>
        ActionExecute.Button(title, StepLook.Verb, new(plan.Promotion.Id.Value, step.Id.Value), StepJson.Default.StepLook);

    private static ActionExecute Programme(Plan plan, Texts texts) =>
        ActionExecute.Button(texts.Steps.ProgrammeButton, ProgrammeLook.Verb, new(plan.Promotion.Id.Value), StepJson.Default.ProgrammeLook);
}
