using Rameau.Bot.Domain.Pauses;

namespace Rameau.Bot.Dialogs.Pauses;

internal sealed class EnglishPauseWording : IPauseWording
{
    public string Mine => "My reminders";
    public string MineButton => "My reminders";
    public string Active => "Your reminders reach you.";
    public string PausedUntil(string last) => $"Paused until {last}";
    public string PausedFrom(string first, string last) => $"Paused from {first} to {last}";
    public string StillArrives => "What is mandatory still reaches you, and what is said in the group stays there.";
    public string ResumeButton => "Resume";
    public string PauseButton => "Pause for two weeks";
    public string Noted(string last) => $"Noted: your optional reminders rest until {last}.";
    public string UsualLength => "You did not say until when: I counted two weeks.";
    public string Shortened => "That is the end of your pathway: I do not write after it.";
    public string Resumed => "Noted: your reminders are back.";
    public string NotPaused => "Your reminders are not paused.";
    public string AlreadyPaused(string last) => $"Your reminders already rest until {last}.";

    public string Refused(PauseRefusal why) => why switch
    {
        PauseRefusal.NoReminders => "I send reminders only to people who follow a pathway: there is nothing to pause for you.",
        PauseRefusal.Past => "That day is over: nothing has changed. Give me one to come, such as “pause until Friday”.",
        _ => "Your pathway is finished: I no longer send you reminders.",
    };

    public string ThePause => "the pause of your reminders";
    public string TheResumption => "the return of your reminders";
    public string OverTitle => "Your reminders are back";
    public string OverSummary => "Your pause is over, your reminders are back";
}
