using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« Je viens » or « je ne peux pas ».</summary>
/// <param name="Revision">Of the step's date as the card showed it.</param>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
/// <param name="Beat">The key of the message that holds the card, when it is one of the ledger's.</param>
public sealed record RsvpTap(string Promotion, string Step, int Revision, string Answer, string Nonce, string? Beat = null)
{
    public const string Verb = "step/rsvp";
}

/// <summary>Takes an answer back.</summary>
/// <param name="At">When it was given, in epoch milliseconds: one given since is another.</param>
/// <param name="Before">What had been answered before it; absent for nothing.</param>
public sealed record RsvpUndo(string Promotion, string Step, long At, string? Before = null)
{
    public const string Verb = "step/rsvp-undo";
}

/// <summary>Draws a step's card for the one who looks.</summary>
/// <param name="Beat">The key of the message that holds the card, when it is one of the ledger's.</param>
public sealed record StepLook(string Promotion, string Step, string? Beat = null)
{
    public const string Verb = "step/look";
}

/// <summary>The programme, in place of the card; « Retour » leads back to the step.</summary>
public sealed record ProgrammeLook(string Promotion, string? Step = null, string? Beat = null)
{
    public const string Verb = "programme/look";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RsvpTap))]
[JsonSerializable(typeof(RsvpUndo))]
[JsonSerializable(typeof(StepLook))]
[JsonSerializable(typeof(ProgrammeLook))]
internal sealed partial class StepJson : JsonSerializerContext;
