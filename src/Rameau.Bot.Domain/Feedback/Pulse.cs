using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Feedback;

/// <summary>How the week was: one tap, counted and not kept. Pure.</summary>
public static class Pulse
{
    /// <summary>Nothing else to join before this hour of Thursday: then the question goes out alone.</summary>
    private static readonly LocalTime AloneAt = new(16, 0);

    private const int Thursday = 3;

    public static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    public static string Subject(LocalDate monday) => LocalDatePattern.Iso.Format(monday);

    /// <summary>Null of what is no Monday.</summary>
    public static LocalDate? Monday(string subject) =>
        LocalDatePattern.Iso.Parse(subject) is { Success: true, Value: { DayOfWeek: IsoDayOfWeek.Monday } monday } ? monday : null;

    /// <summary>The form of a week within the promotion's nine months; null of any other.</summary>
    public static FeedbackForm? Draft(Plan plan, LocalDate monday, IReadOnlyList<PersonId> people)
    {
        var (promotion, zone) = (plan.Promotion, plan.Promotion.Zone);

        return monday >= promotion.StartsOn && monday < plan.EndsOn
            ? new(
                FormId.Of(promotion.Id, FeedbackKind.Week, Subject(monday)), promotion.Id, FeedbackKind.Week, Subject(monday), AnswerMode.Anonymous,
                zone.AtStartOfDay(monday).ToInstant(), zone.AtStartOfDay(monday.PlusWeeks(1)).ToInstant(), [new(string.Empty, people)])
            : null;
    }

    /// <summary>With the first message that the group gets from Wednesday on, else on Thursday afternoon; null in a week that takes no message any more.</summary>
    public static Instant? DueAt(Plan plan, IReadOnlyList<Beat> beats, LocalDate monday)
    {
        var calendar = plan.Calendar;
        Instant from = calendar.Zone.AtStartOfDay(monday.PlusDays(Thursday - 1)).ToInstant(), alone = calendar.Zone.On(monday.PlusDays(Thursday), AloneAt);
        var together = beats.Where(beat => beat.Audience is Audience.Group && !beat.IsCalledOff && beat.DueAt >= from && beat.DueAt <= alone).Select(beat => (Instant?)beat.DueAt).Min();
        var due = together ?? calendar.NextActive(alone);

        return due < calendar.Zone.AtStartOfDay(monday.PlusWeeks(1)).ToInstant() ? due : null;
    }
}
