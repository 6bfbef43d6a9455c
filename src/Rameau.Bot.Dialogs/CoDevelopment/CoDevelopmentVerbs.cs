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
        CardVerb.Of(RoundOpen.Verb, Power.Member, RoundJson.Default.RoundOpen, open) with { IsConfidential = true },
        CardVerb.Of(RoundConvene.Verb, Power.Member, RoundJson.Default.RoundConvene, open) with { IsConfidential = true },
        CardVerb.Of(RoundLook.Verb, Power.Member, RoundJson.Default.RoundLook, round) with { IsConfidential = true },
        CardVerb.Of(RoundAct.Verb, Power.Member, RoundJson.Default.RoundAct, round) with { IsConfidential = true },
        CardVerb.Of(RoundPropose.Verb, Power.Member, RoundJson.Default.RoundPropose, round) with { IsConfidential = true },
        CardVerb.Of(RoundVote.Verb, Power.Member, RoundJson.Default.RoundVote, round) with { IsConfidential = true },
        CardVerb.Of(RoundChoose.Verb, Power.Member, RoundJson.Default.RoundChoose, round) with { IsConfidential = true },
        CardVerb.Of(RoundAgree.Verb, Power.Member, RoundJson.Default.RoundAgree, round) with { IsConfidential = true },
        CardVerb.Of(RoundContribute.Verb, Power.Member, RoundJson.Default.RoundContribute, round) with { IsConfidential = true },
        CardVerb.Of(RoundGive.Verb, Power.Member, RoundJson.Default.RoundGive, round) with { IsConfidential = true },
        CardVerb.Of(RoundPlan.Verb, Power.Member, RoundJson.Default.RoundPlan, round) with { IsConfidential = true },
        CardVerb.Of(RoundReport.Verb, Power.Member, RoundJson.Default.RoundReport, round) with { IsConfidential = true },
        CardVerb.Of(RoundErase.Verb, Power.Member, RoundJson.Default.RoundErase, round) with { IsConfidential = true },
    ];

    public static IEnumerable<SentenceRule> Sentences(RoundOpenDialog open) => [new(Intent.CodevStart, Power.Member, open.AskAsync)];
}
