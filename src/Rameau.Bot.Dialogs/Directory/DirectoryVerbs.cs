using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Directory;

/// <summary>Anyone may ask; the desk tells outsiders why they find nobody, and everybody sees what they may.</summary>
public static class DirectoryVerbs
{
    public static IEnumerable<CardVerb> Of(DirectoryDialog dialog) =>
    [
        CardVerb.Of(DirectorySearch.Verb, Power.Anyone, DirectoryJson.Default.DirectorySearch, dialog) with { IsConfidential = true },
        CardVerb.Of(DirectoryOpen.Verb, Power.Anyone, DirectoryJson.Default.DirectoryOpen, dialog) with { IsConfidential = true },
    ];

    public static IEnumerable<SentenceRule> Sentences(DirectoryDialog dialog) => [new(Intent.FindContact, Power.Anyone, dialog.HandleAsync)];
}
