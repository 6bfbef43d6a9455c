using Rameau.Bot.Dialogs.Understanding.Dates;
using Rameau.Bot.Dialogs.Understanding.Features;
using Rameau.Bot.Dialogs.Understanding.Lexicon;
using Rameau.Bot.Dialogs.Understanding.Model;
using Rameau.Bot.Dialogs.Understanding.Normalisation;
using Rameau.Bot.Dialogs.Understanding.Slots;

namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>From what was typed to what it names, and to what the model sees of it.</summary>
internal sealed class Reader
{
    /// <summary>A word of so many sentences is one of the language, not somebody's name.</summary>
    private const int Ordinary = 4;
    private const int WorthMendingTowards = 2;

    private readonly HashSet<string> ordinary;
    private readonly Normaliser normaliser;
    private readonly FeatureReader features;

    public Reader(Vocabulary vocabulary)
    {
        Concepts concepts = new();
        PhoneSpelling phone = new();
        string[] common = [.. LexiconFile.Lines("common.txt").SelectMany(line => line.Split(' '))];

        features = new(concepts);
        ordinary = [.. common, .. concepts.Words, .. vocabulary.InAtLeast(Ordinary)];
        HashSet<string> firm = [.. ordinary, .. DateWords.All, .. phone.Meanings];
        normaliser = new(phone, new(firm.Contains, firm.Contains), new(
            [.. DateWords.All, .. vocabulary.InAtLeast(WorthMendingTowards), .. concepts.Words],
            [.. common, .. vocabulary.InAtLeast(1), .. phone.Meanings]));
    }

    public Reading Read(Utterance utterance) =>
        Reading.Of(normaliser.Read(utterance.Text, utterance.Known.People.Knows), utterance, ordinary.Contains);

    public FeatureVector Features(Reading reading) => features.Read(reading);
}
