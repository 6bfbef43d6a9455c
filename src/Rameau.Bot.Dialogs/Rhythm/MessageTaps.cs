using System.Text.Json.Serialization;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>« Voir »: one message of the card of a day, in its place; « Retour » leads back to the day.</summary>
/// <param name="Key">Of the delivery.</param>
/// <param name="IsWhole">All that went out with it, as it was posted.</param>
public sealed record MessageLook(string Promotion, string Key, bool IsWhole = false)
{
    public const string Verb = "message/look";

    public static ActionExecute Button(string title, MessageContext context) =>
        Button(title, new MessageLook(context.Plan.Promotion.Id.Value, context.Key.Value));

    public static ActionExecute Button(string title, MessageLook look) => ActionExecute.Button(title, Verb, look, RhythmJson.Default.MessageLook);
}

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
[JsonSerializable(typeof(MessageLook))]
internal sealed partial class RhythmJson : JsonSerializerContext;
