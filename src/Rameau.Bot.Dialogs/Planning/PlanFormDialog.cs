using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>« Déplacer »: the form, for the one who asks.</summary>
public sealed class PlanFormDialog(Plans plans, IPromotions promotions) : ICardAction<PlanForm>, ICommand
{
    public CommandName Name { get; } = new(
        "déplacer", "move step",
        "Changer la date ou le lieu d’une étape, ou l’annuler.",
        "Change the date or place of a step, or cancel it.");

    public IReadOnlyList<string> Synonyms { get; } =
    [
        "deplacer une etape", "changer la date", "changer une date", "annuler une etape", "changer le lieu", "changer le programme",
        "move", "move a step", "change the date", "cancel a step", "change the place",
    ];

    public Power Power => Power.Animator;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var open = ActionExecute.Button(turn.Texts.Planning.DoorButton, PlanForm.Verb, new(turn.Promotion?.Id.Value), PlanJson.Default.PlanForm);
        return await PrivateDoor.OfPromotionAsync(turn, turn.Texts.Planning.DoorTitle, open, () => DrawAsync(new(), turn, ct));
    }

    public async Task<Reply> HandleAsync(PlanForm tapped, Turn turn, CancellationToken ct) => Reply.Showing(await DrawAsync(tapped, turn, ct));

    private async Task<AdaptiveCard> DrawAsync(PlanForm filled, Turn turn, CancellationToken ct) => turn.Promotion is { } promotion
        ? PlanFormCard.Draw(await plans.OfAsync(promotion, ct), turn.Texts, turn.Now, filled)
        : PromotionChoice.Draw(
            turn.Texts.Planning.FormTitle, await promotions.AllAsync(ct), turn,
            ActionExecute.Button(turn.Texts.Planning.ContinueButton, PlanForm.Verb, filled with { Promotion = null }, PlanJson.Default.PlanForm));
}
