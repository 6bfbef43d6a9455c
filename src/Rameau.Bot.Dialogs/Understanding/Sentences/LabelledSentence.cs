using Rameau.Bot.Dialogs.Understanding.Lexicon;

namespace Rameau.Bot.Dialogs.Understanding.Sentences;

/// <summary>A sentence as somebody may type it, with what it means, said on Wednesday 10 March 2027 at nine in Paris.</summary>
/// <param name="Slots">As <see cref="SlotSet"/> writes them: <c>date=2027-03-18;time=14:00</c>.</param>
public sealed record LabelledSentence(Intent Intent, string Text, string Slots)
{
    /// <summary>The sentences that the recogniser learns from; those it is measured with are none of its business.</summary>
    public static IReadOnlyList<LabelledSentence> Training() => [.. LexiconFile.SentenceFiles().SelectMany(LexiconFile.Read).Where(line => line.Length > 0).Select(Parse)];

    /// <summary>Intent, text and slots, with a tab between.</summary>
    /// <exception cref="InvalidDataException">The line has another shape or an intent that is not one.</exception>
    public static LabelledSentence Parse(string line) =>
        line.Split('\t') is [var intent, var text, .. var slots] && Intents.Parse(intent) is { } known
            ? new(known, text, slots is [var one] ? one : string.Empty)
            : throw new InvalidDataException($"'{line}' is no labelled sentence.");
}
