using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary>What is still kept of co-development, in figures: of a pathway that is over, and of a case that was erased, nothing.</summary>
internal static class CoDevelopmentCheck
{
    private const string About = "codevelopment";

    public static async Task<IReadOnlyList<Finding>> RunAsync(Records records, OperatorContent? content, Instant now, CancellationToken ct)
    {
        List<Finding> findings = [];

        foreach (var promotion in await records.Promotions.AllAsync(ct))
        {
            var kept = await records.Rounds.KeptAsync(promotion.Id, ct);
            var isOver = content?.Pathways.Find(promotion.Pathway) is { } pathway
                && Plan.Of(pathway, promotion, await records.Promotions.ChangesAsync(promotion.Id, ct)).EndsOn < promotion.Zone.DayOf(now);

            if (kept.Left > 0 || (isOver && kept.Kept > 0))
            {
                findings.Add(new(About, $"{promotion.Id} : il reste {kept.Left} texte(s) de cas effacés et {kept.Kept} tour(s) d’un parcours terminé. Laissez le programme tourner un jour ; s’il en reste, prévenez l’équipe."));
            }
            else if (kept.Kept + kept.Erased > 0)
            {
                findings.Add(new(About, $"{promotion.Id} : {kept.Kept} tour(s) de co-développement gardé(s), {kept.Erased} effacé(s), dont il ne reste aucun texte.", NeedsMending: false));
            }
        }

        return findings;
    }
}
