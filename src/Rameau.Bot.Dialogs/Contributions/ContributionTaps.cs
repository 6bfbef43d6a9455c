using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>Opens the form for a question, for the one who tapped.</summary>
/// <param name="Beat">The key of the message that holds the card, so that « Retour » leads back to it.</param>
public sealed record QuestionLook(string Promotion, string Step, string? Beat = null)
{
    public const string Verb = "question/look";
}

/// <summary>Sends a question for the webinar's speaker.</summary>
/// <param name="Nonce">Names this drawing of the form, so that a redelivered tap can be told from a new one.</param>
/// <param name="Question">The input; absent when nothing was typed.</param>
/// <param name="Named">The box « avec mon nom »: <c>true</c> when ticked.</param>
public sealed record QuestionAsk(string Promotion, string Step, string Nonce, string? Beat = null, string? Question = null, string? Named = null)
{
    public const string Verb = "question/ask";
}

/// <summary>Tells of a visit.</summary>
/// <param name="Account">The input; absent when nothing was typed.</param>
public sealed record AccountTell(string Promotion, string Step, string Nonce, string? Account = null)
{
    public const string Verb = "account/tell";
}

/// <summary>Takes back a question or an account of one's own.</summary>
/// <param name="At">When it was written, in epoch milliseconds: a later one under the same number is another.</param>
public sealed record ContributionWithdraw(string Promotion, string Step, int Number, long At, string? Beat = null)
{
    public const string Verb = "contribution/withdraw";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(QuestionLook))]
[JsonSerializable(typeof(QuestionAsk))]
[JsonSerializable(typeof(AccountTell))]
[JsonSerializable(typeof(ContributionWithdraw))]
internal sealed partial class ContributionJson : JsonSerializerContext;
