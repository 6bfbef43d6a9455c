using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Preview;

internal sealed class EnglishPreviewWording : IPreviewWording
{
    public string Title => "Messages of the next 14 days";

    public string DoorButton => "See the preview";

    public string InWords(int messages) => $"{Title}: {messages}.";

    public string Nothing => "No message goes out in the next 14 days.";

    public string What(string message, string step) => $"{Typography.Capital(message)} for {step}";

    public string When(string day, string hour) => $"{day} at {hour}";

    public string ToGroup => "to the group";

    public string InPrivate(int people, string audience) => $"in private, to {People(people)} ({audience})";

    public string Line(string when, string to, IReadOnlyList<string> marks) => string.Join(" · ", [when, to, .. marks]);

    public string Together(int things) => $"{things} things in one message";

    public string MarkCalledOff => "will not go out";

    public string MarkPostponed => "time chosen";

    public string MarkWords => "with your words";

    public string More(int messages) => messages == 1 ? "and one other" : $"and {messages} others";

    public string MessageLabel => "Message to read";

    public string MessagePlaceholder => "Choose a message";

    public string MessageMissing => "Choose a message.";

    public string LookButton => "View";

    public string AsWouldBe => "This is what would have gone out.";

    public string AsSent => "This is what will go out if nothing changes until then.";

    public string AsSentToYou => "This is what you would read. Each reads what concerns them, and nobody else sees it.";

    public string NotForYou => "Only those who receive it can read it.";

    public string WordsLabel => "Your words in the message";

    public string WordsPlaceholder => "If empty, the message keeps its own";

    public string DateLabel => "Another day";

    public string TimeLabel => "Another time";

    public string SkipButton => "Skip";

    public string PutBackButton => "Put back";

    public string SayButton => "Edit";

    public string PostponeButton => "Postpone";

    public string OnTimeButton => "Original time";

    public string BackButton => "All messages";

    public string CalledOff => "Noted: this message will not go out.";

    public string PutBack => "Noted: this message will go out.";

    public string Said => "Noted: your words are in the message.";

    public string Unsaid => "Noted: the message keeps its own words.";

    public string Postponed(string when) => $"Noted: this message goes out on {when}.";

    public string PostponedToOpening(string when) => $"Nothing goes out at that time. Noted: this message goes out as soon as possible after it, on {when}.";

    public string OnTime(string when) => $"Noted: this message goes out at its original time, {when}.";

    public string TimeMissing => "Choose a day or a time. Nothing has changed.";

    public string Refused(PostponementRefusal why, string when) => why switch
    {
        PostponementRefusal.Past => "That time is already past. Choose one to come; nothing has changed.",
        _ => $"That would be too late: this message is of no use from {when} on. Choose an earlier time, or skip it; nothing has changed.",
    };

    public string Gone => "Too late: this message has gone out already, or is going out now. Nothing has changed.";

    public string Unknown => "This message is no longer planned: the programme has changed. Nothing else has.";

    private static string People(int people) => people == 1 ? "1 person" : $"{people} people";
}
