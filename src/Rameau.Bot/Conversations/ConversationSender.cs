using System.Collections.Concurrent;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Connector;

namespace Rameau.Bot.Conversations;

/// <summary>
/// Everything the bot says goes through here: one message at a time per conversation, so that order is kept, and never faster
/// than Teams allows, so that it need not throttle.
/// </summary>
public sealed class ConversationSender(ConnectorClient connector, SendBudget budget)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> lanes = new(StringComparer.Ordinal);

    public Task<SendOutcome> SendAsync(ConversationReference to, OutgoingActivity activity, CancellationToken ct) =>
        InTurnAsync(to, () => connector.SendAsync(to, activity, ct), ct);

    /// <param name="key">The message's own name, the same should it ever be sent again.</param>
    /// <param name="begin">Asked when the message's turn has come; false calls it off. From then on nothing but the channel's answer ends it.</param>
    /// <returns>Null when it was called off.</returns>
    public Task<SendOutcome?> SendAsync(ConversationReference to, OutgoingActivity activity, string key, Func<Task<bool>> begin, CancellationToken ct) =>
        InTurnAsync(to, async () => await begin() ? await connector.SendAsync(to, activity, key, CancellationToken.None) : null, ct);

    public Task<UpdateOutcome> UpdateAsync(ConversationReference to, string activityId, OutgoingActivity activity, CancellationToken ct) =>
        InTurnAsync(to, () => connector.UpdateAsync(to, activityId, activity, ct), ct);

    public Task<DeleteOutcome> DeleteAsync(ConversationReference to, string activityId, CancellationToken ct) =>
        InTurnAsync(to, () => connector.DeleteAsync(to, activityId, ct), ct);

    /// <summary>The 1:1 chat with a member of a conversation that is known; null when the channel would not open one.</summary>
    public async Task<Conversation?> OpenAsync(Conversation near, string userId, CancellationToken ct) =>
        near.TenantId is { } tenant && await connector.CreatePersonalConversationAsync(near.ServiceUrl, tenant, userId, ct) is OpenOutcome.Opened { ConversationId: var id }
            ? new(new(id), ConversationKind.Personal, near.Channel, near.ServiceUrl, tenant, near.BotId)
            : null;

    private async Task<T> InTurnAsync<T>(ConversationReference to, Func<Task<T>> send, CancellationToken ct)
    {
        var lane = lanes.GetOrAdd(to.ConversationId, _ => new(1, 1));
        await lane.WaitAsync(ct);

        try
        {
            await budget.EnterAsync(to.ConversationId, to.TenantId ?? string.Empty, ct);
            return await send();
        }
        finally
        {
            lane.Release();
        }
    }
}
