using NodaTime;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Domain.Coaching;

/// <summary>
/// When there are fewer slots than people without a call, those who were never coached come first; in the last week of the window everybody may
/// take what is left.
/// </summary>
/// <param name="Room">Calls that the coaches can still take.</param>
/// <param name="Without">Participants who have none in this window.</param>
/// <param name="NeverCoached">Of these, who had none in any other window.</param>
/// <param name="OpensAt">From then on everybody may.</param>
public sealed record Fairness(int Room, int Without, int NeverCoached, Instant OpensAt)
{
    public static readonly Duration LastWeek = Duration.FromDays(7);

    public bool IsScarce => Room < Without;

    public int Shortfall => Math.Max(0, Without - Room);

    /// <param name="participants">Of the promotion.</param>
    /// <param name="records">All of the promotion's.</param>
    public static Fairness Of(IReadOnlyCollection<Person> participants, IReadOnlyCollection<CoachingCall> records, CallWindow window, int room)
    {
        var here = records.Where(call => call.Window == window.Step.Id && call.IsAgreed).Select(call => call.Person).ToHashSet();
        var coached = Coached(records, window);
        PersonId[] without = [.. participants.Select(person => person.Id).Where(person => !here.Contains(person))];

        return new(room, without.Length, without.Count(person => !coached.Contains(person)), window.Until - LastWeek);
    }

    /// <summary>Who has a call, past or to come, in another window.</summary>
    public static IReadOnlySet<PersonId> Coached(IEnumerable<CoachingCall> records, CallWindow window) =>
        records.Where(call => call.Window != window.Step.Id && call.IsAgreed).Select(call => call.Person).ToHashSet();

    /// <summary>Whether somebody who was coached already has to leave what there is to others.</summary>
    public bool IsKeptFrom(bool wasCoached, Instant now) => wasCoached && IsScarce && NeverCoached > 0 && Room <= NeverCoached && now < OpensAt;
}
