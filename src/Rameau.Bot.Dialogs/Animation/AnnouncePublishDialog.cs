using System.Text.Json;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>« Publier », and taking it back. The ledger posts and deletes.</summary>
public sealed class AnnouncePublishDialog(IAnnouncements announcements, AnnounceDialog announce, Plans plans, IConversations conversations, ILedger ledger)
    : ICardAction<AnnouncePublish>, ICardAction<AnnounceWithdraw>
{
    public async Task<Reply> HandleAsync(AnnouncePublish tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        PostId id = new(tapped.Draft);
        var texts = turn.Texts.Announcements;

        if (await conversations.OfPromotionAsync(promotion.Id, ct) is not { } chat)
        {
            return Reply.Noting(texts.NoChat);
        }

        var stored = await announcements.FindAsync(promotion.Id, id, ct);
        var at = Posts.DueAt(promotion.Calendar, tapped.IsLater, turn.Now);
        var decision = AnnouncementDecision.DecidePublishing(stored, tapped.Revision, person.Id, turn.Now, at);

        if (decision is AnnouncementDecision.Published { Announcement: var published } && !await announcements.TryPublishAsync(published, ct))
        {
            decision = AnnouncementDecision.DecidePublishing(await announcements.FindAsync(promotion.Id, id, ct), tapped.Revision, person.Id, turn.Now, at); // overtaken
        }

        var word = decision switch
        {
            AnnouncementDecision.Refused { Why: var why } => texts.Refused(why, Announcement.Longest),
            AnnouncementDecision.Published when at > turn.Now => texts.Scheduled(Frames.When(at, promotion, turn.Texts, turn.Now)),
            _ => texts.Published,
        };
        var shown = Reply.Showing(await announce.DrawAsync(id, turn, null, word, isEdit: false, ct), word);

        // What was published but whose row was not written, because the program stopped in between, is made up for by the next delivery of the tap.
        return (decision, await announcements.FindAsync(promotion.Id, id, ct)) is (not AnnouncementDecision.Refused { Why: AnnouncementRefusal.Rewritten }, { PublishedAt: not null, WithdrawnAt: null, DueAt: { } due })
            ? shown.And(new Post.Tracked(Posts.ToGroup(await plans.OfAsync(promotion, ct), chat, MessageNames.Announcement, id, due))) with { Undo = decision is AnnouncementDecision.Published ? Undoing(promotion, id, turn) : null }
            : shown;
    }

    public async Task<Reply> HandleAsync(AnnounceWithdraw tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.NoPromotion);
        }

        PostId id = new(tapped.Draft);
        var decision = AnnouncementDecision.DecideWithdrawal(await announcements.FindAsync(promotion.Id, id, ct), turn.Now);

        if (decision is AnnouncementDecision.Refused { Why: not AnnouncementRefusal.Withdrawn and var why })
        {
            return Reply.Noting(turn.Texts.Announcements.Refused(why, Announcement.Longest));
        }

        await announcements.TryWithdrawAsync(promotion.Id, id, turn.Now, ct);
        await Posts.AmendAsync(ledger, await plans.OfAsync(promotion, ct), turn.Now, ct);

        return Reply.Showing(Frames.Saying(turn.Texts.Announcements.TakenBack), turn.Texts.Announcements.TakenBack) with { Stirs = promotion.Id };
    }

    private static Undoing Undoing(Promotion promotion, PostId id, Turn turn) => new(
        AnnounceWithdraw.Verb,
        JsonSerializer.SerializeToElement(new(promotion.Id.Value, id.Value), AnnouncementJson.Default.AnnounceWithdraw),
        turn.Texts.Announcements.What);
}
