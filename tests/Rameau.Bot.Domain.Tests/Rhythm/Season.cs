using NodaTime;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Domain.Tests.Rhythm;

/// <summary>Something decided on a day of a season.</summary>
/// <param name="Day">Counted from the promotion's first.</param>
public abstract record Edit(int Day)
{
    public sealed record OfPlan(int Day, PlanChange Change) : Edit(Day);

    public sealed record OfCalendar(int Day, ClosedDays Closed, bool IsAugustSilent) : Edit(Day);

    /// <param name="Which">Of the messages still to come, by their order.</param>
    /// <param name="Hours">How much later; null calls it off.</param>
    public sealed record OfBeat(int Day, int Which, int? Hours) : Edit(Day);
}

/// <summary>A message that went out, with the plan as it stood at that moment.</summary>
public sealed record Posting(Beat Beat, Plan Plan, Instant At);

/// <summary>A promotion's life: its template, its start, and what is decided on the way.</summary>
public sealed record Season(Pathway Pathway, Promotion Promotion, IReadOnlyList<Edit> Edits)
{
    public static readonly IReadOnlyList<RhythmRule> Rules =
    [
        .. RhythmSamples.All,
        new("at-two", [StepKind.Session, StepKind.Webinar, StepKind.LearningVisit], "private", Audience.Participants, new Timing.OnDay(-3, new(14, 0)), Anchor.Start, new Usefulness.Until(Anchor.Start)),
    ];

    private static readonly LocalTime Noon = new(12, 0);

    /// <summary>Plays it as the scheduler would, from each instant to the next.</summary>
    /// <param name="settled">What was posted or skipped, each time it was.</param>
    public (IReadOnlyList<Posting> Posted, IReadOnlyList<Beat> Last) Play(ICollection<BeatKey> settled)
    {
        var promotion = Promotion;
        List<PlanChange> changes = [];
        Dictionary<BeatKey, BeatChange> beatChanges = [];
        HashSet<BeatKey> known = [];
        List<Posting> posted = [];
        Queue<Edit> edits = new(Edits.OrderBy(edit => edit.Day));
        var now = promotion.Zone.On(promotion.StartsOn.PlusDays(-60), Noon);

        while (true)
        {
            var plan = Plan.Of(Pathway, promotion, [.. changes]);
            var beats = Beats.Of(plan, Rules, beatChanges);
            var due = DuePosts.Decide(beats, known, now, plan.Calendar);
            posted.AddRange(due.Post.Select(beat => new Posting(beat, plan, now)));

            foreach (var beat in due.Post.Concat(due.Skip.Select(skipped => skipped.Beat)))
            {
                known.Add(beat.Key);
                settled.Add(beat.Key);
            }

            Instant? editAt = edits.TryPeek(out var edit) ? Instant.Max(now, promotion.Zone.On(promotion.StartsOn.PlusDays(edit.Day), Noon)) : null;

            if (new[] { due.NextAt, editAt }.Min() is not { } next)
            {
                return (posted, beats);
            }

            now = next;

            if (editAt == next)
            {
                promotion = Apply(edits.Dequeue(), promotion, changes, beatChanges, [.. beats.Where(beat => !known.Contains(beat.Key))], now);
            }
        }
    }

    private static Promotion Apply(
        Edit edit, Promotion promotion, List<PlanChange> changes, Dictionary<BeatKey, BeatChange> beatChanges, Beat[] open, Instant now)
    {
        switch (edit)
        {
            case Edit.OfPlan { Change: var change }:
                changes.Add(change with { DecidedAt = now });
                return promotion;
            case Edit.OfCalendar { Closed: var closed, IsAugustSilent: var silent }:
                return promotion with { Calendar = promotion.Calendar with { Closed = [closed], IsAugustSilent = silent } };
            case Edit.OfBeat { Which: var which, Hours: var hours } when open.Length > 0:
                var beat = open[which % open.Length];
                beatChanges[beat.Key] = hours is { } later ? new(PostponedTo: beat.DueAt + Duration.FromHours(later)) : new(CalledOff: true);
                return promotion;
            default:
                return promotion;
        }
    }
}
