using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>« Passation »: what whoever takes over should know, for the one who asks.</summary>
public sealed class HandOverDialog(HandOvers handOvers, Plans plans, IPromotions promotions) : ICommand, ICardAction<HandOverLook>
{
    public CommandName Name { get; } = new(
        "passation", "hand over",
        "Ce que doit savoir qui reprend l’animation.",
        "What whoever takes over should know.");

    public IReadOnlyList<string> Synonyms { get; } = ["passer le relais", "reprendre l animation", "handover", "hand-over pack"];

    public Power Power => Power.Animator;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var open = ActionExecute.Button(turn.Texts.Status.DoorButton, HandOverLook.Verb, new(turn.Promotion?.Id.Value), StatusJson.Default.HandOverLook);
        return await PrivateDoor.OfPromotionAsync(turn, turn.Texts.Status.HandOverTitle, open, () => DrawAsync(turn, ct));
    }

    public async Task<Reply> HandleAsync(HandOverLook tapped, Turn turn, CancellationToken ct) => Reply.Showing(await DrawAsync(turn, ct));

    private async Task<AdaptiveCard> DrawAsync(Turn turn, CancellationToken ct) => turn is { Promotion: { } promotion, Person: { } reader }
        ? await handOvers.DrawAsync(await plans.OfAsync(promotion, ct), reader, turn.Conversation, turn.Texts, turn.Now, null, ct)
        : PromotionChoice.Draw(
            turn.Texts.Status.HandOverTitle, await promotions.AllAsync(ct), turn,
            ActionExecute.Button(turn.Texts.Planning.ContinueButton, HandOverLook.Verb, new(), StatusJson.Default.HandOverLook));
}
