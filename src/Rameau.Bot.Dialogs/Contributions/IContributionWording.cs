using Rameau.Bot.Domain.Contributions;

namespace Rameau.Bot.Dialogs.Contributions;

/// <summary>What is said around the words that people write: questions for a speaker, accounts of a visit.</summary>
public interface IContributionWording
{
    string Asked(int questions);
    string More(int questions);

    /// <param name="name">Null when it is shown without.</param>
    string Quoted(string words, string? name);
    string AskButton { get; }
    string AskTitle { get; }
    string AskLabel { get; }
    string AskPlaceholder { get; }
    string AskMissing { get; }
    string Named { get; }
    string SendButton { get; }
    string Mine(int questions, int most);
    string WithdrawQuestion(int number);

    string TellTitle { get; }
    string TellLabel { get; }
    string TellPlaceholder { get; }
    string TellMissing { get; }
    string TellButton { get; }
    string ReplaceButton { get; }
    string WithdrawAccount { get; }
    string Told(int accounts);

    string NotedQuestion { get; }
    string NotedAccount { get; }
    string NotedWithdrawn { get; }
    string Already { get; }
    string Refused(ContributionRefusal why);

    string HandOverTitle { get; }
    string HandOver(int number, string quoted);
    string HandOverSummary(int questions);
    string TellSummary(string step);
    string InWords(string title, string count);
    string WhyHandOver { get; }
    string WhyTell { get; }
}
