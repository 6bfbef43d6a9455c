using Rameau.Bot.Dialogs.Understanding.Model;
using Rameau.Bot.Dialogs.Understanding.Sentences;
using Rameau.Bot.Dialogs.Understanding.Slots;

namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>
/// From a sentence to what it asks. Never changes once it is made: the same sentence always means the same, and many turns may
/// ask at once.
/// </summary>
public sealed class Recogniser
{
    /// <summary>Below it the recogniser says that it did not understand; found by cross-validation on the training sentences.</summary>
    public const double Threshold = 0.3;

    private const int FeaturesExplained = 12;
    private const int IntentsExplained = 5;

    private readonly Reader reader;
    private readonly LinearModel model;

    private readonly Learnt learnt;

    private Recogniser(Learnt learnt) => (this.learnt, reader, model) = (learnt, new(learnt.Vocabulary), learnt.Model);

    /// <summary>With what the program carries along.</summary>
    public static Recogniser Load() => new(Learnt.Carried());

    /// <summary>From the sentences themselves, which takes longer.</summary>
    public static Recogniser Train(IReadOnlyList<LabelledSentence> sentences) => new(Learnt.From(sentences));

    /// <summary>Writes down what <see cref="Load"/> reads.</summary>
    public void Save(Stream stream) => LearntFile.Write(learnt, stream);

    public Recognition Recognise(Utterance utterance) => Recognise(utterance, explain: false);

    /// <summary>
    /// What the sentence says when somebody has already told what it asks, such as a person who tapped one of two guesses.
    /// Nothing is guessed, so the confidence is full.
    /// </summary>
    public Recognition RecogniseAs(Intent intent, Utterance utterance) =>
        new(intent, 1, Slots(intent, reader.Read(utterance)), [new(intent, 1)], Explanation.None);

    /// <summary>The requests of one message, each as it was typed and in that order; one that asks one thing comes back whole.</summary>
    public IReadOnlyList<string> RequestsIn(Utterance utterance) => new Requests(this).In(utterance);

    /// <param name="explain">Say why, which takes longer than to know.</param>
    public Recognition Recognise(Utterance utterance, bool explain)
    {
        var reading = reader.Read(utterance);

        if (reading.Sentence.Words.Count == 0)
        {
            return new(Intent.OutOfScope, 1, SlotSet.Empty, [], Explanation.None);
        }

        var vector = reader.Features(reading);
        var scores = model.Score(model.Indexed(vector));
        ScoredIntent[] ranked = [.. Intents.All.Select((intent, place) => new ScoredIntent(intent, scores[place])).OrderByDescending(one => one.Score)];
        var best = ranked[0];
        var intent = best.Score >= Threshold ? best.Intent : Intent.OutOfScope;

        return new(
            intent,
            best.Score,
            Slots(intent, reading),
            [.. ranked.Where(one => one.Intent is not Intent.OutOfScope).Take(2)],
            explain ? new(reading.Line, ranked[..IntentsExplained], [.. model.Weigh(vector, best.Intent).Take(FeaturesExplained)]) : Explanation.None);
    }

    private static SlotSet Slots(Intent intent, Reading reading) =>
        reading.Sentence.Words.Count == 0 ? SlotSet.Empty : SlotRules.For(intent, intent is Intent.CodevFeedback or Intent.PersonalWorkDone ? reading.OfThePast() : reading);
}
