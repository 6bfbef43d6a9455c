using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>What whoever animates, or led the round, decides of a form: with or without names, and what they read in the answers.</summary>
public sealed class FeedbackLeadDialog(FeedbackDesk desk, IFeedback feedback, FeedbackScene scene)
    : ICardAction<FeedbackChoose>, ICardAction<FeedbackThemes>, ICardAction<FeedbackSumUp>
{
    public Task<Reply> HandleAsync(FeedbackChoose tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        new(tapped.Form),
        FeedbackScene.IsQuestions,
        turn,
        async (plan, state, person) =>
        {
            var mode = tapped.IsNamed ? AnswerMode.Named : AnswerMode.Anonymous;
            var decision = FeedbackDecision.DecideMode(state.Form, person, mode, state.Answered, turn.Now);

            if (decision is FeedbackDecision.Changed)
            {
                await desk.OpenAsync(state.Form, ct);
                decision = await feedback.TrySetModeAsync(state.Form.Id, mode, ct) ? decision : new FeedbackDecision.Refused(FeedbackRefusal.ModeFrozen);
            }

            return await ShowAsync(plan, state.Form, person, decision, turn.Texts.Feedback.ModeNoted(mode), turn, ct);
        },
        ct);

    public Task<Reply> HandleAsync(FeedbackThemes tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        new(tapped.Form),
        FeedbackScene.IsQuestions,
        turn,
        (_, state, person) => Task.FromResult(FeedbackDecision.DecideThemes(state.Form, person, state.Form.Themes, FeedbackResults.AreThere(state)) is FeedbackDecision.Refused { Why: var why }
            ? FeedbackScene.Refused(why, turn)
            : Reply.Showing(FeedbackFormCard.Themes(state, turn.Texts, person))),
        ct);

    public Task<Reply> HandleAsync(FeedbackSumUp tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        new(tapped.Form),
        FeedbackScene.IsQuestions,
        turn,
        async (plan, state, person) =>
        {
            var decision = FeedbackDecision.DecideThemes(state.Form, person, tapped.Themes, FeedbackResults.AreThere(state));

            if (decision is FeedbackDecision.Changed { Form: var changed })
            {
                await feedback.SetThemesAsync(changed.Id, changed.Themes, ct);
            }

            return await ShowAsync(plan, state.Form, person, decision, turn.Texts.Feedback.ThemesNoted, turn, ct);
        },
        ct);

    /// <param name="noted">What is said of what was decided.</param>
    private async Task<Reply> ShowAsync(Plan plan, FeedbackForm form, Person person, FeedbackDecision decision, string noted, Turn turn, CancellationToken ct)
    {
        if (decision is FeedbackDecision.Refused { Why: var why })
        {
            return FeedbackScene.Refused(why, turn);
        }

        await scene.DrawAgainAsync(plan, form, turn.Now, ct);
        var state = (await scene.ReadAsync(plan, form.Id, turn, ct))!;
        return Reply.Showing(FeedbackCard.ForPerson(state, turn.Texts, person, noted), noted) with { Stirs = plan.Promotion.Id };
    }
}
