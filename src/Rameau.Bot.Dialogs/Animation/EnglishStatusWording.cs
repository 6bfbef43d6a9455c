using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.Animation;

internal sealed class EnglishStatusWording : IStatusWording
{
    public string Title => "How the promotion is doing";
    public string DoorButton => "Show me alone";
    public string CountsOnly => "Figures, never who.";
    public string People(int people) => people == 1 ? "1 person" : $"{people} people";
    public string NextTitle(Step step, string when) => $"{Name(step)}, {when}";
    public string PastTitle => "Attendance as announced";
    public string Came => "yes";
    public string Absent => "no";
    public string Silent => "no answer";
    public string WorkTitle => "Personal work";
    public string HandedIn => "handed in";
    public string Started => "under way";
    public string ToDo => "to do";
    public string MoocTitle(Step step) => $"MOOC: {step.Title}";
    public string Episodes(int done) => done == 1 ? "1 episode done" : $"{done} episodes done";
    public string CoachingTitle => "Coaching calls";
    public string Booked => "booked";
    public string NotBooked => "not yet";
    public string Figure(string what, int people) => $"{what}: {people}";
    public string Figures(string what, IReadOnlyList<string> figures) => $"{what}: {string.Join(", ", figures)}";

    public string NeedAHand(int people) => people switch
    {
        0 => "Nobody needs a hand.",
        1 => "1 person may need a hand.",
        _ => $"{people} people may need a hand.",
    };

    public string NeedAHandMeans => "They lack two things at least: a piece of work, the MOOC, an answer or a session. I do not say who; a word to the group often is enough.";
    public string PreviewButton => "Preview";
    public string RemindButton => "Remind";
    public string AnnounceButton => "Announce";
    public string StatusButton => "Dashboard";

    public string RemindTitle => "Remind those who have not answered";
    public string RemindWho(int people, Step step, string when) => people == 1
        ? $"1 person has not answered for “{Name(step)}”, {when}."
        : $"{people} people have not answered for “{Name(step)}”, {when}.";
    public string RemindWhat => "Each gets this in private, with its two buttons. Who said no gets nothing.";
    public string RemindLater(string when) => $"At this hour the promotion gets no messages: the reminder goes {when}.";
    public string SendButton(int people) => people == 1 ? "Remind 1 person" : $"Remind {people} people";
    public string Sent(int people) => people == 1 ? "Noted: 1 person is reminded." : $"Noted: {people} people are reminded.";
    public string SentLater(int people, string when) => people == 1 ? $"Noted: 1 person will be reminded {when}." : $"Noted: {people} people will be reminded {when}.";
    public string AlreadyReminded(Step step) => $"Today’s reminder for “{Name(step)}” has gone already: one a day is enough.";
    public string RemindNext(string when) => $"The next can go {when}.";
    public string NobodyLeft(Step step) => $"Everybody has answered for “{Name(step)}”. There is nobody to remind.";
    public string NothingNext => "No meeting awaits an answer. There is nobody to remind.";
    public string Nudge(Step step, string day) => $"“{Name(step)}”, {day}: your answer is missing. A yes or a no helps to prepare.";

    public string HandOverTitle => "Hand over";
    public string ComingTitle => "In the next 14 days";
    public string NothingComing => "Nothing goes out in the next 14 days.";
    public string PollsTitle => "Open polls";
    public string OpenPoll(string question, string until) => $"{question} (until {until})";
    public string StandingTitle => "How the promotion stands";
    public string CommandsTitle => "What whoever animates can do";
    public string Command(string command, string meaning) => $"“{command}”: {meaning}";
    public string WhomTitle => "Whom to ask";
    public string Whom(IReadOnlyList<string> names) => names.Count == 0 ? "Le RAMEAU’s team." : $"{Joined(names, "or")}, of Le RAMEAU’s team.";

    private static string Name(Step step) => Texts.English.Steps.Name(step);
}
