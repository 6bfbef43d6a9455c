using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>One line of a coach's week.</summary>
public sealed record CoachLine(CoachingCall Call, Person Person, Promotion Promotion, string? Work);

/// <summary>What a coach sees: one call, or the week with what each person brings. For that coach alone.</summary>
public static class CoachCard
{
    /// <summary>Of all questions together, so that a full week stays under 28 KB.</summary>
    private const int QuestionBytes = 12_000;

    /// <summary>One at a time: a card has five buttons.</summary>
    private const int MostMissed = 1;

    public static AdaptiveCard Call(CoachingCall call, Person person, Person coach, string promotion, CallTimes times, string? work, string window)
    {
        var (wording, summary) = (times.Texts.Coaches, Summary(call, person, coach, times));

        return CardFrame.Of(
            times.Texts.Coaching.InWords(summary, promotion),
            CardFrame.Badge(window, BadgeStyle.Good),
            CardFrame.Title(Typography.Capital(call.IsAgreed ? times.Span(call.StartsAt) : wording.CancelledTitle)),
            CardFrame.Plain(summary),
            CardFrame.SubtlePlain(promotion),
            call.IsAgreed ? CardFrame.Plain(wording.CallThem(call.Phone)) : null,
            call is { IsAgreed: true, Questions: { Length: > 0 } questions } ? CardFrame.Plain(wording.TheirQuestions(Excerpts.Shortened(questions, CoachingCall.LongestQuestions))) : null,
            work is null ? null : CardFrame.State(work),
            CardFrame.Buttons(WeekOf(call.StartsAt, times, wording.WeekButton)));
    }

    /// <summary>What a phone shows; the name as far as the coach may know it.</summary>
    public static string Summary(CoachingCall call, Person person, Person coach, CallTimes times) => call.IsAgreed
        ? times.Texts.Coaches.Booked(NameOf(person, coach), times.Span(call.StartsAt))
        : times.Texts.Coaches.Cancelled(NameOf(person, coach), times.When(call.StartsAt));

    /// <param name="lines">In the order they start.</param>
    public static AdaptiveCard Week(LocalDate monday, IReadOnlyList<CoachLine> lines, Person coach, CallTimes times, string? word)
    {
        var wording = times.Texts.Coaches;
        var title = wording.WeekTitle(times.Texts.Dates.ShortDay(monday, times.Zone.DayOf(times.Now)));
        var questions = Excerpts.Within([.. lines.Select(line => line.Call.Questions ?? string.Empty)], QuestionBytes);

        return CardFrame.Of(
            times.Texts.Coaching.InWords(title, lines.Count == 0 ? wording.NoCalls : string.Join(" ", lines.Select(line => times.When(line.Call.StartsAt)))),
            [
                CardFrame.Title(title),
                word is null ? null : CardFrame.Plain(word),
                lines.Count == 0 ? CardFrame.Line(wording.NoCalls) : null,
                .. lines.SelectMany((line, i) => Lines(line, questions[i], coach, times)),
                CardFrame.Buttons([.. lines.Where(line => MayBeMissed(line.Call, times.Now)).TakeLast(MostMissed).Select(line => Missed(line, coach, times))]),
                CardFrame.Buttons(
                    Button(monday.PlusDays(-7), wording.PreviousWeek),
                    Button(monday.PlusDays(7), wording.NextWeek),
                    ActionExecute.Button(wording.AgendaButton, CoachAgendaLook.Verb, new(), CoachJson.Default.CoachAgendaLook),
                    ActionExecute.Button(wording.AwayButton, CoachAway.Verb, new(), CoachJson.Default.CoachAway)),
            ]);
    }

    public static ActionExecute WeekOf(Instant at, CallTimes times, string title) => Button(CoachAgenda.WeekOf(times.Zone.DayOf(at)), title);

    public static string NameOf(Person person, Person coach) => Gate.NameOf(person, new Viewer.Someone(coach)) ?? "?";

    private static ActionExecute Button(LocalDate monday, string title) =>
        ActionExecute.Alone(title, CoachWeek.Verb, new(LocalDatePattern.Iso.Format(monday)), CoachJson.Default.CoachWeek);

    private static IEnumerable<CardElement?> Lines(CoachLine line, string questions, Person coach, CallTimes times)
    {
        var wording = times.Texts.Coaches;
        yield return CardFrame.State(Typography.Capital(times.Span(line.Call.StartsAt)));
        yield return CardFrame.Plain(wording.Who(NameOf(line.Person, coach), line.Promotion.Name));
        yield return line.Call.State is CallState.Booked ? CardFrame.Plain(wording.CallThem(line.Call.Phone)) : CardFrame.Subtle(wording.State(line.Call.State));
        yield return questions.Length == 0 || line.Call.State is not CallState.Booked ? null : CardFrame.SubtlePlain(wording.TheirQuestions(questions));
        yield return line.Work is null ? null : CardFrame.Subtle(line.Work);
    }

    private static bool MayBeMissed(CoachingCall call, Instant now) => call.State is CallState.Booked && now >= call.StartsAt + CoachingCall.Quarter;

    private static ActionExecute Missed(CoachLine line, Person coach, CallTimes times) => ActionExecute.Button(
        times.Texts.Coaches.MissedButton(NameOf(line.Person, coach)),
        CoachMissed.Verb,
        new($"{line.Call.Key}", line.Call.StartsAt.ToUnixTimeMilliseconds()),
        CoachJson.Default.CoachMissed);
}
