using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>Shows the form, with what was filled in before.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
public sealed record PlanForm(string? Promotion = null, string? Step = null, string? Date = null, string? Time = null, string? Place = null)
{
    public const string Verb = "plan/form";
}

/// <summary>Shows what a change would do; writes nothing.</summary>
/// <param name="Step">With <paramref name="Date"/>, <paramref name="Time"/> and <paramref name="Place"/> the inputs of the form; empty stays as it is.</param>
public sealed record PlanLook(string Promotion, string? Step = null, string? Date = null, string? Time = null, string? Place = null, bool Cancel = false)
{
    public const string Verb = "plan/look";
}

/// <summary>Carries out what was shown.</summary>
/// <param name="Version">Of the plan that was shown: a redelivered tap is told by it, and so is one who was overtaken.</param>
/// <param name="To">ISO 8601 wall clock of the promotion's zone; absent when the date stays.</param>
/// <param name="Reason">The input beside a cancellation.</param>
public sealed record PlanApply(string Promotion, int Version, string Step, string? To = null, string? Place = null, bool Cancel = false, string? Reason = null)
{
    public const string Verb = "plan/apply";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PlanForm))]
[JsonSerializable(typeof(PlanLook))]
[JsonSerializable(typeof(PlanApply))]
internal sealed partial class PlanJson : JsonSerializerContext;
