using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>« Tableau de bord »: how the promotion is doing, for whoever animates and asks.</summary>
public sealed class StatusDialog(Statuses statuses, Plans plans, IPromotions promotions) : ICommand, ICardAction<StatusLook>
{
    public CommandName Name { get; } = new(
        "tableau de bord", "dashboard",
        "Où en est la promotion, en nombres.",
        "How the promotion is doing, in figures.");

    public IReadOnlyList<string> Synonyms { get; } =
        ["ou en est la promo", "ou en est la promotion", "statistiques", "stats promo", "promotion status", "how is the promotion doing"];

    public Power Power => Power.Animator;

    /// <param name="named">The promotion that was said; staff may ask of any of theirs in their own chat.</param>
    public async Task<Reply> AskAsync(string? named, Turn turn, CancellationToken ct) =>
        named is not null && !turn.InGroup && turn.Person?.Is(Role.Staff, new(named)) is true && await promotions.FindAsync(new(named), ct) is { } promotion
            ? await HandleAsync(turn with { Promotion = promotion }, ct)
            : await HandleAsync(turn, ct);

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var open = ActionExecute.Button(turn.Texts.Status.DoorButton, StatusLook.Verb, new(turn.Promotion?.Id.Value), StatusJson.Default.StatusLook);
        return await PrivateDoor.OfPromotionAsync(turn, turn.Texts.Status.Title, open, () => DrawAsync(turn, ct));
    }

    public async Task<Reply> HandleAsync(StatusLook tapped, Turn turn, CancellationToken ct) => Reply.Showing(await DrawAsync(turn, ct));

    private async Task<AdaptiveCard> DrawAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return PromotionChoice.Draw(
                turn.Texts.Status.Title, await promotions.AllAsync(ct), turn,
                ActionExecute.Button(turn.Texts.Planning.ContinueButton, StatusLook.Verb, new(), StatusJson.Default.StatusLook));
        }

        var plan = await plans.OfAsync(promotion, ct);
        return StatusCard.Draw(plan, await statuses.ReadAsync(plan, turn.Now, ct), turn.Texts, turn.Now, Posts.IdOf(turn).Value);
    }
}
