using System.Text.Json.Serialization;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>A question again, perhaps of a part of the catalogue only.</summary>
public sealed record ResourceLook(string Question, Shelf? Shelf = null, string? Theme = null)
{
    public const string Verb = "resource/look";
}

/// <summary>In which parts of the catalogue the question can be asked.</summary>
public sealed record ResourceNarrow(string Question)
{
    public const string Verb = "resource/narrow";
}

/// <summary>Whether the entry helped; tapping the other button changes it.</summary>
public sealed record ResourceVote(string Question, string Resource, bool IsUseful, Shelf? Shelf = null, string? Theme = null)
{
    public const string Verb = "resource/vote";
}

/// <summary>Who in the team can answer what the catalogue does not, where no promotion can.</summary>
public sealed record ResourceAsk(string Question)
{
    public const string Verb = "resource/ask";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ResourceLook))]
[JsonSerializable(typeof(ResourceNarrow))]
[JsonSerializable(typeof(ResourceVote))]
[JsonSerializable(typeof(ResourceAsk))]
internal sealed partial class ResourceJson : JsonSerializerContext;
