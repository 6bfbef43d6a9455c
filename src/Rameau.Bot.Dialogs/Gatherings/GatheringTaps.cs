using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Gatherings;

/// <summary>The next ones, for whoever taps.</summary>
public sealed record GatheringList
{
    public const string Verb = "gathering/list";
}

/// <summary>One of them, for whoever taps.</summary>
public sealed record GatheringShow(string Gathering)
{
    public const string Verb = "gathering/show";
}

/// <summary>« Je viens », « je ne peux pas ».</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
public sealed record GatheringReply(string Gathering, bool Comes, string Nonce)
{
    public const string Verb = "gathering/answer";
}

/// <summary>Opens the form, for a new one or one's own.</summary>
/// <param name="Gathering">Names it from its form on; null: a new one.</param>
/// <param name="Date">This and the rest are what a sentence said.</param>
public sealed record GatheringEdit(string? Gathering = null, string? Title = null, string? Date = null, string? Time = null, string? Place = null, string? Region = null)
{
    public const string Verb = "gathering/edit";
}

/// <summary>« Relire », or « enregistrer » of what is published. All but the name are inputs.</summary>
public sealed record GatheringWrite(
    string Gathering, string? Title = null, string? Date = null, string? Time = null, string? Place = null, string? Audience = null, string? Region = null, string? Capacity = null)
{
    public const string Verb = "gathering/write";
}

/// <summary>« Publier » exactly what was read.</summary>
public sealed record GatheringPublish(string Gathering, int Revision)
{
    public const string Verb = "gathering/publish";
}

/// <summary>« Annuler la rencontre », and the question before it.</summary>
public sealed record GatheringCancel(string Gathering, bool Sure = false)
{
    public const string Verb = "gathering/cancel";
}

/// <summary>How many were there.</summary>
/// <param name="Count">The input.</param>
public sealed record GatheringCount(string Gathering, string? Count = null)
{
    public const string Verb = "gathering/count";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GatheringList))]
[JsonSerializable(typeof(GatheringShow))]
[JsonSerializable(typeof(GatheringReply))]
[JsonSerializable(typeof(GatheringEdit))]
[JsonSerializable(typeof(GatheringWrite))]
[JsonSerializable(typeof(GatheringPublish))]
[JsonSerializable(typeof(GatheringCancel))]
[JsonSerializable(typeof(GatheringCount))]
internal sealed partial class GatheringJson : JsonSerializerContext;
