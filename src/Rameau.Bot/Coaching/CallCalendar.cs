using NodaTime;
using Rameau.Bot.Calendar;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Coaching;

/// <summary>A call as an event of a calendar: what the one who reads may know, and nobody else's address.</summary>
public sealed class CallCalendar(IPeople people)
{
    /// <summary>The file that puts one call into a calendar, or takes it out again.</summary>
    public async Task<string> FileAsync(CoachingCall call, Person reader, Instant now, CancellationToken ct) => CalendarFile.Write(
        TextsOf(reader).Coaching.Mine, [await EventAsync(call, reader, ct)], now, call.IsAgreed ? "REQUEST" : "CANCEL");

    /// <summary>All of them, to be read again and again.</summary>
    public async Task<string> FeedAsync(IReadOnlyList<CoachingCall> calls, Person reader, Instant now, CancellationToken ct)
    {
        List<CalendarEvent> events = [];

        foreach (var call in calls)
        {
            events.Add(await EventAsync(call, reader, ct));
        }

        return CalendarFile.Write(TextsOf(reader).Coaching.Mine, events, now);
    }

    private async Task<CalendarEvent> EventAsync(CoachingCall call, Person reader, CancellationToken ct)
    {
        var texts = TextsOf(reader);
        var isCoach = reader.Id == call.Coach;
        var other = await people.FindAsync(isCoach ? call.Person : call.Coach, ct);
        var name = other is null ? null : Gate.NameOf(other, new Viewer.Someone(reader));
        string?[] lines = isCoach
            ? [texts.Coaches.CallThem(call.Phone), call.Questions is { Length: > 0 } questions ? texts.Coaches.TheirQuestions(questions) : null]
            : [texts.Coaching.CallsYou(name, call.Phone)];

        return new($"{call.Key}@coaching.rameau.bot", call.StartsAt, call.EndsAt, name is null ? texts.Coaching.Mine : $"{texts.Coaching.Mine} ({name})", call.Sequence)
        {
            Description = call.IsAgreed ? string.Join('\n', lines.OfType<string>()) : null,
            Attendee = reader.Email,
            IsCancelled = !call.IsAgreed,
        };
    }

    private static Texts TextsOf(Person reader) => Texts.In(Languages.For(reader, null, null));
}
