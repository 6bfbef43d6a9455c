using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>What somebody wants with their call.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CoachingAim>))]
public enum CoachingAim
{
    Choose,
    Move,
    Cancel,
}

/// <summary>What a sentence said in a group wants, as the door to the answer carries it: never the words themselves.</summary>
/// <param name="By">Whose wish it is: whoever else opens the door finds their own call, and nothing of it.</param>
/// <param name="From">ISO 8601, as the other days and hours are.</param>
public sealed record CoachingSaid(
    string By, CoachingAim Aim, string? From = null, string? To = null, string? Part = null, string? At = null, string? Coach = null)
{
    /// <summary>Null when nothing in particular was said: the door is then like any other.</summary>
    public static CoachingSaid? Of(PersonId by, CallWish wish, CoachingAim aim) => wish.IsAny && aim is CoachingAim.Choose
        ? null
        : new(
            by.Value, aim, Text(wish.From), Text(wish.To), wish.Part?.ToString(), wish.At is { } at ? LocalTimePattern.GeneralIso.Format(at) : null, wish.Coach?.Value);

    /// <summary>What of it can be read; a client may have changed it on the way.</summary>
    public CallWish Wish() => new(
        Day(From), Day(To), PartNamed(Part), At is { } at && LocalTimePattern.GeneralIso.Parse(at) is { Success: true, Value: var hour } ? hour : null,
        Coach is { Length: > 0 } coach ? new PersonId(coach) : null);

    internal static LocalDate? Day(string? text) => text is { Length: > 0 } && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;

    internal static PartOfDay? PartNamed(string? text) => Enum.GetValues<PartOfDay>().Where(part => $"{part}" == text).Select(part => (PartOfDay?)part).FirstOrDefault();

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
