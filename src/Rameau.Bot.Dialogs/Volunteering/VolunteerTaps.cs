using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Volunteering;

/// <summary>Shows a person where the search for who animates stands, with their own part in it.</summary>
public sealed record VolunteerLook(string Promotion)
{
    public const string Verb = "volunteer/look";
}

/// <summary>« Je me propose ».</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
public sealed record VolunteerOffer(string Promotion, string Nonce)
{
    public const string Verb = "volunteer/offer";
}

/// <summary>« Me retirer ».</summary>
/// <param name="At">When the offer was made, in epoch milliseconds: a later one is another.</param>
public sealed record VolunteerWithdraw(string Promotion, long At)
{
    public const string Verb = "volunteer/withdraw";
}

/// <summary>Confirms that this person animates the promotion from now on.</summary>
/// <param name="Person">Who is meant, or what was chosen in the input; absent when nobody was.</param>
public sealed record VolunteerAppoint(string Promotion, string Nonce, string? Person = null)
{
    public const string Verb = "volunteer/appoint";
}

/// <summary>The person no longer animates the promotion.</summary>
public sealed record VolunteerTakeBack(string Promotion, string Nonce, string Person)
{
    public const string Verb = "volunteer/take-back";
}

/// <summary>A voice for one of those who offered.</summary>
/// <param name="Candidate">What was chosen in the input; absent when nothing was.</param>
public sealed record VolunteerVote(string Promotion, string Nonce, string? Candidate = null)
{
    public const string Verb = "volunteer/vote";
}

/// <summary>Whoever animates gives it up, and has been asked whether they mean it.</summary>
public sealed record VolunteerHandOver(string Promotion, string Nonce)
{
    public const string Verb = "volunteer/hand-over";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(VolunteerLook))]
[JsonSerializable(typeof(VolunteerOffer))]
[JsonSerializable(typeof(VolunteerWithdraw))]
[JsonSerializable(typeof(VolunteerAppoint))]
[JsonSerializable(typeof(VolunteerTakeBack))]
[JsonSerializable(typeof(VolunteerVote))]
[JsonSerializable(typeof(VolunteerHandOver))]
internal sealed partial class VolunteerJson : JsonSerializerContext;
