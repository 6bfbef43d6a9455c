using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>The steps of a template, dated from a promotion's first day.</summary>
internal static class TemplateDates
{
    public static IEnumerable<Step> Of(Pathway pathway, Promotion promotion) =>
        pathway.Steps.Where(template => template.OffsetDays is not null).SelectMany(template => Dated(template, promotion));

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
        var (startsWith, endsWith) = Anchors(template);

        return new(template.Id, template.Kind, template.Title, startsAt, endsAt, template.StartsAt is not null,
            template.Mandatory, template.Phase, template.VisitType)
        {
            Capacity = template.Capacity,
            Parts = template.Parts,
            StartsWith = startsWith,
            EndsWith = endsWith,
            Between = template.Between ?? (template is { Follows: { } after, Prepares: { } before } ? (after, before) : null),
        };
    }

    /// <summary>
    /// A coaching window stretches between its sessions, a dedicated newsletter comes so long after the session before. A visit and
    /// the webinar stay where they are: their hosts are booked.
    /// </summary>
    private static (StepId? Start, StepId? End) Anchors(StepTemplate template) => template switch
    {
        { Kind: StepKind.CoachingWindow, Between: { } gap } => (gap.After, gap.Before),
        { Kind: StepKind.DedicatedNewsletter, Between: { } gap } => (gap.After, null),
        _ => (template.Follows, template.Prepares),
    };

    /// <summary>Episodes go wherever their track goes.</summary>
    private static IEnumerable<Step> Episodes(StepTemplate track, Promotion promotion) => track.Episodes.Select(episode =>
        Single(
            new StepTemplate(new($"{track.Id}-E{episode.Number}"), StepKind.MoocEpisode, $"{track.Title}, épisode {episode.Number}")
            {
                OffsetDays = episode.SuggestedOffsetDays,
                EndOffsetDays = episode.SoftDeadlineOffsetDays,
                Follows = track.Id,
            },
            promotion));

    private static Step Monthly(StepTemplate template, Promotion promotion, int month)
    {
        var day = promotion.StartsOn.PlusDays(template.OffsetDays!.Value).PlusMonths(month);
        var at = promotion.Zone.On(day, LocalTime.Midnight);

        return new(new($"{template.Id}-{month + 1}"), template.Kind, template.Title, at, at, HasHour: false);
    }
}
