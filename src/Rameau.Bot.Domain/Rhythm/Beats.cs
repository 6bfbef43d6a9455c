using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>Turns a plan into beats. Pure: the same plan, rules and changes give the same beats, whoever asks and whenever.</summary>
public static class Beats
{
    private static readonly IReadOnlyDictionary<BeatKey, BeatChange> Unchanged = new Dictionary<BeatKey, BeatChange>();

    /// <summary>In the order they are due.</summary>
    public static IReadOnlyList<Beat> Of(Plan plan, IReadOnlyList<RhythmRule> rules, IReadOnlyDictionary<BeatKey, BeatChange>? changes = null)
    {
        List<Beat> beats = [];

        foreach (var step in plan.Steps)
        {
            beats.AddRange(OfStep(plan.Promotion, step, rules, changes ?? Unchanged));
        }

        GatherDays(beats, plan.Promotion.Zone);
        beats.Sort((one, other) => one.DueAt.CompareTo(other.DueAt) is var order and not 0 ? order : string.CompareOrdinal(one.Key.Value, other.Key.Value));

        return beats;
    }

    /// <summary>Of the messages that say the same to the same people, each is useful until the next is due.</summary>
    private static IEnumerable<Beat> OfStep(Promotion promotion, Step step, IReadOnlyList<RhythmRule> rules, IReadOnlyDictionary<BeatKey, BeatChange> changes)
    {
        var beats = rules.Where(rule => rule.Covers(step)).Select(rule => Single(promotion, step, rule, changes)).OrderBy(beat => beat.DueAt).ToArray();

        for (var i = 0; i < beats.Length; i++)
        {
            var beat = beats[i];
            var next = Array.Find(beats, later => later.DueAt > beat.DueAt && later.Rule.Message == beat.Rule.Message && later.Audience == beat.Audience);
            var lastUsefulAt = next is null ? beat.LastUsefulAt : Instant.Min(beat.LastUsefulAt, next.DueAt);

            if (beat.DueAt < lastUsefulAt)
            {
                yield return beat with { LastUsefulAt = lastUsefulAt };
            }
        }
    }

    private static Beat Single(Promotion promotion, Step step, RhythmRule rule, IReadOnlyDictionary<BeatKey, BeatChange> changes)
    {
        var key = BeatKey.Of(promotion.Id, step, rule.Name);
        var change = changes.GetValueOrDefault(key);
        var dueAt = change?.PostponedTo ?? DueAt(step, rule, promotion.Zone);

        return new(key, promotion.Id, step, rule, dueAt, LastUsefulAt(step, rule, dueAt, promotion.Zone)) { Change = change };
    }

    private static Instant DueAt(Step step, RhythmRule rule, DateTimeZone zone) => rule.Timing switch
    {
        Timing.OnDay { Days: var days, At: var time, Earlier: var earlier } => ActiveHours.NextFrom(zone.On(Shifted(step.DayOf(rule.Anchor, zone).PlusDays(days), earlier), time), zone),
        Timing.Exactly { After: var after } => Heard(step.At(rule.Anchor) + after, step.StartsAt, zone),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static LocalDate Shifted(LocalDate day, bool earlier) => (FrenchCalendar.IsWorkingDay(day), earlier) switch
    {
        (true, _) => day,
        (_, true) => FrenchCalendar.WorkingDayBefore(day),
        _ => ActiveHours.WorkingDayFrom(day),
    };

    /// <summary>What would wait for the next morning and come too late, as the reminder of an evening's webinar, comes before the silence instead.</summary>
    private static Instant Heard(Instant wanted, Instant startsAt, DateTimeZone zone)
    {
        var next = ActiveHours.NextFrom(wanted, zone);
        return next < startsAt ? next : Instant.Min(wanted, ActiveHours.LastBefore(wanted, zone));
    }

    private static Instant LastUsefulAt(Step step, RhythmRule rule, Instant dueAt, DateTimeZone zone) => rule.Useful switch
    {
        Usefulness.Until { Anchor: var anchor } => step.At(anchor),
        Usefulness.Days { More: var days } => zone.On(zone.DayOf(dueAt).PlusDays(days + 1), LocalTime.Midnight),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What a day brings to the group goes out together with its first message, unless it is bound to its own hour.</summary>
    private static void GatherDays(List<Beat> beats, DateTimeZone zone)
    {
        Dictionary<LocalDate, Instant> first = [];

        foreach (var beat in beats.Where(beat => Gathers(beat)))
        {
            var day = zone.DayOf(beat.DueAt);
            first[day] = first.TryGetValue(day, out var known) ? Instant.Min(known, beat.DueAt) : beat.DueAt;
        }

        for (var i = 0; i < beats.Count; i++)
        {
            if (Gathers(beats[i]) && !beats[i].IsExact)
            {
                beats[i] = beats[i] with { DueAt = first[zone.DayOf(beats[i].DueAt)] };
            }
        }
    }

    private static bool Gathers(Beat beat) => beat.Audience is Audience.Group && beat.Change?.CalledOff is not true;
}
