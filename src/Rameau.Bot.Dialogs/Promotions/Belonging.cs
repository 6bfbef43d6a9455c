using NodaTime;
using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>
/// Which promotion somebody asks about who lives none: those they coach, work for, or have lived. One is meant; of several they choose.
/// </summary>
public sealed class Belonging(IPromotions promotions, Plans plans)
{
    public async Task<Reply> AboutAsync(Turn turn, Func<Turn, Task<Reply>> answer, CancellationToken ct)
    {
        if (turn.Promotion is not null)
        {
            return await answer(turn);
        }

        var mine = turn is { InGroup: false, Person: { } person } ? await OfAsync(person, turn.Now, ct) : [];

        return mine switch
        {
            [] => Reply.Saying(turn.NoPromotion),
            [var only] => await answer(turn with { Promotion = only }),
            _ => Choice(mine, turn).AsReply(),
        };
    }

    /// <summary>Those that are not over, the next to start first; else the one that ended last.</summary>
    private async Task<IReadOnlyList<Promotion>> OfAsync(Person person, Instant now, CancellationToken ct)
    {
        Promotion[] mine = [.. (await promotions.AllAsync(ct)).Where(promotion =>
            person.Roles.Any(grant => grant.Promotion == promotion.Id || grant is { Role: Role.Staff or Role.Coach, Promotion: null }))];
        List<Promotion> open = [];

        foreach (var promotion in mine)
        {
            if (promotion.Zone.DayOf(now) <= (await plans.OfAsync(promotion, ct)).EndsOn)
            {
                open.Add(promotion);
            }
        }

        return open.Count > 0 ? open : mine.Length > 0 ? [mine[^1]] : [];
    }

    private static AdaptiveCard Choice(IReadOnlyList<Promotion> mine, Turn turn) => CardFrame.Of(
        turn.Texts.Meetings.WhichPromotion,
        CardFrame.Title(turn.Texts.Meetings.WhichPromotion),
        CardFrame.Buttons([.. mine.Take(CardCheck.MaxPrimaryActions).Select(promotion =>
            ActionExecute.Button(promotion.Name, ProgrammeLook.Verb, new(promotion.Id.Value), StepJson.Default.ProgrammeLook))]));
}
