using NodaTime;
using Rameau.Bot.Dialogs.Contributions;
using Rameau.Bot.Dialogs.Mooc;
using Rameau.Bot.Dialogs.PersonalWork;
using Rameau.Bot.Dialogs.Promotions;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.PersonalWork;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Wording;

/// <summary>Everything that the features between sessions say, in whatever language they are given.</summary>
internal static class BetweenSessions
{
    private static readonly Instant January = Instant.FromUtc(2027, 1, 13, 8, 0);
    private static readonly Instant March = Instant.FromUtc(2027, 3, 23, 8, 0);
    private static readonly Instant April = Instant.FromUtc(2027, 4, 3, 8, 0);

    public static async Task<IReadOnlyList<Reply>> RepliesAsync(Bot bot, TestDatabase database, Texts texts) =>
        [.. await WorkAsync(bot, database, texts), .. await MoocAsync(bot, database, texts), .. await ContributionsAsync(bot, database, texts)];

    private static async Task<IReadOnlyList<Reply>> WorkAsync(Bot bot, TestDatabase database, Texts texts)
    {
        Turn Alone(Person person, Instant now) =>
            new(Chats.Said(Chats.Personal), Chats.Personal, person, Sample.First, texts, now);
        WorkMarkTap done = new("P1", "TP1", "HandedIn", "");
        WorkMessages messages = new(bot.WorkViews);
        await database.WorkReports.SaveAsync(new(Sample.First.Id, new("TP3"), Sample.Celeste.Id, WorkMark.Started, January), default);
        _ = texts.Work.OpensOn("");
        _ = texts.Work.Refused(default) + texts.Work.NoneHere;

        return
        [
            await MessageAsync(messages, WorkMessages.Open, "TP1", null, March),
            await MessageAsync(messages, WorkMessages.Reminder, "TP1", Sample.Aline, March),
            await MessageAsync(messages, WorkMessages.Late, "TP1", Sample.Celeste, April),
            await bot.Work.HandleAsync(done, Alone(Sample.Celeste, January), default),
            await bot.Work.HandleAsync(new WorkLook("P1"), Alone(Sample.Aline, January), default),
            await bot.Work.HandleAsync(done with { Mark = "Started" }, Alone(Sample.Aline, March), default),
            await bot.Work.HandleAsync(done, Alone(Sample.Basile, March), default),
            await bot.Work.HandleAsync(done, Alone(Sample.Basile, March) with { IsRepeat = true }, default),
            await bot.Work.HandleAsync(done with { Mark = "?" }, Alone(Sample.Basile, March), default),
            await bot.Work.HandleAsync(Alone(Sample.Aline, April) with { Conversation = Chats.Group }, default),
            await bot.Work.HandleAsync(new WorkLook("P3"), Alone(Sample.Aline, April) with { Promotion = null }, default),
        ];

        async Task<Reply> MessageAsync(IMessage from, string name, string step, Person? reader, Instant now) =>
            await bot.MessageAsync(from, name, step, reader, texts, now);
    }

    private static async Task<IReadOnlyList<Reply>> MoocAsync(Bot bot, TestDatabase database, Texts texts)
    {
        Turn Alone(Person person, Instant now) =>
            new(Chats.Said(Chats.Personal), Chats.Personal, person, Sample.First, texts, now);
        var after = Instant.FromUtc(2027, 4, 14, 8, 0);
        MoocMarkTap first = new("P1", "M1", 1, true, "");
        MoocMessages messages = new(bot.MoocViews);
        _ = texts.Mooc.NoneHere + texts.Mooc.YourMark;

        foreach (var episode in Enumerable.Range(1, 4))
        {
            await database.MoocProgress.SaveAsync(new(Sample.First.Id, new("M1"), episode, Sample.Basile.Id, true, March), default);
        }

        return
        [
            await bot.MessageAsync(messages, MoocMessages.Start, "M1", null, texts, March),
            await bot.MessageAsync(messages, MoocMessages.Episode, "M1-E2", null, texts, March),
            await bot.MessageAsync(messages, MoocMessages.Final, "M1", Sample.Aline, texts, April),
            await bot.MessageAsync(messages, MoocMessages.Missed, "M1", Sample.Aline, texts, after),
            await bot.Mooc.HandleAsync(first, Alone(Sample.Aline, January), default),
            await bot.Mooc.HandleAsync(first, Alone(Sample.Aline, March), default),
            await bot.Mooc.HandleAsync(first with { Done = false }, Alone(Sample.Aline, April), default),
            await bot.Mooc.HandleAsync(new MoocTransferTap("P1", "M1"), Alone(Sample.Aline, after), default),
            await bot.Mooc.HandleAsync(new MoocTransferTap("P1", "M1"), Alone(Sample.Basile, after), default),
            await bot.Mooc.HandleAsync(new MoocLook("P1", "M1"), Alone(Sample.Basile, after), default),
            await bot.Mooc.HandleAsync(first with { Track = "M9" }, Alone(Sample.Aline, after), default),
            .. await FinishedAsync(bot, first, Alone(Sample.Aline, after)),
            await bot.Mooc.HandleAsync(Alone(Sample.Aline, after) with { Conversation = Chats.Group }, default),
        ];
    }

    private static async Task<IReadOnlyList<Reply>> FinishedAsync(Bot bot, MoocMarkTap first, Turn turn)
    {
        List<Reply> replies = [];

        for (var episode = 1; episode <= 4; episode++)
        {
            replies.Add(await bot.Mooc.HandleAsync(first with { Episode = episode }, turn, default));
        }

        return replies;
    }

    private static async Task<IReadOnlyList<Reply>> ContributionsAsync(Bot bot, TestDatabase database, Texts texts)
    {
        Turn InGroup(Person person, Instant now) => new(Chats.Said(Chats.Group), Chats.Group, person, Sample.First, texts, now);
        ContributionMessages messages = new(bot.Writings);
        QuestionAsk ask = new("P1", "W", "n", null, "⟦?⟧", "true");
        AccountTell tell = new("P1", "V1", "n", "⟦…⟧");
        _ = texts.Contributions.More(1);

        foreach (var number in Enumerable.Range(1, 3))
        {
            await database.Contributions.TryAddAsync(new(Sample.First.Id, new("W"), Sample.Celeste.Id, 1, $"⟦{number}⟧", false, March), 3, default);
        }

        return
        [
            await bot.Contributions.HandleAsync(ask, InGroup(Sample.Aline, March), default),
            await bot.Contributions.HandleAsync(ask, InGroup(Sample.Aline, April), default),
            await bot.Contributions.HandleAsync(ask with { Question = null }, InGroup(Sample.Aline, April), default),
            await bot.Contributions.HandleAsync(ask with { Step = "S2" }, InGroup(Sample.Aline, April), default),
            await bot.Contributions.HandleAsync(new QuestionLook("P1", "W"), InGroup(Sample.Celeste, April), default),
            await bot.Contributions.HandleAsync(new ContributionWithdraw("P1", "W", 3, March.ToUnixTimeMilliseconds()), InGroup(Sample.Celeste, April), default),
            await bot.Step.HandleAsync(new StepLook("P1", "W"), InGroup(Sample.Celeste, April), default),
            .. await FullAsync(bot, InGroup, texts),
            await bot.MessageAsync(messages, ContributionMessages.Questions, "W", Sample.Staff, texts, April),
            await bot.MessageAsync(messages, ContributionMessages.Account, "V1", null, texts, April),
            await bot.Contributions.HandleAsync(tell, InGroup(Sample.Aline, April), default),
        ];
    }

    private static async Task<IReadOnlyList<Reply>> FullAsync(Bot bot, Func<Person, Instant, Turn> inGroup, Texts texts)
    {
        RsvpTap come = new("P1", "V2", 0, "Yes", "n");
        _ = texts.Steps.SeatFreedSummary(string.Empty);
        List<Reply> replies = [];

        foreach (var person in new[] { Sample.Aline, Sample.Basile, Sample.Celeste })
        {
            replies.Add(await bot.Rsvp.HandleAsync(come, inGroup(person, April), default));
        }

        var state = await bot.States.ReadAsync(Sample.First, "V2", null, "msteams", April, default);
        return [.. replies, Reply.Showing(StepCard.SeatFreed(state!, texts, Sample.Celeste))];
    }

    private static async Task<Reply> MessageAsync(this Bot bot, IMessage from, string name, string step, Person? reader, Texts texts, Instant now)
    {
        var plan = await bot.Plans.OfAsync(Sample.First, default);
        var message = await from.DrawAsync(new(plan, plan.Find(new(step))!, new($"P1/{step}/{name}"), "rule", name, reader, "msteams", texts, now), default);
        Assert.NotNull(message);

        return Reply.Showing(message.Card, message.Summary).And(new Post.Here(OutgoingActivity.Saying(message.Item!.Text, TextFormat.Plain)));
    }
}
