namespace Rameau.Bot.CommandLine;

/// <summary>Why something was not said, as the ledger keeps it for the log, in the words of whoever reads the command line.</summary>
internal static class Reasons
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [Domain.Rhythm.DuePosts.Past] = "trop tard pour servir",
        ["an animator called it off"] = "annulé par qui anime",
        ["it spoke of what was no longer so"] = "ce n’était plus vrai",
        ["no chat reached the person in time"] = "la personne n’a pu être jointe",
        ["the program failed while sending"] = "panne pendant l’envoi",
        ["the program stopped while sending"] = "arrêt pendant l’envoi",
        ["there was nobody to tell"] = "personne à qui le dire",
        ["there was nothing to say any more"] = "plus rien à dire",
    };

    /// <summary>What the channel said stays in its own words.</summary>
    public static string French(string? reason) => reason is null ? string.Empty : Known.GetValueOrDefault(reason, reason);
}
