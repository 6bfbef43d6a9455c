using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Promotions;

namespace Rameau.Bot.Dialogs.Promotions;

internal sealed class EnglishMeetingWording : IMeetingWording
{
    public string Period(string first, string last) => $"from {first} to {last}";
    public string NothingThen(string when) => $"Nothing is planned: {when}.";

    public string NoSuchStep(IReadOnlyList<string> names) => names.Count == 0
        ? "This step is not in your pathway."
        : $"This step is not in your pathway. There are: {Typography.Joined(names, "and")}.";

    public string TakesNoAnswer(IReadOnlyList<string> names) => names.Count == 0
        ? "One answers to meetings only, and there are none to come."
        : $"One answers to meetings only: {Typography.Joined(names, "and")}.";

    public string Next(Step step, string when) => $"The next meeting: {Texts.English.Steps.Name(step)}, {when}.";
    public string Which(bool coming) => coming ? "Which meeting are you coming to?" : "Which meeting can’t you come to?";
    public string Choice(Step step, string day) => $"{Texts.English.Steps.Name(step)}, {day}";
    public string ListLine(string when, Step step, string duty) => $"{Typography.Capital(when)}: {Texts.English.Steps.Name(step)}{(duty.Length == 0 ? string.Empty : $", {duty}")}";
    public string CancelledMark => "cancelled";
    public string DueMark => "to finish";
    public string AndMore(int more) => $"And {more} more, in the programme.";
    public string PairAnswersToo => "I have noted your answer only: your partner gives their own.";
    public string YourAnswer(string day) => $"your answer for {day}";

    public string TakenBack(RsvpAnswer? standing, string day) => standing switch
    {
        RsvpAnswer.Yes => $"Taken back: you are coming on {day}.",
        RsvpAnswer.No => $"Taken back: you are not coming on {day}.",
        RsvpAnswer.Waiting => $"Taken back: you are on the waiting list for {day}.",
        _ => $"Taken back: you have not answered for {day}.",
    };

    public string NothingToTakeBack => "There is nothing to take back: that answer no longer counts.";
    public string WhichPromotion => "Which promotion do you mean?";
    public string MyProgramme => "My programme";
    public string DatesButton => "All dates";
    public string Ahead => "Coming up";
    public string ForYou => "For you";

    public string Rules(int months, string first, string last, int mandatory) => $"{months} months, from {first} to {last}. {mandatory switch
    {
        0 => "No meeting is mandatory",
        1 => "1 mandatory meeting, the others optional",
        _ => $"{mandatory} mandatory meetings, the others optional",
    }}.";

    public string Month(int month, string first) => $"Month {month} · {first}";
    public string Legend(string done, string next, string later) => $"{done} done · {next} next · {later} later";
    public string WorkItem(string work, string state, string due) => $"{work}: {Typography.Small(state)}, {Typography.Small(due)}.";
    public string MoocItem(string title, string state) => $"{title}: {Typography.Small(state)}.";
    public string CallItem(string day, string hour) => $"Coaching: {day}, {hour}.";
    public string NoCallItem(string window, string when) => $"{window}: {when}, no slot chosen yet.";
}
