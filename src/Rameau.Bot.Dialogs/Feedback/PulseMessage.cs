using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Feedback;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>Asks the group how its week was; the card follows the answers, and shows the weeks once this one is over.</summary>
public sealed class PulseMessage(FeedbackStates states) : IMessage
{
    public const string Name = "pulse";

    public IReadOnlyCollection<string> Names { get; } = [Name];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        var promotion = context.Plan.Promotion.Id;

        if (Posts.IdOf(context.Key, Name) is not { } week
            || await states.ReadAsync(context.Plan, FormId.Of(promotion, FeedbackKind.Week, week.Value), context.Channel, context.Now, ct) is not { } state)
        {
            return null;
        }

        var words = context.Texts.Feedback;

        return new(PulseCard.ForGroup(state, await states.TrendAsync(promotion, ct), context.Texts), words.PulseTitle, state.IsOver ? null : state.Form.ClosesAt)
        {
            Item = new(words.PulseTitle, PulseCard.Look(state.IsOver ? context.Texts.Rhythm.OpenButton : words.AnswerButton, state.Form)),
        };
    }
}
