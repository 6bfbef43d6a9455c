namespace Rameau.Bot.Content;

/// <summary>Where the operator's files are: beside the program, unless <c>Content:Folder</c> names another place.</summary>
public static class ContentFiles
{
    public static string Pathways(IConfiguration configuration) => Path.Combine(Root(configuration), "pathways");

    public static string Rhythm(IConfiguration configuration) => Path.Combine(Root(configuration), "rhythm.yaml");

    public static string Newsletters(IConfiguration configuration) => Path.Combine(Root(configuration), "newsletters.yaml");

    public static string Catalogue(IConfiguration configuration) => Path.Combine(Root(configuration), "catalogue.yaml");

    public static string Facts(IConfiguration configuration) => Path.Combine(Root(configuration), "facts.yaml");

    public static string DemoWorld(IConfiguration configuration) => Path.Combine(Root(configuration), "demo", "world.yaml");

    private static string Root(IConfiguration configuration) => configuration["Content:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "Content");
}
