using Rameau.Bot.Domain.CoffeePairs;
using static Rameau.Bot.Dialogs.Wording.Typography;

namespace Rameau.Bot.Dialogs.CoffeePairs;

internal sealed class EnglishCoffeeWording : ICoffeeWording
{
    public string Badge => "Coffees";
    public string Title => "A coffee a month";
    public string WhatItIs => "Each month I introduce you to somebody of another promotion, or two of them: a coffee, in person or at a distance, when it suits each.";
    public string Agreement => "Taking part is agreeing that your name is told to them, who can write to you in Teams. Nothing else is shown. You stop whenever you like.";
    public string NextDraw => "You take part. I introduce you to somebody on the first working day of the month.";
    public string ToBegin => "To begin with";
    public string FindInTeams => "Look for this name in Teams to write to them.";
    public string UntilLabel => "A pause: when do you come back?";
    public string UntilMissing => "It takes a day to come, within a year.";
    public string ChatButton => "Open a chat";
    public string MoveButton => "Join another coffee";
    public string JoinButton => "Take part";
    public string PauseButton => "Pause";
    public string ResumeButton => "Come back";
    public string LeaveButton => "Stop";
    public string MineButton => "My coffees";
    public string Joined => "Noted: you take part in the coffees.";
    public string Left => "Noted: you no longer take part in the coffees.";
    public string NotTakingPart => "You do not take part in the coffees yet: there is nothing to pause.";
    public string Resumed => "Noted: you are back from next month on.";
    public string PausedUntil(string day) => $"Noted: you pause. You are back on {day}, without doing anything.";
    public string Moved => "You have a new table.";
    public string NoRoom => "There is no place left this month. I introduce you to somebody next month.";

    public string DrawnNews(IReadOnlyList<string> names) => names.Count == 0 ? AloneNews : $"Your coffee of the month: with {Joined(names, "and")}";
    public string AloneNews => "This month nobody else takes part in the coffees. Tell others of it: I try again next month.";
    public string PausedNews(string day) => $"You are on a pause from coffees. You are back on {day}.";
    public string LeftNews => "The person you were to have a coffee with no longer takes part. Another table of the month may have room for you.";
    public string NowNews(IReadOnlyList<string> names) => $"Your table has changed: your coffee of the month is with {Joined(names, "and")}";
    public string MetQuestion(IReadOnlyList<string> names) => $"Your coffee with {Joined(names, "and")}: is it done?";
    public string OnlyCounted => "I only count: your answer is kept with no name.";
    public string Answer(CoffeeAnswer answer) => answer switch
    {
        CoffeeAnswer.Yes => "It is done",
        CoffeeAnswer.Planned => "It is planned",
        _ => "Not this time",
    };
    public string MetNoted(CoffeeAnswer answer) => answer switch
    {
        CoffeeAnswer.Yes => "Noted, thank you.",
        CoffeeAnswer.Planned => "Noted. Have a good coffee.",
        _ => "Noted. Another time, then.",
    };
    public string AlreadySaid => "You have said so already, thank you.";
    public string Why => "You take part in the coffees: an introduction on the first working day of the month, a question two weeks later. “coffees” lets you pause or stop.";

    /// <inheritdoc/>
    public string Question(int number) => Starters[number];

    private static readonly string[] Starters =
    [
        "Which partnership do you dream of without knowing where to begin?",
        "Which small success of this month deserves to be told?",
        "What does a company misunderstand of a charity, and the other way round?",
        "Who around you would gain from talking to each other and does not?",
        "From which failure have you learnt most?",
        "What do you ask yourself before you say yes to a partner?",
        "What have you changed in the way you work since the pathway began?",
        "Which meeting would you abolish tomorrow?",
        "How do you know that a common project was of use?",
        "Which place of your region must one have seen?",
        "Which trade would you have if it were not yours?",
        "Which idea from another sector have you adopted?",
        "What keeps you going when a partnership drags on?",
        "Which book, film or podcast do you recommend these days?",
        "To whom would you like to be introduced, and why?",
        "What do you say to a politician who has ten minutes?",
        "What is the finest encounter of your working life?",
        "Which tool saves you time each week?",
        "How does one share the credit for a common success?",
        "Which part of your work remains unseen?",
        "What would you do with a day of pro bono help?",
        "Which word of our jargon should be forbidden?",
        "What do you hope for from a peer that nobody else can give you?",
        "What do you want to have done in three years?",
    ];
}
