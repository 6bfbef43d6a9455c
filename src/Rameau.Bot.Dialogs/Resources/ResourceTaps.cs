using System.Text.Json.Serialization;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Resources;

/// <summary>A question again, perhaps of a part of the catalogue only.</summary>
public sealed record ResourceLook(string Question, Shelf? Shelf = null, string? Theme = null)
{
    public const string Verb = "resource/look";

    public static ActionExecute Button(string title, ResourceLook look) => ActionExecute.Button(title, Verb, look, ResourceJson.Default.ResourceLook);
}

/// <summary>One entry, for the one who taps.</summary>
/// <param name="Question">Whose answer it stands in; null of one that stands elsewhere.</param>
public sealed record ResourceEntry(string Resource, string? Question = null, Shelf? Shelf = null, string? Theme = null)
{
    public const string Verb = "resource/entry";

    /// <summary>On a line of a list.</summary>
    public static ActionExecute Tap(string title, ResourceEntry entry) => ActionExecute.For(Verb, entry, ResourceJson.Default.ResourceEntry) with { Title = title };
}

/// <summary>In which parts of the catalogue the question can be asked.</summary>
public sealed record ResourceNarrow(string Question)
{
    public const string Verb = "resource/narrow";
}

/// <summary>The part of the catalogue that was chosen.</summary>
/// <param name="Shelf">Null for all.</param>
/// <param name="Theme">The input: a slug, or <see cref="Every"/>.</param>
public sealed record ResourceFilter(string Question, Shelf? Shelf = null, string? Theme = null)
{
    public const string Verb = "resource/filter";
    public const string Every = "all";
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
[JsonSerializable(typeof(ResourceEntry))]
[JsonSerializable(typeof(ResourceNarrow))]
[JsonSerializable(typeof(ResourceFilter))]
[JsonSerializable(typeof(ResourceVote))]
[JsonSerializable(typeof(ResourceAsk))]
internal sealed partial class ResourceJson : JsonSerializerContext;
