using Rameau.Bot.Content;
using Rameau.Bot.Domain.Information;
using Rameau.Bot.Domain.Pathways;

namespace Rameau.Bot.Information;

/// <summary>The operator's newsletters, one YAML file, read and checked at start. Without the file there are none.</summary>
public sealed class NewsletterFile(IReadOnlyDictionary<(PathwayId, StepId), IReadOnlyList<NewsletterItem>> issues) : INewsletters
{
    private static readonly Dictionary<string, Rubric> Rubrics = Enum.GetValues<Rubric>().ToDictionary(rubric => rubric.ToString().ToLowerInvariant());

    public IReadOnlyList<NewsletterItem> ItemsOf(PathwayId pathway, StepId newsletter) => issues.GetValueOrDefault((pathway, newsletter)) ?? [];

    /// <exception cref="BrokenFilesException">The file is not what it should be; every fault is listed with its line.</exception>
    public static NewsletterFile Load(string path)
    {
        if (!File.Exists(path))
        {
            return new(new Dictionary<(PathwayId, StepId), IReadOnlyList<NewsletterItem>>());
        }

        using StreamReader text = new(path);
        List<FileFault> faults = [];
        var file = YamlFile.Open(Path.GetFileName(path), text, faults) is { } root ? Read(root) : null;

        return faults.Count == 0 && file is not null ? file : throw new BrokenFilesException(faults);
    }

    private static NewsletterFile Read(YamlMap root)
    {
        Dictionary<(PathwayId, StepId), IReadOnlyList<NewsletterItem>> issues = [];

        foreach (var map in root.Maps("issues"))
        {
            (PathwayId, StepId) key = (new(map.RequiredText("pathway")), new(map.RequiredText("step")));
            NewsletterItem[] items = [.. map.Maps("rubrics").Select(Item).OrderBy(item => item.Rubric)];
            map.NothingElse();

            if (!issues.TryAdd(key, items))
            {
                map.Fault($"{key.Item1} {key.Item2} is there twice");
            }

            foreach (var rubric in Enum.GetValues<Rubric>().Where(rubric => items.All(item => item.Rubric != rubric)))
            {
                map.Fault($"a dedicated newsletter has four rubrics; {rubric.ToString().ToLowerInvariant()} is missing");
            }
        }

        root.NothingElse();
        return new(issues);
    }

    private static NewsletterItem Item(YamlMap map)
    {
        NewsletterItem item = new(map.Choice("rubric", Rubrics) ?? default, map.RequiredText("title"), map.RequiredText("summary"), map.Text("url"));
        map.NothingElse();
        return item;
    }
}
