using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Pauses;

public enum PauseRefusal
{
    /// <summary>Only who lives a pathway is reminded of anything.</summary>
    NoReminders,

    /// <summary>The day that was named is over.</summary>
    Past,

    /// <summary>The nine months are over: nothing is sent any more.</summary>
    Over,
}

/// <summary>What becomes of « mets mes rappels en pause » and « reprends ».</summary>
public abstract record PauseDecision
{
    private PauseDecision() { }

    /// <param name="IsUsual">No end was named.</param>
    /// <param name="IsShortened">What was named lies behind the end of the pathway.</param>
    public sealed record Paused(Pause Pause, bool IsUsual, bool IsShortened) : PauseDecision;

    public sealed record Resumed(Pause Pause) : PauseDecision;

    /// <param name="Pause">As it stands; null when nothing rests.</param>
    public sealed record AlreadySo(Pause? Pause) : PauseDecision;

    public sealed record Refused(PauseRefusal Why) : PauseDecision;

    /// <summary>Of a pause to which nobody gave an end.</summary>
    public const int UsualDays = 14;

    /// <param name="current">The person's pause, if they have one.</param>
    /// <param name="first">Null: from now on.</param>
    /// <param name="last">The last day of rest; null: as usual.</param>
    public static PauseDecision DecideStart(Plan plan, Person person, Pause? current, LocalDate? first, LocalDate? last, Instant now)
    {
        var zone = plan.Promotion.Zone;
        var today = zone.DayOf(now);
        var begins = first is { } day && day > today ? day : today;
        var wanted = last ?? begins.PlusDays(UsualDays);
        var ends = LocalDate.Min(wanted, plan.EndsOn);

        if (!person.Is(Role.Participant, plan.Promotion.Id))
        {
            return new Refused(PauseRefusal.NoReminders);
        }

        if (today > plan.EndsOn || begins > plan.EndsOn)
        {
            return new Refused(PauseRefusal.Over);
        }

        if (wanted < begins)
        {
            return new Refused(PauseRefusal.Past);
        }

        Pause pause = new(person.Id, begins == today ? now : zone.On(begins, LocalTime.Midnight), zone.On(ends.PlusDays(1), LocalTime.Midnight), now);

        return current is not null && current.RestsAt(now) == pause.RestsAt(now) && current.Until == pause.Until && (begins == today || current.Since == pause.Since)
            ? new AlreadySo(current)
            : new Paused(pause, last is null, ends < wanted);
    }

    public static PauseDecision DecideEnd(Pause? current, Instant now) => current is null || current.IsOver(now) ? new AlreadySo(null) : new Resumed(current);
}
