using Rameau.Bot.Domain.Animation;

namespace Rameau.Bot.Dialogs.Animation;

internal sealed class EnglishAnnouncementWording : IAnnouncementWording
{
    public string Badge => "Announcement";
    public string By(string name) => $"Announced by {name}";
    public string BySomebody => "Announced by whoever animates";
    public string InWords(string words) => $"Announcement: {words}";

    public string FormTitle => "Tell the group";
    public string FormIntro => "You read it again before anything goes out.";
    public string DoorButton => "Prepare the announcement";
    public string WordsLabel => "What the group should know";
    public string WordsPlaceholder => "The room has changed, meet at 12 rue des Tilleuls";
    public string LookButton => "Read it again";
    public string PreviewTitle => "Read it before it is published";
    public string PreviewIntro => "This is exactly what the group will get.";
    public string PublishButton => "Publish";
    public string EditButton => "Edit";
    public string DropButton => "Cancel";
    public string OutsideHours(string opening) => $"At this hour the promotion gets no messages. You can publish now, or wait until {opening}.";
    public string NowButton => "Publish now";
    public string LaterButton(string opening) => $"Publish {opening}";
    public string Dropped => "Nothing has gone out.";
    public string Published => "It is published.";
    public string Scheduled(string when) => $"It is planned: {when}.";
    public string WithdrawButton => "Take it back";
    public string What => "your announcement to the group";
    public string TakenBack => "It is gone from the group.";
    public string NoChat => "This promotion has no group to publish in yet. Add me to its chat, link it, and try again; your words are kept.";
    public string TooLong(int length, int longest) => $"Your announcement has {length} characters, and {longest} at most fit on a card. Shorten it, or add a link; your message stays in this conversation.";

    public string Refused(AnnouncementRefusal why, int longest) => why switch
    {
        AnnouncementRefusal.Empty => "The words of the announcement are missing.",
        AnnouncementRefusal.TooLong => $"That is too long: {longest} characters at most. Shorten it, or add a link.",
        AnnouncementRefusal.NoSuchDraft => "This announcement is no longer there. Write “announce” to prepare another.",
        AnnouncementRefusal.Rewritten => "The words have changed meanwhile. Read them before you publish.",
        AnnouncementRefusal.AlreadyPublished => "It is published already, once.",
        AnnouncementRefusal.Withdrawn => "This announcement was taken back. Write “announce” to prepare another.",
        _ => "The group has had it for more than ten minutes: it stays. Publish a correction with “announce” instead.",
    };

    public string PublishedBy(string? name, string when) => $"Published by {name ?? "whoever animates"}, {when}.";
}
