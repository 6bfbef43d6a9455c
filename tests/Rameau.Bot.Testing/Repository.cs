namespace Rameau.Bot.Testing;

/// <summary>The checkout that the tests run in.</summary>
public static class Repository
{
    private const string Solution = "Rameau.Bot.sln";

    /// <summary>The folder that holds the solution, whatever the working directory.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}: run the tests inside the checkout.");
    }
}
