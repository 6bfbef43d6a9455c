namespace Rameau.Bot.Dialogs.Understanding;

/// <summary>What a sentence was taken to mean.</summary>
/// <param name="Confidence">From 0 to 1; below the threshold the intent is <see cref="Intent.OutOfScope"/>.</param>
/// <param name="Nearest">The two best guesses within the bot's scope, best first: to offer when it is not sure.</param>
public sealed record Recognition(Intent Intent, double Confidence, SlotSet Slots, IReadOnlyList<ScoredIntent> Nearest, Explanation Explanation);

public readonly record struct ScoredIntent(Intent Intent, double Score);

/// <summary>Why a sentence was taken so: for whoever improves the recogniser, never for the person.</summary>
/// <param name="Words">What the sentence was read as, spelling mended.</param>
/// <param name="Features">What weighed most for the best guess, in its favour or against it.</param>
public sealed record Explanation(string Words, IReadOnlyList<ScoredIntent> Intents, IReadOnlyList<WeighedFeature> Features)
{
    public static readonly Explanation None = new(string.Empty, [], []);
}

public readonly record struct WeighedFeature(string Feature, double Weight);
