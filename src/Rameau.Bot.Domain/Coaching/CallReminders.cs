using NodaTime;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>A word before a call, to both who speak.</summary>
/// <param name="Rule">Part of the key of what is sent, so never renamed.</param>
public sealed record CallReminder(CoachingCall Call, string Rule, Instant DueAt, Instant LastUsefulAt);

/// <summary>The day and the hour before; they follow from where the call stands, so that a call that moved or ended leaves none behind.</summary>
public static class CallReminders
{
    public const string Eve = "call-eve";
    public const string Hour = "call-hour";

    private static readonly Duration OneDay = Duration.FromDays(1), OneHour = Duration.FromHours(1);

    public static IEnumerable<CallReminder> Of(CoachingCall call) => call.IsAgreed
        ? [new(call, Eve, call.StartsAt - OneDay, call.StartsAt - OneHour), new(call, Hour, call.StartsAt - OneHour, call.StartsAt)]
        : [];

    /// <summary>What is to be said now.</summary>
    public static IEnumerable<CallReminder> Due(IEnumerable<CoachingCall> calls, Instant now) =>
        calls.SelectMany(Of).Where(reminder => reminder.DueAt <= now && now < reminder.LastUsefulAt);

    /// <summary>When to look again; null when nothing is to come.</summary>
    public static Instant? NextAt(IEnumerable<CoachingCall> calls, Instant now) =>
        calls.SelectMany(Of).Where(reminder => reminder.DueAt > now).Select(reminder => (Instant?)reminder.DueAt).Min();
}
