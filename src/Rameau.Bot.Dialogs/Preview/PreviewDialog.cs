using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>« Aperçu »: the messages to come, for whoever animates and asks.</summary>
public sealed class PreviewDialog(Previews previews, Plans plans, IPromotions promotions, ILedger ledger) : ICardAction<PreviewOpen>, ICardAction<PreviewLook>, ICommand
{
    public CommandName Name { get; } = new(
        "aperçu", "preview",
        "Relire les messages des 14 jours à venir, en passer, modifier ou reporter un.",
        "Read the messages of the next 14 days, skip, edit or postpone one.");

    public IReadOnlyList<string> Synonyms { get; } =
    [
        "14 jours", "quatorze jours", "prochains messages", "messages a venir", "apercu des messages", "previsualiser",
        "14 days", "next messages", "upcoming messages", "next 14 days",
    ];

    public Power Power => Power.Animator;

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        var open = ActionExecute.Button(turn.Texts.Preview.DoorButton, PreviewOpen.Verb, new(turn.Promotion?.Id.Value), PreviewJson.Default.PreviewOpen);
        return await PrivateDoor.OfPromotionAsync(turn, turn.Texts.Preview.Title, open, () => ListAsync(turn, null, ct));
    }

    public async Task<Reply> HandleAsync(PreviewOpen tapped, Turn turn, CancellationToken ct) => Reply.Showing(await ListAsync(turn, null, ct));

    public async Task<Reply> HandleAsync(PreviewLook tapped, Turn turn, CancellationToken ct) => tapped.Beat is { Length: > 0 } beat
        ? await ShowAsync(new(beat), turn, null, ct)
        : Reply.Noting(turn.Texts.Preview.MessageMissing);

    /// <summary>The message, or the list where it is none that will be posted.</summary>
    /// <param name="note">What has just become of a wish.</param>
    public async Task<Reply> ShowAsync(BeatKey key, Turn turn, string? note, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.Texts.Chat.CardUnreadable);
        }

        var plan = await plans.OfAsync(promotion, ct);

        if (await previews.FindAsync(plan, key, person, turn.Conversation, turn.Now, ct) is { } view)
        {
            return Reply.Showing(PreviewCard.Draw(plan, view, turn.Texts, turn.Now, note), note);
        }

        var why = note ?? ((await ledger.KeysAsync(promotion.Id, ct)).Contains(key) ? turn.Texts.Preview.Gone : turn.Texts.Preview.Unknown);
        return Reply.Showing(await ListAsync(turn, why, ct), why);
    }

    private async Task<AdaptiveCard> ListAsync(Turn turn, string? note, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return PromotionChoice.Draw(
                turn.Texts.Preview.Title, await promotions.AllAsync(ct), turn,
                ActionExecute.Button(turn.Texts.Planning.ContinueButton, PreviewOpen.Verb, new(), PreviewJson.Default.PreviewOpen));
        }

        var plan = await plans.OfAsync(promotion, ct);
        return PreviewListCard.Draw(plan, await previews.ListAsync(plan, turn.Conversation, turn.Now, ct), turn.Texts, turn.Now, note);
    }
}
