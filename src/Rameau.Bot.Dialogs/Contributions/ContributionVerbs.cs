using Rameau.Bot.Dialogs.Turns;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>The verbs of questions and accounts, each with who may use it.</summary>
public static class ContributionVerbs
{
    public static IEnumerable<CardVerb> Of(ContributionDialog dialog) =>
    [
        CardVerb.Of(QuestionLook.Verb, Power.Participant, ContributionJson.Default.QuestionLook, dialog),
        CardVerb.Of(QuestionAsk.Verb, Power.Participant, ContributionJson.Default.QuestionAsk, dialog),
        CardVerb.Of(AccountTell.Verb, Power.Participant, ContributionJson.Default.AccountTell, dialog),
        CardVerb.Of(ContributionWithdraw.Verb, Power.Participant, ContributionJson.Default.ContributionWithdraw, dialog),
    ];
}
