using NodaTime;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Domain.Rhythm;

/// <summary>Turns a plan into beats. Pure: the same plan, rules and changes give the same beats, whoever asks and whenever.</summary>
public static class Beats
{
    private static readonly IReadOnlyDictionary<BeatKey, BeatChange> Unchanged = new Dictionary<BeatKey, BeatChange>();

    /// <summary>The message that says what has just changed about a step.</summary>
    public const string NewsMessage = "news";

    /// <summary>In the order they are due.</summary>
    public static IReadOnlyList<Beat> Of(Plan plan, IReadOnlyList<RhythmRule> rules, IReadOnlyDictionary<BeatKey, BeatChange>? changes = null)
    {
        var decided = changes ?? Unchanged;
        var beats = plan.Steps
            .SelectMany(step => rules.Where(rule => rule.Covers(step)).Select(rule => Single(plan, step, rule, decided)))
            .ToList();

        GatherDays(beats, plan.Calendar);

        Beat[] all = [.. beats.GroupBy(beat => beat.Step.Id).SelectMany(Useful), .. plan.Steps.Concat(plan.Cancelled).Select(step => News(plan, step, decided)).OfType<Beat>()];
        Array.Sort(all, (one, other) => one.DueAt.CompareTo(other.DueAt) is var order and not 0 ? order : string.CompareOrdinal(one.Key.Value, other.Key.Value));

        return all;
    }

    /// <summary>
    /// Of the messages about a step that say the same to the same people, each is useful until the next is due. To call that one off
    /// or to postpone it brings back none that came before.
    /// </summary>
    private static IEnumerable<Beat> Useful(IEnumerable<Beat> ofStep)
    {
        var beats = ofStep.OrderBy(beat => beat.RuledAt).ToArray();

        for (var i = 0; i < beats.Length; i++)
        {
            var beat = beats[i];
            var next = Array.Find(beats, later => later.RuledAt > beat.RuledAt && later.Rule.Message == beat.Rule.Message && later.Audience == beat.Audience);
            var lastUsefulAt = next is null ? beat.LastUsefulAt : Instant.Min(beat.LastUsefulAt, next.RuledAt);

            if (beat.DueAt < lastUsefulAt)
            {
                yield return beat with { LastUsefulAt = lastUsefulAt };
            }
        }
    }

    private static Beat Single(Plan plan, Step step, RhythmRule rule, IReadOnlyDictionary<BeatKey, BeatChange> changes)
    {
        var key = BeatKey.Of(plan.Promotion.Id, step, rule.Name);
        var change = changes.GetValueOrDefault(key);
        var ruledAt = DueAt(step, rule, plan.Calendar);

        return new(key, plan.Promotion.Id, step, rule, change?.PostponedTo ?? ruledAt, LastUsefulAt(step, rule, ruledAt, plan.Promotion.Zone))
        {
            RuledAt = ruledAt,
            Change = change,
        };
    }

    /// <summary>
    /// What was decided of a step is announced once, under a key of its own, whatever else moves the step. Of what begins before
    /// the next active hour, people hear at once.
    /// </summary>
    private static Beat? News(Plan plan, Step step, IReadOnlyDictionary<BeatKey, BeatChange> changes)
    {
        if (step.News is not { } news)
        {
            return null;
        }

        var rule = NewsRule(step, news);
        BeatKey key = new($"{plan.Promotion.Id}/{step.Id}/{rule.Name}");
        var lastUsefulAt = step.HasHour ? step.StartsAt : plan.Promotion.Zone.On(plan.Promotion.Zone.DayOf(step.StartsAt).PlusDays(1), LocalTime.Midnight);
        var active = plan.Calendar.NextActive(news.DecidedAt);
        var change = changes.GetValueOrDefault(key);
        var dueAt = change?.PostponedTo ?? (active < lastUsefulAt ? active : news.DecidedAt);

        return dueAt < lastUsefulAt ? new(key, plan.Promotion.Id, step, rule, dueAt, lastUsefulAt) { Change = change } : null;
    }

    /// <summary>No file asks for news: whoever decides something of a step does.</summary>
    public static RhythmRule NewsRule(Step step, StepNews news) => new(
        $"{NewsMessage}-{news.Number}", [step.Kind], NewsMessage, Audience.Group, new Timing.Exactly(Duration.Zero), Anchor.Start, new Usefulness.Until(Anchor.Start));

    private static Instant DueAt(Step step, RhythmRule rule, PromotionCalendar calendar) => rule.Timing switch
    {
        Timing.OnDay { Days: var days, At: var time, Earlier: var earlier } =>
            calendar.NextActive(calendar.Zone.On(Shifted(step.DayOf(rule.Anchor, calendar.Zone).PlusDays(days), earlier, calendar), time)),
        Timing.Exactly { After: var after } => Heard(step.At(rule.Anchor) + after, step, rule, calendar),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static LocalDate Shifted(LocalDate day, bool earlier, PromotionCalendar calendar) => (calendar.IsActiveDay(day), earlier) switch
    {
        (true, _) => day,
        (_, true) => calendar.ActiveDayBefore(day),
        _ => calendar.ActiveDayFrom(day),
    };

    /// <summary>What would wait for the next morning and come too late, as the reminder of an evening's webinar, comes before the silence instead.</summary>
    private static Instant Heard(Instant wanted, Step step, RhythmRule rule, PromotionCalendar calendar)
    {
        var next = calendar.NextActive(wanted);
        return next < LastUsefulAt(step, rule, wanted, calendar.Zone) ? next : calendar.LastActiveOf(wanted) ?? next;
    }

    private static Instant LastUsefulAt(Step step, RhythmRule rule, Instant dueAt, DateTimeZone zone) => rule.Useful switch
    {
        Usefulness.Until { Anchor: var anchor } => step.At(anchor),
        Usefulness.Days { More: var days } => zone.On(zone.DayOf(dueAt).PlusDays(days + 1), LocalTime.Midnight),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>
    /// What a day brings to the group goes out together with its first message, unless it is bound to its own hour. What somebody put
    /// off to the night takes nothing along.
    /// </summary>
    private static void GatherDays(List<Beat> beats, PromotionCalendar calendar)
    {
        var zone = calendar.Zone;
        Dictionary<LocalDate, Instant> first = [];

        foreach (var beat in beats.Where(beat => Gathers(beat) && calendar.NextActive(beat.DueAt) == beat.DueAt))
        {
            var day = zone.DayOf(beat.DueAt);
            first[day] = first.TryGetValue(day, out var known) ? Instant.Min(known, beat.DueAt) : beat.DueAt;
        }

        for (var i = 0; i < beats.Count; i++)
        {
            if (Gathers(beats[i]) && !beats[i].IsExact && first.TryGetValue(zone.DayOf(beats[i].DueAt), out var together))
            {
                beats[i] = beats[i] with { DueAt = together, RuledAt = together };
            }
        }
    }

    private static bool Gathers(Beat beat) => beat.Audience is Audience.Group && !beat.IsCalledOff;
}
