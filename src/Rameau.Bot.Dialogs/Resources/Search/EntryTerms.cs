using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>What an entry says, field by field, as terms of the index.</summary>
internal static class EntryTerms
{
    private const float Title = 3;
    private const float Keywords = 2;
    private const float Kind = 1.5f;
    private const float Summary = 1;
    private const float Note = 1;

    /// <summary>An episode or a region is named once and is what the entry is about.</summary>
    private const float Fact = 6;

    /// <summary>Each term with its weight over all fields.</summary>
    public static Dictionary<string, float> Of(Resource resource, bool isLastEpisode)
    {
        Dictionary<string, float> weights = new(StringComparer.Ordinal);

        Add(weights, resource.Title, Title);
        Add(weights, resource.Kind.Replace('-', ' '), Kind);
        Add(weights, resource.Summary, Summary);
        Add(weights, resource.Note ?? string.Empty, Note);

        foreach (var keyword in resource.Keywords)
        {
            Add(weights, keyword, Keywords);
        }

        if (resource.Region is { } region)
        {
            weights[Terms.OfRegion(region)] = Fact;
        }

        if (resource.Episode is { } episode)
        {
            weights[Terms.OfEpisode(episode)] = Fact;
        }

        if (isLastEpisode)
        {
            weights[Terms.LastEpisode] = Fact;
        }

        return weights;
    }

    /// <summary>Each word of a title with the terms that say it.</summary>
    public static string[][] OfTitle(string title)
    {
        string[] line = [.. WordLine.Of(title).Select(word => word.Text)];

        return
        [
            .. Enumerable.Range(0, line.Length)
                .Where(at => !Thesaurus.IsSmall(line[at]))
                .Select(at => (string[])[Terms.OfWord(line[at]), .. Thesaurus.Carried.At(line, at).Select(phrase => phrase.Sense).OfType<Sense.Concept>().Select(Terms.Of)]),
        ];
    }

    /// <summary>The words of an entry, for mending towards.</summary>
    public static IEnumerable<string> Words(Resource resource) =>
        new[] { resource.Title, resource.Summary }.Concat(resource.Keywords).SelectMany(WordLine.Of).Select(word => word.Text);

    private static void Add(Dictionary<string, float> weights, string text, float weight)
    {
        string[] line = [.. WordLine.Of(text).Select(word => word.Text)];

        for (var at = 0; at < line.Length; at++)
        {
            if (!Thesaurus.IsSmall(line[at]))
            {
                Add(weights, weight, Terms.OfWord(line[at]));
            }

            foreach (var phrase in Thesaurus.Carried.At(line, at))
            {
                if (TermOf(phrase.Sense) is { } term)
                {
                    Add(weights, weight, term);
                }
            }
        }
    }

    private static string? TermOf(Sense sense) => sense switch
    {
        Sense.Concept concept => Terms.Of(concept),
        Sense.Place place => Terms.OfRegion(place.Region),
        _ => null,
    };

    private static void Add(Dictionary<string, float> weights, float weight, string term) => weights[term] = weights.GetValueOrDefault(term) + weight;
}
