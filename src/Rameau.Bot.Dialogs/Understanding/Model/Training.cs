using System.Numerics;
using System.Runtime.CompilerServices;
using Rameau.Bot.Dialogs.Understanding.Features;

namespace Rameau.Bot.Dialogs.Understanding.Model;

/// <summary>
/// Multinomial logistic regression by stochastic gradient with a step of its own for each weight (AdaGrad). The order of the
/// sentences comes from a fixed seed, so that the same sentences always give the same model.
/// </summary>
internal static class Training
{
    private const int Rounds = 14;
    private const float Step = 0.3f;

    /// <summary>Draws every weight a little towards nothing, so that no one word convinces alone. Found by cross-validation, as the others.</summary>
    private const float Modesty = 0.0001f;
    private const uint Seed = 2_463_534_242;

    /// <summary>A feature of one sentence only is learnt by heart, not understood.</summary>
    private const int FewestSentences = 2;

    public static LinearModel Of(IReadOnlyList<(Intent Intent, FeatureVector Vector)> sentences)
    {
        var features = Index(sentences);
        var width = LinearModel.Width;
        var weights = new float[features.Count * width];
        var examples = sentences.Select(one => (LinearModel.Place(one.Intent), LinearModel.Indexed(one.Vector, features))).ToArray();
        Learn(examples, weights, width);

        return new(features, weights, width);
    }

    private static Dictionary<string, int> Index(IReadOnlyList<(Intent, FeatureVector Vector)> sentences)
    {
        Dictionary<string, int> counts = new(32_768, StringComparer.Ordinal);

        foreach (var (_, vector) in sentences)
        {
            foreach (var (name, _) in vector.Features)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        Dictionary<string, int> features = new(StringComparer.Ordinal);

        foreach (var name in counts.Where(pair => pair.Value >= FewestSentences).Select(pair => pair.Key).Concat(LinearModel.UnknownShares))
        {
            features.Add(name, features.Count);
        }

        return features;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Learn((int Intent, (int Feature, float Strength)[] Vector)[] examples, float[] weights, int width)
    {
        var squares = new float[weights.Length];
        Array.Fill(squares, 0.01f);
        var errors = new float[width];
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var random = Seed;

        for (var round = 0; round < Rounds; round++)
        {
            random = Shuffle(order, random);

            foreach (var index in order)
            {
                var (intent, vector) = examples[index];
                LinearModel.Sum(vector, weights, width, errors);
                LinearModel.ToShares(errors.AsSpan(0, Intents.All.Count));
                errors.AsSpan(Intents.All.Count).Clear();
                errors[intent] -= 1f;
                Descend(vector, errors, weights, squares, width);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Descend((int Feature, float Strength)[] vector, float[] errors, float[] weights, float[] squares, int width)
    {
        Vector<float> step = new(Step), modesty = new(Modesty);

        foreach (var (feature, strength) in vector)
        {
            var row = feature * width;

            for (var at = 0; at < width; at += Vector<float>.Count)
            {
                Vector<float> weight = new(weights, row + at);
                var gradient = (new Vector<float>(errors, at) * strength) + (weight * modesty);
                var square = new Vector<float>(squares, row + at) + (gradient * gradient);
                square.CopyTo(squares, row + at);
                (weight - (step * gradient / Vector.SquareRoot(square))).CopyTo(weights, row + at);
            }
        }
    }

    /// <summary>Fisher and Yates with a xorshift generator: neither a clock nor the framework's own random has a say.</summary>
    private static uint Shuffle(int[] order, uint random)
    {
        for (var last = order.Length - 1; last > 0; last--)
        {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            var other = (int)(random % (uint)(last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }

        return random;
    }
}
