using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.CommandLine;

internal sealed record NextStepReport(string Id, string Title, string StartsAt);

internal sealed record NextBeatReport(string Key, string DueAt);

/// <summary>Where one promotion stands.</summary>
/// <param name="People">Who takes part; coaches and staff are not counted.</param>
/// <param name="Month">0 before the first day, more than <paramref name="Months"/> after the last; null when the pathway has no file any more.</param>
internal sealed record PromotionReport(
    string Id, string Name, string Pathway, string Start, int? Month, int? Months, int People, bool ChatLinked, NextStepReport? NextStep, NextBeatReport? NextBeat)
{
    public static PromotionReport Of(Promotion promotion, Plan? plan, int people, bool isLinked, IReadOnlyList<RhythmRule> rules, IReadOnlySet<BeatKey> known, Instant now)
    {
        var zone = promotion.Zone;
        var step = plan?.NextAt(now);
        var beat = plan is null ? null : Beats.Of(plan, rules).FirstOrDefault(one => one.DueAt > now && !known.Contains(one.Key));

        return new(
            promotion.Id.Value, promotion.Name, promotion.Pathway.Value, PlanWords.Date(promotion.StartsOn),
            plan?.MonthOf(zone.DayOf(now)), plan?.Months, people, isLinked,
            step is null ? null : new(step.Id.Value, step.Title, PlanWords.At(step.StartsAt, zone)),
            beat is null ? null : new(beat.Key.Value, PlanWords.At(beat.DueAt, zone)));
    }
}
