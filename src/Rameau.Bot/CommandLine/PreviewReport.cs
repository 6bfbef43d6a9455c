using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.CommandLine;

internal sealed record StepReport(string Id, string Kind, string Title, string StartsAt, string EndsAt, bool? Mandatory, IReadOnlyList<string> Warnings);

internal sealed record BeatReport(string Key, string DueAt, string Audience, string Rule, string Step);

/// <summary>A plan and its rhythm, for machines.</summary>
internal sealed record PreviewReport(string Pathway, string Start, string End, IReadOnlyList<StepReport> Steps, IReadOnlyList<BeatReport> Beats)
{
    public static PreviewReport Of(Plan plan, IReadOnlyList<RhythmRule> rules)
    {
        var zone = plan.Promotion.Zone;

        return new(
            plan.Promotion.Pathway.Value,
            PlanWords.Date(plan.Promotion.StartsOn),
            PlanWords.Date(plan.EndsOn),
            [.. plan.Steps.Select(step => new StepReport(
                step.Id.Value, step.Kind.Name(), step.Title, PlanWords.At(step.StartsAt, zone), PlanWords.At(step.EndsAt, zone),
                step.Mandatory, PlanWords.Warnings(step, zone)))],
            [.. Domain.Rhythm.Beats.Of(plan, rules).Select(beat => new BeatReport(
                beat.Key.Value, PlanWords.At(beat.DueAt, zone), beat.Audience.ToString().ToLowerInvariant(), beat.Rule.Name, beat.Step.Id.Value))]);
    }
}
