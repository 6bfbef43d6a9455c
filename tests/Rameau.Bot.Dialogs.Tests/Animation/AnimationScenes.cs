using NodaTime;
using Rameau.Bot.Dialogs.Animation;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Protocol.Cards;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Animation;

/// <summary>Everything that is said to those who animate and by them, said once. What people write stands between marks.</summary>
internal static class AnimationScenes
{
    private static readonly Duration Late = Duration.FromMinutes(11);

    /// <param name="turn">Of the animator, in the promotion's chat, a few days before its second session.</param>
    /// <param name="alone">Of staff, in their own chat.</param>
    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn turn, Turn alone)
    {
        var night = turn with { Now = Instant.FromUtc(2027, 3, 31, 19, 0) };
        Reply[] announced = [.. await AnnouncementsAsync(bot, turn, alone, night)], polled = [.. await PollsAsync(bot, turn, alone)];

        return Unframed([.. announced, .. polled, .. await StatusAsync(bot, database, turn, alone, night), .. await WrittenAsync(bot, turn)]);
    }

    private static async Task<IReadOnlyList<Reply>> AnnouncementsAsync(Bot bot, Turn turn, Turn alone, Turn night) =>
    [
        await bot.Announce.HandleAsync(turn, default),
        await bot.Announce.HandleAsync(alone, default),
        await bot.Announce.AnnounceAsync(new('x', 1_001), turn, default),
        await bot.Announce.HandleAsync(new AnnounceLook("a1", "P1"), turn, default),
        await bot.Announce.HandleAsync(new AnnounceLook("a1", "P1", "⟦…⟧"), turn, default),
        await bot.Announce.HandleAsync(new AnnounceOpen("a1", "P1"), night, default),
        await bot.Announce.HandleAsync(new AnnounceOpen("a1", "P1", IsEdit: true), turn, default),
        await bot.Announce.HandleAsync(new AnnounceDrop("a1", "P1"), turn, default),
        await bot.AnnouncePublish.HandleAsync(new AnnouncePublish("P2", "a1", 1), alone with { Promotion = Sample.Second }, default),
        await bot.AnnouncePublish.HandleAsync(new AnnouncePublish("P1", "a1", 1), turn, default),
        await bot.AnnouncePublish.HandleAsync(new AnnouncePublish("P1", "a1", 1), turn, default),
        await bot.Announce.HandleAsync(new AnnounceLook("a2", "P1", "⟦…⟧"), night, default),
        await bot.AnnouncePublish.HandleAsync(new AnnouncePublish("P1", "a2", 1, IsLater: true), night, default),
        await bot.AnnouncePublish.HandleAsync(new AnnounceWithdraw("P1", "a1"), turn with { Now = turn.Now + Late }, default),
        await bot.AnnouncePublish.HandleAsync(new AnnounceWithdraw("P1", "a2"), turn, default),
    ];

    private static async Task<IReadOnlyList<Reply>> PollsAsync(Bot bot, Turn turn, Turn alone)
    {
        var other = turn with { Person = Sample.Basile };
        PollDraft named = new("p1", "P1", "⟦?⟧", "⟦a⟧\n⟦b⟧"), anonymous = named with { Draft = "p2", Anonymous = "true" }, several = named with { Draft = "p3", Several = "true" };
        List<Reply> replies =
        [
            await bot.Poll.HandleAsync(turn, default),
            await bot.Poll.HandleAsync(alone, default),
            await bot.Poll.HandleAsync(new PollOpen("p1", "P1"), turn, default),
            await bot.Poll.HandleAsync(new PollDrop("p1", "P1"), turn, default),
            await bot.Poll.HandleAsync(named with { Options = "" }, turn, default),
        ];

        foreach (var draft in (PollDraft[])[named, anonymous, several])
        {
            replies.Add(await bot.Poll.HandleAsync(draft, turn, default));
            replies.Add(await bot.PollPublish.HandleAsync(new PollPublish("P1", draft.Draft, 1), turn, default));
        }

        return
        [
            .. replies,
            await bot.PollVote.HandleAsync(new PollVote("P1", "p1", "", "0"), turn, default),
            await bot.PollVote.HandleAsync(new PollVote("P1", "p1", "", "9"), other, default),
            await bot.PollVote.HandleAsync(new PollVote("P1", "p3", "", "0,1"), turn, default),
            await bot.PollVote.HandleAsync(new PollBallot("P1", "p2", "0"), turn, default),
            await bot.PollVote.HandleAsync(new PollLook("P1", "p3"), other, default),
            await bot.PollPublish.HandleAsync(new PollClose("P1", "p2"), turn, default),
            await bot.PollPublish.HandleAsync(new PollClose("P1", "p1"), other, default),
            await bot.PollPublish.HandleAsync(new PollWithdraw("P1", "p3"), turn, default),
        ];
    }

    private static async Task<IReadOnlyList<Reply>> StatusAsync(Bot bot, TestDatabase database, Turn turn, Turn alone, Turn night)
    {
        var look = await bot.Remind.HandleAsync(new RemindLook("P1"), turn, default);
        var answered = turn with { Now = turn.Now + Duration.FromDays(1) };
        List<Reply> replies =
        [
            await bot.Status.HandleAsync(turn, default),
            await bot.Status.HandleAsync(alone, default),
            await bot.Status.HandleAsync(new StatusLook("P1"), turn, default),
            await bot.HandOver.HandleAsync(turn, default),
            await bot.HandOver.HandleAsync(new HandOverLook("P1"), turn, default),
            await bot.HandOver.HandleAsync(new HandOverLook("P1"), turn with { Now = Instant.FromUtc(2028, 12, 1, 8, 0) }, default),
            await bot.Remind.HandleAsync(turn, default),
            await bot.Remind.HandleAsync(alone, default),
            look,
            await bot.Remind.HandleAsync(new RemindLook("P1"), night, default),
            await bot.Remind.HandleAsync(new RemindSend("P1", "P1/S2/nudge-2027-04-01"), night, default),
            await bot.Remind.HandleAsync(new RemindLook("P1"), night, default),
            await bot.Remind.HandleAsync(new RemindSend("P1", "P1/S2/nudge-2027-03-31"), turn, default),
            await bot.Remind.HandleAsync(new RemindLook("P1"), turn with { Now = Instant.FromUtc(2028, 12, 1, 8, 0) }, default),
        ];

        foreach (var person in Sample.All)
        {
            await database.Rsvps.SaveAsync(new(Sample.First.Id, new("S2"), person.Id, RsvpAnswer.No, turn.Now), default);
        }

        return [.. replies, await bot.Remind.HandleAsync(new RemindLook("P1"), answered with { Now = Instant.FromUtc(2027, 4, 2, 8, 0) }, default)];
    }

    private static async Task<IReadOnlyList<Reply>> WrittenAsync(Bot bot, Turn turn)
    {
        var nudge = await Rhythm.Said.MessageAsync(bot, MessageNames.Nudge, "V1", "nudge-2027-02-01", Sample.Basile, turn.Texts, Instant.FromUtc(2027, 2, 1, 8, 0));
        Message?[] messages =
        [
            await bot.WrittenAsync(MessageNames.Announcement, "a1", turn.Texts, turn.Now), await bot.WrittenAsync(MessageNames.Poll, "p1", turn.Texts, turn.Now),
            await bot.WrittenAsync(MessageNames.Poll, "p2", turn.Texts, turn.Now), nudge,
        ];
        var forgotten = AnnouncementCard.ForGroup(new(Sample.First.Id, new("a"), 1, null, "⟦…⟧", turn.Now), null, turn.Texts);

        return [.. messages.OfType<Message>().Select(message => Reply.Showing(message.Card, message.Summary)), Reply.Showing(forgotten)];
    }

    /// <summary>What stands in a frame is in the language of those who will read it, not of the one who looks.</summary>
    private static IReadOnlyList<Reply> Unframed(IEnumerable<Reply> replies) =>
    [
        .. replies.Select(reply => reply with
        {
            Posts = [.. reply.Posts.Where(post => post is not Post.Tracked)],
            Card = reply.Card is { } card ? card with { Body = [.. (card.Body ?? []).Where(part => part is not Container { Style: ContainerStyle.Emphasis })] } : null,
        }),
    ];
}
