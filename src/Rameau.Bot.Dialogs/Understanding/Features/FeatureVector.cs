namespace Rameau.Bot.Dialogs.Understanding.Features;

/// <summary>What the model sees of a sentence: named features with their strength, and how many words it has.</summary>
internal sealed record FeatureVector(IReadOnlyList<(string Name, float Strength)> Features, int Words);
