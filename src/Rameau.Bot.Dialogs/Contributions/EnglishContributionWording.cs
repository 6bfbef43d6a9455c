using Rameau.Bot.Domain.Contributions;

namespace Rameau.Bot.Dialogs.Contributions;

internal sealed class EnglishContributionWording : IContributionWording
{
    public string Asked(int questions) => $"Questions asked already: {questions}";
    public string More(int questions) => questions == 1 ? "and 1 other" : $"and {questions} others";
    public string Quoted(string words, string? name) => name is null ? $"“{words}”" : $"{name}: “{words}”";
    public string AskButton => "Ask a question";
    public string AskTitle => "A question for the webinar?";
    public string AskLabel => $"Your question, {ContributionKind.Question.Longest} characters at most";
    public string AskPlaceholder => "What you would like to hear about";
    public string AskMissing => "Write your question.";
    public string Named => "With my name (without this tick it is shown without)";
    public string SendButton => "Send";
    public string Mine(int questions, int most) => $"Your questions: {questions} of {most}";
    public string WithdrawQuestion(int number) => $"Withdraw question {number}";

    public string TellTitle => "Tell it in one sentence";
    public string TellLabel => $"What you keep of it, {ContributionKind.Account.Longest} characters at most";
    public string TellPlaceholder => "An encounter, an idea, an image";
    public string TellMissing => "Write a few words.";
    public string TellButton => "Tell";
    public string ReplaceButton => "Replace my account";
    public string WithdrawAccount => "Withdraw my account";
    public string Told(int accounts) => accounts switch { 0 => "No account yet", 1 => "1 account", _ => $"{accounts} accounts" };

    public string NotedQuestion => "Noted: your question will be handed over.";
    public string NotedAccount => "Noted: your account is in the group’s card.";
    public string NotedWithdrawn => "It is withdrawn.";
    public string Already => "These words are there already.";

    public string Refused(ContributionRefusal why) => why switch
    {
        ContributionRefusal.NotInThisPromotion => "Only participants of this promotion write here.",
        ContributionRefusal.Empty => "There were no words. Write them, then send.",
        ContributionRefusal.TooLong => "That is a little long for the card. Shorten it, then send again.",
        ContributionRefusal.TooMany => $"You have asked {ContributionKind.Question.Most} questions already. Withdraw one to ask another.",
        ContributionRefusal.NotYet => "The visit is still to come. You can tell of it afterwards.",
        ContributionRefusal.Over => "The webinar is over: questions are closed.",
        _ => "This step is no longer in the programme.",
    };

    public string HandOverTitle => "Questions to hand over";
    public string HandOver(int number, string quoted) => $"{number}. {quoted}";
    public string HandOverSummary(int questions) => questions == 1 ? "Webinar: 1 question to hand over" : $"Webinar: {questions} questions to hand over";
    public string TellSummary(string step) => $"{step}: tell it in one sentence";
    public string InWords(string title, string count) => $"{title}. {count}.";
    public string WhyHandOver => "On the morning of the webinar I send the group’s questions to the animator and Le RAMEAU’s team, for the speaker.";
    public string WhyTell => "After each visit, a sentence by each makes the group’s story. Write if you like; replace or withdraw it at any time.";
}
