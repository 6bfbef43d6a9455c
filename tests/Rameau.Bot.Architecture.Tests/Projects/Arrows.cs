namespace Rameau.Bot.Architecture.Tests.Projects;

/// <summary>Domain &lt;- Storage; Domain and Protocol &lt;- Dialogs; all &lt;- Rameau.Bot; any &lt;- its tests, Rameau.Bot &lt;- its benchmarks. Nothing else.</summary>
internal static class Arrows
{
    private const string Testing = "Rameau.Bot.Testing";
    private const string EveryLayer = "Rameau.Bot.Architecture.Tests";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Rameau.Bot.Domain"] = [],
        ["Rameau.Bot.Protocol"] = [],
        ["Rameau.Bot.Storage"] = ["Rameau.Bot.Domain"],
        ["Rameau.Bot.Dialogs"] = ["Rameau.Bot.Domain", "Rameau.Bot.Protocol"],
        ["Rameau.Bot"] = ["Rameau.Bot.Domain", "Rameau.Bot.Protocol", "Rameau.Bot.Storage", "Rameau.Bot.Dialogs"],
        ["Rameau.Bot.Benchmarks"] = ["Rameau.Bot"],
    };

    public static IEnumerable<Violation> Check(IEnumerable<ProjectFile> projects) =>
        projects.SelectMany(project => project.IsTests ? CheckTests(project) : CheckLayer(project));

    private static IEnumerable<Violation> CheckLayer(ProjectFile project) =>
        Allowed.TryGetValue(project.Name, out var allowed)
            ? from reference in project.Projects
              where !allowed.Contains(reference.Name)
              select new Violation(project.Path, reference.Line, $"{project.Name} points to {reference.Name}", "Move the code to the layer that may know both, or put a port in the Domain.")
            : [new(project.Path, 1, $"{project.Name} is a layer the house does not have", "Make it a folder of an existing layer.")];

    private static IEnumerable<Violation> CheckTests(ProjectFile project)
    {
        var layer = project.Name.EndsWith(".Tests", StringComparison.Ordinal) ? project.Name[..^".Tests".Length] : project.Name;
        string[] allowed = project.Name is Testing or EveryLayer
            ? [.. Allowed.Keys, Testing]
            : [layer, Testing, .. Allowed.GetValueOrDefault(layer, [])];

        return from reference in project.Projects
               where !allowed.Contains(reference.Name)
               select new Violation(project.Path, reference.Line, $"{project.Name} points to {reference.Name}", $"Test through {layer}; shared doubles belong in {Testing}.");
    }
}
