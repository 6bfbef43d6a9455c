using System.Text.RegularExpressions;

namespace Rameau.Bot.Dialogs.Understanding.Slots;

internal static partial class StepSlots
{
    public static IEnumerable<Slot> Asked(Reading reading) => [.. Named(reading), .. WhenSlots.Of(reading), .. PeopleSlots.Promotion(reading)];

    public static IEnumerable<Slot> Answered(Reading reading) => [.. Named(reading), .. WhenSlots.Of(reading), .. Pair(reading)];

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

    [GeneratedRegex(@"\b(?:binome|tous les deux|toutes les deux|nous deux|tous deux|a deux|ni l un ni l autre|l un et l autre|both(?: of us)?|neither of us|together|my partner|the two of us)\b")]
    private static partial Regex ForBoth();
}
