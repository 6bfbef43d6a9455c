using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>The list of what will be posted.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
public sealed record PreviewOpen(string? Promotion = null)
{
    public const string Verb = "preview/open";
}

/// <summary>One message as it will be posted.</summary>
/// <param name="Beat">Its key; also the input of the list where there are more messages than buttons.</param>
public sealed record PreviewLook(string Promotion, string? Beat = null)
{
    public const string Verb = "preview/look";
}

/// <summary>« Passer » or « remettre ».</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
public sealed record PreviewSkip(string Promotion, string Beat, bool IsOff, string Nonce)
{
    public const string Verb = "preview/skip";
}

/// <summary>Puts the animator's words into the message.</summary>
/// <param name="Words">The input; empty takes back what was said before.</param>
public sealed record PreviewSay(string Promotion, string Beat, string Nonce, string? Words = null)
{
    public const string Verb = "preview/say";
}

/// <summary>Posts it at another time.</summary>
/// <param name="IsOnTime">Back to the time that its rule gives.</param>
/// <param name="Date">With <paramref name="Time"/> the inputs; the one left empty stays as it is.</param>
public sealed record PreviewPostpone(string Promotion, string Beat, string Nonce, bool IsOnTime = false, string? Date = null, string? Time = null)
{
    public const string Verb = "preview/postpone";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PreviewOpen))]
[JsonSerializable(typeof(PreviewLook))]
[JsonSerializable(typeof(PreviewSkip))]
[JsonSerializable(typeof(PreviewSay))]
[JsonSerializable(typeof(PreviewPostpone))]
internal sealed partial class PreviewJson : JsonSerializerContext;
