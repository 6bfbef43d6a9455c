using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Domain.Closing;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.CommandLine;

/// <summary><c>check --retention</c>: of each kind of data the oldest that is held and its limit; what is older than the schedule allows is to mend.</summary>
internal static class RetentionCheck
{
    private const string About = "retention";

    /// <summary>Chores run once a day; a program that stood still overnight is not at fault.</summary>
    private static readonly Duration Grace = Duration.FromDays(2);

    public static async Task<IReadOnlyList<Finding>> RunAsync(Records records, OperatorContent? content, Instant now, CancellationToken ct) =>
    [
        .. (await records.PersonalData.AgesAsync(now - Grace, ct)).Select(Told),
        .. await OfPromotionsAsync(records, content, now, ct),
        .. (await records.Erasures.UnfinishedAsync(ct)).Where(one => one.AskedAt < now - Grace).Select(one => new Finding(About, $"l’effacement {one.Receipt} attend depuis le {Day(one.AskedAt)}.")),
    ];

    private static Finding Told(HeldData held) => new(
        About,
        $"{held.Table} : {held.Rows} ligne(s), {(held.Oldest is { } oldest ? $"la plus ancienne du {Day(oldest)}" : "rien")} ; limite le {Day(held.Limit)}.",
        NeedsMending: held.IsTooOld);

    private static async Task<IReadOnlyList<Finding>> OfPromotionsAsync(Records records, OperatorContent? content, Instant now, CancellationToken ct)
    {
        List<Finding> findings = [];

        foreach (var promotion in await records.Promotions.AllAsync(ct))
        {
            if (content?.Pathways.Find(promotion.Pathway) is not { } pathway)
            {
                continue;
            }

            var plan = Plan.Of(pathway, promotion, await records.Promotions.ChangesAsync(promotion.Id, ct));

            foreach (var keeping in Retention.Schedule.Where(one => one.Since is KeptSince.Passage or KeptSince.PathwayEnd))
            {
                var due = Retention.DueOf(keeping.Kind, keeping.Since is KeptSince.Passage ? Passage.DayOf(plan) : plan.EndsOn)!.Value;
                var isOver = due < promotion.Zone.DayOf(now - Grace);

                findings.AddRange((await records.PersonalData.HeldAsync(keeping.Kind, promotion.Id, ct)).Where(one => one.Value > 0).Select(one => new Finding(
                    About, $"{promotion.Id}, {one.Key} : {one.Value} ligne(s) ; limite le {LocalDatePattern.Iso.Format(due)}.", NeedsMending: isOver)));
            }
        }

        return findings;
    }

    private static string Day(Instant at) => LocalDatePattern.Iso.Format(at.InUtc().Date);
}
