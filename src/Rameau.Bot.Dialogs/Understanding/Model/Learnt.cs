using Rameau.Bot.Dialogs.Understanding.Sentences;

namespace Rameau.Bot.Dialogs.Understanding.Model;

/// <summary>
/// What the labelled sentences teach. Learning takes longer than a start may, so the program carries the result with it; a test
/// learns anew and compares.
/// </summary>
internal sealed record Learnt(Vocabulary Vocabulary, LinearModel Model)
{
    public const string Resource = "Rameau.Bot.Dialogs.Understanding.Model.learnt.bin";

    public static Learnt From(IReadOnlyList<LabelledSentence> sentences)
    {
        var vocabulary = Vocabulary.Of(sentences);
        Reader reader = new(vocabulary);
        var world = TrainingWorld.Of(sentences);

        return new(vocabulary, Training.Of([.. sentences.Select(sentence => (sentence.Intent, reader.Features(reader.Read(new(sentence.Text, TrainingWorld.At, world)))))]));
    }

    /// <summary>What this program was built with.</summary>
    public static Learnt Carried()
    {
        using var stream = typeof(Learnt).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        return LearntFile.Read(stream);
    }
}
