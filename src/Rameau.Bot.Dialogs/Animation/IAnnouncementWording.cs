using Rameau.Bot.Domain.Animation;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>What is said of announcements.</summary>
public interface IAnnouncementWording
{
    string Badge { get; }

    /// <summary>« Annoncé par Aline Brumevert »</summary>
    string By(string name);

    /// <summary>Of somebody whose name the reader may not see, or who was forgotten.</summary>
    string BySomebody { get; }

    /// <summary>The card where no card can be shown, and the notification.</summary>
    string InWords(string words);

    string FormTitle { get; }
    string FormIntro { get; }
    string DoorButton { get; }
    string WordsLabel { get; }
    string WordsPlaceholder { get; }
    string LookButton { get; }
    string PreviewTitle { get; }
    string PreviewIntro { get; }
    string PublishButton { get; }
    string EditButton { get; }
    string DropButton { get; }

    /// <summary>« Il est 21 h : … Vous pouvez publier maintenant, ou attendre lundi 5 avril, 8 h. »</summary>
    string OutsideHours(string opening);
    string NowButton { get; }
    string LaterButton(string opening);
    string Dropped { get; }
    string Published { get; }
    string Scheduled(string when);

    /// <summary>For as long as it can be taken back.</summary>
    string WithdrawButton { get; }

    /// <summary>What « annuler » would take back.</summary>
    string What { get; }
    string TakenBack { get; }
    string NoChat { get; }
    string TooLong(int length, int longest);

    /// <param name="longest">Characters.</param>
    string Refused(AnnouncementRefusal why, int longest);

    /// <summary>« Publiée par Aline Brumevert, mardi 30 mars, 9 h. »</summary>
    string PublishedBy(string? name, string when);
}
