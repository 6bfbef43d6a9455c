using Rameau.Bot.Dialogs.Cards;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Conversations;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Protocol.Cards;

namespace Rameau.Bot.Dialogs.Conversations;

/// <summary>The bot arrives, leaves, or others do.</summary>
public sealed class WelcomeDialog(IConversations conversations, IPeople people, Roster roster, Plans plans) : ICardAction<WelcomeLook>
{
    /// <summary>Introduces the bot once per arrival, however often the channel tells of it.</summary>
    public async Task<Reply> ArriveAsync(Turn turn, CancellationToken ct)
    {
        if (!await conversations.TryWelcomeAsync(turn.Conversation.Id, ct))
        {
            return Reply.Nothing;
        }

        var match = turn.Conversation.Promotion is null ? null : await roster.ReadAsync(turn.Conversation, ct);

        // In a group everybody is greeted, not the one who happened to add the bot.
        var greeted = turn.InGroup ? turn with { Texts = Texts.For(turn.Promotion) } : turn;
        var card = await DrawAsync(greeted, ct);
        var welcome = new Post.Here(OutgoingActivity.Showing(card.AsAttachment(), greeted.Texts.Chat.WelcomeTitle));

        return Reply.Posting([welcome, .. await NoticesAsync(turn, match?.Unmatched ?? [], ct)]) with { Stirs = turn.Conversation.Promotion };
    }

    /// <summary>Le RAMEAU's team hears of a promotion's chat that is lost, once: from here, or from the message that was refused there first.</summary>
    public async Task<Reply> LeaveAsync(Turn turn, CancellationToken ct)
    {
        var isNews = await conversations.DiedAsync(turn.Conversation.Id, ct);

        if (!isNews || turn is not { Conversation.Promotion: not null, Promotion: { } promotion })
        {
            return Reply.Nothing;
        }

        var notices = Notices.OfDeadChat(await plans.OfAsync(promotion, ct), await people.StaffAsync(promotion.Id, ct), turn.Now);
        return Reply.Posting([.. notices.Select(notice => new Post.Tracked(notice))]);
    }

    /// <summary>Newcomers are looked up; whoever is not known is told to staff, in private.</summary>
    public async Task<Reply> OthersJoinAsync(Turn turn, CancellationToken ct)
    {
        if (turn.Conversation.Promotion is null || await roster.ReadAsync(turn.Conversation, ct) is not { } match)
        {
            return Reply.Nothing;
        }

        var added = turn.Activity.MembersAdded.Select(member => member.Id).ToHashSet();
        return Reply.Posting(await NoticesAsync(turn, [.. match.Unmatched.Where(one => added.Contains(one.Member.ChannelId))], ct));
    }

    public async Task<Reply> HandleAsync(WelcomeLook tapped, Turn turn, CancellationToken ct) => Reply.Showing(await DrawAsync(turn, ct));

    public async Task<AdaptiveCard> DrawAsync(Turn turn, CancellationToken ct)
    {
        if (!turn.InGroup)
        {
            return WelcomeCard.ForPerson(turn.Texts, turn.Person is not null);
        }

        return turn is { Conversation.Promotion: not null, Promotion: { } promotion }
            ? WelcomeCard.ForPromotion(promotion, await AnimatorAsync(promotion, ct), turn.Texts)
            : WelcomeCard.Unlinked(turn.Texts);
    }

    private async Task<string?> AnimatorAsync(Promotion promotion, CancellationToken ct)
    {
        var animator = (await people.OfPromotionAsync(promotion.Id, ct)).FirstOrDefault(person => person.Is(Role.Animator, promotion.Id));
        return animator is null ? null : Gate.NameOf(animator, new Viewer.GroupOf(promotion.Id));
    }

    private async Task<IReadOnlyList<Post>> NoticesAsync(Turn turn, IReadOnlyList<(RosterMember Member, Mismatch Why)> unknown, CancellationToken ct) =>
        unknown.Count > 0 && turn.Promotion is { } promotion
            ? [.. (await people.StaffAsync(promotion.Id, ct)).Select(staff => Notice(staff, promotion, unknown))]
            : [];

    private static Post.ToPerson Notice(Person staff, Promotion promotion, IReadOnlyList<(RosterMember Member, Mismatch Why)> unknown)
    {
        var texts = Texts.For(staff, null, promotion);
        string[] names = [.. unknown.Select(one => texts.Chat.Unmatched(one.Member.Name, one.Why))];

        return new Post.ToPerson(
            staff.Id,
            OutgoingActivity.Saying($"{texts.Chat.NewcomersNotRecognised(promotion.Name)} {texts.Chat.NotRecognised(names)}", TextFormat.Plain));
    }
}
