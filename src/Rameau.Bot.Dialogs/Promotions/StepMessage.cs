using NodaTime;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>A meeting's card, for the group or for one who has not answered.</summary>
public sealed class StepMessage(StepStates states) : IMessage
{
    /// <summary>A card that says « dans 7 jours » is drawn again each morning, silently.</summary>
    private static readonly LocalTime Morning = new(8, 0);

    public IReadOnlyCollection<string> Names { get; } = [MessageNames.Reminder];

    public async Task<Message?> DrawAsync(MessageContext context, CancellationToken ct)
    {
        if (!context.Step.Kind.TakesAnswers())
        {
            return null;
        }

        var texts = context.Texts;
        var state = await states.ReadAsync(context.Plan, context.Step, context.Key, context.Channel, context.Now, ct);
        var card = context.Reader is { } reader ? StepCard.ForPerson(state, texts, reader) : StepCard.ForGroup(state, texts);

        return new(card, StepCard.Summary(state, texts), NextDrawing(state)) { Item = Item(state, texts) };
    }

    private static DigestItem Item(StepState state, Wording.Texts texts)
    {
        var what = texts.Steps.InWords(state.Step, StepCard.When(state, texts)).TrimEnd('.');

        return state.IsOver || state.IsReplaced || state.Step.IsCancelled
            ? new(what, null)
            : new(what, ActionExecute.Button(
                texts.Steps.AnswerButton, StepLook.Verb, new(state.Plan.Promotion.Id.Value, state.Step.Id.Value, state.Beat?.Value), StepJson.Default.StepLook));
    }

    private static Instant? NextDrawing(StepState state)
    {
        if (state.IsReplaced || state.IsOver || state.Step.IsCancelled)
        {
            return null;
        }

        var tomorrow = state.Zone.On(state.Today.PlusDays(1), Morning);
        return Instant.Min(tomorrow, state.Step.EndsAt);
    }
}
