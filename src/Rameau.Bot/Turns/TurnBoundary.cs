using System.Collections.Concurrent;
using System.Text.Json;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Hosting;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Turns;

/// <summary>
/// One of the program's two catch-alls. Whatever happens in a turn, the channel gets an answer in time, the person gets a
/// sentence, and the same activity is not handled twice.
/// </summary>
public sealed partial class TurnBoundary(
    TurnRouter router, ReplyDispatch dispatch, IInbox inbox, TimeProvider clock, RealTime real, ILogger<TurnBoundary> log)
{
    /// <summary>Teams delivers again after fifteen seconds.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<ArrivalKey, Task<InvokeResponse>> running = new();

    public async Task<InvokeResponse> RunAsync(Activity activity, CancellationToken aborted)
    {
        // A search writes nothing and is typed letter by letter: there is nothing to tell apart, and nothing to keep.
        if (activity.Id is not { Length: > 0 } id || activity.Name is InvokeNames.MessageExtensionQuery)
        {
            return await LimitedAsync(activity, null);
        }

        ArrivalKey key = new(activity.ChannelId, new(activity.Conversation.Id), id);
        TaskCompletionSource<InvokeResponse> mine = new(TaskCreationOptions.RunContinuationsAsynchronously);

        if (running.GetOrAdd(key, mine.Task) is var task && task != mine.Task)
        {
            return await task.WaitAsync(aborted); // the same activity, a moment ago, in this process: the same answer
        }

        try
        {
            // A client that hangs up does not undo what was begun: the turn runs to its end, within its limit.
            var answer = await LimitedAsync(activity, key);
            mine.SetResult(answer);
            return answer;
        }
        finally
        {
            mine.TrySetResult(InvokeResponse.Empty);
            running.TryRemove(key, out _);
        }
    }

    private async Task<InvokeResponse> LimitedAsync(Activity activity, ArrivalKey? key)
    {
        using CancellationTokenSource limit = new(Limit, real.Provider);

        try
        {
            // On a thread of its own, and not waited for beyond the limit: a locked SQLite file blocks its caller and heeds no token.
            var ct = limit.Token;
            return await Task.Run(() => HandleAsync(activity, key, ct), ct).WaitAsync(ct);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            LogSlow(activity.Type, activity.Id);
            return await ApologiseAsync(activity, key, TextsFor(activity).Chat.TookTooLong);
        }
        catch (Exception e)
        {
            LogBroken(e, activity.Type, activity.Id);
            return await ApologiseAsync(activity, key, TextsFor(activity).Chat.WentWrong);
        }
    }

    private async Task<InvokeResponse> HandleAsync(Activity activity, ArrivalKey? key, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();

        switch (key is null ? new Arrival.First() : await inbox.ArriveAsync(key, now, ct))
        {
            case Arrival.Answered { Answer: var given }:
                return new(given.Status, given.Body is { } body ? JsonElement.Parse(body) : null);
            case Arrival.Running:
                return Answer(activity, AdaptiveCardInvokeResponse.Message(TextsFor(activity).Chat.StillWorking));
        }

        var result = await router.HandleAsync(activity, now, ct);
        await dispatch.SendAsync(result, ct);
        var response = result.Response ?? InvokeResponse.Empty;

        if (key is not null)
        {
            await RememberAsync(key, result, response, ct);
        }

        return response;
    }

    /// <summary>A confidential answer is kept nowhere: its redelivery is handled again, and every dialog is safe to repeat.</summary>
    private Task RememberAsync(ArrivalKey key, TurnResult result, InvokeResponse response, CancellationToken ct) => result.IsConfidential && response.Body is not null
        ? inbox.ForgetAsync(key, ct)
        : inbox.AnsweredAsync(key, new(response.Status, response.Body?.GetRawText()), ct);

    /// <summary>The activity is forgotten, so that a redelivery or a second tap may succeed; every dialog is safe to repeat.</summary>
    private async Task<InvokeResponse> ApologiseAsync(Activity activity, ArrivalKey? key, string sorry)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(3), real.Provider);

        var ct = limit.Token;

        if (activity.Type is ActivityTypes.Message)
        {
            await TryAsync("apology", () => dispatch.SayAsync(activity, sorry, ct), activity, ct);
        }

        if (key is not null)
        {
            await TryAsync("forgotten", () => inbox.ForgetAsync(key, ct), activity, ct);
        }

        return Answer(activity, AdaptiveCardInvokeResponse.Failed(sorry));
    }

    /// <summary>What broke the turn, a database say, may break this too; the other half is still done.</summary>
    private async Task TryAsync(string what, Func<Task> act, Activity activity, CancellationToken ct)
    {
        try
        {
            await Task.Run(act, ct).WaitAsync(ct);
        }
        catch (Exception e)
        {
            LogBroken(e, what, activity.Id);
        }
    }

    private static InvokeResponse Answer(Activity activity, AdaptiveCardInvokeResponse answer) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: InvokeNames.CardAction } => InvokeResponse.Of(answer),
        { Type: ActivityTypes.Invoke, Name: InvokeNames.MessageExtensionQuery } => MessageExtensionResponse.Message(TextsFor(activity).Chat.WentWrong).AsInvokeResponse(),
        _ => InvokeResponse.Empty,
    };

    private static Texts TextsFor(Activity activity) => Texts.For(null, activity.Locale, null);

    [LoggerMessage(LogLevel.Warning, "A {Type} turn took too long ({Id}).")]
    private partial void LogSlow(string type, string? id);

    [LoggerMessage(LogLevel.Error, "A {Type} turn failed ({Id}).")]
    private partial void LogBroken(Exception e, string type, string? id);
}
