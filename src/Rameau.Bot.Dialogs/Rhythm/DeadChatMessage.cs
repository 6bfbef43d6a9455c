using Rameau.Bot.Dialogs.Cards;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>Tells Le RAMEAU's team that a promotion's chat takes no more messages.</summary>
public sealed class DeadChatMessage : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.DeadChat];

    public Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        var title = context.Texts.Rhythm.DeadChatTitle(context.Plan.Promotion.Name);
        var card = CardFrame.Of($"{title}. {context.Texts.Rhythm.DeadChat}", CardFrame.Title(title), CardFrame.Line(context.Texts.Rhythm.DeadChat));

        return Task.FromResult<Message?>(new(card, title));
    }
}
