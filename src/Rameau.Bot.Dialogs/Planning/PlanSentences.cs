using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Planning;

/// <summary>Changes of a plan in words, for a card or a console alike.</summary>
/// <param name="Today">Years are told where they are not this day's.</param>
public sealed record PlanSentences(Texts Texts, PromotionCalendar Calendar, LocalDate Today)
{
    private DateTimeZone Zone => Calendar.Zone;

    public static PlanSentences About(Plan plan, Texts texts, Instant now) => new(texts, plan.Calendar, plan.Calendar.Zone.DayOf(now));

    public string Name(Step step) => Texts.Steps.Name(step);

    /// <summary>« mardi 6 avril, 14 h – 17 h », « du 19 janvier au 30 mars » or « mardi 16 février »</summary>
    public string When(Step step)
    {
        var (start, end) = (step.StartsAt.InZone(Zone), step.EndsAt.InZone(Zone));

        return step switch
        {
            { HasHour: true } => Texts.Planning.DayAndHour(Texts.Dates.Day(start.Date, Today), Texts.Dates.Hours(start.TimeOfDay, end.TimeOfDay)),
            _ when end.Date > start.Date.PlusDays(1) => Texts.Planning.Span(Texts.Dates.ShortDay(start.Date, Today), Texts.Dates.ShortDay(end.Date.PlusDays(-1), Today)),
            _ => Texts.Dates.Day(start.Date, Today),
        };
    }

    /// <summary>« mardi 13 avril, 14 h », without the hour where the step has none.</summary>
    public string When(LocalDateTime wall, bool hasHour) =>
        hasHour ? Texts.Planning.DayAndHour(Texts.Dates.Day(wall.Date, Today), Texts.Dates.Hour(wall.TimeOfDay)) : Texts.Dates.Day(wall.Date, Today);

    /// <summary>As one of several to choose from.</summary>
    public string Choice(Step step)
    {
        var start = step.StartsAt.InZone(Zone);
        var day = Texts.Dates.ShortDay(start.Date, Today);

        return Texts.Planning.Choice(Name(step), step.HasHour ? Texts.Planning.DayAndHour(day, Texts.Dates.Hour(start.TimeOfDay)) : day);
    }

    /// <summary>What was and what would be, of a step that was decided about: pairs of lines.</summary>
    public IEnumerable<string> BeforeAndAfter(StepDifference step)
    {
        if (step is { IsMoved: true, Before: { } moved })
        {
            yield return Texts.Planning.Before(When(moved));
            yield return Texts.Planning.After(When(step.After));
        }

        if (step is { IsPlaced: true, Before: { } placed })
        {
            yield return Texts.Planning.Before(placed.Place ?? Texts.Planning.NoPlaceYet);
            yield return Texts.Planning.After(step.After.Place ?? Texts.Planning.NoPlaceYet);
        }

        if (step is { IsCancelled: true, Before: { } cancelled })
        {
            yield return Texts.Planning.Before(When(cancelled));
            yield return Texts.Planning.After(Texts.Planning.WillNotTakePlace);
        }

        if (step is { IsSized: true, Before: { } sized })
        {
            yield return Texts.Planning.Before(Places(sized.Capacity));
            yield return Texts.Planning.After(Places(step.After.Capacity));
        }

        if (step.IsAdded)
        {
            yield return Texts.Planning.After(When(step.After));
        }
    }

    public string Along(StepDifference step) =>
        Texts.Planning.Along(Name(step.After), When(step.Before!), step.IsCancelled ? Texts.Planning.WillNotTakePlace : When(step.After));

    /// <summary>A coaching window that would not hold everybody's call.</summary>
    public string Missing(Coverage few) => CoverageText.Missing(few, Texts, Zone, Today);

    public string Warning(Plan plan, Step step, PlanWarning warning)
    {
        var problem = warning switch
        {
            PlanWarning.OnDayOff off => Texts.Planning.OnDayOff(Name(step), off.Why, off.Label),
            PlanWarning.OutsideHours hours => Texts.Planning.OutsideHours(Name(step), Texts.Dates.Hour(hours.Opens), Texts.Dates.Hour(hours.Closes)),
            PlanWarning.OutsideGap gap => Texts.Planning.OutsideGap(Name(step), Name(plan, gap.After), Name(plan, gap.Before)),
            PlanWarning.ShortWindow window => Texts.Planning.ShortWindow(Name(step), window.Days),
            PlanWarning.OutsidePathway pathway =>
                Texts.Planning.OutsidePathway(Name(step), Texts.Dates.ShortDay(pathway.First, Today), Texts.Dates.ShortDay(pathway.Last, Today)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        return warning.Proposal is { } at ? $"{problem} {Texts.Planning.Rather(When(at, step.HasHour))}" : problem;
    }

    /// <summary>The reason and the next best step.</summary>
    /// <param name="byId">Whether steps are listed by their ids, which a console asks for.</param>
    public string Refusal(PlanDecision.Refused refused, Plan plan, bool byId = false)
    {
        var why = Texts.Planning.Refused(refused.Why, refused.Step is { } step ? Name(step) : string.Empty, refused.Other is { } other ? Name(other) : string.Empty);

        return refused switch
        {
            { Proposal: { } at } => $"{why} {Texts.Planning.Proposed(When(at, refused.Step?.HasHour ?? true))}",
            { Why: PlanRefusal.UnknownStep } => $"{why} {Texts.Planning.Known([.. refused.Known.Select(id => byId ? id.Value : Name(plan, id)).Distinct()])}",
            _ => why,
        };
    }

    /// <summary>A decision as one clause, without who and when.</summary>
    public string Change(PlanChange change, Plan plan) => change switch
    {
        PlanChange.Moved { To: var to } => Texts.Planning.Moved(Name(plan, change.Step), When(to, plan.Find(change.Step)?.HasHour ?? true)),
        PlanChange.Placed { Place: var place } => Texts.Planning.Placed(Name(plan, change.Step), place),
        PlanChange.Cancelled => Texts.Planning.Cancelled(Name(plan, change.Step)),
        PlanChange.Added { What: var what } => Texts.Planning.Added(what.Title, When(what.StartsAt, what.Minutes is not null)),
        PlanChange.Sized { Capacity: var capacity } => Texts.Planning.Sized(Name(plan, change.Step), Places(capacity)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Places(int? capacity) => capacity is { } people ? Texts.Planning.Places(people) : Texts.Planning.NoLimit;

    private string Name(Plan plan, StepId id) => plan.Find(id) is { } step ? Name(step) : id.Value;
}
