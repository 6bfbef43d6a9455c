using Rameau.Bot.Domain.Tickets;

namespace Rameau.Bot.Dialogs.Tickets;

/// <summary>What is said about questions that people answer where the bot cannot.</summary>
public interface ITicketWording
{
    string AskButton { get; }
    string FormTitle { get; }
    string FormIntro { get; }
    string QuestionLabel { get; }
    string QuestionPlaceholder { get; }
    string ToLabel { get; }
    string ToAnimator(IReadOnlyList<string> names);
    string TheTeam { get; }
    string SomebodyWhoAnimates { get; }
    string AnswerLabel { get; }
    string AnswerInGroup { get; }
    string AnswerInPrivate { get; }
    string SendButton { get; }
    string Refused(TicketRefusal why);

    string Mine { get; }
    string MineButton { get; }
    string NoneMine { get; }
    string SeeButton { get; }
    string Sent(string to);

    /// <summary>How a question stands, for whoever asked it.</summary>
    /// <param name="owner">Who took it in hand or answered; null when nobody has.</param>
    string StandsAs(Ticket ticket, string? owner);
    string AskedOn(string day);
    string AnsweredBy(string name);
    string WithdrawButton { get; }
    string CloseButton { get; }
    string ReopenButton { get; }
    string ReopenLabel { get; }
    string ReopenPlaceholder { get; }
    string Thanked { get; }

    string Desk { get; }
    string DeskButton { get; }
    string NoneWaiting { get; }
    string Waiting(int count);
    string AskedBy(string name, string day);
    string Somebody { get; }
    string GroupReads { get; }
    string OnlyAskerReads { get; }
    string TakenBy(string name);
    string Unreached { get; }
    string TextLabel { get; }
    string TextPlaceholder { get; }
    string ReplyButton { get; }
    string TakeButton { get; }
    string PassButton { get; }
    string Replied { get; }
    string Taken { get; }
    string Passed { get; }

    string AskTitle { get; }
    string RemindTitle(int days);
    string UndeliveredTitle { get; }
    string Undelivered { get; }
    string UnreachedTitle { get; }
    string AnswerTitle { get; }
    string AnswerSummary(string question);
}
