namespace Rameau.Bot.Dialogs.Links;

internal sealed class EnglishLinkWording : ILinkWording
{
    public string GoneTitle => "This link no longer works";
    public string GoneWhy => "It was used already, its time is over, or part of it is missing. Nothing has changed.";
    public string GoneNext => "Open all of it from the message you received, or ask whoever sent it to you for a new one.";
    public string TooManyTitle => "Too many requests at once";
    public string TooManyNext => "Nothing is lost. Come back in a minute.";

    public string Title => "Personal links";
    public string Mine => "My link";
    public string Of(string name) => $"Links of {name}";
    public string KeepForYourself => "Each page opens without Teams and without a password. Do not pass these addresses on: whoever has one answers for you.";
    public string HandOn(string name) => $"To be sent to {name} and to nobody else: whoever has one of these addresses answers for them.";
    public string Ends => "Each address ends in time, and with what it is about.";
    public string NoAddress => "I do not know this server’s public address. Le RAMEAU can set it (Calendar:PublicUrl).";
    public string SayWhom => "Write the name: “link for Céleste d’Ombrefeuille”.";
    public string NobodyOfThisName => "I find nobody of this name. Write the first name, the last name, or both.";
    public string ToAnswer(string day) => $"Answer for {day}";
    public string ToBeIntroduced => "Answer a request to be introduced";
    public string ToChoose => "Choose who sees what of me";
    public string ActingFor(string name) => $"{name}’s personal page. Do not pass its address on: whoever has it answers for you.";
    public string CalendarButton => "Add to your calendar (.ics)";
    public string ConsentNoted => "Noted. It counts from now on, everywhere.";
    public string ConsentIntro => "For each line, say who may see it.";
}
