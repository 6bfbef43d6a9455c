using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Understanding;

namespace Rameau.Bot.Dialogs.CoDevelopment;

/// <summary>The verbs of co-development, each with who may use it: nobody outside the promotion. Who takes part in a round is decided with the round.</summary>
public static class CoDevelopmentVerbs
{
    public static IEnumerable<CardVerb> Of(RoundDialog round, RoundOpenDialog open, CoDevelopmentDialog home) =>
    [
        CardVerb.Of(CoDevelopmentLook.Verb, Power.Member, RoundJson.Default.CoDevelopmentLook, home),
        CardVerb.Of(SubGroupsLook.Verb, Power.Animator, RoundJson.Default.SubGroupsLook, home),
        CardVerb.Of(SubGroupsDivide.Verb, Power.Animator, RoundJson.Default.SubGroupsDivide, home),
        CardVerb.Of(SubGroupsTie.Verb, Power.Animator, RoundJson.Default.SubGroupsTie, home),
        .. InRounds(round, open).Select(verb => verb with { IsConfidential = true }),
    ];

    public static IEnumerable<SentenceRule> Sentences(RoundOpenDialog open) => [new(Intent.CodevStart, Power.Member, open.AskAsync)];

    private static IEnumerable<CardVerb> InRounds(RoundDialog round, RoundOpenDialog open) =>
    [
        CardVerb.Of(RoundOpen.Verb, Power.Member, RoundJson.Default.RoundOpen, open),
        CardVerb.Of(RoundConvene.Verb, Power.Member, RoundJson.Default.RoundConvene, open),
        CardVerb.Of(RoundLook.Verb, Power.Member, RoundJson.Default.RoundLook, round),
        CardVerb.Of(RoundAct.Verb, Power.Member, RoundJson.Default.RoundAct, round),
        CardVerb.Of(RoundPropose.Verb, Power.Member, RoundJson.Default.RoundPropose, round),
        CardVerb.Of(RoundVote.Verb, Power.Member, RoundJson.Default.RoundVote, round),
        CardVerb.Of(RoundChoose.Verb, Power.Member, RoundJson.Default.RoundChoose, round),
        CardVerb.Of(RoundAgree.Verb, Power.Member, RoundJson.Default.RoundAgree, round),
        CardVerb.Of(RoundContribute.Verb, Power.Member, RoundJson.Default.RoundContribute, round),
        CardVerb.Of(RoundGive.Verb, Power.Member, RoundJson.Default.RoundGive, round),
        CardVerb.Of(RoundPlan.Verb, Power.Member, RoundJson.Default.RoundPlan, round),
        CardVerb.Of(RoundReport.Verb, Power.Member, RoundJson.Default.RoundReport, round),
        CardVerb.Of(RoundErase.Verb, Power.Member, RoundJson.Default.RoundErase, round),
    ];
}
