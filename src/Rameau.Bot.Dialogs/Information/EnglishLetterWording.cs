using Rameau.Bot.Domain.Information;

namespace Rameau.Bot.Dialogs.Information;

internal sealed class EnglishLetterWording : ILetterWording
{
    public string Title => "Prepare the newsletter";
    public string Heading(string number, string day) => $"Newsletter no. {number} · {day}";
    public string ReviewTitle(string number, string day) => $"Newsletter no. {number} goes out {day}: please read it again";
    public string ReviewButton => "Read it again";
    public string Unapproved(string day) => $"Without your word it goes out {day} as it is here, without your introduction, marked “Selected from the catalogue”.";
    public string Approved(string day) => $"Approved: it goes out {day}. A change asks for a new approval.";
    public string Posted => "It has gone out. A resource removed, replaced or added changes the card in the group.";
    public string TouchItem => "Touch a resource to remove or replace it.";
    public string TouchResult => "Touch a resource to take it.";
    public string Gone(string title) => $"“{title}” has left the catalogue: the newsletter goes out without it.";
    public string GoneTitle(string number, string day) => $"Newsletter no. {number}, {day}: one resource less";
    public string Introduction => "Your introduction";
    public string IntroductionLabel => $"The introduction, {Letter.LongestIntroduction} characters at most";
    public string IntroductionPlaceholder => "What the group reads first";
    public string IntroductionHelp => "It is signed with your name, and goes out only with your approval.";
    public string AddTitle => "Add a resource";
    public string ReplaceTitle(string title) => $"Replace “{title}”";
    public string WordsLabel => "Search the catalogue";
    public string WordsPlaceholder => "an example of skills sponsorship";
    public string NothingFound => "Nothing on this that could stand in a newsletter.";
    public string AddButton => "Add";
    public string FindButton => "Search";
    public string TakeButton => "Take this resource";
    public string RemoveButton => "Remove";
    public string ReplaceButton => "Replace";
    public string WordsButton => "Your introduction";
    public string KeepWordsButton => "Keep these words";
    public string PreviewButton => "Preview";
    public string ApproveButton => "Approve";
    public string BackButton => "Back to the newsletter";
    public string EarlierButton => "The one before";
    public string None => "This pathway has no newsletter of its own.";
    public string ApprovedNow => "Noted: the newsletter is approved.";
    public string ChangedNow => "Noted.";
    public string ChangedInGroup => "Noted: the group’s card changes.";

    public string Refused(LetterRefusal why) => why switch
    {
        LetterRefusal.Overtaken => "Somebody else has just changed it: here it is as it stands.",
        LetterRefusal.Posted => "It has gone out: only its resources can change.",
        LetterRefusal.Closed => $"It went out more than {Letter.MendableDays} days ago: it stays as it is.",
        LetterRefusal.Full => $"{Letter.MostOfRubric} resources under a rubric at most: replacing one makes room.",
        LetterRefusal.TooLong => $"It is too long: {Letter.LongestIntroduction} characters at most. Nothing is lost.",
        LetterRefusal.Empty => "There is nothing to read: one resource at least.",
        _ => "This resource is no longer there.",
    };
}
