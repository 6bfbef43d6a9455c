using System.Text.Json.Serialization;
using Rameau.Bot.Domain.Feedback;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>How a form stands, for the one who looks.</summary>
public sealed record FeedbackLook(string Promotion, string Form)
{
    public const string Verb = "feedback/look";
}

/// <summary>Opens the questions, for the one who tapped.</summary>
public sealed record FeedbackOpen(string Promotion, string Form)
{
    public const string Verb = "feedback/open";
}

/// <summary>An answer. Each of the others is an input, absent where nothing stood in it or where the form does not ask it.</summary>
public sealed record FeedbackGive(
    string Promotion, string Form, string? Theory = null, string? Practice = null, string? Keep = null, string? Change = null, string? Learnt = null, string? Apply = null,
    string? Usefulness = null, string? Safety = null, string? Comment = null)
{
    public const string Verb = "feedback/give";

    /// <summary>By the question's key.</summary>
    public IReadOnlyDictionary<string, string?> Typed() => new Dictionary<string, string?>
    {
        [FeedbackQuestion.Theory] = Theory,
        [FeedbackQuestion.Practice] = Practice,
        [FeedbackQuestion.Keep] = Keep,
        [FeedbackQuestion.Change] = Change,
        [FeedbackQuestion.Learnt] = Learnt,
        [FeedbackQuestion.Apply] = Apply,
        [FeedbackQuestion.Usefulness] = Usefulness,
        [FeedbackQuestion.Safety] = Safety,
        [FeedbackQuestion.Comment] = Comment,
    };
}

/// <summary>Whether answers are kept with names, chosen before anybody answers.</summary>
public sealed record FeedbackChoose(string Promotion, string Form, bool IsNamed)
{
    public const string Verb = "feedback/choose";
}

/// <summary>Opens the field for what the answers have in common.</summary>
public sealed record FeedbackThemes(string Promotion, string Form)
{
    public const string Verb = "feedback/themes";
}

/// <summary>Writes what the answers have in common.</summary>
/// <param name="Themes">The input; absent when it is empty.</param>
public sealed record FeedbackSumUp(string Promotion, string Form, string? Themes = null)
{
    public const string Verb = "feedback/sum-up";
}

/// <summary>How the weeks were, and this one's question, for the one who looks.</summary>
/// <param name="Week">Its Monday, ISO 8601.</param>
public sealed record PulseLook(string Promotion, string Week)
{
    public const string Verb = "pulse/look";
}

/// <summary>How the week was, in one tap.</summary>
public sealed record PulseGive(string Promotion, string Week, int Score)
{
    public const string Verb = "pulse/give";
}

/// <summary>Whether the promotion is asked each week.</summary>
public sealed record PulseSwitch(string Promotion, bool IsOn)
{
    public const string Verb = "pulse/switch";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FeedbackLook))]
[JsonSerializable(typeof(FeedbackOpen))]
[JsonSerializable(typeof(FeedbackGive))]
[JsonSerializable(typeof(FeedbackChoose))]
[JsonSerializable(typeof(FeedbackThemes))]
[JsonSerializable(typeof(FeedbackSumUp))]
[JsonSerializable(typeof(PulseLook))]
[JsonSerializable(typeof(PulseGive))]
[JsonSerializable(typeof(PulseSwitch))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
