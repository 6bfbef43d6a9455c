using System.Text.Json.Serialization;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>Opens the form in which a question is passed on.</summary>
/// <param name="Question">What was asked, to be read again.</param>
public sealed record TicketForm(string? Promotion = null, string? Question = null)
{
    public const string Verb = "ticket/form";
}

/// <summary>Passes the question on.</summary>
/// <param name="Ticket">Names it from its form on, so that a redelivered tap asks nothing twice.</param>
/// <param name="Question">The input.</param>
/// <param name="To">The input: <see cref="ToTeam"/>, or whoever animates.</param>
/// <param name="Answer">The input: <see cref="InGroup"/>, or in private.</param>
public sealed record TicketAsk(string Promotion, string Ticket, string? Question = null, string? To = null, string? Answer = null)
{
    public const string Verb = "ticket/ask";
    public const string ToAnimator = "animator";
    public const string ToTeam = "team";
    public const string InGroup = "group";
    public const string InPrivate = "private";
}

/// <summary>Shows whoever taps what they asked.</summary>
/// <param name="Ticket">One of them; null for all.</param>
public sealed record TicketMine(string? Promotion = null, string? Ticket = null)
{
    public const string Verb = "ticket/mine";
}

/// <summary>What the asker says of their own question.</summary>
/// <param name="Act">One of the names below.</param>
/// <param name="Word">The input: what is still missing.</param>
public sealed record TicketOwn(string Promotion, string Ticket, string Act, string? Word = null)
{
    public const string Verb = "ticket/own";
    public const string Withdraw = "withdraw";
    public const string Close = "close";
    public const string Reopen = "reopen";
}

/// <summary>The questions that wait, for whoever may answer them.</summary>
/// <param name="Ticket">One of them; null for all.</param>
public sealed record TicketDesk(string? Promotion = null, string? Ticket = null)
{
    public const string Verb = "ticket/desk";
}

/// <summary>What is done about somebody's question.</summary>
/// <param name="Act">One of the names below.</param>
/// <param name="Text">The input: the answer.</param>
public sealed record TicketDo(string Promotion, string Ticket, string Act, string? Text = null)
{
    public const string Verb = "ticket/do";
    public const string Take = "take";
    public const string Pass = "pass";
    public const string Answer = "answer";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(TicketForm))]
[JsonSerializable(typeof(TicketAsk))]
[JsonSerializable(typeof(TicketMine))]
[JsonSerializable(typeof(TicketOwn))]
[JsonSerializable(typeof(TicketDesk))]
[JsonSerializable(typeof(TicketDo))]
internal sealed partial class TicketJson : JsonSerializerContext;
