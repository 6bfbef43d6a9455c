using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« Programme »: the collective steps of the nine months.</summary>
public sealed class ProgrammeDialog(Plans plans) : ICardAction<ProgrammeLook>, ICommand
{
    public CommandName Name { get; } = new(
        "programme", "programme",
        "Toutes les rencontres du parcours, passées et à venir.",
        "All the meetings of the pathway, past and to come.");

    public IReadOnlyList<string> Synonyms { get; } = ["calendrier", "agenda", "program", "calendar"];

    public Power Power => Power.Anyone;

    public async Task<Reply> HandleAsync(ProgrammeLook tapped, Turn turn, CancellationToken ct) => turn.Promotion is { } promotion
        ? Reply.Showing(ProgrammeCard.Draw(await plans.OfAsync(promotion, ct), turn.Texts, turn.Now, tapped))
        : Reply.Noting(turn.NoPromotion);

    public async Task<Reply> HandleAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Posting(new Post.Here(OutgoingActivity.Saying(turn.NoPromotion, TextFormat.Plain)));
        }

        var card = ProgrammeCard.Draw(await plans.OfAsync(promotion, ct), turn.Texts, turn.Now, from: null);
        return Reply.Posting(new Post.Here(OutgoingActivity.Showing(card.AsAttachment(), turn.Texts.Steps.ProgrammeTitle(promotion.Name))));
    }
}
