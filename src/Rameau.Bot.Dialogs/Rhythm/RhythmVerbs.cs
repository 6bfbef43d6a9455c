using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Rhythm;

/// <summary>The verbs about messages themselves, each with who may use it.</summary>
public static class RhythmVerbs
{
    public static IEnumerable<CardVerb> Of(DoubtDialog doubt, MessageDialog message) =>
    [
        CardVerb.Of(MessageLook.Verb, Power.Anyone, RhythmJson.Default.MessageLook, message),
        CardVerb.Of(ResolveDoubt.Verb, Power.Animator, RhythmJson.Default.ResolveDoubt, doubt),
    ];
}
