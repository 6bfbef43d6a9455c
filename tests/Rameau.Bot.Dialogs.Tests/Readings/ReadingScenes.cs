using Rameau.Bot.Dialogs.Readings;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Dialogs.Tests.Readings;

/// <summary>All that is said of what somebody keeps, in whatever language it is given.</summary>
internal static class ReadingScenes
{
    public const string Entry = "crn-partenariats-illustrations";

    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn alone)
    {
        List<Reply> replies =
        [
            await bot.Readings.HandleAsync(alone, default),
            await bot.Readings.HandleAsync(new ReadingKeep(Entry, "un exemple de partenariat avec une entreprise"), alone, default),
            await bot.Readings.HandleAsync(new ReadingKeep("crn-rse-outils", IsEntry: true), alone, default),
        ];

        foreach (var id in new[] { "crn-mse-outils", "crn-mse-methodes", "crn-mse-publications" })
        {
            await bot.Readings.HandleAsync(new ReadingKeep(id), alone, default);
        }

        await database.Readings.KeepAsync(alone.Person!.Id, new("gone"), "⟦1⟧", alone.Now, default);
        var reminder = await bot.ReminderAsync(database, alone.Person, Entry, alone);

        return
        [
            .. replies,
            Reply.Showing(reminder!.Card, reminder.Summary),
            await bot.Readings.HandleAsync(new ReadingDo(Entry, ReadingDo.Stay), alone, default),
            await bot.Readings.HandleAsync(new ReadingDo(Entry, ReadingDo.Read), alone, default),
            await bot.Readings.HandleAsync(new ReadingDo(Entry, ReadingDo.Unread), alone, default),
            await bot.Readings.HandleAsync(new ReadingsLook(4), alone, default),
        ];
    }

    /// <summary>The reminder of it, as its keeper gets it.</summary>
    public static async Task<Message?> ReminderAsync(this Bot bot, TestDatabase database, Person keeper, string entry, Turn turn)
    {
        var plan = await bot.Plans.OfAsync(turn.Promotion!, default);
        var row = ReadingMessage.Of((await database.Readings.FindAsync(keeper.Id, new(entry), default))! with { Reminders = 1 }, plan, turn.Now);

        return await bot.Messages.DrawAsync(
            new(plan, plan.Find(row.Step)!, row.Beat, row.Rule, row.Message, keeper, "msteams", turn.Texts, turn.Now) { Because = turn.Texts.Rhythm.WhyNotice(row.Message) }, default);
    }
}
