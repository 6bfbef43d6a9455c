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

/// <summary>Takes back what was said of newsletters.</summary>
/// <param name="At">When it was said, in epoch milliseconds: what was chosen since stays.</param>
/// <param name="Information">What was wanted before: the names of the kinds, joined by commas; absent for none.</param>
public sealed record WantedSet(long At, string? Information = null)
{
    public const string Verb = "preferences/wanted";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PreferencesLook))]
[JsonSerializable(typeof(PreferencesSave))]
[JsonSerializable(typeof(WantedSet))]
[JsonSerializable(typeof(ConsentLook))]
[JsonSerializable(typeof(ConsentSave))]
[JsonSerializable(typeof(ConsentPreset))]
[JsonSerializable(typeof(ConsentSet))]
internal sealed partial class PreferencesJson : JsonSerializerContext;
