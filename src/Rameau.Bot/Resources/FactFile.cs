using System.Globalization;
using Rameau.Bot.Content;
using Rameau.Bot.Domain.Resources;

namespace Rameau.Bot.Resources;

/// <summary>The figures that may be quoted, one YAML file, read and checked at start.</summary>
public static class FactFile
{
    private static readonly Dictionary<string, Unit> Units = Enum.GetValues<Unit>().ToDictionary(unit => unit.ToString().ToLowerInvariant());

    /// <param name="resources">What a fact may refer to.</param>
    /// <exception cref="BrokenFilesException">The file is not what it should be; every fault is listed with its line.</exception>
    public static IReadOnlyList<Fact> Load(string path, IReadOnlyList<Resource> resources)
    {
        using StreamReader text = new(path);
        List<FileFault> faults = [];
        Fact[] facts = YamlFile.Open(Path.GetFileName(path), text, faults) is { } root ? [.. Read(root, resources.Select(one => one.Id).ToHashSet())] : [];

        return faults.Count == 0 ? facts : throw new BrokenFilesException(faults);
    }

    private static List<Fact> Read(YamlMap root, HashSet<ResourceId> known)
    {
        List<Fact> facts = [.. root.Maps("facts").Select(map => ReadFact(map, known))];
        root.NothingElse();
        return facts;
    }

    private static Fact ReadFact(YamlMap map, HashSet<ResourceId> known)
    {
        Fact fact = new(
            map.RequiredText("id"), Bilingual(map, "claim"), map.Choice("unit", Units) ?? Unit.Words, [.. map.Maps("figures").Select(ReadFigure)],
            Bilingual(map, "source"), map.Number("year") ?? 0, new(map.RequiredText("resource")))
        {
            PublishedOn = map.Date("on"),
            Keywords = map.Texts("keywords"),
            Region = map.Text("region"),
            IsRegional = map.Flag("regional") ?? false,
        };

        if (!known.Contains(fact.Resource))
        {
            map.Fault($"'resource: {fact.Resource}' is not in the catalogue");
        }

        if (fact.Year == 0)
        {
            map.Fault("'year' is missing: a figure is quoted with its date");
        }

        if (fact.Unit is Unit.Words == fact.Figures.Count > 0)
        {
            map.Fault("a fact has figures and their unit, or neither");
        }

        map.NothingElse();
        return fact;
    }

    private static Figure ReadFigure(YamlMap map)
    {
        var text = map.RequiredText("value");

        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            map.Fault($"'value: {text}' is no number like 7.1");
        }

        Figure figure = new(value, Bilingual(map, "of"), map.Texts("words"));
        map.NothingElse();
        return figure;
    }

    private static Bilingual Bilingual(YamlMap map, string key)
    {
        if (map.Map(key) is not { } both)
        {
            map.Fault($"'{key}' is missing");
            return new(string.Empty, string.Empty);
        }

        Bilingual said = new(both.RequiredText("fr"), both.RequiredText("en"));
        both.NothingElse();
        return said;
    }
}
