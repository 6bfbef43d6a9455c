using System.Text.Json.Serialization;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Readings;

/// <summary>« À lire plus tard », wherever an entry stands.</summary>
/// <param name="Question">Whose answer the entry stands in; null elsewhere.</param>
/// <param name="IsEntry">It was tapped on the entry's own card.</param>
public sealed record ReadingKeep(string Resource, string? Question = null, Shelf? Shelf = null, string? Theme = null, bool IsEntry = false)
{
    public const string Verb = "resource/keep";
}

/// <summary>One's own list.</summary>
/// <param name="From">How many of the newest to pass over.</param>
public sealed record ReadingsLook(int From = 0)
{
    public const string Verb = "reading/list";
}

/// <summary>What is done about something kept.</summary>
/// <param name="Act">One of the names below.</param>
public sealed record ReadingDo(string Resource, string Act)
{
    public const string Verb = "reading/do";
    public const string Read = "read";
    public const string Stay = "stay";

    /// <summary>« annuler » after <see cref="Read"/>.</summary>
    public const string Unread = "unread";

    /// <summary>« annuler » after <see cref="ReadingKeep"/>.</summary>
    public const string Drop = "drop";
}

/// <summary>The buttons of it.</summary>
internal static class ReadingTaps
{
    public static ActionExecute Keep(ReadingKeep keep, Texts texts) => ActionExecute.Alone(texts.Readings.KeepButton, ReadingKeep.Verb, keep, ReadingJson.Default.ReadingKeep);

    /// <summary>On a line of a card that several read.</summary>
    public static ActionExecute KeepTap(ResourceId resource, Texts texts) =>
        ActionExecute.For(ReadingKeep.Verb, new(resource.Value), ReadingJson.Default.ReadingKeep) with { Title = texts.Readings.KeepButton };

    public static ActionExecute Do(string title, ResourceId resource, string act) => ActionExecute.Alone(title, ReadingDo.Verb, new(resource.Value, act), ReadingJson.Default.ReadingDo);

    public static ActionExecute List(string title, int from = 0) => ActionExecute.Alone(title, ReadingsLook.Verb, new(from), ReadingJson.Default.ReadingsLook);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReadingKeep))]
[JsonSerializable(typeof(ReadingsLook))]
[JsonSerializable(typeof(ReadingDo))]
internal sealed partial class ReadingJson : JsonSerializerContext;
