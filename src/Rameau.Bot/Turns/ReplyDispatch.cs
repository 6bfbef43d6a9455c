using NodaTime.Extensions;
using Rameau.Bot.Conversations;
using Rameau.Bot.Dialogs.Conversations;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;
using Rameau.Bot.Rhythm;

namespace Rameau.Bot.Turns;

/// <summary>Sends what a dialog described, in its order.</summary>
public sealed partial class ReplyDispatch(
    ConversationSender sender, PersonalChats chats, ILedger ledger, IMetronome metronome, TimeProvider clock, ILogger<ReplyDispatch> log)
{
    public async Task SendAsync(TurnResult result, CancellationToken ct)
    {
        foreach (var post in result.Reply.Posts)
        {
            await SendAsync(post, result.Turn, ct);
        }

        foreach (var promotion in result.Reply.AlsoStirs.Concat(result.Reply.Stirs is { } one ? [one] : []))
        {
            await metronome.ArmAsync(promotion, clock.GetCurrentInstant(), ct);
        }
    }

    /// <summary>A sentence back to where an activity came from, when no turn could be opened for it.</summary>
    public async Task SayAsync(Activity activity, string text, CancellationToken ct) =>
        Note(await sender.SendAsync(ConversationReference.ToThreadOf(activity), OutgoingActivity.Saying(text, TextFormat.Plain), ct));

    /// <summary>Private words that come of something done outside any conversation.</summary>
    /// <param name="near">A conversation those people are in; null when none is known.</param>
    public async Task TellAsync(IEnumerable<Post.ToPerson> words, Conversation? near, CancellationToken ct)
    {
        foreach (var one in words)
        {
            await ToPersonAsync(one, near, ct);
        }
    }

    private async Task SendAsync(Post post, Turn turn, CancellationToken ct)
    {
        switch (post)
        {
            case Post.Here { Activity: var activity }:
                Note(await sender.SendAsync(ConversationReference.ToThreadOf(turn.Activity), activity, ct));
                break;
            case Post.Update { ActivityId: var id, Activity: var activity }:
                if (await sender.UpdateAsync(References.To(turn.Conversation), id, activity, ct) is UpdateOutcome.Refused { Error: var error })
                {
                    LogRefused("update", error.Kind, error.Code, error.CorrelationId);
                }

                break;
            case Post.Tracked { Delivery: var delivery }:
                await ledger.PlanAsync([delivery], ct);
                await metronome.ArmAsync(delivery.Promotion, clock.GetCurrentInstant(), ct);
                break;
            case Post.ToPerson toPerson:
                await ToPersonAsync(toPerson, turn.Conversation, ct);
                break;
        }
    }

    private async Task ToPersonAsync(Post.ToPerson word, Conversation? near, CancellationToken ct)
    {
        var chat = await chats.WithAsync(word.Person, near, ct);

        if (chat is { Alive: true })
        {
            Note(await sender.SendAsync(References.To(chat), word.Activity, ct));
        }
        else
        {
            LogUnreachable(word.Person);
        }
    }

    private void Note(SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Refused { Error: var error }:
                LogRefused("send", error.Kind, error.Code, error.CorrelationId);
                break;
            case SendOutcome.Doubtful { Reason: var reason }:
                LogDoubtful(reason, outcome.CorrelationId);
                break;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The channel refused a {What}: {Kind} {Code} ({CorrelationId}).")]
    private partial void LogRefused(string what, ConnectorErrorKind kind, string? code, string? correlationId);

    [LoggerMessage(LogLevel.Warning, "A reply may or may not have arrived: {Reason} ({CorrelationId}).")]
    private partial void LogDoubtful(string reason, string? correlationId);

    [LoggerMessage(LogLevel.Warning, "{Person} has no 1:1 chat with the bot and could not be written to.")]
    private partial void LogUnreachable(PersonId person);
}
