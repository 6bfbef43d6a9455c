using NodaTime;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Rehearsals;

namespace Rameau.Bot.Demo;

/// <summary>Tells the page, when the months are played, what the whole came to.</summary>
public sealed class RoomTotals(IPromotions promotions, IConversations conversations, Census census, RoomWorld room, RoomLog log)
{
    /// <param name="from">When the months began.</param>
    public async Task ShowAsync(Instant from, Instant until, CancellationToken ct)
    {
        var accepted = Accepted.In(room, from.ToDateTimeOffset());
        List<Tally> tallies = [];

        foreach (var promotion in await promotions.AllAsync(ct))
        {
            if (await conversations.OfPromotionAsync(promotion.Id, ct) is { Alive: true }) // who has no chat is not spoken to
            {
                var (plan, beats) = await census.BeatsAsync(promotion.Id, from, until, ct);
                tallies.Add(await census.TakeAsync(plan, beats, accepted, until, ct));
            }
        }

        log.Add(new(
            until.ToDateTimeOffset(), string.Empty, "Neuf mois joués", string.Empty, string.Empty, tallies.All(IsGood) ? "bilan" : "failed", Text(tallies),
            "Compté dans la salle elle-même, par le nom que porte chaque message."));
    }

    private static bool IsGood(Tally tally) => tally is { Duplicates: 0, Lost: [] };

    private static string Text(List<Tally> tallies) =>
        $"{tallies.Sum(tally => tally.Sent)} envoyés, {tallies.Sum(tally => tally.Skipped)} sautés, {tallies.Sum(tally => tally.Duplicates)} en double, "
        + $"{tallies.Sum(tally => tally.Lost.Count)} perdus, {tallies.Sum(tally => tally.Doubts.Count)} douteux.";
}
