using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Preferences;

/// <summary>Shows whoever taps what they chose, and nobody else. Names no promotion: choices go with the person, alumni included.</summary>
public sealed record PreferencesLook
{
    public const string Verb = "preferences/look";
}

/// <summary>Keeps what stands in the inputs.</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
/// <param name="Language"><c>fr</c>, <c>en</c> or <c>teams</c>.</param>
/// <param name="Consent">The level's name; absent while nothing is chosen.</param>
/// <param name="Information">The names of the kinds wanted, joined by commas; absent for none.</param>
public sealed record PreferencesSave(
    string Nonce, string? Language = null, string? Consent = null, string? Information = null, string? Experience = null, string? Ceiling = null)
{
    public const string Verb = "preferences/save";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PreferencesLook))]
[JsonSerializable(typeof(PreferencesSave))]
internal sealed partial class PreferencesJson : JsonSerializerContext;
