using NodaTime;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Closing;

/// <summary>Lets those pass whose promotion is over; a daily chore, safe to do as often as one likes.</summary>
public sealed class Passages(IPromotions promotions, Plans plans, IPeople people, IPassages passages)
{
    /// <returns>How many people became alumni now.</returns>
    public async Task<int> RunAsync(Instant now, CancellationToken ct)
    {
        var passed = 0;

        foreach (var promotion in await promotions.AllAsync(ct))
        {
            var participants = (await people.OfPromotionAsync(promotion.Id, ct)).Where(person => person.Is(Role.Participant, promotion.Id)).ToArray();

            if (participants.Length == 0)
            {
                continue; // as all promotions of former years
            }

            var plan = await plans.OfAsync(promotion, ct);

            foreach (var person in participants.Where(person => Passage.Of(person, plan, now) is not null))
            {
                passed += await passages.TryPassAsync(person.Id, promotion.Id, ct) ? 1 : 0;
            }
        }

        return passed;
    }
}
