namespace Rameau.Bot.Architecture.Tests.Projects;

/// <summary>The Domain needs NodaTime alone; the Dialogs know neither the web server nor the scheduler nor a database.</summary>
internal static class Packages
{
    private static readonly string[] Outside = ["Microsoft.AspNetCore", "Quartz", "Dapper", "Npgsql", "Microsoft.Data", "SQLitePCLRaw", "System.Data"];

    public static IEnumerable<Violation> Check(IEnumerable<ProjectFile> projects) => projects.SelectMany(project => project.Name switch
    {
        "Rameau.Bot.Domain" => [.. Plain(project), .. Forbidden(project, name => name != "NodaTime", "The Domain needs NodaTime alone: put what needs a package behind a port.")],
        "Rameau.Bot.Dialogs" => [.. Plain(project), .. Forbidden(project, IsOutside, "A dialog speaks in activities, cards and ports: the host and the Storage do the rest.")],
        _ => Enumerable.Empty<Violation>(),
    });

    private static bool IsOutside(string name) =>
        Outside.Any(prefix => name == prefix || name.StartsWith(prefix + ".", StringComparison.Ordinal));

    private static IEnumerable<Violation> Plain(ProjectFile project) =>
        project.Sdk == "Microsoft.NET.Sdk" ? [] : [new(project.Path, 1, $"{project.Name} is built with {project.Sdk}", "Use Microsoft.NET.Sdk.")];

    private static IEnumerable<Violation> Forbidden(ProjectFile project, Func<string, bool> isForbidden, string mend) =>
        from reference in project.Packages.Concat(project.Frameworks)
        where isForbidden(reference.Name)
        select new Violation(project.Path, reference.Line, $"{project.Name} takes {reference.Name}", mend);
}
