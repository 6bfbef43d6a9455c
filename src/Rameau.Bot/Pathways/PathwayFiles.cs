using Rameau.Bot.Content;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Pathways;

/// <summary>The operator's pathways, one YAML file each, read and checked at start.</summary>
public sealed class PathwayFiles(IReadOnlyList<Pathway> all) : IPathways
{
    private static readonly Dictionary<string, Phase> Phases = new()
    {
        ["comprendre"] = Phase.Understand,
        ["mettre-en-oeuvre"] = Phase.PutIntoPractice,
        ["approfondir"] = Phase.GoDeeper,
        ["mettre-en-perspective"] = Phase.PutIntoPerspective,
    };

    private static readonly Dictionary<string, VisitType> Visits = new()
    {
        ["pair"] = VisitType.Peer,
        ["tiers"] = VisitType.ThirdParty,
        ["decideur"] = VisitType.DecisionMaker,
    };

    private static readonly Dictionary<string, SessionPartKind> Parts = new()
    {
        ["theorie"] = SessionPartKind.Theory,
        ["pratique"] = SessionPartKind.Practice,
    };

    private static readonly Dictionary<string, StepKind> Kinds = StepKinds.All.ToDictionary(name => name, name => StepKinds.Parse(name)!.Value);

    public IReadOnlyList<Pathway> All { get; } = all;

    public Pathway? Find(PathwayId id) => All.FirstOrDefault(pathway => pathway.Id == id);

    /// <exception cref="BrokenFilesException">A file is not a pathway; all faults of all files are listed.</exception>
    public static PathwayFiles Load(string folder)
    {
        List<FileFault> faults = [];
        List<Pathway> pathways = [];

        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            using StreamReader text = new(path);

            if (Read(Path.GetFileName(path), text, faults) is { } pathway)
            {
                pathways.Add(pathway);
            }
        }

        foreach (var same in pathways.GroupBy(pathway => pathway.Id).Where(same => same.Count() > 1))
        {
            faults.Add(new(folder, 0, $"the pathway id {same.Key} is used by {same.Count()} files; each needs its own"));
        }

        return faults.Count == 0 ? new(pathways) : throw new BrokenFilesException(faults);
    }

    /// <summary>Null when the file is not a valid pathway; then <paramref name="faults"/> says why, with lines.</summary>
    public static Pathway? Read(string file, TextReader text, ICollection<FileFault> faults)
    {
        var before = faults.Count;

        if (YamlFile.Open(file, text, faults) is not { } root)
        {
            return null;
        }

        var steps = root.Maps("steps").Select(map => (Map: map, Step: Step(map))).ToArray();
        Pathway pathway = new(
            new(root.RequiredText("id")), root.RequiredText("theme"), root.RequiredText("title"), root.Number("months") ?? 9, [.. steps.Select(one => one.Step)]);
        root.NothingElse();

        if (faults.Count > before)
        {
            return null;
        }

        foreach (var fault in PathwayRules.Check(pathway))
        {
            var at = steps.LastOrDefault(one => one.Step.Id == fault.Step).Map ?? root;
            at.Fault(fault.Step is { } step ? $"{step}: {fault.Problem}" : fault.Problem);
        }

        return faults.Count == before ? pathway : null;
    }

    private static StepTemplate Step(YamlMap map)
    {
        var kind = map.Choice("kind", Kinds);

        if (kind is null && map.Text("kind") is null)
        {
            map.Fault("'kind' is missing");
        }

        StepTemplate step = new(new(map.RequiredText("id")), kind ?? default, map.RequiredText("title"))
        {
            OffsetDays = map.Number("offset_days"),
            EndOffsetDays = map.Number("end_offset_days"),
            StartsAt = map.Time("start_time"),
            DurationMinutes = map.Number("duration_minutes"),
            Mandatory = map.Flag("mandatory"),
            Phase = map.Choice("phase", Phases),
            VisitType = map.Choice("visit_type", Visits),
            Between = Between(map),
            Follows = Anchor(map, "follows"),
            Prepares = Anchor(map, "prepares"),
            Occurrences = map.Number("occurrences"),
            Capacity = map.Number("capacity"),
            Parts = [.. map.Maps("parts").Select(Part)],
            Episodes = [.. map.Maps("episodes").Select(Episode)],
        };
        map.NothingElse();

        return step;
    }

    private static StepId? Anchor(YamlMap map, string key) => map.Text(key) is { } id ? new StepId(id) : null;

    private static (StepId, StepId)? Between(YamlMap map)
    {
        switch (map.Texts("between"))
        {
            case []:
                return null;
            case [var after, var before]:
                return (new(after), new(before));
            default:
                map.Fault("'between' names two steps, like [S1, S2]");
                return null;
        }
    }

    private static SessionPart Part(YamlMap map)
    {
        SessionPart part = new(map.Choice("kind", Parts) ?? default, map.RequiredText("title"), map.Number("minutes") ?? 0);
        map.NothingElse();
        return part;
    }

    private static EpisodeTemplate Episode(YamlMap map)
    {
        EpisodeTemplate episode = new(map.Number("n") ?? 0, map.Number("suggested_offset_days") ?? 0, map.Number("soft_deadline_offset_days") ?? 0);
        map.NothingElse();
        return episode;
    }
}
