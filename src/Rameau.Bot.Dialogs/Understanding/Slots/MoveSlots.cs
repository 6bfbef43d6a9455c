using System.Text.RegularExpressions;
using NodaTime;
using Rameau.Bot.Dialogs.Understanding.Dates;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>From when to when something moves: « du 18 au 20 », « 16h au lieu de 14h », « d'une semaine ».</summary>
internal static partial class MoveSlots
{
    private const int DaysOfAMonth = 30;

    public static IEnumerable<Slot> Of(Reading reading)
    {
        if (WhenSlots.Enclosed(reading) is { } between)
        {
            foreach (var slot in between.Concat(WhenSlots.Hours(reading)))
            {
                yield return slot;
            }

            yield break;
        }

        var (oldDay, newDay) = Split(reading, reading.Moments.Days);
        var (oldTime, newTime) = Split(reading, reading.Moments.Times);

        // An hour said beside the old day is the old hour: « mon coaching du 18 à 14h ».
        if (oldTime is null && newTime is not null && oldDay is not null && Beside(reading, oldDay, newTime) && newDay is null)
        {
            (oldTime, newTime) = (newTime, null);
        }

        if (oldDay is { IsDay: true })
        {
            yield return reading.Day(SlotName.DateOld, InMonthOf(newDay, oldDay, reading), oldDay.Start, oldDay.Length);
        }

        foreach (var slot in newDay is null ? [] : Target(reading, newDay, InMonthOf(oldDay, newDay, reading)))
        {
            yield return slot;
        }

        if (oldTime is not null)
        {
            yield return Hour(reading, SlotName.TimeOld, oldTime);
        }

        if (newTime is not null)
        {
            yield return Hour(reading, SlotName.Time, newTime);
        }
        else if (reading.Moments.Parts is [var part, ..] && oldTime is null)
        {
            yield return reading.Text(SlotName.PartOfDay, part.Part, part.Start, part.Length);
        }

        if (Same().Match(reading.Line) is { Success: true } same)
        {
            yield return reading.Flag(SlotName.SameTime, same.Index, same.Length);
        }

        if (newDay is null && reading.Moments.Lengths is [var length, ..])
        {
            var days = length.Period.Days + (7 * length.Period.Weeks) + (DaysOfAMonth * length.Period.Months);
            yield return reading.Number(SlotName.ShiftDays, Earlier().IsMatch(reading.Line) ? -days : days, length.Start, length.Length);
        }
    }

    /// <summary>« le 9 juin au lieu du 1er »: the first of June.</summary>
    private static LocalDate InMonthOf(DayMention? other, DayMention day, Reading reading) =>
        other is { IsDay: true } && DayAlone().IsMatch(reading.Words(day)) && MonthSaid().IsMatch(reading.Words(other))
            ? DaysAround.Dated(other.From.Year, other.From.Month, day.From.Day) ?? day.From
            : day.From;

    private static Slot[] Target(Reading reading, DayMention day, LocalDate only)
    {
        if (day.IsDay)
        {
            return [reading.Day(SlotName.Date, only, day.Start, day.Length)];
        }

        Slot[] days = [reading.Day(SlotName.DateFrom, day.From, day.Start, day.Length), reading.Day(SlotName.DateTo, day.To, day.Start, day.Length)];
        return day.Approx ? [.. days, reading.Flag(SlotName.Approx, day.Start, day.Length)] : days;
    }

    /// <summary>Which mention is left behind, and which is moved to.</summary>
    private static (T? Old, T? New) Split<T>(Reading reading, IReadOnlyList<T> mentions)
        where T : Mention
    {
        if (mentions is [var only])
        {
            return IsOld(reading, only) ? (only, null) : (null, only);
        }

        if (mentions is not [var first, var second, ..])
        {
            return (null, null);
        }

        return Instead().IsMatch(reading.Before(second.Start)) || Rather().IsMatch(reading.Line[..second.Start]) || Instead().IsMatch(reading.Line[..(second.Start + Math.Min(3, second.Length))].TrimEnd()) ? (second, first) : (first, second);
    }

    private static bool IsOld(Reading reading, Mention mention)
    {
        if (mention is DayMention { IsDay: false })
        {
            return false;
        }

        var before = reading.Before(mention.Start);
        var own = reading.Line.Substring(mention.Start, mention.Length);

        return OldBefore().IsMatch(before) || own.StartsWith("du ", StringComparison.Ordinal) || Instead().IsMatch(before) || OldAfter().IsMatch(reading.Line[mention.End..]);
    }

    private static bool Beside(Reading reading, Mention day, Mention time) =>
        time.Start >= day.End && time.Start - day.End <= 4 && !reading.Line[day.End..time.Start].Contains(',', StringComparison.Ordinal);

    private static Slot Hour(Reading reading, SlotName name, TimeMention time) => new(name, new SlotValue.Hour(time.Time), reading.Sentence.SpanOf(time.Start, time.Length));

    [GeneratedRegex(@"\b(?:de|du|d|from|of|autre (?:jour|date|moment|creneau|horaire) que|other than|(?:etait|was) (?:le|on|the)|prevue? le|prevue? a|prevue?|fixee? au)$|\b(?:can t|cannot|peux (?:pas|plus)|peut (?:pas|plus)|pourrai (?:pas|plus)|can no longer|pas libre|plus libre|pas dispo|pas disponible|plus disponible|plus possible|impossible|bloquee?|prise? |conflit|occupee?|indisponible|empechement|(?:ne|n) (?:est|sera) plus|no longer|busy|unavailable|away|stuck)(?: \w+){0,4}$")]
    private static partial Regex OldBefore();

    [GeneratedRegex(@"^ (?:s |doesn t work|does not work|ne (?:marche|va|convient)|n est plus|is no longer|tombe mal|is off|ne me)")]
    private static partial Regex OldAfter();

    [GeneratedRegex(@"\b(?:au lieu de|au lieu du|au lieu d|in place of|and not|et plus|pas|plutot que|plutot que le|instead of|rather than|et non|a la place de|a la place du|not)(?: le| the| a)?$")]
    private static partial Regex Instead();

    /// <summary>« plutôt jeudi que mardi »</summary>
    [GeneratedRegex(@"\bplutot .*\bque (?:le )?$")]
    private static partial Regex Rather();

    [GeneratedRegex(@"^(?:le |du |au |the |on )?\d{1,2}(?:er|st|nd|rd|th|e)?$")]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"\b" + DateWords.Month + @"\b|/")]
    private static partial Regex MonthSaid();

    [GeneratedRegex(@"\b(?:memes? heures?|memes? horaires?|(?:heures?|horaires?|time) identiques?|meme creneau|same time|same hour|same slot|(?:keep|gard\w*|conserv\w*|without changing|sans changer)(?: \w+)? (?:heure|horaire|time|hour|slot)|heure inchangee|a l identique)\b")]
    private static partial Regex Same();

    [GeneratedRegex(@"\b(?:avanc\w*|plus tot|forward|earlier|sooner)\b")]
    private static partial Regex Earlier();
}
