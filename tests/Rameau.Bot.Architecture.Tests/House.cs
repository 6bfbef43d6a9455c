using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Architecture.Tests;

/// <summary>The repository as it stands: its text files, its projects and the assemblies built from src.</summary>
internal static class House
{
    private static readonly string[] Pictures = [".png", ".jpg", ".gif", ".ico", ".woff2", ".pdf", ".zip"];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. TrackedPaths().Where(IsText).Select(Read)];

    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Files.Where(file => file.IsUnder("src/") && file.Is(".csproj")).Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file.Path)))];

    public static IReadOnlyList<Type> Types { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetTypes())];

    public static void Keeps(IEnumerable<Violation> violations)
    {
        var found = violations.Select(violation => violation.ToString()).ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>The file and line where a type is declared, as nearly as its name tells.</summary>
    public static Violation About(Type type, string what, string mend)
    {
        var name = type.Name.Split('`')[0];
        var declaration = new Regex($@"\b(class|record|struct|interface|enum)\s+{Regex.Escape(name)}\b");
        var found = Files.Where(file => file.Is(".cs"))
            .SelectMany(file => file.Code().Where(line => declaration.IsMatch(line.Text)).Select(line => (file.Path, line.Number)))
            .FirstOrDefault((Path: $"{type.Assembly.GetName().Name}, {type.FullName}", Number: 0));

        return new(found.Path, found.Number, what, mend);
    }

    private static bool IsText(string path) => !Pictures.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static SourceFile Read(string path) => SourceFile.Of(path, File.ReadAllText(Repository.PathOf(path)));

    // New files count before they are added, so that a rule speaks before the commit; deleted ones no longer do.
    private static IEnumerable<string> TrackedPaths()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        })!;
        var paths = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.True(git.ExitCode == 0 && paths.Length > 0, "git lists no files: run the tests inside a clone.");

        return paths.Distinct().Where(path => File.Exists(Repository.PathOf(path)));
    }
}
