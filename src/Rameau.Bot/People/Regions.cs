using Rameau.Bot.Domain.People;

namespace Rameau.Bot.People;

/// <summary>How files name the regions.</summary>
internal static class Regions
{
    private static readonly IReadOnlyDictionary<string, string> Known = Words.Lexicon<string>(
        [.. FrenchRegions.All.Select(region => (region, new[] { region })), ("Île-de-France", ["IDF"]), ("Provence-Alpes-Côte d'Azur", ["PACA"])]);

    public static string? Find(string cell) => Known.GetValueOrDefault(Words.Fold(cell));
}
