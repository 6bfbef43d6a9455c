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
        .. WhenSlots.Of(reading).Where(slot => slot.Name is not SlotName.Time || !reading.Moments.Times.Any(time => IsLength(reading, time))),
        .. reading.Line.Contains(" : ", StringComparison.Ordinal) && reading.Line.Contains('?', StringComparison.Ordinal) ? [] : Topics.Of(reading, Case()),
    ];

    public static IEnumerable<Slot> Feedback(Reading reading) =>
    [
        .. Score(reading),
        .. PeopleSlots.Listed(reading, SlotName.Step, Lists.CodevSteps).Where(_ => OfTheRound().IsMatch(reading.Before(Lists.CodevSteps.In(reading.Line)!.Start))),
        .. AnnounceSlots.AfterColon(reading).Where(_ => !Score(reading).Any()),
    ];

    /// <summary>« une ronde de 1h30 » lasts so long.</summary>
    private static bool IsLength(Reading reading, Dates.TimeMention time) =>
        reading.Before(time.Start).EndsWith(" de", StringComparison.Ordinal) || (Lists.CodevVariants.In(reading.Line) is { } variant && variant.Start < time.End && time.Start < variant.End);

    private static IEnumerable<Slot> Size(Reading reading) =>
        People().Match(reading.Line) is { Success: true } size && Dates.DateWords.ToNumber(size.Groups["count"].Value) is var number and >= 2 and <= 20
            ? [reading.Number(SlotName.GroupSize, number, size.Index, size.Length)]
            : [];

    private static IEnumerable<Slot> Score(Reading reading) =>
        (OutOfFive().Match(reading.Line) is { Success: true } five ? five : Marks().Match(reading.Line)) is { Success: true } mark
            ? [reading.Number(SlotName.Score, Steps.Number(mark.Groups["mark"].Value) ?? Dates.DateWords.ToNumber(mark.Groups["mark"].Value), mark.Index, mark.Length)]
            : [];

    [GeneratedRegex(@"\b" + Dates.DateWords.Count + @" (?:personnes|participants|people|pairs|peers|participantes)\b|\b(?:a|de|of) " + Dates.DateWords.Count + @"(?= ?$| [?!.,])")]
    private static partial Regex People();

    [GeneratedRegex(@"\b(?<mark>[1-5]|un|une|deux|trois|quatre|cinq|one|two|three|four|five) ?(?:/|sur|out of) ?(?:5|cinq|five)\b")]
    private static partial Regex OutOfFive();

    [GeneratedRegex(@"\b(?:note|notes|noter|mets|met|donne|rate|score|give|gave)(?: [\w:]+){0,4} (?<mark>[1-5])\b(?! (?:h|heures?|min|minutes|jours|personnes|fois)\b)|\bun (?<mark>[1-5]) (?:pour|au|a)\b|\b(?<mark>[1-5]|une|deux|trois|quatre|cinq|one|two|three|four|five) (?:etoiles?|stars?|points?)\b")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\b(?:de|la|le|l|les|d|du|des|au|aux|a|phase|etape|the|in|of)$")]
    private static partial Regex OfTheRound();

    [GeneratedRegex(@" :(?= )|\b(?:probleme|problematique|preoccupation|souci) (?:de|d|sur)(?= )|\b(?:case|cas|sujet|case study)(?: is)? (?:about|sur|on|:|autour de|concernant)(?= )|\bcodev (?:sur|about)(?= )|\b(?:sujet|cas|probleme|problematique)(?: \w+){0,4} c est(?= )|\b(?:avis|input|advice|regard|aide)(?: \w+){0,4} (?:sur|about|on|with)(?! (?:mon|ma|un|une|my|a) (?:cas|sujet|situation|probleme|problem|case|dossier|projet|project|truc)\b)(?= )")]
    private static partial Regex Case();
}
