using Rameau.Bot.Dialogs.Cards;
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
public sealed class WelcomeDialog(IConversations conversations, IPeople people, Roster roster) : ICardAction<WelcomeLook>
{
    /// <summary>Introduces the bot once per arrival, however often the channel tells of it.</summary>
    public async Task<Reply> ArriveAsync(Turn turn, CancellationToken ct)
    {
        if (!await conversations.TryWelcomeAsync(turn.Conversation.Id, ct))
        {
            return Reply.Nothing;
        }

        if (turn.Conversation.Promotion is not null)
        {
            await roster.ReadAsync(turn.Conversation, ct);
        }

        // In a group everybody is greeted, not the one who happened to add the bot.
        var greeted = turn.InGroup ? turn with { Texts = Texts.In(Languages.For(turn.Promotion)) } : turn;
        var card = await DrawAsync(greeted, ct);
        return Reply.Posting(new Post.Here(OutgoingActivity.Showing(card.AsAttachment(), greeted.Texts.Chat.WelcomeTitle))) with { Stirs = turn.Conversation.Promotion };
    }

    public async Task<Reply> LeaveAsync(Turn turn, CancellationToken ct)
    {
        await conversations.DiedAsync(turn.Conversation.Id, ct);
        return Reply.Nothing;
    }

    /// <summary>Newcomers are looked up; whoever is not known is told to staff, in private.</summary>
    public async Task<Reply> OthersJoinAsync(Turn turn, CancellationToken ct)
    {
        if (turn is not { Conversation.Promotion: { } id, Promotion: { } promotion } || await roster.ReadAsync(turn.Conversation, ct) is not { } match)
        {
            return Reply.Nothing;
        }

        var added = turn.Activity.MembersAdded.Select(member => member.Id).ToHashSet();
        var unknown = match.Unmatched.Where(one => added.Contains(one.Member.ChannelId)).ToArray();

        if (unknown.Length == 0)
        {
            return Reply.Nothing;
        }

        var staff = await people.StaffAsync(id, ct);
        return Reply.Posting([.. staff.Select(one => Notice(one, promotion, unknown))]);
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

    private static Post.ToPerson Notice(Person staff, Promotion promotion, IReadOnlyList<(RosterMember Member, Mismatch Why)> unknown)
    {
        var texts = Texts.In(Languages.For(staff, null, promotion));
        string[] names = [.. unknown.Select(one => texts.Chat.Unmatched(one.Member.Name, one.Why))];

        return new Post.ToPerson(
            staff.Id,
            OutgoingActivity.Saying($"{texts.Chat.NewcomersNotRecognised(promotion.Name)} {texts.Chat.NotRecognised(names)}", TextFormat.Plain));
    }
}
