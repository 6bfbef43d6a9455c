using NodaTime;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Domain.Promotions;

/// <summary>
/// Steps on which decisions are carried out one after the other. Moving a session takes along what hangs on it; what nobody can
/// carry out any more, because the step is gone, changes nothing.
/// </summary>
internal sealed class PlanDraft(IEnumerable<Step> template, DateTimeZone zone)
{
    private readonly List<Step> steps = [.. template];

    public IEnumerable<Step> Steps => steps.Select(Trimmed);

    public void Apply(PlanChange change)
    {
        var i = steps.FindIndex(step => step.Id == change.Step);

        switch (change)
        {
            case PlanChange.Added added when i < 0:
                steps.Add(Announced(Of(added), change, StepNewsKind.Added));
                break;
            case var _ when i < 0 || steps[i].IsCancelled:
                break;
            case PlanChange.Moved { To: var to }:
                Move(i, to, change);
                break;
            case PlanChange.Placed { Place: var place }:
                steps[i] = Announced(steps[i] with { Place = place }, change, StepNewsKind.Placed, formerPlace: steps[i].Place);
                break;
            case PlanChange.Cancelled { Reason: var reason }:
                steps[i] = Announced(steps[i] with { IsCancelled = true, CancelReason = reason }, change, StepNewsKind.Cancelled);
                CancelParts(change.Step);
                break;
            case PlanChange.Sized { Capacity: var capacity }:
                steps[i] = steps[i] with { Capacity = capacity, Changes = steps[i].Changes + 1 };
                break;
        }
    }

    private void Move(int i, LocalDateTime to, PlanChange change)
    {
        var before = steps[i];
        steps[i] = Announced(Moved(before, to) with { Revision = before.Revision + 1 }, change, StepNewsKind.Moved, formerStart: before.StartsAt);
        var days = Period.DaysBetween(zone.DayOf(before.StartsAt), zone.DayOf(steps[i].StartsAt));

        for (var other = 0; other < steps.Count && days != 0; other++)
        {
            steps[other] = Carried(steps[other], before.Id, days);
        }
    }

    private Step Carried(Step step, StepId anchor, int days)
    {
        var (start, end) = (step.StartsWith == anchor, (step.EndsWith ?? step.StartsWith) == anchor);

        return start || end
            ? step with
            {
                StartsAt = start ? Shifted(step.StartsAt, days) : step.StartsAt,
                EndsAt = end ? Shifted(step.EndsAt, days) : step.EndsAt,
                Revision = step.Revision + 1,
            }
            : step;
    }

    private Instant Shifted(Instant instant, int days) => zone.At(instant.InZone(zone).LocalDateTime.PlusDays(days));

    /// <summary>What has an hour lasts as many hours as before; what is days lasts as many days, whatever the clocks do in between.</summary>
    private Step Moved(Step step, LocalDateTime to)
    {
        if (step.HasHour)
        {
            var startsAt = zone.At(to);
            return step with { StartsAt = startsAt, EndsAt = startsAt + (step.EndsAt - step.StartsAt) };
        }

        var days = Period.DaysBetween(zone.DayOf(step.StartsAt), zone.DayOf(step.EndsAt));
        return step with { StartsAt = zone.On(to.Date, LocalTime.Midnight), EndsAt = zone.On(to.Date.PlusDays(days), LocalTime.Midnight) };
    }

    /// <summary>A MOOC that is cancelled has no episodes.</summary>
    private void CancelParts(StepId whole)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is { Kind: StepKind.MoocEpisode } part && part.StartsWith == whole)
            {
                steps[i] = part with { IsCancelled = true };
            }
        }
    }

    /// <summary>
    /// Personal work whose session came to stand after its due date is due on the eve of the session it prepares: little time is
    /// better than a date that has passed before it opens.
    /// </summary>
    private Step Trimmed(Step step)
    {
        if (step is not { Kind: StepKind.PersonalWork, EndsWith: { } prepared } || step.EndsAt > step.StartsAt)
        {
            return step;
        }

        var eve = steps.Find(one => one.Id == prepared) is { } session ? zone.On(zone.DayOf(session.StartsAt), LocalTime.Midnight) : step.StartsAt;
        return step with { EndsAt = Instant.Max(step.StartsAt, eve) };
    }

    private Step Of(PlanChange.Added added)
    {
        var what = added.What;
        var startsAt = zone.At(what.Minutes is null ? what.StartsAt.Date.AtMidnight() : what.StartsAt);

        return new(added.Step, what.Kind, what.Title, startsAt, startsAt + Duration.FromMinutes(what.Minutes ?? 0), what.Minutes is not null, Mandatory: false, Place: what.Place)
        {
            Url = what.Url,
            Origin = what.Origin,
        };
    }

    private static Step Announced(Step step, PlanChange change, StepNewsKind kind, Instant? formerStart = null, string? formerPlace = null)
    {
        var number = step.Changes + 1;

        return step with
        {
            Changes = number,
            News = change.DecidedAt is { } at ? new(number, kind, at, formerStart, formerPlace) : step.News,
        };
    }
}
