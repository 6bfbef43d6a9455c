using Rameau.Bot.Dialogs.Cards;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>The one table of what the rhythm can say.</summary>
public sealed class Messages
{
    private readonly Dictionary<string, IMessage> byName = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two features claim one message.</exception>
    public Messages(IEnumerable<IMessage> messages)
    {
        foreach (var (name, message) in messages.SelectMany(message => message.Names.Select(name => (name, message))))
        {
            if (!byName.TryAdd(name, message))
            {
                throw new InvalidOperationException($"The message '{name}' is registered twice; each belongs to one feature.");
            }
        }
    }

    public IReadOnlyCollection<string> Names => byName.Keys;

    /// <returns>Null when there is nothing to say, or nobody knows how any more.</returns>
    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (!byName.TryGetValue(context.Name, out var source) || await source.DrawAsync(context with { Words = null }, ct) is not { } message)
        {
            return null;
        }

        var card = context.Words is { } words ? CardFrame.WithWords(message.Card, words) : message.Card;

        return message with
        {
            Card = CardFrame.WithWhy(card, context.Texts.Rhythm.WhyQuestion, context.Because),
            Words = context.Words,
            Because = context.Because,
        };
    }
}
