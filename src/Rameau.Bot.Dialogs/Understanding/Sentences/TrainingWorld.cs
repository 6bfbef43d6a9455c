using NodaTime;
using Rameau.Bot.Dialogs.Understanding.People;

namespace Rameau.Bot.Dialogs.Understanding.Sentences;

/// <summary>The moment and the made-up names of the labelled sentences.</summary>
internal static class TrainingWorld
{
    public static ZonedDateTime At { get; } = new LocalDateTime(2027, 3, 10, 9, 0).InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Paris"]);

    /// <summary>Everybody whom a sentence names.</summary>
    public static Acquaintances Of(IEnumerable<LabelledSentence> sentences) =>
        new(
            sentences
                .SelectMany(sentence => sentence.Slots.Split(';'))
                .Where(slot => slot.StartsWith("person=", StringComparison.Ordinal))
                .Select(slot => slot["person=".Length..])
                .Distinct()
                .Select(name => new Acquaintance(new(name), name[..name.IndexOf(' ', StringComparison.Ordinal)], name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..])),
            [(new("P1"), "Promotion Aubépine"), (new("P2"), "Promotion Bruyère"), (new("P3"), "Promotion Cardamine")]);
}
