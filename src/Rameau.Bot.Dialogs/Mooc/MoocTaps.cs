using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>« Épisode n fini », or not after all.</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
public sealed record MoocMarkTap(string Promotion, string Track, int Episode, bool Done, string Nonce)
{
    public const string Verb = "mooc/mark";
}

/// <summary>Takes back what was said of episodes at one moment.</summary>
/// <param name="At">The moment, in epoch milliseconds: what was said since stays.</param>
/// <param name="Done">What was said.</param>
public sealed record MoocUndo(string Promotion, string Track, long At, bool Done)
{
    public const string Verb = "mooc/undo";
}

/// <summary>Shows whoever taps their own progress.</summary>
/// <param name="Track">The MOOC to look at; null: the one that matters now.</param>
public sealed record MoocLook(string Promotion, string? Track = null)
{
    public const string Verb = "mooc/look";
}

/// <summary>Goes on with the next cohort, with the episodes done.</summary>
public sealed record MoocTransferTap(string Promotion, string Track)
{
    public const string Verb = "mooc/transfer";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(MoocMarkTap))]
[JsonSerializable(typeof(MoocUndo))]
[JsonSerializable(typeof(MoocLook))]
[JsonSerializable(typeof(MoocTransferTap))]
internal sealed partial class MoocJson : JsonSerializerContext;
