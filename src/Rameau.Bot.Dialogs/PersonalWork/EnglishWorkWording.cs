using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.PersonalWork;

namespace Rameau.Bot.Dialogs.PersonalWork;

internal sealed class EnglishWorkWording : IWorkWording
{
    public string Mine => "My personal work";
    public string Due(string day) => $"For {day}";
    public string Prepares(string session) => $"In preparation for {Typography.Small(session)}.";
    public string SharedWith(IReadOnlyList<string> names) => $"Shared with {Typography.Joined(names, "and")}: a tap by either counts for both of you.";
    public string EachOrPair => "One piece of work per person; a pair hands in one together.";

    public string State(WorkState state) => state switch
    {
        WorkState.HandedIn => "Handed in",
        WorkState.Started => "Under way",
        WorkState.ToDo => "To do",
        _ => "Not open yet",
    };

    public string Started(string? who, string day) => who is null ? $"Under way since {day}" : $"Under way, said by {who} on {day}";
    public string HandedIn(string? who, string day) => who is null ? $"Handed in on {day}" : $"Handed in by {who} on {day}";
    public string You => "you";
    public string OpensAfter(string session) => $"Opens after {Typography.Small(session)}";
    public string OpensOn(string day) => $"Opens on {day}";
    public string LateAndWelcome => "The date is past and nothing is lost: hand it in when you can, it will be welcome.";
    public string Line(string work, string state) => $"{work}: {Typography.Small(state)}.";
    public string StartedButton => "Under way";
    public string HandedInButton => "Handed in";
    public string NotYetButton => "Not handed in yet, after all";
    public string MineButton => "My work";

    public string Noted(WorkMark mark, string work) => mark is WorkMark.HandedIn
        ? $"Noted: {Typography.Small(work)} handed in. Thank you."
        : $"Noted: {Typography.Small(work)} under way.";

    public string Refused(WorkRefusal why) => why switch
    {
        WorkRefusal.NotInThisPromotion => "Only participants of this promotion have personal work here.",
        WorkRefusal.NotOpenYet => "This work is not open yet. It will be after the session before it.",
        _ => "This work is no longer in the programme.",
    };

    public string NoneHere => "Your pathway has no personal work.";
    public string NowOpen => "A new piece of personal work is open.";
    public string WhereAreYou => "How far have you got?";
    public string OpenSummary(string work, string day) => $"{work}, for {day}";
    public string ReminderSummary(string work, string day) => $"{work}, for {day}: how far have you got?";
    public string LateSummary(string work) => $"{work}: nothing is lost, hand it in when you can";
    public string InWords(string work, string due, string state) => $"{work}. {due}. {state}.";
    public string WhyOpen => "Each session opens a piece of personal work that prepares the next. I announce it to the group once.";
    public string WhyReminder => "This is a private reminder, seven and then two days before the date, for those who have not handed in yet. Le RAMEAU’s team and the animator can stop it.";
    public string WhyLate => "This is the only private message after the date; no other will come about this work.";
    public string YourMark(string work) => $"your word on {Typography.Small(work)}";
}
