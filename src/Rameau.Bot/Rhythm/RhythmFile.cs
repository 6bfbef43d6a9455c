using NodaTime;
using Rameau.Bot.Content;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Rhythm;

/// <summary>Reads the rules of the rhythm from YAML: those of everybody, and a promotion's own.</summary>
public static class RhythmFile
{
    private static readonly Dictionary<string, StepKind> Kinds = StepKinds.All.ToDictionary(name => name, name => StepKinds.Parse(name)!.Value);

    private static readonly Dictionary<string, Audience> Audiences = Enum.GetValues<Audience>().ToDictionary(audience => audience.ToString().ToLowerInvariant());

    private static readonly Dictionary<string, Anchor> Anchors = new() { ["start"] = Anchor.Start, ["end"] = Anchor.End };

    private static readonly Dictionary<string, bool> Duties = new() { ["mandatory"] = true, ["optional"] = false };

    private static readonly Dictionary<string, bool> DaysOff = new() { ["after"] = false, ["before"] = true };

    /// <exception cref="BrokenFilesException">The file is not what it should be; every fault is listed with its line.</exception>
    public static IReadOnlyList<RhythmRule> Load(string path)
    {
        if (!File.Exists(path))
        {
            throw new BrokenFilesException([new(path, 0, "the rules of the rhythm are missing; put back the file that came with the program")]);
        }

        using StreamReader text = new(path);
        List<FileFault> faults = [];
        var rules = Read(Path.GetFileName(path), text, faults);

        return faults.Count == 0 ? rules : throw new BrokenFilesException(faults);
    }

    /// <summary>The rules of everybody with a promotion's own: one of the same name takes the other's place, <c>off</c> takes some away.</summary>
    public static IReadOnlyList<RhythmRule> Override(
        IReadOnlyList<RhythmRule> common, string file, TextReader own, ICollection<FileFault> faults)
    {
        if (YamlFile.Open(file, own, faults) is not { } root)
        {
            return common;
        }

        var off = root.Texts("off");
        var rules = Rules(root);
        root.NothingElse();

        foreach (var name in off.Where(name => common.All(rule => rule.Name != name)))
        {
            root.Fault($"'off' names {name}, which is no rule; the rules are {string.Join(", ", common.Select(rule => rule.Name))}");
        }

        return [.. common.Where(rule => !off.Contains(rule.Name) && rules.All(other => other.Name != rule.Name)), .. rules];
    }

    private static RhythmRule[] Read(string file, TextReader text, ICollection<FileFault> faults)
    {
        if (YamlFile.Open(file, text, faults) is not { } root)
        {
            return [];
        }

        var rules = Rules(root);
        root.NothingElse();

        return rules;
    }

    private static RhythmRule[] Rules(YamlMap root)
    {
        var read = root.Maps("rules").Select(map => (Map: map, Rule: Rule(map))).ToArray();

        foreach (var (map, rule) in read.GroupBy(one => one.Rule.Name).SelectMany(same => same.Skip(1)))
        {
            map.Fault($"the rule {rule.Name} is there twice; each needs its own name, which sent messages carry");
        }

        return [.. read.Select(one => one.Rule)];
    }

    private static RhythmRule Rule(YamlMap map)
    {
        var name = map.RequiredText("name");
        var message = map.RequiredText("message");
        StepKind[] kinds = [.. map.Texts("steps").Where(kind => Known(map, kind)).Select(kind => Kinds[kind])];
        RhythmRule rule = new(
            name, kinds, message, map.Choice("audience", Audiences) ?? Audience.Group, Timing(map), map.Choice("from", Anchors) ?? Anchor.Start, Useful(map),
            map.Choice("duty", Duties));
        map.NothingElse();

        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            map.Fault($"a rule's name is made of letters, digits and hyphens; found '{name}'"); // part of the beats' keys
        }

        if (kinds.Length == 0)
        {
            map.Fault($"'steps' names the kinds of steps, of {string.Join(", ", Kinds.Keys)}");
        }

        if (message.Length > 0 && !MessageNames.OfRules.Contains(message))
        {
            map.Fault($"nobody knows how to say '{message}'; the messages are {string.Join(", ", MessageNames.OfRules.Order(StringComparer.Ordinal))}");
        }

        return rule;
    }

    private static bool Known(YamlMap map, string kind)
    {
        var isKnown = Kinds.ContainsKey(kind);

        if (!isKnown)
        {
            map.Fault($"'{kind}' is no kind of step; they are {string.Join(", ", Kinds.Keys)}");
        }

        return isKnown;
    }

    private static Timing Timing(YamlMap map)
    {
        var (days, at, hours, minutes, earlier) = (map.Number("days"), map.Time("at"), map.Number("hours"), map.Number("minutes"), map.Choice("day_off", DaysOff));

        switch (days, at, hours, minutes)
        {
            case ({ } day and >= -365 and <= 365, { } time, null, null):
                return new Timing.OnDay(day, time, earlier is true);
            case (null, null, _, _) when hours is not null || minutes is not null:
                return new Timing.Exactly(Duration.FromMinutes(((hours ?? 0) * 60) + (minutes ?? 0)));
            default:
                map.Fault("say when: either 'days' (-365 to 365) with 'at', or 'hours' and 'minutes'");
                return new Timing.Exactly(Duration.Zero);
        }
    }

    private static Usefulness Useful(YamlMap map)
    {
        switch (map.Text("until"))
        {
            case null or "start":
                return new Usefulness.Until(Anchor.Start);
            case "end":
                return new Usefulness.Until(Anchor.End);
            case { } text when int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var days) && days is >= 0 and <= 365:
                return new Usefulness.Days(days);
            default:
                map.Fault("'until' is start, end, or a number of days");
                return new Usefulness.Days(0);
        }
    }
}
