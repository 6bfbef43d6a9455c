using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

/// <summary>The case, the size and the length of a co-development round; what is thought of one.</summary>
internal static partial class CodevSlots
{
    public static IEnumerable<Slot> Start(Reading reading) =>
    [
        .. PeopleSlots.Listed(reading, SlotName.Variant, Lists.CodevVariants),
        .. Size(reading),
        .. CoachingSlots.BesideSession(reading),
        .. WhenSlots.Of(reading).Where(slot => slot.Name is not SlotName.Time || !reading.Moments.Times.Any(time => reading.Before(time.Start).EndsWith(" de", StringComparison.Ordinal))),
        .. reading.Line.Contains(" : ", StringComparison.Ordinal) && reading.Line.Contains('?', StringComparison.Ordinal) ? [] : Topics.Of(reading, Case()),
    ];

    public static IEnumerable<Slot> Feedback(Reading reading) =>
    [
        .. Score(reading),
        .. PeopleSlots.Listed(reading, SlotName.Step, Lists.CodevSteps).Where(_ => OfTheRound().IsMatch(reading.Before(Lists.CodevSteps.In(reading.Line)!.Start))),
        .. AnnounceSlots.AfterColon(reading).Where(_ => !Score(reading).Any()),
    ];

    private static IEnumerable<Slot> Size(Reading reading) =>
        People().Match(reading.Line) is { Success: true } size && Dates.DateWords.ToNumber(size.Groups["count"].Value) is var number and >= 2 and <= 20
            ? [reading.Number(SlotName.GroupSize, number, size.Index, size.Length)]
            : [];

    private static IEnumerable<Slot> Score(Reading reading) =>
        Marks().Match(reading.Line) is { Success: true } mark
            ? [reading.Number(SlotName.Score, Dates.DateWords.ToNumber(mark.Groups["mark"].Value), mark.Index, mark.Length)]
            : [];

    [GeneratedRegex(@"\b" + Dates.DateWords.Count + @" (?:personnes|participants|people|pairs|peers|participantes)\b|\b(?:a|de|of) " + Dates.DateWords.Count + @"(?= ?$| [?!.,])")]
    private static partial Regex People();

    [GeneratedRegex(@"\b(?<mark>[1-5]) ?(?:/|sur|out of) ?5\b|\b(?:note|notes|mets|met|donne|rate|score)(?: \w+){0,3} (?<mark>[1-5])\b|\b(?<mark>[1-5]) (?:etoiles?|stars?)\b")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\b(?:de|la|le|l|les|d|phase|etape|the|in|of)$")]
    private static partial Regex OfTheRound();

    [GeneratedRegex(@" :(?= )|\b(?:probleme|problematique|preoccupation|souci) (?:de|d|sur)(?= )|\b(?:case|cas|sujet|case study) (?:about|sur|on|:|autour de|concernant)(?= )|\bcodev (?:sur|on|about)(?= )")]
    private static partial Regex Case();
}
