using Rameau.Bot.Domain.Privacy;

namespace Rameau.Bot.Dialogs.Privacy;

/// <summary>What is said about one's own data.</summary>
public interface IRightsWording
{
    string Mine { get; }
    string MineButton { get; }
    string WhoKeeps { get; }
    string Held(int rows, int parts);
    string NothingHeld { get; }
    string CopyIs { get; }
    string CopyButton { get; }
    string ReadButton { get; }
    string CorrectButton { get; }
    string EraseButton { get; }
    string CopyReady { get; }
    string CopyLasts { get; }
    string OpenButton { get; }
    string TooManyCopies(int most);
    string PageOf(int page, int pages);
    string BackButton { get; }
    string NextButton { get; }

    /// <summary>« réponse : oui »</summary>
    string InLine(string label, string text);

    /// <summary>In the place of a name that may not be shown.</summary>
    string Somebody { get; }

    string EraseTitle { get; }
    string Gone { get; }
    string Stays { get; }
    string RolesGoBack { get; }
    string NoWayBack { get; }
    string KeepButton { get; }
    string EraseNowButton { get; }
    string ErasedTitle { get; }
    string ErasedOn(string day, string hour);
    string Receipt(string number);
    string ReceiptIs { get; }
    string InTeams { get; }

    string CorrectTitle { get; }
    string FirstName { get; }
    string LastName { get; }
    string Function { get; }
    string Organisation { get; }
    string Region { get; }
    string Phone { get; }
    string Email { get; }
    string AtOnce { get; }
    string SaveButton { get; }
    string Corrected { get; }
    string AlreadyCorrect { get; }
    string Refused(CorrectionRefusal why);

    string DepartureTitle { get; }
    string CallGone(string day, string hour);
    string CallReason { get; }
    string QuestionGone { get; }
    string AnimatorGone(string promotion);
    string AddressTitle { get; }
    string AddressChanged(string promotion);

    /// <summary>On the page behind the address of a copy.</summary>
    string CopyPageTitle { get; }
    string CopyPageSays { get; }
    string DownloadButton { get; }
}
