using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>The round, for the one who looks.</summary>
/// <param name="IsSteering">Of the facilitator: true for their own buttons, false for what is said; the buttons come first.</param>
public sealed record RoundLook(string Promotion, string Round, bool? IsSteering = null)
{
    public const string Verb = "codev/look";
}

/// <summary>The form of a new round.</summary>
/// <param name="Preset">As far as it was said.</param>
/// <param name="Size">How many people were spoken of.</param>
public sealed record RoundOpen(string Promotion, string Draft, string? Preset = null, int? Size = null)
{
    public const string Verb = "codev/open";
}

/// <summary>Puts the round into the promotion's chat.</summary>
/// <param name="Group">With those that follow the inputs: a number, a preset by name, ids with commas between.</param>
public sealed record RoundConvene(string Promotion, string Draft, string? Group = null, string? Preset = null, string? Members = null)
{
    public const string Verb = "codev/convene";
}

/// <summary>An act without words.</summary>
/// <param name="Act">One of <see cref="RoundActs"/>.</param>
/// <param name="From">The state in which the card was drawn, by name.</param>
public sealed record RoundAct(string Promotion, string Round, string Act, string? From = null)
{
    public const string Verb = "codev/act";
}

/// <summary>What <see cref="RoundAct.Act"/> can be; sent cards know them, so none is renamed.</summary>
public static class RoundActs
{
    public const string Accept = "accept";
    public const string Begin = "begin";
    public const string Flash = "flash";
    public const string Next = "next";
    public const string Back = "back";
    public const string Extend = "extend";
    public const string Stop = "stop";
    public const string TakeOver = "take-over";
    public const string Recall = "recall";
}

/// <param name="Kind">With <paramref name="Words"/> an input.</param>
public sealed record RoundPropose(string Promotion, string Round, string? Kind = null, string? Words = null)
{
    public const string Verb = "codev/propose";
}

/// <param name="Topic">An input: whose topic it is.</param>
public sealed record RoundVote(string Promotion, string Round, string? Topic = null)
{
    public const string Verb = "codev/vote";
}

/// <inheritdoc cref="RoundVote"/>
public sealed record RoundChoose(string Promotion, string Round, string? Topic = null)
{
    public const string Verb = "codev/choose";
}

/// <param name="Contract">An input.</param>
public sealed record RoundAgree(string Promotion, string Round, string? Contract = null)
{
    public const string Verb = "codev/contract";
}

/// <param name="Form">Names this drawing of the form, so that a redelivered tap gives nothing twice.</param>
/// <param name="Kind">With <paramref name="Words"/> an input.</param>
public sealed record RoundContribute(string Promotion, string Round, string Form, string? Kind = null, string? Words = null)
{
    public const string Verb = "codev/contribute";
}

/// <summary>Gives what was kept aside.</summary>
public sealed record RoundGive(string Promotion, string Round, string Contribution)
{
    public const string Verb = "codev/give";
}

/// <param name="What">With those that follow the inputs.</param>
public sealed record RoundPlan(string Promotion, string Round, int Number, string? What = null, string? On = null, string? FirstStep = null, string? Support = null)
{
    public const string Verb = "codev/plan";
}

/// <param name="Action">With those that follow the inputs: a number, a state by name, a word.</param>
public sealed record RoundReport(string Promotion, string Round, string? Action = null, string? State = null, string? Word = null)
{
    public const string Verb = "codev/report";
}

/// <param name="IsSure">False asks first.</param>
public sealed record RoundErase(string Promotion, string Round, bool IsSure = false)
{
    public const string Verb = "codev/erase";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RoundLook))]
[JsonSerializable(typeof(RoundOpen))]
[JsonSerializable(typeof(RoundConvene))]
[JsonSerializable(typeof(RoundAct))]
[JsonSerializable(typeof(RoundPropose))]
[JsonSerializable(typeof(RoundVote))]
[JsonSerializable(typeof(RoundChoose))]
[JsonSerializable(typeof(RoundAgree))]
[JsonSerializable(typeof(RoundContribute))]
[JsonSerializable(typeof(RoundGive))]
[JsonSerializable(typeof(RoundPlan))]
[JsonSerializable(typeof(RoundReport))]
[JsonSerializable(typeof(RoundErase))]
[JsonSerializable(typeof(CoDevelopmentLook))]
[JsonSerializable(typeof(SubGroupsLook))]
[JsonSerializable(typeof(SubGroupsDivide))]
[JsonSerializable(typeof(SubGroupsTie))]
internal sealed partial class RoundJson : JsonSerializerContext;
