using System.Numerics;
using Rameau.Bot.Dialogs.Understanding.Features;

namespace Rameau.Bot.Dialogs.Understanding.Model;

/// <summary>A weight for each feature and intent; the intents' sums, as shares of one, are their scores.</summary>
internal sealed class LinearModel(Dictionary<string, int> features, float[] weights, int width)
{
    /// <summary>
    /// There are more sentences that mean nothing to the bot than of any one intent, though people seldom say them: how much
    /// less likely than by their number they are taken to be. Found by cross-validation.
    /// </summary>
    private const float Scruple = 0.7f;

    /// <summary>Features that weigh anything, and each weight as a signed byte of which one unit is the scale.</summary>
    public (IReadOnlyList<string> Features, byte[] Weights, float Scale) Packed()
    {
        var scale = weights.Max(MathF.Abs) / sbyte.MaxValue;
        List<string> names = new(features.Count);
        List<byte> packed = new(weights.Length);

        foreach (var (name, row) in features.OrderBy(pair => pair.Value))
        {
            byte[] bytes = [.. weights.AsSpan(row * width, Intents.All.Count).ToArray().Select(weight => unchecked((byte)(sbyte)MathF.Round(weight / scale)))];

            if (bytes.Any(one => one != 0))
            {
                names.Add(name);
                packed.AddRange(bytes);
            }
        }

        return (names, [.. packed], scale);
    }

    public static LinearModel Unpacked(string[] names, byte[] packed, float scale)
    {
        Dictionary<string, int> features = new(names.Length, StringComparer.Ordinal);
        var width = Width;
        var weights = new float[names.Length * width];

        for (var at = 0; at < packed.Length; at++)
        {
            weights[(at / Intents.All.Count * width) + (at % Intents.All.Count)] = unchecked((sbyte)packed[at]) * scale;
        }

        for (var row = 0; row < names.Length; row++)
        {
            features.Add(names[row], row);
        }

        return new(features, weights, width);
    }

    /// <summary>The intents, filled up to whole vectors of this machine.</summary>
    public static int Width => (Intents.All.Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <summary>Scores in the order of <see cref="Intents.All"/>.</summary>
    public float[] Score((int Feature, float Strength)[] vector)
    {
        var sums = new float[width];
        Sum(vector, weights, width, sums);
        sums[Place(Intent.OutOfScope)] -= Scruple;
        ToShares(sums.AsSpan(0, Intents.All.Count));

        return sums[..Intents.All.Count];
    }

    public (int Feature, float Strength)[] Indexed(FeatureVector vector) => Indexed(vector, features);

    /// <summary>What each known feature brought to an intent, the weightiest first.</summary>
    public IEnumerable<WeighedFeature> Weigh(FeatureVector vector, Intent intent)
    {
        var names = features.ToDictionary(pair => pair.Value, pair => pair.Key);
        var place = Place(intent);

        return Indexed(vector)
            .Select(one => new WeighedFeature(names[one.Feature], one.Strength * weights[(one.Feature * width) + place]))
            .OrderByDescending(one => Math.Abs(one.Weight));
    }

    public static int Place(Intent intent) => (int)intent;

    /// <summary>Features that the model knows, and how much of the sentence it does not know.</summary>
    internal static (int Feature, float Strength)[] Indexed(FeatureVector vector, Dictionary<string, int> features)
    {
        List<(int, float)> indexed = new(vector.Features.Count + 1);
        var known = 0;

        foreach (var (name, strength) in vector.Features)
        {
            if (features.TryGetValue(name, out var feature))
            {
                indexed.Add((feature, strength));
                known += name.StartsWith(FeatureReader.WordPrefix, StringComparison.Ordinal) && char.IsLetter(name[2]) ? 1 : 0;
            }
        }

        if (features.TryGetValue(Unknown(known, vector.Words), out var unknown))
        {
            indexed.Add((unknown, 0.8f));
        }

        return [.. indexed];
    }

    internal static IEnumerable<string> UnknownShares => Enumerable.Range(0, 5).Select(fifth => $"unknown {fifth}/4");

    private static string Unknown(int known, int words) => $"unknown {(words == 0 ? 4 : (int)MathF.Ceiling(4f * Math.Max(0, words - known) / words))}/4";

    internal static void Sum((int Feature, float Strength)[] vector, float[] weights, int width, float[] sums)
    {
        Array.Clear(sums);

        foreach (var (feature, strength) in vector)
        {
            var row = feature * width;

            for (var at = 0; at < width; at += Vector<float>.Count)
            {
                (new Vector<float>(sums, at) + (new Vector<float>(weights, row + at) * strength)).CopyTo(sums, at);
            }
        }
    }

    internal static void ToShares(Span<float> sums)
    {
        var highest = float.MinValue;

        foreach (var sum in sums)
        {
            highest = MathF.Max(highest, sum);
        }

        var total = 0f;

        for (var at = 0; at < sums.Length; at++)
        {
            sums[at] = MathF.Exp(sums[at] - highest);
            total += sums[at];
        }

        for (var at = 0; at < sums.Length; at++)
        {
            sums[at] /= total;
        }
    }
}
