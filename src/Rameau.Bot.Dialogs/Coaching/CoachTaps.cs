using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Coaching;

/// <summary>A coach's week.</summary>
/// <param name="Week">Its Monday, ISO 8601; null for this one.</param>
public sealed record CoachWeek(string? Week = null)
{
    public const string Verb = "coach/week";
}

/// <summary>« N’a pas eu lieu ».</summary>
/// <param name="Call">As <c>promotion/window/person</c>: a coach may work for promotions that their chat knows nothing of.</param>
public sealed record CoachMissed(string Call, long At)
{
    public const string Verb = "coach/missed";
}

/// <summary>A coach's openings, days off, pauses and limits.</summary>
public sealed record CoachAgendaLook
{
    public const string Verb = "coach/agenda";
}

/// <summary>Opens hours, in words.</summary>
/// <param name="Sentence">The input.</param>
public sealed record CoachOpen(string Nonce, string? Sentence = null)
{
    public const string Verb = "coach/open";
}

/// <summary>Closes an opening, or gives a day off back.</summary>
/// <param name="Opening">The input: what is chosen in the list.</param>
public sealed record CoachClose(string Nonce, string? Opening = null)
{
    public const string Verb = "coach/close";
}

/// <summary>Pause, notice and limits; inputs.</summary>
public sealed record CoachLimits(string Nonce, string? Pause = null, string? Notice = null, string? Daily = null, string? Weekly = null)
{
    public const string Verb = "coach/limits";
}

/// <summary>« Je ne peux pas être là » : asks which day.</summary>
public sealed record CoachAway
{
    public const string Verb = "coach/away";
}

/// <summary>Frees the day.</summary>
/// <param name="Day">ISO 8601; an input.</param>
public sealed record CoachClear(string Nonce, string? Day = null)
{
    public const string Verb = "coach/clear";
}

/// <summary>The address of one's calendar, or a new one.</summary>
public sealed record CoachFeed(bool Renews = false, string? Nonce = null)
{
    public const string Verb = "coach/feed";
}

/// <summary>How the windows of a promotion fill, for who cares for it.</summary>
public sealed record CoachingCoverage(string Promotion)
{
    public const string Verb = "coaching/coverage";
}

/// <summary>The team lets a pair have its calls together.</summary>
public sealed record CoachingAllowJoint(string Promotion, string Nonce, string? Pair = null)
{
    public const string Verb = "coaching/allow-joint";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CoachWeek))]
[JsonSerializable(typeof(CoachMissed))]
[JsonSerializable(typeof(CoachAgendaLook))]
[JsonSerializable(typeof(CoachOpen))]
[JsonSerializable(typeof(CoachClose))]
[JsonSerializable(typeof(CoachLimits))]
[JsonSerializable(typeof(CoachAway))]
[JsonSerializable(typeof(CoachClear))]
[JsonSerializable(typeof(CoachFeed))]
[JsonSerializable(typeof(CoachingCoverage))]
[JsonSerializable(typeof(CoachingAllowJoint))]
internal sealed partial class CoachJson : JsonSerializerContext;
