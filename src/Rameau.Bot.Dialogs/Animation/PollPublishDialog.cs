using System.Text.Json;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Animation;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;

namespace Rameau.Bot.Dialogs.Animation;

/// <summary>« Publier », taking it back, and « clore ». The ledger posts, draws again and deletes.</summary>
public sealed class PollPublishDialog(IPolls polls, PollDialog poll, PollStates states, Plans plans, IConversations conversations, ILedger ledger)
    : ICardAction<PollPublish>, ICardAction<PollWithdraw>, ICardAction<PollClose>
{
    public async Task<Reply> HandleAsync(PollPublish tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        PostId id = new(tapped.Draft);

        if (await conversations.OfPromotionAsync(promotion.Id, ct) is not { } chat)
        {
            return Reply.Noting(turn.Texts.Announcements.NoChat);
        }

        var at = Posts.DueAt(promotion.Calendar, tapped.IsLater, turn.Now);
        var decision = PollDecision.DecidePublishing(await polls.FindAsync(promotion.Id, id, ct), tapped.Revision, person.Id, promotion.Zone, turn.Now, at);

        if (decision is PollDecision.Published { Poll: var published } && !await polls.TryPublishAsync(published, ct))
        {
            decision = PollDecision.DecidePublishing(await polls.FindAsync(promotion.Id, id, ct), tapped.Revision, person.Id, promotion.Zone, turn.Now, at); // overtaken
        }

        var word = decision switch
        {
            PollDecision.Refused { Why: var why } => turn.Texts.Polls.Refused(why),
            PollDecision.Published when at > turn.Now => turn.Texts.Announcements.Scheduled(Frames.When(at, promotion, turn.Texts, turn.Now)),
            _ => turn.Texts.Polls.Published,
        };
        var shown = Reply.Showing(await poll.DrawAsync(PollDialog.Blank(id, turn), turn, word, isEdit: false, ct), word);

        // What was published but whose row was not written, because the program stopped in between, is made up for by the next delivery of the tap.
        return await polls.FindAsync(promotion.Id, id, ct) is { PublishedAt: not null, WithdrawnAt: null, DueAt: { } due } stored
            ? shown.And(new Post.Tracked(Posts.ToGroup(await plans.OfAsync(promotion, ct), chat, MessageNames.Poll, id, due, stored.ClosesAt(promotion.Zone))))
                with { Undo = decision is PollDecision.Published ? Undoing(promotion, id, turn) : null }
            : shown;
    }

    public async Task<Reply> HandleAsync(PollWithdraw tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Promotion is not { } promotion)
        {
            return Reply.Noting(turn.NoPromotion);
        }

        PostId id = new(tapped.Poll);
        var decision = PollDecision.DecideWithdrawal(await polls.FindAsync(promotion.Id, id, ct), turn.Now);

        if (decision is PollDecision.Refused { Why: not PollRefusal.Withdrawn and var why })
        {
            return Reply.Noting(turn.Texts.Polls.Refused(why));
        }

        await polls.TryWithdrawAsync(promotion.Id, id, turn.Now, ct);
        await Posts.AmendAsync(ledger, await plans.OfAsync(promotion, ct), turn.Now, ct);

        return Reply.Showing(Frames.Saying(turn.Texts.Polls.TakenBack), turn.Texts.Polls.TakenBack) with { Stirs = promotion.Id };
    }

    public async Task<Reply> HandleAsync(PollClose tapped, Turn turn, CancellationToken ct)
    {
        if (turn is not { Promotion: { } promotion, Person: { } person })
        {
            return Reply.Noting(turn.NoPromotion);
        }

        PostId id = new(tapped.Poll);
        var decision = PollDecision.DecideClosing(await polls.FindAsync(promotion.Id, id, ct), person, promotion.Zone, turn.Now);

        if (decision is PollDecision.Refused { Why: not PollRefusal.AlreadyClosed and var why })
        {
            return Reply.Noting(turn.Texts.Polls.Refused(why));
        }

        if (decision is PollDecision.Closed)
        {
            await polls.TryCloseAsync(promotion.Id, id, turn.Now, ct);
            await Posts.AmendAsync(ledger, await plans.OfAsync(promotion, ct), turn.Now, ct);
        }

        var state = await states.ReadAsync(promotion, id, turn.Conversation.Channel, turn.Now, ct);
        return Reply.Showing(PollCard.ForPerson(state!, turn.Texts, person), turn.Texts.Polls.ClosedNow) with { Stirs = promotion.Id };
    }

    private static Undoing Undoing(Promotion promotion, PostId id, Turn turn) => new(
        PollWithdraw.Verb,
        JsonSerializer.SerializeToElement(new(promotion.Id.Value, id.Value), PollJson.Default.PollWithdraw),
        turn.Texts.Polls.What);
}
