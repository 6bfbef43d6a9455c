namespace Rameau.Bot.Dialogs.Links;

internal sealed class EnglishLinkWording : ILinkWording
{
    public string GoneTitle => "This link no longer works";
    public string GoneWhy => "It was used already, its time is over, or part of it is missing. Nothing has changed.";
    public string GoneNext => "Open all of it from the message you received, or ask whoever sent it to you for a new one.";
    public string TooManyTitle => "Too many requests at once";
    public string TooManyNext => "Nothing is lost. Come back in a minute.";
}
