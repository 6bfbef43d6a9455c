namespace Rameau.Bot.Dialogs.Readings;

internal sealed class EnglishReadingWording : IReadingWording
{
    public string Title => "Your readings";
    public string None => "Nothing waits for you. On an answer or in a newsletter, “Read later” keeps a resource for you alone.";
    public string KeepButton => "Read later";
    public string Kept => "Kept for later: write “my readings” to find it again.";
    public string ReadButton => "Read";
    public string StayButton => "Keep";
    public string MoreButton => "More";
    public string Read(string title) => $"Read: “{title}”. “undo” puts it back.";
    public string BackAgain => "Back among your readings.";
    public string Stays => "Kept: it stays among your readings.";
    public string WhatKept(string title) => $"“{title}”, kept for later";
    public string WhatRead(string title) => $"“{title}”, marked as read";
    public string KeptOn(string day) => $"Kept {day}";
    public string Gone => "No longer in the catalogue";
    public string ReminderTitle => "You wanted to read this later";
    public string Wish(string title) => $"Where can I find “{title}”?";
}
