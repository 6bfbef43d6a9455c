using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Feedback;

/// <summary>
/// The verbs of feedback, each with who may use it; who was in a round, and who led it, the dialogs ask themselves. What answers is remembered of no
/// tap: whoever reads the store could try all the answers there are.
/// </summary>
public static class FeedbackVerbs
{
    public static IEnumerable<CardVerb> Of(FeedbackDialog feedback, FeedbackLeadDialog lead, PulseDialog pulse) =>
    [
        CardVerb.Of(FeedbackLook.Verb, Power.Anyone, FeedbackJson.Default.FeedbackLook, feedback),
        CardVerb.Of(FeedbackOpen.Verb, Power.Participant, FeedbackJson.Default.FeedbackOpen, feedback),
        CardVerb.Of(FeedbackGive.Verb, Power.Participant, FeedbackJson.Default.FeedbackGive, feedback) with { IsSecret = true },
        CardVerb.Of(FeedbackChoose.Verb, Power.Anyone, FeedbackJson.Default.FeedbackChoose, lead),
        CardVerb.Of(FeedbackThemes.Verb, Power.Anyone, FeedbackJson.Default.FeedbackThemes, lead),
        CardVerb.Of(FeedbackSumUp.Verb, Power.Anyone, FeedbackJson.Default.FeedbackSumUp, lead),
        CardVerb.Of(PulseLook.Verb, Power.Anyone, FeedbackJson.Default.PulseLook, pulse),
        CardVerb.Of(PulseGive.Verb, Power.Participant, FeedbackJson.Default.PulseGive, pulse) with { IsSecret = true },
        CardVerb.Of(PulseSwitch.Verb, Power.Animator, FeedbackJson.Default.PulseSwitch, pulse),
    ];

    public static IEnumerable<SentenceRule> Sentences(FeedbackCommand command) =>
        [new(Intent.CodevFeedback, Power.Anyone, (_, turn, ct) => command.OfRoundAsync(turn, ct))];
}
