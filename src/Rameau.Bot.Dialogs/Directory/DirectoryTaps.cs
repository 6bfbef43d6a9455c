using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>Shows whoever taps the people they may see who fit these words.</summary>
/// <param name="Query">Typed in the card, or said in a group before.</param>
/// <param name="Skip">How many were shown already.</param>
public sealed record DirectorySearch(string? Query = null, int Skip = 0)
{
    public const string Verb = "directory/search";

    /// <summary>Characters of a query: a button keeps no more of a question than a short one has.</summary>
    internal const int Longest = 200;
}

/// <summary>Shows whoever taps what they may see of one person.</summary>
/// <param name="Query">What found them, to go back to.</param>
public sealed record DirectoryOpen(string Subject, string? Query = null)
{
    public const string Verb = "directory/open";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DirectorySearch))]
[JsonSerializable(typeof(DirectoryOpen))]
internal sealed partial class DirectoryJson : JsonSerializerContext;
