using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Mooc;

/// <summary>The verbs of the MOOC, each with who may use it.</summary>
public static class MoocVerbs
{
    public static IEnumerable<CardVerb> Of(MoocDialog mooc) =>
    [
        CardVerb.Of(MoocMarkTap.Verb, Power.Participant, MoocJson.Default.MoocMarkTap, mooc),
        CardVerb.Of(MoocLook.Verb, Power.Participant, MoocJson.Default.MoocLook, mooc),
        CardVerb.Of(MoocTransferTap.Verb, Power.Participant, MoocJson.Default.MoocTransferTap, mooc),
    ];
}
