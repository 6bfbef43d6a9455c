using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

public enum PostponementRefusal
{
    /// <summary>That instant is over.</summary>
    Past,

    /// <summary>The message would be of no use any more.</summary>
    TooLate,
}

/// <summary>Whether one message can go out at another instant, which may also be an earlier one.</summary>
public abstract record Postponement
{
    private Postponement() { }

    /// <param name="IsMoved">What was wanted lies outside the active hours, and <paramref name="At"/> is the next opening.</param>
    public sealed record Granted(Instant At, bool IsMoved) : Postponement;

    /// <param name="LastUsefulAt">From then on the message says nothing that helps.</param>
    public sealed record Refused(PostponementRefusal Why, Instant LastUsefulAt) : Postponement;

    /// <param name="beat">As it is without an earlier postponement.</param>
    /// <param name="wanted">Wall clock of the promotion's zone.</param>
    public static Postponement Decide(Beat beat, LocalDateTime wanted, PromotionCalendar calendar, Instant now)
    {
        var at = calendar.Zone.At(wanted);
        var active = calendar.NextActive(at);

        return (at <= now, active >= beat.LastUsefulAt) switch
        {
            (true, _) => new Refused(PostponementRefusal.Past, beat.LastUsefulAt),
            (_, true) => new Refused(PostponementRefusal.TooLate, beat.LastUsefulAt),
            _ => new Granted(active, active != at),
        };
    }
}
