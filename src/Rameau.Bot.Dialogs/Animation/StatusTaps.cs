using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>How the promotion is doing.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
public sealed record StatusLook(string? Promotion = null)
{
    public const string Verb = "status/look";
}

/// <summary>To how many a reminder would go, and what it says.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
public sealed record RemindLook(string? Promotion = null)
{
    public const string Verb = "remind/look";
}

/// <summary>Sends what was read.</summary>
/// <param name="Beat">Of the reminder that was read: on another day, or of another step, it is another.</param>
public sealed record RemindSend(string Promotion, string Beat)
{
    public const string Verb = "remind/send";
}

/// <summary>What whoever takes over should know.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
public sealed record HandOverLook(string? Promotion = null)
{
    public const string Verb = "handover/look";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StatusLook))]
[JsonSerializable(typeof(RemindLook))]
[JsonSerializable(typeof(RemindSend))]
[JsonSerializable(typeof(HandOverLook))]
internal sealed partial class StatusJson : JsonSerializerContext;
