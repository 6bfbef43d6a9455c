using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>« Il est là » or « renvoyer », about a message that may or may not have arrived.</summary>
/// <param name="Key">Of the delivery.</param>
public sealed record ResolveDoubt(string Promotion, string Key, bool IsThere)
{
    public const string Verb = "delivery/resolve";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ResolveDoubt))]
internal sealed partial class RhythmJson : JsonSerializerContext;
