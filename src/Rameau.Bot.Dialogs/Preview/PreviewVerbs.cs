using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Preview;

/// <summary>The verbs of the preview, each with who may use it.</summary>
public static class PreviewVerbs
{
    public static IEnumerable<CardVerb> Of(PreviewDialog preview, PreviewChangeDialog change) =>
    [
        CardVerb.Of(PreviewOpen.Verb, Power.Animator, PreviewJson.Default.PreviewOpen, preview),
        CardVerb.Of(PreviewLook.Verb, Power.Animator, PreviewJson.Default.PreviewLook, preview),
        CardVerb.Of(PreviewSkip.Verb, Power.Animator, PreviewJson.Default.PreviewSkip, change),
        CardVerb.Of(PreviewSay.Verb, Power.Animator, PreviewJson.Default.PreviewSay, change),
        CardVerb.Of(PreviewPostpone.Verb, Power.Animator, PreviewJson.Default.PreviewPostpone, change),
    ];
}
