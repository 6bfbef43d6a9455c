using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Help;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Turns;

/// <summary>From an authenticated activity to what is said to it: the one place that decides which dialog answers.</summary>
public sealed class TurnRouter(
    TurnOpening opening, CardTaps taps, Commands commands, MessageExtensions extensions, Refusals refusals, SentenceDialog sentences, WelcomeDialog welcome, HelpDialog help, IInbox inbox,
    IUndos undos)
{
    public async Task<TurnResult> HandleAsync(Activity activity, Instant now, CancellationToken ct)
    {
        var turn = await opening.OpenAsync(activity, now, ct);
        var result = activity switch
        {
            { Type: ActivityTypes.Message, Value.ValueKind: JsonValueKind.Object } => await SubmitAsync(turn, ct),
            { Type: ActivityTypes.Message } => new(turn, await SayAsync(turn, ct)),
            { Type: ActivityTypes.Invoke, Name: InvokeNames.CardAction } => await TapAsync(turn, ct),
            { Type: ActivityTypes.Invoke, Name: InvokeNames.MessageExtensionQuery } => new(turn, Reply.Nothing, await extensions.AnswerAsync(turn, ct)),
            { Type: ActivityTypes.Invoke } => new(turn, Reply.Nothing, InvokeResponse.NotImplemented),
            { IsInstallation: true } => new(turn, await welcome.ArriveAsync(turn, ct)),
            { IsRemoval: true } => new(turn, await welcome.LeaveAsync(turn, ct)),
            { Type: ActivityTypes.ConversationUpdate, WasAddedToConversation: false, MembersAdded.Count: > 0 } => new(turn, await welcome.OthersJoinAsync(turn, ct)),
            _ => new(turn, Reply.Nothing), // reactions, edits, deletions and types of tomorrow: acknowledged
        };

        if (result is { Reply.Undo: { } undo, Turn.Person: { } person })
        {
            await undos.RememberAsync(new(turn.Conversation.Id, person.Id, undo.Verb, undo.Data.GetRawText(), undo.What, now + Undo.Window), ct);
        }

        return result;
    }

    private async Task<Reply> SayAsync(Turn turn, CancellationToken ct)
    {
        var said = turn.Activity.SpokenText();

        if (string.IsNullOrWhiteSpace(said))
        {
            return turn.Activity.Attachments.Any(one => !one.ContentType.StartsWith("text/", StringComparison.Ordinal))
                ? Reply.Saying(turn.Texts.Help.OnlyWords) // a picture, a file, a card pasted from elsewhere
                : await help.HandleAsync(turn, ct);
        }

        return commands.Find(said) switch
        {
            null => await sentences.AnswerAsync(said, turn, ct),
            { Power: var power } when !power.Allows(turn) => Reply.Saying(await refusals.OfAsync(power, turn, ct)),
            var command => await command.HandleAsync(turn, ct),
        };
    }

    /// <summary>A button of a client without Action.Execute: the same verb, inside a message, with nothing to answer in place.</summary>
    private async Task<TurnResult> SubmitAsync(Turn turn, CancellationToken ct)
    {
        var data = turn.Activity.Value!.Value;
        var name = data.TryGetProperty("verb", out var verb) && verb.ValueKind is JsonValueKind.String ? verb.GetString()! : string.Empty;
        var tap = await TapAsync(turn, name, data, isAutomatic: false, ct);
        var shown = tap.Reply switch
        {
            { Card: not null } when turn.InGroup => OutgoingActivity.Saying(turn.Texts.Chat.RestIsPrivate, TextFormat.Plain),
            { Note: { } note } => OutgoingActivity.Saying(note, TextFormat.Plain),
            { Card: { } card } => OutgoingActivity.Showing(card.AsAttachment(), card.FallbackText),
            _ => null,
        };

        return tap with { Reply = shown is null ? tap.Reply : tap.Reply.And(new Post.Here(shown)), Response = null };
    }

    private async Task<TurnResult> TapAsync(Turn turn, CancellationToken ct)
    {
        if (CardAction.Read(turn.Activity) is not CardActionReading.Accepted { Action: var action })
        {
            return new(turn, Reply.Nothing, InvokeResponse.Of(AdaptiveCardInvokeResponse.BadRequest(turn.Texts.Chat.CardUnreadable)));
        }

        var result = await TapAsync(turn, action.Verb, action.Data, action.Trigger is CardTrigger.Automatic, ct);
        return result with { Response = result.Response ?? InvokeResponse.Of(Answer(result)) };
    }

    private async Task<TurnResult> TapAsync(Turn turn, string name, JsonElement data, bool isAutomatic, CancellationToken ct)
    {
        if (taps.Find(name) is not { } verb)
        {
            return new(turn, Reply.Noting(turn.Texts.Chat.CardTooOld), InvokeResponse.Of(AdaptiveCardInvokeResponse.NotSupported(turn.Texts.Chat.CardTooOld)));
        }

        if (await taps.AllowAsync(verb, data, turn, ct) is not { Turn: var about })
        {
            return new(turn, Reply.Noting(await refusals.OfAsync(verb.Power, turn, ct)));
        }

        var meaning = Meaning(turn, name, data);
        var isRemembered = !isAutomatic && verb is { IsSecret: false, IsConfidential: false };
        var isRepeat = isRemembered && await inbox.IsRepeatAsync(meaning, turn.Now, ct);
        about = about with { IsRepeat = isRepeat };
        var reply = await verb.HandleAsync(data, about, ct);

        if (isRemembered && !isRepeat)
        {
            await inbox.AnsweredAsync(meaning, new(200, null), ct);
        }

        return reply is not null
            ? new(about, reply) { IsConfidential = verb.IsConfidential }
            : new(about, Reply.Noting(turn.Texts.Chat.CardUnreadable), InvokeResponse.Of(AdaptiveCardInvokeResponse.BadRequest(turn.Texts.Chat.CardUnreadable)));
    }

    private static AdaptiveCardInvokeResponse Answer(TurnResult result) => result.Reply switch
    {
        { Card: { } card } => AdaptiveCardInvokeResponse.Card(card.ToJson()),
        { Note: { } note } => AdaptiveCardInvokeResponse.Message(note),
        _ => AdaptiveCardInvokeResponse.Message(result.Turn.Texts.Chat.Noted),
    };

    private static ArrivalKey Meaning(Turn turn, string verb, JsonElement data)
    {
        var meaning = $"{turn.Activity.ReplyToId}|{turn.Activity.From?.Id}|{verb}|{(data.ValueKind is JsonValueKind.Undefined ? string.Empty : data.GetRawText())}";
        return new(turn.Conversation.Channel, turn.Conversation.Id, $"tap {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(meaning)))}");
    }
}

/// <summary>What a turn came to.</summary>
/// <param name="Response">The HTTP answer to an invoke; null for anything else.</param>
public sealed record TurnResult(Turn Turn, Reply Reply, InvokeResponse? Response = null)
{
    /// <summary>The answer is not kept for a redelivery, which is handled again.</summary>
    public bool IsConfidential { get; init; }
}
