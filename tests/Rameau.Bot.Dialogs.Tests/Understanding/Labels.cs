using Rameau.Bot.Dialogs.Understanding;
using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Tests.Understanding;

/// <summary>Slots as labels write them, in whatever order.</summary>
internal static class Labels
{
    private static readonly string[] FreeWords = ["topic=", "message="];

    public static string Sorted(string slots) => string.Join(';', slots.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    public static bool SameIntent(LabelledSentence sentence, Recognition heard) => sentence.Intent == heard.Intent;

    public static bool SameSlots(LabelledSentence sentence, Recognition heard) => SameIntent(sentence, heard) && Sorted(sentence.Slots) == Sorted($"{heard.Slots}");

    /// <summary>Where a topic begins and ends is a matter of taste; a date is not.</summary>
    public static bool SameSlotsButFreeWords(LabelledSentence sentence, Recognition heard) =>
        SameIntent(sentence, heard) && Closed(sentence.Slots) == Closed($"{heard.Slots}");

    private static string Closed(string slots) =>
        string.Join(';', Sorted(slots).Split(';').Where(slot => !FreeWords.Any(name => slot.StartsWith(name, StringComparison.Ordinal))));
}
