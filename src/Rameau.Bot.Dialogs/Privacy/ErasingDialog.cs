using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>« Effacez mes données »: says what that means, asks once, and does it.</summary>
public sealed class ErasingDialog(Erasing erasing) : ICardAction<RightsAsk>, ICardAction<RightsErase>
{
    public static Task<Reply> HandleAsync(Turn turn) => turn is { InGroup: false, Person: null }
        ? Task.FromResult(Reply.Saying(turn.Texts.Rights.NothingHeld))
        : PrivateDoor.AnswerAsync(turn, turn.Texts.Rights.Mine, RightsCard.Look(turn.Texts), () => Task.FromResult(ErasingCard.Ask(turn.Person!, turn.Texts)));

    public Task<Reply> HandleAsync(RightsAsk tapped, Turn turn, CancellationToken ct) => Task.FromResult(
        turn.Person is { } person ? Reply.Showing(ErasingCard.Ask(person, turn.Texts)) : Reply.Noting(turn.Texts.Rights.NothingHeld));

    /// <summary>The answer is the receipt: the last that reaches the person by what the bot knew of them.</summary>
    public async Task<Reply> HandleAsync(RightsErase tapped, Turn turn, CancellationToken ct) =>
        turn.Person is { } person && await erasing.EraseAsync(person.Id, person.Id, turn.Now, ct) is { } erased
            ? Reply.Showing(ErasingCard.Receipt(erased, turn)) with { AlsoStirs = [.. person.Roles.Select(grant => grant.Promotion).OfType<Domain.Promotions.PromotionId>().Distinct()] }
            : Reply.Noting(turn.Texts.Rights.NothingHeld);
}
