using NodaTime;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>Private words about one call. They are rows of the ledger, under a key that names the call as it then stood: once each, and none about an hour it has left.</summary>
public static class CallNotices
{
    public const string Message = "coaching-call";

    /// <summary>To the coach: booked, moved or cancelled.</summary>
    public const string News = "call-news";

    /// <summary>To the one who waited.</summary>
    public const string Offer = "call-offer";

    /// <summary>To the one whose coach cannot be there.</summary>
    public const string Withdrawn = "call-withdrawn";

    public const string Missed = "call-missed";

    private static readonly Duration Patience = Duration.FromDays(3);

    public static Delivery Of(CoachingCall call, Step step, string rule, PersonId to, Instant now) => Of(call, step, rule, to, now, rule switch
    {
        Offer => call.OfferUntil ?? now + Patience,
        _ => now + Patience,
    });

    public static Delivery Of(CallReminder reminder, Step step, PersonId to) =>
        Of(reminder.Call, step, reminder.Rule, to, reminder.DueAt, reminder.LastUsefulAt);

    /// <summary>Whose call a notice speaks of, and as of which change.</summary>
    public static (PersonId Person, int Sequence)? SubjectOf(BeatKey beat)
    {
        var last = beat.Value[(beat.Value.LastIndexOf('/') + 1)..];
        var dot = last.LastIndexOf('.');

        return dot > 0 && int.TryParse(last.AsSpan(dot + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sequence)
            ? (new(last[..dot]), sequence)
            : null;
    }

    private static Delivery Of(CoachingCall call, Step step, string rule, PersonId to, Instant dueAt, Instant lastUsefulAt)
    {
        BeatKey beat = new($"{call.Promotion}/{call.Window}/{rule}/{call.Person}.{call.Sequence}");
        return new(beat.For(to), beat, call.Promotion, call.Window, step.Revision, rule, Message, dueAt, lastUsefulAt, DeliveryState.Planned) { Person = to };
    }
}
