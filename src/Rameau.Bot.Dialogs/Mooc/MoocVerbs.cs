using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>The verbs of the MOOC, each with who may use it.</summary>
public static class MoocVerbs
{
    public static IEnumerable<CardVerb> Of(MoocDialog mooc, MoocUndoDialog undo) =>
    [
        CardVerb.Of(MoocMarkTap.Verb, Power.Participant, MoocJson.Default.MoocMarkTap, mooc),
        CardVerb.Of(MoocUndo.Verb, Power.Participant, MoocJson.Default.MoocUndo, undo),
        CardVerb.Of(MoocLook.Verb, Power.Participant, MoocJson.Default.MoocLook, mooc),
        CardVerb.Of(MoocTransferTap.Verb, Power.Participant, MoocJson.Default.MoocTransferTap, mooc),
    ];

    public static IEnumerable<SentenceRule> Sentences(MoocSentence mooc) => [new(Intent.MoocProgress, Power.Participant, mooc.HandleAsync)];
}
