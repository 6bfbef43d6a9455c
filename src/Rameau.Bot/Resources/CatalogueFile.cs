using Rameau.Bot.Content;
using Rameau.Bot.Domain.Resources;
using Rameau.Bot.People;

namespace Rameau.Bot.Resources;

/// <summary>The catalogue as a YAML file: read whole, or refused with every fault and its line.</summary>
public static class CatalogueFile
{
    /// <summary>An entry that serves every pathway.</summary>
    private const string AllThemes = "all";

    private static readonly Dictionary<string, Standing> Standings = new() { ["available"] = Standing.Available, ["announced"] = Standing.Announced, ["past"] = Standing.Past };

    /// <exception cref="BrokenFilesException">The file is not what it should be.</exception>
    public static IReadOnlyList<Resource> Load(string path)
    {
        using StreamReader text = new(path);
        return Read(Path.GetFileName(path), text);
    }

    /// <exception cref="BrokenFilesException">The file is not what it should be.</exception>
    public static IReadOnlyList<Resource> Read(string name, TextReader text)
    {
        List<FileFault> faults = [];
        var resources = YamlFile.Open(name, text, faults) is { } root ? Read(root) : [];

        return faults.Count == 0 ? resources : throw new BrokenFilesException(faults);
    }

    private static IReadOnlyList<Resource> Read(YamlMap root)
    {
        Dictionary<ResourceId, Resource> resources = [];

        foreach (var map in root.Maps("entries"))
        {
            var resource = ReadEntry(map);

            if (!resources.TryAdd(resource.Id, resource))
            {
                map.Fault($"'{resource.Id}' is there twice");
            }
        }

        root.NothingElse();
        return [.. resources.Values];
    }

    private static Resource ReadEntry(YamlMap map)
    {
        Resource resource = new(new(map.RequiredText("id")), map.RequiredText("kind"), map.RequiredText("title"), map.RequiredText("summary"))
        {
            Themes = Themes(map),
            Shelf = map.Choice("shelf", CatalogueWords.Shelves),
            Level = map.Choice("level", CatalogueWords.Levels) ?? Level.Everybody,
            Keywords = map.Texts("keywords"),
            Region = Region(map),
            Episode = map.Number("episode"),
            Note = map.Text("note"),
            Standing = map.Choice("standing", Standings) ?? Standing.Available,
            Url = Url(map),
        };

        map.NothingElse();
        return resource;
    }

    private static IReadOnlyList<string> Themes(YamlMap map)
    {
        var themes = map.Texts("themes");

        if (themes is [AllThemes])
        {
            return CatalogueWords.Themes;
        }

        foreach (var unknown in themes.Except(CatalogueWords.Themes))
        {
            map.Fault($"'{unknown}' is no theme; expected {AllThemes} or some of {string.Join(", ", CatalogueWords.Themes)}");
        }

        return themes;
    }

    private static string? Region(YamlMap map)
    {
        var region = map.Text("region");

        if (region is not null && !Regions.All.Contains(region))
        {
            map.Fault($"'region: {region}' is none of {string.Join(", ", Regions.All)}");
        }

        return region;
    }

    private static Uri? Url(YamlMap map)
    {
        if (map.Text("url") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps)
        {
            return url;
        }

        map.Fault($"'url: {text}' is no https address");
        return null;
    }
}
