using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Privacy;

internal sealed class EnglishRightsWording : IRightsWording
{
    public string Mine => "My data";
    public string MineButton => "My data";
    public string WhoKeeps => "Le RAMEAU keeps what it takes to run your pathway, and nothing more. It is yours.";
    public string Held(int rows, int parts) => $"{Counted(rows, "item")} about you, in {Counted(parts, "section")}";
    public string NothingHeld => "I keep nothing about you.";
    public string CopyIs => "The copy holds everything, as a page to read and as JSON. Others are named in it only where they allow it.";
    public string CopyButton => "Take a copy";
    public string ReadButton => "Read here";
    public string CorrectButton => "Correct";
    public string EraseButton => "Erase";
    public string CopyReady => "Your copy is ready";
    public string CopyLasts => "The address works once, for 24 hours. Pass it on to nobody.";
    public string OpenButton => "Open";
    public string TooManyCopies(int most) => $"You have asked for {most} copies since yesterday. Ask for the next tomorrow, or read your data here.";
    public string PageOf(int page, int pages) => $"Page {page} of {pages}";
    public string BackButton => "Back";
    public string NextButton => "Next";
    public string InLine(string label, string text) => $"{label}: {text}";
    public string Somebody => "somebody";

    public string EraseTitle => "Erase your data?";
    public string Gone => "What goes: your record, your answers, your work, your calls, what you wrote, your choices, and your name in what others wrote. A call to come is cancelled; the other is told, without your name.";
    public string Stays => "What stays: totals of five people or more, in which nobody can tell you, and the proof that an erasure took place, without your name.";
    public string RolesGoBack => "Your roles (animating, coaching, team) end.";
    public string NoWayBack => "Nothing can be brought back afterwards.";
    public string KeepButton => "Keep everything";
    public string EraseNowButton => "Erase everything";
    public string ErasedTitle => "Your data are erased";
    public string ErasedOn(string day, string hour) => $"Asked and done on {day} at {hour}. The last traces in files go within a day.";
    public string Receipt(string number) => $"Receipt no. {number}";
    public string ReceiptIs => "This number names nobody: keep it if you want a proof. This is my last message.";
    public string InTeams => "The messages that you wrote in Teams are Teams’s: you can delete them there.";

    public string CorrectTitle => "Correct your data";
    public string FirstName => "First name";
    public string LastName => "Last name";
    public string Function => "Function";
    public string Organisation => "Name of the organisation";
    public string Region => "Region";
    public string Phone => "Telephone";
    public string Email => "E-mail address";
    public string AtOnce => "It is corrected everywhere, at once. Le RAMEAU’s team hears that an address has changed, without a name.";
    public string SaveButton => "Save";
    public string Corrected => "Noted: your data are corrected.";
    public string AlreadyCorrect => "That is what I know about you already.";

    public string Refused(CorrectionRefusal why) => why switch
    {
        CorrectionRefusal.NameMissing => "I need a first and a last name. Nothing has changed.",
        CorrectionRefusal.TooLong => "That is too long: 200 characters at most in each field. Nothing has changed.",
        CorrectionRefusal.NotAnAddress => "That is no address. Write it like first.last@example.com. Nothing has changed.",
        CorrectionRefusal.AddressTaken => "That address cannot be used here. Le RAMEAU’s team can help. Nothing has changed.",
        _ => "That number cannot be dialled. Write it like +33 6 12 34 56 78. Nothing has changed.",
    };

    public string DepartureTitle => "Somebody has erased their data";
    public string CallGone(string day, string hour) => $"Your call on {day} at {hour} will not take place. The hour is free again.";
    public string CallReason => "data erased";
    public string QuestionGone => "The question that you had taken in hand waits for no answer any more.";
    public string AnimatorGone(string promotion) => $"{promotion}: nobody animates any more. The promotion can choose, or the team appoint somebody.";
    public string AddressTitle => "An address has changed";
    public string AddressChanged(string promotion) => $"{promotion}: somebody corrected their e-mail address. Think of it before you next import participants.";

    public string CopyPageTitle => "A copy of your data";
    public string CopyPageSays => "All that Le RAMEAU keeps about you, as a page to read and as JSON. This address works once.";
    public string DownloadButton => "Download";

    private static string Counted(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
