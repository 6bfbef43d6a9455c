namespace Rameau.Bot.Dialogs.Resources.Search;

/// <summary>The names that words, meanings, regions and episodes have in the index; none can be mistaken for another.</summary>
internal static class Terms
{
    public const string RegionMark = "@";

    public const string EpisodeMark = "#";

    public const string LastEpisode = "#last";

    public static string OfWord(string word) => Stem.Of(word);

    public static string Of(Sense.Concept concept) => concept.Name; // in capitals, which no stem is

    public static string OfRegion(string region) => $"{RegionMark}{region}";

    public static string OfEpisode(int number) => $"{EpisodeMark}{number}";
}
