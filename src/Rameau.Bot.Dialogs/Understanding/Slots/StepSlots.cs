using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

internal static partial class StepSlots
{
    public static IEnumerable<Slot> Asked(Reading reading) => [.. Named(reading), .. WhenSlots.Of(reading), .. PeopleSlots.Promotion(reading)];

    public static IEnumerable<Slot> Coming(Reading reading) => [.. Named(reading), .. WhenSlots.Of(reading), .. OtherStaysAway().IsMatch(reading.Line) ? [] : Pair(reading)];

    public static IEnumerable<Slot> StayingAway(Reading reading) => [.. Named(reading), .. WhenSlots.Of(reading), .. OtherComes().IsMatch(reading.Line) ? [] : Pair(reading)];

    /// <summary>The step itself, else what kind of step.</summary>
    public static IEnumerable<Slot> Named(Reading reading)
    {
        if (reading.Steps is [var step, ..])
        {
            yield return reading.Text(SlotName.Event, step);
        }
        else if (Steps.Kind(reading.Line) is { } kind)
        {
            yield return reading.Text(SlotName.EventKind, kind);
        }
    }

    /// <summary>« avec mon binôme », « tous les deux »</summary>
    public static IEnumerable<Slot> Pair(Reading reading) =>
        ForBoth().Match(reading.Line) is { Success: true } both ? [reading.Flag(SlotName.ForBinome, both.Index, both.Length)] : [];

    /// <summary>« je viens, mais pas mon binôme »: the answer is for one.</summary>
    [GeneratedRegex(@"\b(?:pas|sans|without|not|ni) (?:mon |ma |my )?(?:binome|partner)\b|\b(?:binome|partner) (?:non|ne|n|pas|est (?:prise?|malade|absente?|indisponible)|isn|is not|can t|won t|cannot)\b|\bseule?\b|\bon my own\b")]
    private static partial Regex OtherStaysAway();

    [GeneratedRegex(@"\b(?:binome|partner) (?:vient|viendra|peut|pourra|sera la|y sera|ira|can come|will come|is coming|will be)\b(?! pas)(?! ?not)")]
    private static partial Regex OtherComes();

    [GeneratedRegex(@"\b(?:binome|tous les deux|toutes les deux|nous deux|tous deux|a deux|ni l un ni l autre|l un et l autre|both(?: of us)?|neither of us|together|my partner|the two of us)\b")]
    private static partial Regex ForBoth();
}
