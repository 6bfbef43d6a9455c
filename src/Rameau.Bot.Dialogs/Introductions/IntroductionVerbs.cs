using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.Introductions;

/// <summary>Each of the two does what is theirs, which <c>IntroductionDecision</c> holds; whoever may not see somebody is told that there is nobody.</summary>
public static class IntroductionVerbs
{
    public static IEnumerable<CardVerb> Of(IntroductionAskDialog asking, IntroductionDialog dialog) =>
    [
        CardVerb.Of(IntroductionAsk.Verb, Power.Anyone, IntroductionJson.Default.IntroductionAsk, asking),
        CardVerb.Of(IntroductionNamed.Verb, Power.Anyone, IntroductionJson.Default.IntroductionNamed, asking),
        CardVerb.Of(IntroductionSend.Verb, Power.Anyone, IntroductionJson.Default.IntroductionSend, asking),
        CardVerb.Of(IntroductionMine.Verb, Power.Anyone, IntroductionJson.Default.IntroductionMine, dialog),
        CardVerb.Of(IntroductionAnswer.Verb, Power.Anyone, IntroductionJson.Default.IntroductionAnswer, dialog),
        CardVerb.Of(IntroductionWithdraw.Verb, Power.Anyone, IntroductionJson.Default.IntroductionWithdraw, dialog),
        CardVerb.Of(IntroductionReceive.Verb, Power.Anyone, IntroductionJson.Default.IntroductionReceive, dialog),
    ];

    public static IEnumerable<SentenceRule> Sentences(IntroductionAskDialog asking) => [new(Intent.RequestIntro, Power.Anyone, asking.HandleAsync)];
}
