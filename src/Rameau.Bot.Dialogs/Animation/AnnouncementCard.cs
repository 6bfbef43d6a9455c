using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>An announcement for the group, and on its way there.</summary>
public static class AnnouncementCard
{
    private const int LongestSummary = 120;

    /// <summary>What everybody reads.</summary>
    /// <param name="author">Null when that person has been forgotten.</param>
    public static AdaptiveCard ForGroup(Announcement announcement, Person? author, Texts texts)
    {
        var words = texts.Announcements;
        var name = author is null ? null : Gate.NameOf(author, new Viewer.GroupOf(announcement.Promotion));

        return CardFrame.Of(
            words.InWords(announcement.Words),
            [
                CardFrame.Badge(words.Badge, BadgeStyle.Accent),
                .. Lines.Of(announcement.Words).Select(CardFrame.Plain),
                CardFrame.SubtlePlain(name is null ? words.BySomebody : words.By(name)),
            ]);
    }

    public static string Summary(Announcement announcement, Texts texts) =>
        texts.Announcements.InWords(Excerpts.Shortened(string.Join(' ', Lines.Of(announcement.Words)), LongestSummary));

    /// <summary>Where the words are typed.</summary>
    /// <param name="promotions">To choose from; null where it is known which.</param>
    /// <param name="typed">What stood there before.</param>
    public static AdaptiveCard Form(PostId draft, Turn turn, IEnumerable<Promotion>? promotions, string? typed, string? word = null)
    {
        var words = turn.Texts.Announcements;

        return CardFrame.Of(
            word ?? $"{words.FormTitle}. {words.FormIntro}",
            [
                .. Frames.FormHead(words.FormTitle, words.FormIntro, word, promotions, turn),
                new InputText("words", words.WordsLabel)
                {
                    Placeholder = words.WordsPlaceholder,
                    MaxLength = Announcement.Longest,
                    IsMultiline = true,
                    IsRequired = true,
                    ErrorMessage = words.Refused(AnnouncementRefusal.Empty, Announcement.Longest),
                    Value = string.IsNullOrWhiteSpace(typed) ? null : Excerpts.Shortened(Lines.Clean(typed), Announcement.Longest),
                },
                CardFrame.Buttons(
                    ActionExecute.Button(words.LookButton, AnnounceLook.Verb, new(draft.Value, turn.Promotion?.Id.Value), AnnouncementJson.Default.AnnounceLook) with { Style = ActionStyle.Positive },
                    Drop(draft, turn)),
            ]);
    }

    public static AdaptiveCard Preview(Announcement draft, Person reader, Promotion promotion, Turn turn, string? word = null)
    {
        var words = turn.Texts.Announcements;
        DraftButtons buttons = new(
            (title, isLater, style) => Publish(draft, title, isLater, style),
            ActionExecute.Alone(words.EditButton, AnnounceOpen.Verb, new(draft.Id.Value, promotion.Id.Value, IsEdit: true), AnnouncementJson.Default.AnnounceOpen),
            Drop(draft.Id, turn));

        return Frames.Preview(
            words.PreviewTitle, words.InWords(draft.Words), ForGroup(draft, reader, Texts.For(promotion)), MessageNames.Announcement, buttons, promotion, turn, word);
    }

    /// <summary>What became of it: published or planned, by whom and when.</summary>
    public static AdaptiveCard Done(Announcement published, Person? author, Person reader, Promotion promotion, Turn turn, string title)
    {
        var name = author is null ? null : Gate.NameOf(author, new Viewer.Someone(reader));
        var at = published.DueAt ?? turn.Now;

        return Frames.Saying(
            title,
            CardFrame.SubtlePlain(turn.Texts.Announcements.PublishedBy(name, Frames.When(at, promotion, turn.Texts, turn.Now))),
            turn.Now < published.WithdrawableUntil
                ? CardFrame.Buttons(ActionExecute.Alone(
                    turn.Texts.Announcements.WithdrawButton, AnnounceWithdraw.Verb, new(promotion.Id.Value, published.Id.Value), AnnouncementJson.Default.AnnounceWithdraw))
                : null,
            Frames.Still(ForGroup(published, author, Texts.For(promotion)), MessageNames.Announcement, promotion));
    }

    private static ActionExecute Publish(Announcement draft, string title, bool isLater, ActionStyle? style) =>
        ActionExecute.Alone(title, AnnouncePublish.Verb, new(draft.Promotion.Value, draft.Id.Value, draft.Revision, isLater), AnnouncementJson.Default.AnnouncePublish, style);

    private static ActionExecute Drop(PostId draft, Turn turn) =>
        ActionExecute.Alone(turn.Texts.Announcements.DropButton, AnnounceDrop.Verb, new(draft.Value, turn.Promotion?.Id.Value), AnnouncementJson.Default.AnnounceDrop);
}
