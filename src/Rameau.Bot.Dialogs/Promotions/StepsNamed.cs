using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

/// <summary>Which steps of a plan a sentence speaks of. Pure.</summary>
public abstract partial record StepsNamed
{
    private StepsNamed() { }

    /// <summary>The sentence names no step, no kind and no day.</summary>
    public sealed record None : StepsNamed;

    public sealed record One(Step Step) : StepsNamed;

    /// <param name="Steps">More than one fits, over and cancelled ones included, in the order of their dates.</param>
    /// <param name="First">Of the days that were named.</param>
    public sealed record Several(IReadOnlyList<Step> Steps, LocalDate First, LocalDate Last) : StepsNamed;

    /// <summary>The plan has nothing of the kind on these days.</summary>
    public sealed record NotThen(LocalDate First, LocalDate Last) : StepsNamed;

    /// <param name="There">What the plan has instead.</param>
    public sealed record NoSuch(IReadOnlyList<Step> There) : StepsNamed;

    /// <param name="meant">Of the plan's steps those that the question can be about.</param>
    public static StepsNamed Of(Plan plan, Heard heard, Func<Step, bool> meant, Instant now)
    {
        var slots = heard.Slots;
        Step[] all = [.. plan.Steps.Concat(plan.Cancelled).Where(meant).OrderBy(step => step.StartsAt)];
        var days = DaysOf(slots, plan, now);
        var kind = slots.Text(SlotName.EventKind);
        var id = slots.Text(SlotName.Event) ?? (kind is null or "session" && slots.Number(SlotName.Session) is { } number ? $"S{number}" : null);

        if (id is not null || TitledIn(heard, all) is not null)
        {
            return (id is null ? TitledIn(heard, all) : Array.Find(all, step => step.Id.Value == id)) is { } one ? new One(one) : new NoSuch(Near(all, kind));
        }

        if (days is null && IsNumbered(heard.Text))
        {
            return new NoSuch(Near(all, kind)); // « la session 7 »: a number that no step has
        }

        if (kind is null && days is null)
        {
            return new None();
        }

        Step[] fitting =
        [
            .. all.Where(step => kind is null || IsOf(step, kind))
                .Where(step => days is not { } wanted || Touches(step, wanted, plan))
                .OrderBy(step => DaysOf(step, plan.Promotion.Zone).First),
        ];

        return (fitting, days) switch
        {
            ([], { } wanted) => new NotThen(wanted.Min(), wanted.Max()),
            ([], null) => new NoSuch(all),
            ([var only], _) => new One(only),
            (_, { } wanted) => new Several(fitting, wanted.Min(), wanted.Max()),
            _ => new One(fitting.FirstOrDefault(step => IsOpen(step, now)) ?? fitting[^1]), // « la visite » is the next one
        };
    }

    public static bool IsOpen(Step step, Instant now) => !step.IsCancelled && now < step.EndsAt;

    /// <summary>The days on which a step asks something of people: a meeting its own, work and MOOC the last one, a window all of them.</summary>
    public static (LocalDate First, LocalDate Last) DaysOf(Step step, DateTimeZone zone)
    {
        var first = zone.DayOf(step.StartsAt);
        var last = step.EndsAt > step.StartsAt ? zone.DayOf(step.EndsAt - Duration.Epsilon) : first;

        return step.Kind is StepKind.PersonalWork or StepKind.MoocTrack ? (last, last) : (first, last);
    }

    private static bool Touches(Step step, IReadOnlyCollection<LocalDate> wanted, Plan plan)
    {
        var (first, last) = DaysOf(step, plan.Promotion.Zone);
        return wanted.Any(day => first <= day && day <= last);
    }

    /// <summary>Null when no day was named.</summary>
    private static LocalDate[]? DaysOf(SlotSet slots, Plan plan, Instant now)
    {
        if (slots.Day(SlotName.Date) is { } day)
        {
            return [day];
        }

        LocalDate[] several = [.. slots.Several(SlotName.Options).Select(text => LocalDatePattern.Iso.Parse(text)).Where(parsed => parsed.Success).Select(parsed => parsed.Value)];

        if (several.Length > 0)
        {
            return several;
        }

        if (slots.Day(SlotName.DateFrom) is null && slots.Day(SlotName.DateTo) is null)
        {
            return null;
        }

        var from = slots.Day(SlotName.DateFrom) ?? LocalDate.Min(plan.Promotion.Zone.DayOf(now), slots.Day(SlotName.DateTo)!.Value);
        var to = LocalDate.Min(slots.Day(SlotName.DateTo) ?? LocalDate.Max(from, plan.EndsOn), from.PlusYears(1));

        return [.. Enumerable.Range(0, Math.Max(0, Period.DaysBetween(from, to)) + 1).Select(from.PlusDays)];
    }

    private static Step[] Near(Step[] all, string? kind) =>
        kind is not null && Array.FindAll(all, step => IsOf(step, kind)) is { Length: > 0 } same ? same : all;

    /// <summary>Invitations are known by the words of their title.</summary>
    private static Step? TitledIn(Heard heard, Step[] all)
    {
        var said = $" {Commands.Normal(heard.Text)} ";
        return Array.Find(all, step => step.Kind is StepKind.TargetedEvents && Commands.Normal(step.Title) is { Length: > 0 } title && said.Contains($" {title} ", StringComparison.Ordinal));
    }

    private static bool IsOf(Step step, string kind) => kind switch
    {
        "session" => step.Kind is StepKind.Session,
        "webinaire" => step.Kind is StepKind.Webinar,
        "visite" => step.Kind is StepKind.LearningVisit,
        "coaching" => step.Kind is StepKind.CoachingWindow,
        "travail" => step.Kind is StepKind.PersonalWork,
        _ => false,
    };

    private static bool IsNumbered(string text) =>
        Numbered().Match(Commands.Normal(text)) is { Success: true } match && int.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex(@"\b(?:session|seance|visite|visit|tp|s|v) ?(?:n |numero |no |number )?(?<number>\d{1,3})\b(?! ?(?:h|heures?|am|pm|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)")]
    private static partial Regex Numbered();
}
