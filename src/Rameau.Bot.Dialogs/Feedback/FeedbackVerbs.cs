using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>
/// The verbs of feedback, each with who may use it; who was in a round, and who led it, the dialogs ask themselves. Of what is answered nothing is
/// remembered, not even as a hash: whoever reads the store could try all the answers there are.
/// </summary>
public static class FeedbackVerbs
{
    public static IEnumerable<CardVerb> Of(FeedbackDialog feedback, FeedbackLeadDialog lead, PulseDialog pulse) =>
    [
        CardVerb.Of(FeedbackLook.Verb, Power.Anyone, FeedbackJson.Default.FeedbackLook, feedback) with { IsConfidential = true },
        CardVerb.Of(FeedbackOpen.Verb, Power.Participant, FeedbackJson.Default.FeedbackOpen, feedback) with { IsConfidential = true },
        CardVerb.Of(FeedbackGive.Verb, Power.Participant, FeedbackJson.Default.FeedbackGive, feedback) with { IsConfidential = true },
        CardVerb.Of(FeedbackChoose.Verb, Power.Anyone, FeedbackJson.Default.FeedbackChoose, lead) with { IsConfidential = true },
        CardVerb.Of(FeedbackThemes.Verb, Power.Anyone, FeedbackJson.Default.FeedbackThemes, lead) with { IsConfidential = true },
        CardVerb.Of(FeedbackSumUp.Verb, Power.Anyone, FeedbackJson.Default.FeedbackSumUp, lead) with { IsConfidential = true },
        CardVerb.Of(PulseLook.Verb, Power.Anyone, FeedbackJson.Default.PulseLook, pulse),
        CardVerb.Of(PulseGive.Verb, Power.Participant, FeedbackJson.Default.PulseGive, pulse) with { IsConfidential = true },
        CardVerb.Of(PulseSwitch.Verb, Power.Animator, FeedbackJson.Default.PulseSwitch, pulse),
    ];

    public static IEnumerable<SentenceRule> Sentences(FeedbackCommand command) =>
        [new(Intent.CodevFeedback, Power.Anyone, (_, turn, ct) => command.OfRoundAsync(turn, ct))];
}
