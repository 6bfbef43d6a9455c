using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;

namespace Rameau.Bot.Conversations;

/// <summary>The 1:1 chats with people: the one there is, or a new one.</summary>
public sealed class PersonalChats(ConversationSender sender, IConversations conversations, IPeople people)
{
    /// <param name="near">A conversation the person is in, which tells where and how to open another; null when none is known.</param>
    /// <returns>Null when there is none and the channel would not open one; it may be dead.</returns>
    public async Task<Conversation?> WithAsync(PersonId person, Conversation? near, CancellationToken ct) =>
        await conversations.WithAsync(person, ct) ?? (near is null ? null : await OpenAsync(person, near, ct));

    private async Task<Conversation?> OpenAsync(PersonId person, Conversation near, CancellationToken ct)
    {
        var ids = await people.ChannelIdsAsync(near.Channel, [person], ct);

        if (!ids.TryGetValue(person, out var userId) || await sender.OpenAsync(near, userId, ct) is not { } opened)
        {
            return null;
        }

        await conversations.SeenAsync(opened with { With = person }, ct);
        return opened;
    }
}
