using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« Prochaine étape », and the card's own refreshing for the one who looks.</summary>
public sealed class StepDialog(Plans plans, StepStates states) : ICardAction<StepLook>, ICommand
{
    public CommandName Name { get; } = new(
        "prochaine étape", "next step",
        "La prochaine rencontre : quand, où, qui vient, et votre réponse.",
        "The next meeting: when, where, who comes, and your answer.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["etape", "prochaine session", "prochaine", "c est quand la prochaine session", "quand est la prochaine session", "next", "next session", "when is the next session"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(StepLook tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Person: { } person, Promotion: { } promotion })
        {
            return Reply.Noting(turn.Texts.Chat.UnknownPerson);
        }

        return await states.ReadAsync(promotion, tapped.Step, tapped.Beat is { } key ? new BeatKey(key) : null, turn.Conversation.Channel, turn.Now, ct) is { } state
            ? Reply.Showing(StepCard.ForPerson(state, turn.Texts, person))
            : Reply.Noting(turn.Texts.Steps.Refused(RsvpRefusal.NoSuchStep));
    }

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Saying(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);

        if (plan.NextAt(turn.Now) is not { } step)
        {
            return Reply.Saying(turn.Texts.Steps.NothingNext);
        }

        return turn.Conversation.Promotion == promotion.Id
            ? Reply.Posting(new Post.Tracked(Asked(turn, plan, step)))
            : await PrivatelyAsync(turn, plan, step, ct);
    }

    /// <summary>In the group the card joins the ledger, so that it follows the answers like any reminder.</summary>
    private static Delivery Asked(Turn turn, Plan plan, Step step)
    {
        BeatKey key = new($"{BeatKey.Of(plan.Promotion.Id, step, turn.Activity.Id ?? string.Empty)}/{StepCard.AskedRule}");

        return new(
            key, key, plan.Promotion.Id, step.Id, step.Revision, StepCard.AskedRule, MessageNames.Reminder, turn.Now, step.EndsAt, DeliveryState.Planned)
        {
            Conversation = turn.Conversation.Id,
        };
    }

    private async Task<Reply> PrivatelyAsync(Turn turn, Plan plan, Step step, CancellationToken ct)
    {
        var state = await states.ReadAsync(plan, step, null, turn.Conversation.Channel, turn.Now, ct);
        var card = turn is { Person: { } person, InGroup: false } ? StepCard.ForPerson(state, turn.Texts, person) : StepCard.ForGroup(state, turn.Texts);

        return card.AsReply(StepCard.Summary(state, turn.Texts));
    }
}
