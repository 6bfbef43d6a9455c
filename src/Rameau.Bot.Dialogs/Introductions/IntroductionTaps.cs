using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>Opens the form to be introduced to this person, for whoever taps and may see them.</summary>
/// <param name="Subject">A person's id.</param>
public sealed record IntroductionAsk(string Subject)
{
    public const string Verb = "introduction/ask";
}

/// <summary>What was asked in a group, to be gone on with in private: it says no more than the group has read.</summary>
/// <param name="Text">The sentence.</param>
public sealed record IntroductionNamed(string Text)
{
    public const string Verb = "introduction/named";
}

/// <summary>Sends the request.</summary>
/// <param name="Introduction">The name it will have; the same for each delivery of the tap.</param>
/// <param name="Purpose">The input.</param>
/// <param name="Fields">The input: names of fields, joined by commas.</param>
public sealed record IntroductionSend(string Introduction, string Subject, string? Purpose = null, string? Fields = null)
{
    public const string Verb = "introduction/send";
}

/// <summary>One's own requests, and those to oneself.</summary>
/// <param name="Introduction">One of them; null for all.</param>
public sealed record IntroductionMine(string? Introduction = null)
{
    public const string Verb = "introduction/mine";
}

/// <summary>The answer of the one who was asked.</summary>
/// <param name="Act">One of the names below.</param>
/// <param name="Fields">The input: names of fields, joined by commas.</param>
/// <param name="Peace">The input: one of <see cref="Domain.Introductions.Peace"/>.</param>
public sealed record IntroductionAnswer(string Introduction, string Act, string? Fields = null, string? Peace = null)
{
    public const string Verb = "introduction/answer";
    public const string Accept = "accept";
    public const string Decline = "decline";
}

/// <summary>The asker takes it back.</summary>
public sealed record IntroductionWithdraw(string Introduction)
{
    public const string Verb = "introduction/withdraw";
}

/// <summary>Whoever wanted peace hears of everybody again, or of nobody from now on.</summary>
public sealed record IntroductionReceive(bool Stops = false)
{
    public const string Verb = "introduction/receive";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(IntroductionAsk))]
[JsonSerializable(typeof(IntroductionNamed))]
[JsonSerializable(typeof(IntroductionSend))]
[JsonSerializable(typeof(IntroductionMine))]
[JsonSerializable(typeof(IntroductionAnswer))]
[JsonSerializable(typeof(IntroductionWithdraw))]
[JsonSerializable(typeof(IntroductionReceive))]
internal sealed partial class IntroductionJson : JsonSerializerContext;
