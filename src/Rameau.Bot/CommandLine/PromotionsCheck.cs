using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.People;

namespace Rameau.Bot.CommandLine;

/// <summary>Promotions that the rhythm cannot serve, and those whose group is not of the usual size.</summary>
internal static class PromotionsCheck
{
    private const string About = "promotions";

    public static async Task<IReadOnlyList<Finding>> RunAsync(Records records, OperatorContent? content, Instant now, CancellationToken ct)
    {
        List<Finding> findings = [];

        foreach (var promotion in await records.Promotions.AllAsync(ct))
        {
            var people = (await records.People.OfPromotionAsync(promotion.Id, ct)).Count(person => Participation.Of(person, promotion.Id) is not null);

            if (people is < Promotion.FewestPeople or > Promotion.MostPeople)
            {
                findings.Add(new(About, $"{promotion.Id} : {people} participant{(people > 1 ? "s" : "")} ; un groupe va de {Promotion.FewestPeople} à {Promotion.MostPeople}.", NeedsMending: false));
            }

            if (content is not null && content.Pathways.Find(promotion.Pathway) is null)
            {
                findings.Add(new(About, $"{promotion.Id} vit {promotion.Pathway}, dont le fichier n’est plus là. Remettez-le."));
            }

            if (await records.Conversations.OfPromotionAsync(promotion.Id, ct) is null)
            {
                var plan = content?.Pathways.Find(promotion.Pathway) is { } pathway ? Plan.Of(pathway, promotion, await records.Promotions.ChangesAsync(promotion.Id, ct)) : null;
                findings.Add(new(
                    About, $"{promotion.Id} n’a pas de conversation : dites au bot, dans celle du groupe, quelle promotion c’est.", NeedsMending: IsMissed(plan, content?.Rhythm ?? [], now)));
            }
        }

        return findings;
    }

    /// <summary>From the first message to the last one, a promotion without a chat does not hear what it should.</summary>
    private static bool IsMissed(Plan? plan, IReadOnlyList<RhythmRule> rules, Instant now) =>
        plan is not null && Beats.Of(plan, rules) is { Count: > 0 } beats && beats[0].DueAt <= now && now < beats[^1].LastUsefulAt;
}
