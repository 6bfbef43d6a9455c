using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Pauses;

/// <summary>Shows whoever taps whether their reminders rest.</summary>
public sealed record PauseLook(string Promotion)
{
    public const string Verb = "pause/look";
}

/// <summary>Reminders rest from one day to another, or are back.</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
/// <param name="Last">The last day of rest, ISO 8601; absent for « Reprendre ».</param>
/// <param name="First">Absent for today.</param>
public sealed record PauseSet(string Promotion, string Nonce, string? Last = null, string? First = null)
{
    public const string Verb = "pause/set";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PauseLook))]
[JsonSerializable(typeof(PauseSet))]
internal sealed partial class PauseJson : JsonSerializerContext;
