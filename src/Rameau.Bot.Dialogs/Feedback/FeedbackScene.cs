using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>What every tap on a form begins and ends with.</summary>
public sealed class FeedbackScene(Plans plans, FeedbackDesk desk, FeedbackStates states, ILedger ledger)
{
    /// <param name="isMeant">Whether a card of this verb can be about a form of this kind.</param>
    /// <param name="answer">To this person, about the form as it stands; what is past its end is ended first.</param>
    public async Task<Reply> AboutAsync(FormId id, Func<FeedbackKind, bool> isMeant, Turn turn, Func<Plan, FeedbackState, Person, Task<Reply>> answer, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);
        await desk.SettleAsync(promotion.Id, turn.Now, ct);

        return await ReadAsync(plan, id, turn, ct) is { } state && isMeant(state.Form.Kind)
            ? await answer(plan, state, person)
            : Refused(FeedbackRefusal.NoSuchForm, turn);
    }

    public Task<FeedbackState?> ReadAsync(Plan plan, FormId id, Turn turn, CancellationToken ct) => states.ReadAsync(plan, id, turn.Conversation.Channel, turn.Now, ct);

    /// <summary>Everybody's card, soon.</summary>
    public Task DrawAgainAsync(Plan plan, FeedbackForm form, Instant now, CancellationToken ct) =>
        ledger.AmendAsync(plan.Promotion.Id, form.Kind is FeedbackKind.Session ? new(form.Subject) : Posts.Anchor(plan).Id, now, except: null, ct);

    public static bool IsQuestions(FeedbackKind kind) => kind is not FeedbackKind.Week;

    public static bool IsPulse(FeedbackKind kind) => kind is FeedbackKind.Week;

    /// <summary>The card stays as it is.</summary>
    public static Reply Refused(FeedbackRefusal why, Turn turn) => Reply.Noting(turn.Texts.Feedback.Refused(why));
}
