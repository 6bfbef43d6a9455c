using System.Globalization;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>A coach's openings, days off, pauses and limits, and what frees a day. For that coach alone.</summary>
public static class CoachAgendaCard
{
    public const int LongestSentence = 300;

    private const int MostShown = 20;

    /// <param name="typed">What was refused, so that nothing is lost.</param>
    public static AdaptiveCard Draw(CoachAgenda agenda, CallTimes times, string? word, string? typed)
    {
        var (wording, today) = (times.Texts.Coaches, agenda.DayOf(times.Now));
        Choice[] open =
        [
            .. agenda.Openings.Where(opening => opening.Last >= today).Take(MostShown).Select(opening => new Choice(wording.Opening(opening, today), Text(opening))),
            .. agenda.DaysOff.Where(day => day >= today).Take(MostShown).Select(day => new Choice(wording.DayOff(times.Texts.Dates.Day(day, today)), LocalDatePattern.Iso.Format(day))),
        ];

        return CardFrame.Of(
            times.Texts.Coaching.InWords(wording.AgendaTitle, wording.Limits(agenda)),
            [
                CardFrame.Title(wording.AgendaTitle),
                word is null ? null : CardFrame.Line(word),
                open.Length == 0 ? CardFrame.Line(wording.NothingOpen) : null,
                .. open.Select(one => CardFrame.Plain(one.Title)),
                new InputText("sentence", wording.OpenLabel)
                {
                    Placeholder = wording.OpenPlaceholder,
                    MaxLength = LongestSentence,
                    Value = typed is null ? null : Excerpts.Shortened(typed, LongestSentence),
                },
                CardFrame.Buttons(ActionExecute.Button(wording.OpenButton, CoachOpen.Verb, new(Nonce(times)), CoachJson.Default.CoachOpen) with { Style = ActionStyle.Positive }),
                open.Length == 0 ? null : new InputChoiceSet("opening", wording.CloseLabel, open) { Style = ChoiceSetStyle.Compact, Value = open[0].Value },
                open.Length == 0 ? null : CardFrame.Buttons(ActionExecute.Button(wording.CloseButton, CoachClose.Verb, new(Nonce(times)), CoachJson.Default.CoachClose)),
                CardFrame.State(wording.Limits(agenda)),
                Number("pause", wording.PauseLabel, agenda.Buffer.TotalMinutes, wording.LimitMissing),
                Number("notice", wording.NoticeLabel, agenda.Notice.TotalHours, wording.LimitMissing),
                Number("daily", wording.DailyLabel, agenda.DailyCap, wording.LimitMissing),
                Number("weekly", wording.WeeklyLabel, agenda.WeeklyCap, wording.LimitMissing),
                CardFrame.Buttons(
                    ActionExecute.Button(wording.LimitsButton, CoachLimits.Verb, new(Nonce(times)), CoachJson.Default.CoachLimits),
                    ActionExecute.Alone(wording.FeedButton, CoachFeed.Verb, new(), CoachJson.Default.CoachFeed),
                    CoachCard.WeekOf(times.Now, times, wording.WeekButton)),
            ]);
    }

    public static AdaptiveCard Away(CallTimes times, string? word)
    {
        var wording = times.Texts.Coaches;
        var today = times.Now.InZone(times.Zone).Date;

        return CardFrame.Of(
            times.Texts.Coaching.InWords(wording.AwayTitle, wording.AwayHint),
            CardFrame.Title(wording.AwayTitle),
            word is null ? null : CardFrame.Line(word),
            CardFrame.Line(wording.AwayHint),
            new InputDate("day", wording.DayLabel) { Value = today.ToDateOnly(), Min = today.ToDateOnly(), IsRequired = true, ErrorMessage = wording.DayMissing },
            CardFrame.Buttons(
                ActionExecute.Button(wording.ClearButton, CoachClear.Verb, new(Nonce(times)), CoachJson.Default.CoachClear) with { Style = ActionStyle.Destructive },
                CoachCard.WeekOf(times.Now, times, wording.WeekButton)));
    }

    /// <summary>Names an opening in a list of choices.</summary>
    public static string Text(Opening opening) => string.Join(
        '|',
        opening.Days.Bits,
        LocalDatePattern.Iso.Format(opening.First),
        LocalDatePattern.Iso.Format(opening.Last),
        LocalTimePattern.GeneralIso.Format(opening.From),
        LocalTimePattern.GeneralIso.Format(opening.To));

    /// <summary>As text: clients differ in how they send a number.</summary>
    private static InputText Number(string id, string label, double value, string missing) =>
        new(id, label) { Value = value.ToString("0", CultureInfo.InvariantCulture), MaxLength = 3, Style = TextInputStyle.Tel, IsRequired = true, ErrorMessage = missing };

    private static string Nonce(CallTimes times) => $"{times.Now.ToUnixTimeMilliseconds()}";
}
