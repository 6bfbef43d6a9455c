using Rameau.Bot.Domain.Animation;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Animation;

internal sealed class EnglishPollWording : IPollWording
{
    public string Badge => "Poll";
    public string Mode(bool multiple, bool anonymous, string until) =>
        $"{(multiple ? "Several answers possible" : "One answer")} · {(anonymous ? "anonymous" : "with names")} · until {until}";

    public string Promise(bool anonymous) => anonymous
        ? "Nothing links an answer to who gave it: once given, it cannot change. The result appears at the end, from 5 answers on."
        : "Answers appear with names, as far as each allows. You can change yours until the end.";

    public string Count(int answers, int people) => answers switch
    {
        0 => $"No answer of {people}",
        1 => $"1 answer of {people}",
        _ => $"{answers} answers of {people}",
    };

    public string Result(string option, int votes) => $"{option}: {votes} in all";
    public string Voters(string option, IReadOnlyList<string> names) => $"{option}: {Joined(names, "and")}";
    public string ChartTitle => "Answers to the poll";
    public string VotesAxis => "Answers";
    public string NotShownYet => "The result will appear at the end.";
    public string TooFew(int fewest) => $"Fewer than {fewest} answers: the result is not shown, so that nobody can guess who answered what.";
    public string MyAnswer(IReadOnlyList<string> options) => $"Your answer: {string.Join(", ", options)}.";
    public string NotAnswered => "You have not answered yet.";
    public string Counted => "Your answer is counted. It can no longer change.";
    public string Closed => "This poll is closed.";
    public string By(string name) => $"Asked by {name}";
    public string InWords(string question, IReadOnlyList<string> options) => $"Poll: {question} ({Joined(options, "or")})";
    public string Rather(string option) => $"Rather {option}";
    public string ChoicesLabel => "Your answer";
    public string ChoiceMissing => "Choose an answer first.";
    public string AnswerButton => "Answer";
    public string CloseButton => "Close now";
    public string Noted(IReadOnlyList<string> options) => $"Noted: {string.Join(", ", options)}.";
    public string ClosedNow => "It is closed.";

    public string Refused(VoteRefusal why) => why switch
    {
        VoteRefusal.NotInThisPromotion => "Only those who live this promotion answer this poll.",
        VoteRefusal.NoSuchPoll => "This poll was taken back. There is nothing left to answer.",
        VoteRefusal.Closed => "This poll is closed: your answer was not counted. This is how it stands.",
        VoteRefusal.OneOnly => "Only one answer is possible. Choose one.",
        VoteRefusal.AlreadyAnswered => "Your answer is counted already, once. As the poll is anonymous, it can no longer change.",
        _ => ChoiceMissing,
    };

    public string FormTitle => "Ask the group";
    public string FormIntro => "You read it again before anything goes out. Once published, the poll does not change.";
    public string DoorButton => "Prepare the poll";
    public string QuestionLabel => "Your question";
    public string QuestionPlaceholder => "Which day suits you for the visit";
    public string OptionsLabel(int fewest, int most) => $"The possible answers, one on each line ({fewest} to {most})";
    public string OptionsPlaceholder => "Tuesday";
    public string SeveralToggle => "Several answers possible";
    public string AnonymousToggle => "Anonymous: answers cannot change, and the result is only seen at the end";
    public string UntilLabel => "Until the end of this day";
    public string LookButton => "Read it again";
    public string PreviewTitle => "Read it before it is published";
    public string Published => "The poll is published.";
    public string What => "your poll to the group";
    public string TakenBack => "The poll is gone from the group.";
    public string PublishedBy(string? name, string when) => $"Published by {name ?? "whoever animates"}, {when}.";

    public string Refused(PollRefusal why) => why switch
    {
        PollRefusal.NoQuestion => "The question is missing.",
        PollRefusal.QuestionTooLong => $"The question is too long: {Poll.LongestQuestion} characters at most.",
        PollRefusal.TooFewOptions => $"At least {Poll.FewestOptions} possible answers are needed, one on each line.",
        PollRefusal.TooManyOptions => $"There are too many possible answers: {Poll.MostOptions} at most.",
        PollRefusal.OptionTooLong => $"An answer is too long: {Poll.LongestOption} characters at most.",
        PollRefusal.SameOptionTwice => "The same answer is there twice. Keep one.",
        PollRefusal.DeadlinePast => "That day will be over. Choose one to come.",
        PollRefusal.DeadlineTooFar => $"That day is too far away: {Poll.MostDays} days at most.",
        PollRefusal.NoSuchDraft => "This poll is no longer there. Write “poll” to prepare another.",
        PollRefusal.Rewritten => "The poll has changed meanwhile. Read it before you publish.",
        PollRefusal.AlreadyPublished => "It is published already, once. To change something, make another poll.",
        PollRefusal.Withdrawn => "This poll was taken back. Write “poll” to prepare another.",
        PollRefusal.TooLateToWithdraw => "The group has had this poll for more than ten minutes: it stays. You can close it.",
        PollRefusal.AlreadyClosed => "It is closed already.",
        _ => "Whoever made this poll, or Le RAMEAU’s team, can close it.",
    };
}
