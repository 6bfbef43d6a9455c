using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>The draft as it would be posted; the form where there is none, or where it is to be changed.</summary>
/// <param name="Promotion">Also the input of the list of promotions, which staff choose from.</param>
/// <param name="Question">With the options, one on each line: what was said of a poll that is not one yet.</param>
public sealed record PollOpen(string Draft, string? Promotion = null, bool IsEdit = false, string? Question = null, string? Options = null)
{
    public const string Verb = "poll/open";
}

/// <summary>Writes the draft and shows it as it would be posted.</summary>
/// <param name="Question">With those that follow the inputs: options in lines, <c>"true"</c> where a box was ticked, the last day.</param>
public sealed record PollDraft(
    string Draft, string? Promotion = null, string? Question = null, string? Options = null, string? Several = null, string? Anonymous = null, string? Until = null)
{
    public const string Verb = "poll/draft";
}

/// <summary>Posts what was read.</summary>
/// <param name="Revision">Of the poll that was read.</param>
/// <param name="IsLater">At the next opening, where now the promotion is not written to.</param>
public sealed record PollPublish(string Promotion, string Draft, int Revision, bool IsLater = false)
{
    public const string Verb = "poll/publish";
}

/// <summary>« Annuler » before anything was posted.</summary>
public sealed record PollDrop(string Draft, string? Promotion = null)
{
    public const string Verb = "poll/drop";
}

/// <summary>Takes back what was posted, for ten minutes.</summary>
public sealed record PollWithdraw(string Promotion, string Poll)
{
    public const string Verb = "poll/withdraw";
}

/// <summary>The poll, for the one who looks.</summary>
public sealed record PollLook(string Promotion, string Poll)
{
    public const string Verb = "poll/look";
}

/// <summary>An answer with a name.</summary>
/// <param name="Nonce">Names this drawing of the card, so that a redelivered tap can be told from a new one.</param>
/// <param name="Choices">Numbers of options joined by commas; also the input.</param>
public sealed record PollVote(string Promotion, string Poll, string Nonce, string? Choices = null)
{
    public const string Verb = "poll/vote";
}

/// <summary>An anonymous answer.</summary>
/// <param name="Choices">Numbers of options joined by commas; also the input.</param>
public sealed record PollBallot(string Promotion, string Poll, string? Choices = null)
{
    public const string Verb = "poll/ballot";
}

/// <summary>Ends it before its last day.</summary>
public sealed record PollClose(string Promotion, string Poll)
{
    public const string Verb = "poll/close";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PollOpen))]
[JsonSerializable(typeof(PollDraft))]
[JsonSerializable(typeof(PollPublish))]
[JsonSerializable(typeof(PollDrop))]
[JsonSerializable(typeof(PollWithdraw))]
[JsonSerializable(typeof(PollLook))]
[JsonSerializable(typeof(PollVote))]
[JsonSerializable(typeof(PollBallot))]
[JsonSerializable(typeof(PollClose))]
internal sealed partial class PollJson : JsonSerializerContext;
