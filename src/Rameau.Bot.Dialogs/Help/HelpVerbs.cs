using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Help;

/// <summary>The verbs of help, each with who may use it; what a sentence or command leads to has its own rule.</summary>
public static class HelpVerbs
{
    public static IEnumerable<CardVerb> Of(HelpDialog help, SentenceDialog sentences, CommandDialog commands) =>
    [
        CardVerb.Of(HelpLook.Verb, Power.Anyone, HelpJson.Default.HelpLook, help),
        CardVerb.Of(SentenceTap.Verb, Power.Anyone, HelpJson.Default.SentenceTap, sentences),
        CardVerb.Of(CommandTap.Verb, Power.Anyone, HelpJson.Default.CommandTap, commands),
    ];
}
