using Rameau.Bot.Domain.Tickets;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Tickets;

internal sealed class EnglishTicketWording : ITicketWording
{
    public string AskButton => "Ask somebody";
    public string FormTitle => "Pass your question on to somebody";
    public string FormIntro => "A person answers you. I tell you each step, and remind them if nothing comes.";
    public string QuestionLabel => "Your question";
    public string QuestionPlaceholder => "In a sentence or two";
    public string ToLabel => "Whom?";
    public string ToAnimator(IReadOnlyList<string> names) => names.Count == 0 ? Capital(SomebodyWhoAnimates) : $"{Joined(names, "or")}, who animates";
    public string TheTeam => "Le RAMEAU’s team";
    public string SomebodyWhoAnimates => "whoever animates";
    public string AnswerLabel => "The answer";
    public string AnswerInGroup => "In the group, for everybody";
    public string AnswerInPrivate => "To you alone";
    public string SendButton => "Send";

    public string Refused(TicketRefusal why) => why switch
    {
        TicketRefusal.Empty => "Some words are missing: nothing was sent.",
        TicketRefusal.QuestionTooLong => $"That is too long: {Ticket.LongestQuestion} characters at most. Nothing is lost.",
        TicketRefusal.AnswerTooLong => $"That is too long: {Ticket.LongestAnswer} characters at most. Nothing is lost.",
        TicketRefusal.TooMany => $"{Ticket.MostOpen} of your questions are waiting already. Withdraw one, or wait for an answer.",
        TicketRefusal.NotYours => "This question is not, or no longer, yours.",
        TicketRefusal.AlreadyAnswered => "Somebody has answered already.",
        TicketRefusal.Withdrawn => "The question was withdrawn.",
        _ => "I no longer find this question.",
    };

    public string Mine => "My questions";
    public string MineButton => "My questions";
    public string NoneMine => "You have passed no question on to anybody.";
    public string SeeButton => "See";
    public string Sent(string to) => $"Noted: your question goes to {to}.";

    public string StandsAs(Ticket ticket, string? owner) => (ticket, owner) switch
    {
        ({ State: TicketState.Answered or TicketState.Closed }, _) => owner is null ? "Answered" : $"Answered by {owner}",
        ({ State: TicketState.Withdrawn }, _) => "Withdrawn",
        ({ UnreachedAt: not null }, _) => "I could not reach anybody yet. The question stands, and I keep trying.",
        (_, { } name) => $"{name} is on it",
        ({ State: TicketState.WithStaff }, _) => "With Le RAMEAU’s team",
        _ => "With whoever animates",
    };

    public string AskedOn(string day) => $"Asked {day}";
    public string AnsweredBy(string name) => $"Answer · {name}";
    public string WithdrawButton => "Withdraw my question";
    public string CloseButton => "Thanks, that helps";
    public string ReopenButton => "Not quite yet";
    public string ReopenLabel => "What is missing";
    public string ReopenPlaceholder => "Optional";
    public string Thanked => "Noted: thank you, I have said so.";

    public string Desk => "Questions received";
    public string DeskButton => "Questions received";
    public string NoneWaiting => "No question is waiting for an answer.";
    public string Waiting(int count) => count == 1 ? "One question is waiting for an answer." : $"{count} questions are waiting for an answer.";
    public string AskedBy(string name, string day) => $"Asked by {name}, {day}";
    public string Somebody => "somebody";
    public string GroupReads => "The whole group will read the answer.";
    public string OnlyAskerReads => "Only the person who asks will read the answer.";
    public string TakenBy(string name) => $"{name} is on it.";
    public string Unreached => "Nobody could be told of this question.";
    public string TextLabel => "Your answer";
    public string TextPlaceholder => "A few sentences, a link, a name";
    public string ReplyButton => "Answer";
    public string TakeButton => "I am on it";
    public string PassButton => "Pass on to Le RAMEAU’s team";
    public string Replied => "Noted: the answer is on its way.";
    public string Taken => "Noted: you are on it.";
    public string Passed => "Noted: the question goes to Le RAMEAU’s team.";

    public string AskTitle => "A question for you";
    public string RemindTitle(int days) => days == 1 ? "A question has been waiting since yesterday" : $"A question has been waiting for {days} days";
    public string UndeliveredTitle => "Your answer has not arrived yet";
    public string Undelivered => "I could not reach the person who asked. The answer is kept, I keep trying, and they find it in “my questions”.";
    public string UnreachedTitle => "Your question could not be handed to anybody yet";
    public string AnswerTitle => "A question of the group has its answer";
    public string AnswerSummary(string question) => $"An answer to “{question}”";
}
