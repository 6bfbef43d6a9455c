namespace Rameau.Bot.Dialogs.Understanding.Lexicon;

/// <summary>The word lists and sentences that the program carries with it.</summary>
internal static class LexiconFile
{
    private const string Folder = "Rameau.Bot.Dialogs.Understanding.";
    private const string SearchFolder = "Rameau.Bot.Dialogs.Resources.Search.";

    /// <summary>Neither empty lines nor comments.</summary>
    public static IEnumerable<string> Lines(string name) => Meaningful($"{Folder}Lexicon.{name}");

    /// <summary>The same, of the lists that searching has of its own.</summary>
    public static IEnumerable<string> SearchLines(string name) => Meaningful($"{SearchFolder}{name}");

    public static IEnumerable<string> SentenceFiles() =>
        typeof(LexiconFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Folder}Sentences.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Meaningful(string resource) => Read(resource).Where(line => line.Length > 0 && line[0] != '#');

    public static IEnumerable<string> Read(string resource)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using StreamReader text = new(stream);

        while (text.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
