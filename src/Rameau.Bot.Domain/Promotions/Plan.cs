using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>All the steps of one promotion, dated: a pure function of pathway, start date and changes.</summary>
public sealed record Plan(Promotion Promotion, LocalDate EndsOn, IReadOnlyList<Step> Steps)
{
    public Step? Find(StepId id) => Steps.FirstOrDefault(step => step.Id == id);

    public int Months => Period.Between(Promotion.StartsOn, EndsOn, PeriodUnits.Months).Months;

    /// <summary>Counted from 1; 0 before the first day.</summary>
    public int MonthOf(LocalDate day) =>
        day < Promotion.StartsOn ? 0 : Period.Between(Promotion.StartsOn, day, PeriodUnits.Months).Months + 1;

    /// <summary>The first collective step that is not over.</summary>
    public Step? NextAt(Instant now) => Steps.FirstOrDefault(step => step.Kind.TakesRsvp() && step.EndsAt > now);

    /// <summary>Steps come in the order of their dates.</summary>
    public static Plan Of(Pathway pathway, Promotion promotion, IReadOnlyCollection<PlanChange> changes)
    {
        var steps =
            from template in pathway.Steps
            where template.OffsetDays is not null
            from step in Dated(template, promotion)
            select changes.Where(change => change.Step == step.Id).Aggregate(step, (current, change) => Apply(current, change, promotion.Zone));

        return new(
            promotion,
            promotion.StartsOn.PlusMonths(pathway.Months),
            [.. steps.Select(step => step with { Warnings = Warnings(step, promotion.Zone) }).OrderBy(step => step.StartsAt).ThenBy(step => step.EndsAt)]);
    }

    private static IEnumerable<Step> Dated(StepTemplate template, Promotion promotion) => template switch
    {
        { Kind: StepKind.MoocTrack } => [Single(template, promotion), .. Episodes(template, promotion)],
        { Kind: StepKind.MonthlyNewsletter, Occurrences: { } count } => Enumerable.Range(0, count).Select(month => Monthly(template, promotion, month)),
        _ => [Single(template, promotion)],
    };

    private static Step Single(StepTemplate template, Promotion promotion)
    {
        var first = promotion.StartsOn.PlusDays(template.OffsetDays!.Value);
        var startsAt = promotion.Zone.On(first, template.StartsAt ?? LocalTime.Midnight);
        var endsAt = (template.StartsAt, template.DurationMinutes, template.EndOffsetDays) switch
        {
            ({ }, { } minutes, _) => startsAt + Duration.FromMinutes(minutes),
            (_, _, { } last) => promotion.Zone.On(promotion.StartsOn.PlusDays(last + 1), LocalTime.Midnight),
            _ => startsAt,
        };

        return new(template.Id, template.Kind, template.Title, startsAt, endsAt, template.StartsAt is not null,
            template.Mandatory, template.Phase, template.VisitType) { Capacity = template.Capacity };
    }

    private static IEnumerable<Step> Episodes(StepTemplate track, Promotion promotion) => track.Episodes.Select(episode =>
        Single(
            new StepTemplate(new($"{track.Id}-E{episode.Number}"), StepKind.MoocEpisode, $"{track.Title}, épisode {episode.Number}")
            {
                OffsetDays = episode.SuggestedOffsetDays,
                EndOffsetDays = episode.SoftDeadlineOffsetDays,
            },
            promotion));

    private static Step Monthly(StepTemplate template, Promotion promotion, int month)
    {
        var day = promotion.StartsOn.PlusDays(template.OffsetDays!.Value).PlusMonths(month);
        var at = promotion.Zone.On(day, LocalTime.Midnight);

        return new(new($"{template.Id}-{month + 1}"), template.Kind, template.Title, at, at, HasHour: false);
    }

    private static Step Apply(Step step, PlanChange change, DateTimeZone zone) => change switch
    {
        PlanChange.Moved { To: var to } => Moved(step, to, zone) with { Revision = step.Revision + 1 },
        PlanChange.Placed { Place: var place } => step with { Place = place },
        _ => step,
    };

    /// <summary>What has an hour lasts as many hours as before; what is days lasts as many days, whatever the clocks do in between.</summary>
    private static Step Moved(Step step, LocalDateTime to, DateTimeZone zone)
    {
        if (step.HasHour)
        {
            var startsAt = zone.At(to);
            return step with { StartsAt = startsAt, EndsAt = startsAt + (step.EndsAt - step.StartsAt) };
        }

        var days = Period.DaysBetween(zone.DayOf(step.StartsAt), zone.DayOf(step.EndsAt));
        return step with { StartsAt = zone.On(to.Date, LocalTime.Midnight), EndsAt = zone.On(to.Date.PlusDays(days), LocalTime.Midnight) };
    }

    private static IReadOnlyList<PlanWarning> Warnings(Step step, DateTimeZone zone)
    {
        var day = zone.DayOf(step.StartsAt);

        return step.Kind.TakesRsvp() && FrenchCalendar.Why(day) is { } why ? [new(why, FrenchCalendar.NextOpen(day))] : [];
    }
}
