using System.Globalization;
using NodaTime.Text;
using YamlDotNet.RepresentationModel;

namespace Rameau.Bot.Content;

/// <summary>One mapping of a YAML file, read key by key; a key that nobody asks for is a fault, because it is a typing error.</summary>
public sealed class YamlMap(string file, YamlMappingNode node, ICollection<FileFault> faults)
{
    private readonly HashSet<string> asked = [];

    public long Line => node.Start.Line;

    public void Fault(string problem) => faults.Add(new(file, Line, problem));

    public string? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalarNode { Value.Length: > 0 } scalar => scalar.Value,
        var other => Fault<string>(other, $"'{key}' must be a text"),
    };

    public string RequiredText(string key) => Text(key) ?? Missing(key);

    public int? Number(string key) => Read<int>(key, "a whole number", text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null);

    public bool? Flag(string key) => Read<bool>(key, "true or false", text => text switch { "true" => true, "false" => false, _ => null });

    public NodaTime.LocalTime? Time(string key) => Read(key, "a time like '09:30'", text => Parse(LocalTimePattern.CreateWithInvariantCulture("HH:mm"), text));

    public NodaTime.LocalDate? Date(string key) => Read(key, "a date like '2027-03-09'", text => Parse(LocalDatePattern.Iso, text));

    public NodaTime.LocalDateTime? DateAndTime(string key) =>
        Read(key, "a date and time like '2027-03-09T14:00'", text => Parse(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), text));

    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct =>
        Read<T>(key, $"one of {string.Join(", ", choices.Keys)}", text => choices.TryGetValue(text, out var choice) ? choice : null);

    public IReadOnlyList<string> Texts(string key) => Value(key) switch
    {
        null => [],
        YamlSequenceNode list when list.All(item => item is YamlScalarNode) => [.. list.Select(item => ((YamlScalarNode)item).Value ?? string.Empty)],
        var other => Fault<IReadOnlyList<string>>(other, $"'{key}' must be a list of texts") ?? [],
    };

    public IReadOnlyList<YamlMap> Maps(string key) => Value(key) switch
    {
        null => [],
        YamlSequenceNode list when list.All(item => item is YamlMappingNode) => [.. list.Select(item => new YamlMap(file, (YamlMappingNode)item, faults))],
        var other => Fault<IReadOnlyList<YamlMap>>(other, $"'{key}' must be a list of entries") ?? [],
    };

    public YamlMap? Map(string key) => Value(key) switch
    {
        null => null,
        YamlMappingNode map => new(file, map, faults),
        var other => Fault<YamlMap>(other, $"'{key}' must hold 'key: value' lines"),
    };

    public IEnumerable<string> Keys() => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? string.Empty);

    /// <summary>To be called once everything was asked for.</summary>
    public void NothingElse()
    {
        foreach (var (key, _) in node.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || !asked.Contains(name))
            {
                faults.Add(new(file, key.Start.Line, $"unknown key '{key}'; expected {string.Join(", ", asked.Order(StringComparer.Ordinal))}"));
            }
        }
    }

    private YamlNode? Value(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is not YamlScalarNode { Value: null or "" or "null" or "~" } ? value : null;
    }

    private T? Read<T>(string key, string form, Func<string, T?> parse)
        where T : struct
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (parse(text) is { } value)
        {
            return value;
        }

        Fault<string>(Value(key)!, $"'{key}: {text}' is not {form}");
        return null;
    }

    private static T? Parse<T>(IPattern<T> pattern, string text)
        where T : struct => pattern.Parse(text) is { Success: true } result ? result.Value : null;

    private string Missing(string key)
    {
        Fault($"'{key}' is missing");
        return string.Empty;
    }

    private T? Fault<T>(YamlNode at, string problem)
        where T : class
    {
        faults.Add(new(file, at.Start.Line, problem));
        return null;
    }
}
