using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>« Avis », and « un retour sur le codev »: what was lived last is named first, and the person says that this is what they mean.</summary>
public sealed class FeedbackCommand(Plans plans, FeedbackStates states, FeedbackScene scene) : ICommand
{
    public CommandName Name { get; } = new(
        "avis", "feedback",
        "Dire comment était la dernière session ou le dernier codev, et lire les réponses.",
        "Say how the last session or the last round was, and read the answers.");

    public IReadOnlyList<string> Synonyms { get; } = ["mon avis", "donner mon avis", "mon retour", "my feedback", "give feedback"];

    public Power Power => Power.Anyone;

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => AnswerAsync([FeedbackKind.Session, FeedbackKind.Round], turn, ct);

    public Task<Reply> OfRoundAsync(Turn turn, CancellationToken ct) => AnswerAsync([FeedbackKind.Round], turn, ct);

    private async Task<Reply> AnswerAsync(FeedbackKind[] kinds, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person } || !person.Is(Role.Participant, promotion.Id))
        {
            return Reply.Saying(turn.Promotion is null ? turn.NoPromotion : turn.Texts.Chat.OnlyParticipants);
        }

        var plan = await plans.OfAsync(promotion, ct);

        // In the group nothing tells which round the one who writes was in: the door opens for each on their own.
        return await states.LatestAsync(plan, person.Id, kinds, turn.Now, ct) is { } form && await scene.ReadAsync(plan, form.Id, turn, ct) is { } state
            ? await PrivateDoor.AnswerAsync(turn, turn.Texts.Feedback.Badge, FeedbackCard.Look(turn.Texts.Feedback.ConfirmButton, form), () => Task.FromResult(Confirm(state, turn)))
            : Reply.Saying(turn.Texts.Feedback.NothingYet(kinds.Contains(FeedbackKind.Session)));
    }

    private static AdaptiveCard Confirm(FeedbackState state, Turn turn)
    {
        var (words, title) = (turn.Texts.Feedback, FeedbackCard.Title(state, turn.Texts));
        return CardFrame.Of(
            words.InWords(words.ConfirmTitle, title),
            CardFrame.Title(words.ConfirmTitle),
            CardFrame.Line(title),
            CardFrame.Buttons(FeedbackCard.Look(words.ConfirmButton, state.Form)));
    }
}
