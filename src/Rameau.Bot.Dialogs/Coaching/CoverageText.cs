using NodaTime;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>A window and what is missing in it, in words, for a card or a console alike.</summary>
public static class CoverageText
{
    private static readonly Duration OneMinute = Duration.FromMinutes(1);

    /// <summary>« Coaching 1, du jeudi 18 mars au dimanche 11 avril »</summary>
    /// <param name="zone">The promotion's: a window is days of its calendar.</param>
    public static string Window(Coverage one, Texts texts, DateTimeZone zone, LocalDate today) => texts.Coaches.Window(
        texts.Steps.Name(one.Window.Step), texts.Dates.Day(zone.DayOf(one.Window.From), today), texts.Dates.Day(zone.DayOf(one.Window.Until - OneMinute), today));

    /// <summary>« Coaching 1, du jeudi 18 mars au dimanche 11 avril. Il manque 3 créneaux. »</summary>
    public static string Missing(Coverage one, Texts texts, DateTimeZone zone, LocalDate today) =>
        texts.Coaching.InWords(Window(one, texts, zone, today), texts.Coaches.Shortfall(one.Shortfall));
}
