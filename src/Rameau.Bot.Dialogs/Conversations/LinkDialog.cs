using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>Staff says whose chat this is: the list of promotions without one, then the link and the roster.</summary>
public sealed class LinkDialog(IConversations conversations, IPromotions promotions, Roster roster, WelcomeDialog welcome)
    : ICardAction<ChoosePromotion>, ICardAction<LinkConversation>
{
    public async Task<Reply> HandleAsync(ChoosePromotion tapped, Turn turn, CancellationToken ct)
    {
        if (turn.Conversation.Promotion is not null)
        {
            return Reply.Showing(await welcome.DrawAsync(turn, ct), Refusal(LinkRefusal.ChatHasPromotion, turn));
        }

        if (!turn.InGroup)
        {
            return Reply.Noting(Refusal(LinkRefusal.NotAGroup, turn));
        }

        var free = await FreeAsync(turn.Person, ct);
        return free.Count == 0 ? Reply.Noting(turn.Texts.Chat.NothingToLink) : Reply.Showing(WelcomeCard.Choosing(free, turn.Texts));
    }

    public async Task<Reply> HandleAsync(LinkConversation tapped, Turn turn, CancellationToken ct)
    {
        if (!turn.InGroup)
        {
            return Reply.Noting(Refusal(LinkRefusal.NotAGroup, turn));
        }

        if (tapped.Chosen is not { Length: > 0 } chosen)
        {
            return Reply.Noting(turn.Texts.Chat.ChooseMissing);
        }

        if (await promotions.FindAsync(new(chosen), ct) is not { } promotion)
        {
            return Reply.Noting(Refusal(LinkRefusal.UnknownPromotion, turn));
        }

        if (!Decides(turn.Person, promotion))
        {
            return Reply.Noting(Refusal(LinkRefusal.NotStaff, turn));
        }

        if (!await conversations.TryLinkAsync(turn.Conversation.Id, promotion.Id, ct))
        {
            var why = turn.Conversation.Promotion is null ? LinkRefusal.PromotionHasChat : LinkRefusal.ChatHasPromotion;
            return Reply.Noting(Refusal(why, turn));
        }

        return await LinkedAsync(turn, promotion, ct);
    }

    private async Task<Reply> LinkedAsync(Turn turn, Promotion promotion, CancellationToken ct)
    {
        var match = await roster.ReadAsync(turn.Conversation, ct);
        var linked = turn with { Conversation = turn.Conversation with { Promotion = promotion.Id }, Promotion = promotion };
        var done = turn.Texts.Chat.Linked(promotion.Name);
        var report = Report(match, turn.Texts);
        var reply = Reply.Noting($"{done} {string.Join(" ", report)}") with { Stirs = promotion.Id };

        if (turn.Activity.ReplyToId is { } message)
        {
            reply = reply.And(new Post.Update(message, await WelcomeForAllAsync(linked, promotion, ct)));
        }

        // What somebody has to look into is kept where they find it again: the card that was tapped becomes everybody's welcome.
        return turn.Person is { } person && match is not { Unmatched: [] }
            ? reply.And(new Post.ToPerson(person.Id, OutgoingActivity.Showing(WelcomeCard.Linked(done, report, turn.Texts).AsAttachment(), done)))
            : reply;
    }

    private async Task<OutgoingActivity> WelcomeForAllAsync(Turn linked, Promotion promotion, CancellationToken ct)
    {
        var texts = Texts.For(promotion);
        var card = await welcome.DrawAsync(linked with { Texts = texts }, ct);

        return OutgoingActivity.Showing(card.AsAttachment(), texts.Chat.WelcomeTitle);
    }

    private static IReadOnlyList<string> Report(RosterMatch? match, Texts texts) => match switch
    {
        null => [texts.Chat.RosterUnread],
        { Unmatched: [] } => [texts.Chat.Recognised(match.Matched.Count)],
        _ =>
        [
            texts.Chat.Recognised(match.Matched.Count),
            texts.Chat.NotRecognised([.. match.Unmatched.Select(one => texts.Chat.Unmatched(one.Member.Name, one.Why))]),
        ],
    };

    private async Task<IReadOnlyList<Promotion>> FreeAsync(Person? person, CancellationToken ct)
    {
        List<Promotion> free = [];

        foreach (var promotion in await promotions.AllAsync(ct))
        {
            if (Decides(person, promotion) && await conversations.OfPromotionAsync(promotion.Id, ct) is null)
            {
                free.Add(promotion);
            }
        }

        return free;
    }

    /// <summary>The verb is for staff; staff of one promotion gives no chat to another.</summary>
    private static bool Decides(Person? person, Promotion promotion) => person?.Is(Role.Staff, promotion.Id) is true;

    private static string Refusal(LinkRefusal why, Turn turn) => turn.Texts.Chat.Refused(why, []);
}
