using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>
/// Shows each person their part of a form and takes their answer. A refusal leaves the card as it is: what was typed stays in it, and is in no answer
/// that is kept for a redelivery.
/// </summary>
public sealed class FeedbackDialog(FeedbackScene scene, FeedbackTaking taking) : ICardAction<FeedbackLook>, ICardAction<FeedbackOpen>, ICardAction<FeedbackGive>
{
    public Task<Reply> HandleAsync(FeedbackLook tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        new(tapped.Form),
        FeedbackScene.IsQuestions,
        turn,
        (_, state, person) => Task.FromResult(Sights.Of(state.Form, person) is Sight.Nothing
            ? FeedbackScene.Refused(FeedbackRefusal.NotAsked, turn)
            : Reply.Showing(FeedbackCard.ForPerson(state, turn.Texts, person))),
        ct);

    public Task<Reply> HandleAsync(FeedbackOpen tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        new(tapped.Form),
        FeedbackScene.IsQuestions,
        turn,
        (_, state, person) => Task.FromResult(FeedbackDecision.WhyNot(state.Form, person.Id, state.HasAnswered(person.Id), turn.Now) switch
        {
            FeedbackRefusal.NotAsked => FeedbackScene.Refused(FeedbackRefusal.NotAsked, turn),
            { } why => Reply.Showing(FeedbackCard.ForPerson(state, turn.Texts, person, turn.Texts.Feedback.Refused(why)), turn.Texts.Feedback.Refused(why)),
            null => Reply.Showing(FeedbackFormCard.Draw(state, turn.Texts, state.Named.FirstOrDefault(one => one.Person == person.Id)?.Answer)),
        }),
        ct);

    public Task<Reply> HandleAsync(FeedbackGive tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        new(tapped.Form),
        FeedbackScene.IsQuestions,
        turn,
        async (plan, state, person) =>
        {
            var refused = await taking.TakeAsync(plan, state, person, tapped.Typed(), turn, ct);

            if (refused is { } why and not (FeedbackRefusal.AlreadyAnswered or FeedbackRefusal.Closed))
            {
                return FeedbackScene.Refused(why, turn);
            }

            // Nothing of what was answered is in the reply, which is kept for a while.
            var note = refused is { } late ? turn.Texts.Feedback.Refused(late) : turn.Texts.Feedback.Noted(state.Form.Mode);
            var after = (await scene.ReadAsync(plan, state.Form.Id, turn, ct))!;
            return Reply.Showing(FeedbackCard.ForPerson(after, turn.Texts, person, note), note) with { Stirs = plan.Promotion.Id };
        },
        ct);
}
