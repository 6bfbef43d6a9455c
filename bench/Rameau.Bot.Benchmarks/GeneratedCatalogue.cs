using System.Globalization;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Benchmarks;

/// <summary>
/// A catalogue of any size that has a vocabulary as real ones do: few words are everywhere, most are rare, entries share the kinds,
/// shelves and subjects of the real catalogue, and one in twenty is there twice. The same for the same number.
/// </summary>
internal static class GeneratedCatalogue
{
    private const int Vocabulary = 20_000;
    private const int TitleWords = 4;
    private const int SummaryWords = 16;
    private const int Keywords = 8;
    private const int OneInSoManyTwice = 20;

    private static readonly string[] Syllables = ["al", "ber", "cor", "dan", "es", "fil", "gar", "hon", "ir", "jul", "lor", "mar", "nel", "or", "pir", "quan", "ros", "sel", "tor", "vil"];

    public static IReadOnlyList<Resource> Of(int size, IReadOnlyList<Resource> real, int seed)
    {
        Random random = new(seed);
        string[] words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];
        List<Resource> all = [.. real];

        while (all.Count < size)
        {
            var model = real[random.Next(real.Count)];
            Resource made = model with
            {
                Id = new(string.Create(CultureInfo.InvariantCulture, $"made-{all.Count}")),
                Title = $"{model.Title} : {Some(TitleWords, words, random)}",
                Summary = $"{model.Summary} {Some(SummaryWords, words, random)}",
                Keywords = [.. model.Keywords.Take(2), .. Enumerable.Range(0, Keywords).Select(_ => Some(1, words, random))],
                Episode = null,
                Region = null,
            };

            all.Add(made);

            if (random.Next(OneInSoManyTwice) == 0)
            {
                all.Add(made with { Id = new($"{made.Id}-again") });
            }
        }

        return all;
    }

    /// <summary>Questions on entries of the catalogue: some of their words, every third with a slip of the finger.</summary>
    public static IEnumerable<string> Questions(IReadOnlyList<Resource> catalogue, int count, int seed)
    {
        Random random = new(seed);

        for (var i = 0; i < count; i++)
        {
            var entry = catalogue[random.Next(catalogue.Count)];
            string[] said = [.. $"{entry.Title} {entry.Summary}".Split(' ').Where(word => word.Length > 2).OrderBy(_ => random.Next()).Take(random.Next(2, 7))];
            var slip = random.Next(said.Length);
            yield return string.Join(' ', said.Select((word, at) => i % 3 == 0 && at == slip ? word.Remove(word.Length / 2, 1) : word));
        }
    }

    private static string Word(int number)
    {
        var word = string.Empty;

        for (var left = number + Syllables.Length; left > 0; left /= Syllables.Length)
        {
            word += Syllables[left % Syllables.Length];
        }

        return word;
    }

    /// <summary>By Zipf's law: the n-th word is said one n-th as often as the first.</summary>
    private static string Some(int count, string[] words, Random random) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => words[Math.Min(words.Length - 1, (int)Math.Pow(words.Length, random.NextDouble()))]));
}
