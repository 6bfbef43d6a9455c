using System.Globalization;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>« Pouls »: how the weeks were, this week's tap, and for who animates the switch.</summary>
public sealed class PulseDialog(FeedbackScene scene, FeedbackTaking taking, FeedbackStates states, IFeedback feedback)
    : ICommand, ICardAction<PulseLook>, ICardAction<PulseGive>, ICardAction<PulseSwitch>
{
    public CommandName Name { get; } = new(
        "pouls", "pulse",
        "Comment vont les semaines de la promotion, et s’il faut le demander.",
        "How the promotion’s weeks are going, and whether to ask.");

    public IReadOnlyList<string> Synonyms { get; } = ["pouls du groupe", "la meteo du groupe", "group pulse", "pulse of the group"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct) =>
        turn.Promotion is { } promotion ? (await TrendAsync(promotion, turn, null, ct)).AsReply() : Reply.Saying(turn.NoPromotion);

    public Task<Reply> HandleAsync(PulseLook tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        IdOf(tapped.Week, turn),
        FeedbackScene.IsPulse,
        turn,
        async (plan, state, person) => Reply.Showing(PulseCard.ForPerson(state, await states.TrendAsync(plan.Promotion.Id, ct), turn.Texts, person)),
        ct);

    public Task<Reply> HandleAsync(PulseGive tapped, Turn turn, CancellationToken ct) => scene.AboutAsync(
        IdOf(tapped.Week, turn),
        FeedbackScene.IsPulse,
        turn,
        async (plan, state, person) =>
        {
            Dictionary<string, string?> typed = new() { [FeedbackQuestion.Pulse] = tapped.Score.ToString(CultureInfo.InvariantCulture) };
            var refused = await taking.TakeAsync(plan, state, person, typed, turn, ct);

            if (refused is FeedbackRefusal.NotAsked or FeedbackRefusal.ScoreMissing)
            {
                return FeedbackScene.Refused(refused.Value, turn);
            }

            var note = refused is { } why ? turn.Texts.Feedback.Refused(why) : turn.Texts.Feedback.Noted(AnswerMode.Anonymous);
            var after = (await scene.ReadAsync(plan, state.Form.Id, turn, ct))!;
            return Reply.Showing(PulseCard.ForPerson(after, await states.TrendAsync(plan.Promotion.Id, ct), turn.Texts, person, note), note) with { Stirs = plan.Promotion.Id };
        },
        ct);

    public async Task<Reply> HandleAsync(PulseSwitch tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.NoPromotion);
        }

        await feedback.SetPulseAsync(promotion.Id, tapped.IsOn, ct);
        var noted = turn.Texts.Feedback.PulseSwitched(tapped.IsOn);
        return Reply.Showing(await TrendAsync(promotion, turn, noted, ct), noted) with { Stirs = promotion.Id };
    }

    private async Task<AdaptiveCard> TrendAsync(Promotion promotion, Turn turn, string? word, CancellationToken ct) =>
        PulseCard.Trend(promotion, await states.TrendAsync(promotion.Id, ct), await feedback.IsPulseOnAsync(promotion.Id, ct), turn, word);

    private static FormId IdOf(string week, Turn turn) => turn.Promotion is { } promotion ? FormId.Of(promotion.Id, FeedbackKind.Week, week) : default;
}
