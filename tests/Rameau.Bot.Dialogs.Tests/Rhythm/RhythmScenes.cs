using NodaTime;
using Rameau.Bot.Dialogs.Preview;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Cards;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Rhythm;

/// <summary>Everything that is said by the rhythm and about it, said once.</summary>
internal static class RhythmScenes
{
    /// <param name="turn">Of the animator, in the promotion's chat.</param>
    /// <param name="alone">Of staff, in their own chat.</param>
    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn turn, Turn alone) =>
        [.. await MessagesAsync(bot, database, turn), .. await DoubtsAsync(bot, database, turn), .. await PreviewsAsync(bot, turn, alone)];

    private static async Task<IReadOnlyList<Reply>> MessagesAsync(Bot bot, TestDatabase database, Turn turn)
    {
        var (texts, now) = (turn.Texts, turn.Now);
        foreach (var change in (PlanChange[])
        [
            new PlanChange.Moved(new("S4"), new LocalDateTime(2027, 10, 12, 9, 30)), new PlanChange.Placed(new("S3"), "⟦1⟧"), new PlanChange.Placed(new("S3"), "⟦2⟧"),
            new PlanChange.Cancelled(new("V3"), "⟦3⟧"), new PlanChange.Moved(new("TP3"), new LocalDateTime(2027, 7, 8, 0, 0)),
            new PlanChange.Added(new("EV-9"), new(StepKind.TargetedEvents, "⟦4⟧", new LocalDateTime(2027, 5, 4, 18, 0), 60)),
        ])
        {
            await database.Promotions.ChangeAsync(Sample.First.Id, change with { DecidedAt = now }, default);
        }

        var plan = await bot.Plans.OfAsync(Sample.First, default);
        await database.Rsvps.SaveAsync(new(Sample.First.Id, new("S4"), Sample.Aline.Id, RsvpAnswer.No, now, plan.Find(new("S4"))!.Revision), default);
        Message?[] news = await Task.WhenAll(plan.Steps.Concat(plan.Cancelled).Where(step => step.News is not null).Select(step =>
            bot.MessageAsync(MessageNames.News, step.Id.Value, Beats.NewsRule(step, step.News!).Name, null, texts, now)));
        Message?[] others =
        [
            await bot.MessageAsync(MessageNames.DeadChat, "S4", MessageNames.DeadChat, Sample.Staff, texts, now),
            await bot.MessageAsync(MessageNames.Absences, "S4", "absences", Sample.Aline, texts, now),
            await bot.MessageAsync(MessageNames.Community, "COM", "community", null, texts, now),
            await bot.MessageAsync(MessageNames.Newsletter, Said.Newsletter, "newsletter", null, texts, now),
            await bot.MessageAsync(MessageNames.Monthly, Said.Monthly, "monthly", null, texts, now),
            await bot.MessageAsync(MessageNames.CoachingOpen, "C1", "coaching-open", null, texts, now),
            await bot.MessageAsync(MessageNames.CoachingReminder, "C1", "coaching-last-week", Sample.Basile, texts, now),
        ];
        Message[] said = [.. news.Concat(others).OfType<Message>()];
        var today = Sample.First.Zone.DayOf(now);

        return
        [
            .. said.Append(DigestCard.Of(said, today, today, texts)).Append(DigestCard.Of(said, today.PlusDays(-1), today, texts))
                .Select(message => Reply.Showing(message.Card, message.Summary)),
        ];
    }

    private static async Task<IReadOnlyList<Reply>> DoubtsAsync(Bot bot, TestDatabase database, Turn turn)
    {
        Delivery row = await database.DoubtfulAsync(turn.Now), other = await database.DoubtfulAsync(turn.Now, "two-weeks"), late = await database.DoubtfulAsync(turn.Now - Duration.FromDays(2), "eve");
        var asked = await bot.DoubtAsync(row, Sample.Aline, turn.Texts, turn.Now);
        _ = turn.Texts.Rhythm.NothingMore;

        return
        [
            Reply.Showing(asked!.Card, asked.Summary),
            await bot.Doubt.HandleAsync(new("P1", row.Key.Value, true), turn, default),
            await bot.Doubt.HandleAsync(new("P1", row.Key.Value, true), turn, default),
            await bot.Doubt.HandleAsync(new("P1", other.Key.Value, false), turn, default),
            await bot.Doubt.HandleAsync(new("P1", late.Key.Value, false), turn, default),
        ];
    }

    private static async Task<IReadOnlyList<Reply>> PreviewsAsync(Bot bot, Turn turn, Turn alone)
    {
        var beats = await bot.BeatDecisions.UpcomingAsync(await bot.Plans.OfAsync(Sample.First, default), turn.Now, turn.Now + Duration.FromDays(60), default);
        var free = beats.Where(post => post.At > turn.Now + Duration.FromDays(1)).SelectMany(post => post.Beats).ToArray();
        string beat = free.First(one => one is { Audience: Audience.Group, Rule.Message: MessageNames.Reminder }).Key.Value, gone = "P1/S2/one-week";
        List<Reply> replies =
        [
            await bot.Preview.HandleAsync(turn, default),
            await bot.Preview.HandleAsync(alone, default),
            await bot.Preview.HandleAsync(new PreviewOpen("P1"), turn, default),
            await bot.Preview.HandleAsync(new PreviewOpen("P1"), turn with { Now = Instant.FromUtc(2029, 1, 1, 0, 0) }, default),
            await bot.Preview.HandleAsync(new PreviewLook("P1"), turn, default),
            await bot.Preview.HandleAsync(new PreviewLook("P1", "P1/S9/eve"), turn, default),
        ];
        replies.AddRange(await Task.WhenAll(free.Select(one => bot.Preview.HandleAsync(new PreviewLook("P1", one.Key.Value), turn, default))));

        foreach (var (date, time) in new[] { ("", ""), ("2027-04-01", "10:00"), ("2027-04-01", "23:00"), ("2027-01-01", "10:00"), ("2028-01-01", "10:00") })
        {
            replies.Add(await bot.PreviewChange.HandleAsync(new PreviewPostpone("P1", beat, "n", Date: date, Time: time), turn, default));
        }

        return Unframed(
        [
            .. replies,
            await bot.PreviewChange.HandleAsync(new PreviewSay("P1", beat, "n", "⟦…⟧"), turn, default),
            await bot.PreviewChange.HandleAsync(new PreviewPostpone("P1", beat, "n", IsOnTime: true), turn, default),
            await bot.PreviewChange.HandleAsync(new PreviewSkip("P1", beat, true, "n"), turn, default),
            await bot.PreviewChange.HandleAsync(new PreviewSkip("P1", beat, false, "n"), turn, default),
            await bot.PreviewChange.HandleAsync(new PreviewSay("P1", beat, "n"), turn, default),
            await bot.PreviewChange.HandleAsync(new PreviewSkip("P1", gone, true, "n"), turn, default),
            await bot.PreviewChange.HandleAsync(new PreviewSkip("P1", "P1/S9/eve", true, "n"), turn, default),
        ]);
    }

    /// <summary>What stands in a preview's frame is in the language of those who will read it, not of the one who looks.</summary>
    private static IReadOnlyList<Reply> Unframed(IEnumerable<Reply> replies) =>
    [
        .. replies.Select(reply => reply with
        {
            Card = reply.Card is { } card ? card with { Body = [.. (card.Body ?? []).Where(part => part is not Container { Style: ContainerStyle.Emphasis })] } : null,
        }),
    ];
}
