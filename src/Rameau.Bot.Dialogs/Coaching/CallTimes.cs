using NodaTime;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Writes hours by the clock of whoever reads; where it is not the promotion's, says whose.</summary>
/// <param name="Zone">The reader's.</param>
/// <param name="Usual">The promotion's.</param>
public sealed record CallTimes(Texts Texts, DateTimeZone Zone, DateTimeZone Usual, Instant Now)
{
    /// <summary>As Teams tells the speaker's zone, else the promotion's.</summary>
    public static CallTimes Of(Turn turn, DateTimeZone usual) => new(turn.Texts, Find(turn.Activity.SenderTimezone) ?? usual, usual, turn.Now);

    /// <summary>As the call was agreed.</summary>
    public static CallTimes Of(CoachingCall? call, Promotion promotion, Texts texts, Instant now) => new(texts, Find(call?.Zone) ?? promotion.Zone, promotion.Zone, now);

    /// <summary>By the promotion's clock: a window is days of its calendar.</summary>
    public CallTimes Usually => this with { Zone = Usual };

    private LocalDate Today => Zone.DayOf(Now);

    /// <summary>Null where it is the promotion's: nothing need be kept.</summary>
    public string? ZoneId => Zone.Equals(Usual) ? null : Zone.Id;

    /// <summary>« mardi 9 mars, 9 h »</summary>
    public string When(Instant at) => Placed($"{Day(at)}, {Hour(at)}");

    /// <summary>« mardi 9 mars, 9 h – 11 h »</summary>
    public string Span(Instant at) => Placed($"{Day(at)}, {Texts.Dates.Hours(at.InZone(Zone).TimeOfDay, (at + CoachingCall.Length).InZone(Zone).TimeOfDay)}");

    public string Day(Instant at) => Texts.Dates.Day(Zone.DayOf(at), Today);

    public string Hour(Instant at) => Texts.Dates.Hour(at.InZone(Zone).TimeOfDay);

    /// <summary>The last day before an end at midnight.</summary>
    public string LastDay(Instant end) => Texts.Dates.Day(Zone.DayOf(end - Duration.FromMinutes(1)), Today);

    private string Placed(string when) => ZoneId is { } id && !SameHours() ? Texts.Coaching.InZone(when, id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ')) : when;

    /// <summary>Brussels and Paris are two names for one clock.</summary>
    private bool SameHours() => Zone.GetUtcOffset(Now) == Usual.GetUtcOffset(Now);

    private static DateTimeZone? Find(string? id) => id is { Length: > 0 } ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
}
