using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>After the first session: what the promotion's own chat is for (founding document, « groupes libres en ligne »).</summary>
public sealed class CommunityMessage : IMessage
{
    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Community];

    public Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        var steps = context.Texts.Steps;

        return Task.FromResult(context.Step.Kind is StepKind.Community
            ? new Message(CardFrame.Of($"{steps.CommunityTitle}. {steps.CommunityLine}", CardFrame.Title(steps.CommunityTitle), CardFrame.Line(steps.CommunityLine)), steps.CommunityTitle)
            {
                Item = new(steps.CommunityTitle, MessageLook.Button(context.Texts.Rhythm.OpenButton, context)),
            }
            : null);
    }
}
