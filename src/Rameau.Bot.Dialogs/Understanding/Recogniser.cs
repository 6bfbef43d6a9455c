using Rameau.Bot.Dialogs.Understanding.Dates;
using Rameau.Bot.Dialogs.Understanding.Features;
using Rameau.Bot.Dialogs.Understanding.Lexicon;
using Rameau.Bot.Dialogs.Understanding.Model;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Dialogs.Understanding.Sentences;
using Rameau.Bot.Dialogs.Understanding.Slots;

namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>
/// From a sentence to what it asks. Learns from its labelled sentences when it is made, then never changes: the same sentence
/// always means the same, and many turns may ask at once.
/// </summary>
public sealed class Recogniser
{
    /// <summary>Below it the recogniser says that it did not understand; found by cross-validation on the training sentences.</summary>
    public const double Threshold = 0.3;

    private const int FeaturesExplained = 12;
    private const int IntentsExplained = 5;
    private const int OrdinaryFrom = 4;

    private readonly Concepts concepts = new();
    private readonly HashSet<string> ordinary;
    private readonly Normaliser normaliser;
    private readonly FeatureReader features;
    private readonly LinearModel model;

    public Recogniser()
        : this(LabelledSentence.Training())
    {
    }

    public Recogniser(IReadOnlyList<LabelledSentence> sentences)
    {
        features = new(concepts);
        PhoneSpelling phone = new();
        var counts = sentences.SelectMany(sentence => Tokens.Of(sentence.Text).Select(word => word.Text).Distinct()).CountBy(word => word).OrderByDescending(pair => pair.Value).ToArray();
        string[] common = [.. LexiconFile.Lines("common.txt").SelectMany(line => line.Split(' '))];
        ordinary = [.. common, .. concepts.Words, .. counts.Where(pair => pair.Value >= OrdinaryFrom).Select(pair => pair.Key)];
        Spelling spelling = new(
            [.. DateWords.All, .. counts.Where(pair => pair.Value >= 2).Select(pair => pair.Key), .. concepts.Words],
            [.. common, .. counts.Select(pair => pair.Key), .. phone.Meanings]);
        normaliser = new(phone, spelling);

        var world = TrainingWorld.Of(sentences);
        model = Training.Of([.. sentences.Select(sentence => (sentence.Intent, features.Read(Read(new(sentence.Text, TrainingWorld.At, world)))))]);
    }

    public Recognition Recognise(Utterance utterance) => Recognise(utterance, explain: false);

    /// <param name="explain">Say why, which takes longer than to know.</param>
    public Recognition Recognise(Utterance utterance, bool explain)
    {
        var reading = Read(utterance);

        if (reading.Sentence.Words.Count == 0)
        {
            return new(Intent.OutOfScope, 1, SlotSet.Empty, [], Explanation.None);
        }

        var vector = features.Read(reading);
        var scores = model.Score(model.Indexed(vector));
        ScoredIntent[] ranked = [.. Intents.All.Select((intent, place) => new ScoredIntent(intent, scores[place])).OrderByDescending(one => one.Score)];
        var best = ranked[0];
        var intent = best.Score >= Threshold ? best.Intent : Intent.OutOfScope;

        return new(
            intent,
            best.Score,
            SlotRules.For(intent, intent is Intent.CodevFeedback or Intent.PersonalWorkDone ? reading.OfThePast() : reading),
            [.. ranked.Where(one => one.Intent is not Intent.OutOfScope).Take(2)],
            explain ? new(reading.Line, ranked[..IntentsExplained], [.. model.Weigh(vector, best.Intent).Take(FeaturesExplained)]) : Explanation.None);
    }

    private Reading Read(Utterance utterance) =>
        Reading.Of(normaliser.Read(utterance.Text, utterance.Known.People.Knows), utterance, ordinary.Contains);
}
