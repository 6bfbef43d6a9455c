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
}
