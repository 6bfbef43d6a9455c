using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>« Programme »: the nine months; with what is the reader's own where nobody else reads.</summary>
public sealed class ProgrammeDialog(Plans plans, Belonging belonging, ProgrammePersonal personal) : ICardAction<ProgrammeLook>, ICommand
{
    public CommandName Name { get; } = new(
        "programme", "programme",
        "Toutes les rencontres du parcours, passées et à venir.",
        "All the meetings of the pathway, past and to come.");

    public IReadOnlyList<string> Synonyms { get; } = ["calendrier", "agenda", "program", "calendar", "mon programme", "my programme"];

    public Power Power => Power.Anyone;

    /// <summary>Only who taps sees what it opens.</summary>
    public async Task<Reply> HandleAsync(ProgrammeLook tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.NoPromotion);
        }

        var plan = await plans.OfAsync(promotion, ct);
        return Reply.Showing(ProgrammeCard.Draw(plan, turn.Texts, turn.Now, tapped, await personal.ReadAsync(plan, turn, ct)));
    }

    public Task<Reply> HandleAsync(Turn turn, CancellationToken ct) => belonging.AboutAsync(turn, it => AnswerAsync(it, ct), ct);

    private async Task<Reply> AnswerAsync(Turn turn, CancellationToken ct)
    {
        var plan = await plans.OfAsync(turn.Promotion!, ct);
        var mine = turn.InGroup ? null : await personal.ReadAsync(plan, turn, ct);

        return ProgrammeCard.Draw(plan, turn.Texts, turn.Now, from: null, mine).AsReply(turn.Texts.Steps.ProgrammeTitle(plan.Promotion.Name));
    }
}
