using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Links;

/// <summary>Shows whoever taps their own links.</summary>
public sealed record LinkMine
{
    public const string Verb = "link/mine";
}

/// <summary>Shows Le RAMEAU's team the links of somebody.</summary>
/// <param name="Text">Whom, in the words that were typed; null where they are named.</param>
/// <param name="Subject">A person's id; null where the words name them.</param>
public sealed record LinkFor(string? Text = null, string? Subject = null)
{
    public const string Verb = "link/for";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LinkMine))]
[JsonSerializable(typeof(LinkFor))]
internal sealed partial class LinkJson : JsonSerializerContext;
