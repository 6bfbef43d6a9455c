using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« Qui vient »: names of those who come as far as each lets the reader see, and counts of the others.</summary>
public sealed class TurnoutDialog(Plans plans, StepStates states) : ICommand
{
    public CommandName Name { get; } = new(
        "qui vient", "who is coming",
        "Qui a dit venir à la prochaine rencontre.",
        "Who said they are coming to the next meeting.");

    public IReadOnlyList<string> Synonyms { get; } = ["qui vient a la prochaine session", "qui sera la", "who comes", "who s coming"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var texts = turn.Texts;

        if (turn.Promotion is not { } promotion)
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);

        if (plan.NextAt(turn.Now) is not { } step)
        {
            return Reply.Saying(texts.Steps.NothingNext);
        }

        var state = await states.ReadAsync(plan, step, null, turn.Conversation.Channel, turn.Now, ct);
        var card = Draw(state, texts, turn.InGroup ? new Viewer.GroupOf(promotion.Id) : turn.Speaker);

        return card.AsReply(StepCard.Summary(state, texts));
    }

    private static AdaptiveCard Draw(StepState state, Texts texts, Viewer? viewer)
    {
        var turnout = state.Turnout;
        string[] coming = viewer is null ? [] : [.. turnout.Coming.Select(person => Gate.NameOf(person, viewer)).OfType<string>()];
        var day = texts.Dates.Day(state.Day, state.Today);
        var counts = texts.Steps.Counts(turnout.Coming.Count, turnout.Absent.Count, turnout.Silent.Count);

        return CardFrame.Of(
            texts.Steps.TurnoutInWords(state.Step, day, counts),
            StepCard.Badge(state.Step, texts),
            CardFrame.Title(Typography.Capital(day)),
            CardFrame.State(Typography.Capital(counts)),
            turnout.Coming.Count == 0 ? CardFrame.Subtle(texts.Steps.NobodyYet) : coming.Length == 0 ? null : CardFrame.Plain(texts.Steps.Coming(coming)));
    }
}
