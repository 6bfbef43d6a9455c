using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.PersonalWork;

/// <summary>« En cours », « Rendu », « Finalement, pas encore rendu ».</summary>
/// <param name="Mark">A name of <see cref="Domain.PersonalWork.WorkMark"/>.</param>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
public sealed record WorkMarkTap(string Promotion, string Step, string Mark, string Nonce)
{
    public const string Verb = "work/mark";
}

/// <summary>Takes a word on a piece of work back.</summary>
/// <param name="At">When it was said, in epoch milliseconds: one said since is another.</param>
/// <param name="Before">What the person had said before it; absent for nothing.</param>
public sealed record WorkUndo(string Promotion, string Step, long At, string? Before = null)
{
    public const string Verb = "work/undo";
}

/// <summary>Shows whoever taps their own work.</summary>
/// <param name="Step">The piece of work to look at; null: the one that matters now.</param>
public sealed record WorkLook(string Promotion, string? Step = null)
{
    public const string Verb = "work/look";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(WorkMarkTap))]
[JsonSerializable(typeof(WorkUndo))]
[JsonSerializable(typeof(WorkLook))]
internal sealed partial class WorkJson : JsonSerializerContext;
