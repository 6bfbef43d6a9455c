using NodaTime;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Rhythm;
using Rameau.Bot.Dialogs.Turns;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.Protocol.Activities;
using Rameau.Bot.Testing;
using Sample = Rameau.Bot.Testing.People;

namespace Rameau.Bot.Dialogs.Tests.Coaching;

/// <summary>Coaching from opening hours to what did not take place: everything that can be said about a call.</summary>
internal static class CoachingScenes
{
    private static readonly Instant Eve = Instant.FromUtc(2027, 3, 22, 8, 0);
    private static readonly Instant Tuesday = Instant.FromUtc(2027, 3, 30, 7, 0), Thursday = Instant.FromUtc(2027, 3, 25, 8, 0);

    /// <param name="personal">In the 1:1 chat, in the language that is looked at.</param>
    public static async Task<IReadOnlyList<Reply>> PlayAsync(Bot bot, TestDatabase database, Turn personal)
    {
        Turn Of(Domain.People.Person person, Instant? now = null) => personal with { Person = person, Promotion = Sample.First, Now = now ?? Eve };
        var aline = Of(Sample.Aline);
        var abroad = aline with { Activity = aline.Activity with { LocalTimezone = "America/Montreal" } };
        CoachingBook book = new("P1", "C1", $"coach|{Tuesday.ToUnixTimeMilliseconds()}", "n", null, "06 99 00 00 01");
        CoachingPick pick = new("P1", "C1", null, book.Slot);
        var at = Tuesday.ToUnixTimeMilliseconds();
        List<Reply> said = [];

        await bot.CoachAgenda.OpenAsync("mardis et jeudis 9 h-17 h du 4 mars au 8 avril", Of(Sample.Coach), default);
        said.Add(await bot.Coaching.HandleAsync(new CoachingLook("P1"), aline, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingLook("P1"), abroad, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingLook("P1", "C9"), aline, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingSearch("P1", "C1"), aline, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingSearch("P1", "C1", null, "2027-03-24"), aline, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingPick("P1", "C1"), aline, default));
        await database.CoachingCalls.AllowJointAsync(Sample.First.Id, new("vents"), default);
        said.Add(await bot.Coaching.HandleAsync(pick, aline, default));
        said.Add(await bot.Calls.HandleAsync(book with { Phone = "" }, aline, default));
        said.Add(await bot.Calls.HandleAsync(book with { Joint = "true" }, aline, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingLook("P1"), Of(Sample.Basile), default));
        said.Add(await bot.Calls.HandleAsync(book, Of(Sample.Celeste), default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingPrepare("P1", "C1"), aline, default));
        said.Add(await bot.Calls.HandleAsync(new CoachingPrepared("P1", "C1", "n", "06 99 00 00 01", "?"), aline, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingMove("P1", "C1", at), aline, default));
        said.Add(await bot.Coaching.HandleAsync(pick with { Moves = at, Slot = $"coach|{Thursday.ToUnixTimeMilliseconds()}" }, aline, default));
        said.Add(await bot.Calls.HandleAsync(book with { Moves = at, Slot = $"coach|{Thursday.ToUnixTimeMilliseconds()}" }, aline, default));
        said.Add(await bot.Coaching.HandleAsync(new CoachingCancel("P1", "C1", Thursday.ToUnixTimeMilliseconds()), aline, default));
        said.AddRange(await RemindAsync(bot, database, Of(Sample.Aline), CallReminders.Eve, CallReminders.Hour));
        said.Add(await bot.Calls.HandleAsync(new CoachingDrop("P1", "C1", Thursday.ToUnixTimeMilliseconds(), "x"), aline, default));
        said.AddRange(await RemindAsync(bot, database, Of(Sample.Aline), CallNotices.Withdrawn));
        said.Add(await bot.CoachingCommand.HandleAsync(aline with { Conversation = Chats.Group }, default));
        said.AddRange(await NudgeAsync(bot, Of(Sample.Celeste)));
        said.AddRange(await WaitAsync(bot, database, Of));
        said.AddRange(await MissAsync(bot, database, Of, book));

        CoachingScene scene = new(database.People, database.WorkReports, bot.Links);
        var celeste = (await bot.Desk.ReadAsync(await bot.Plans.OfAsync(Sample.First, default), Sample.Celeste, null, Eve, default))! with { Mine = null, Place = 2 };
        said.Add(Reply.Showing(await scene.DrawAsync(celeste with { Hours = new([], 0, [], true) }, aline, null, default)));
        FreeSlot[] some = [.. Enumerable.Range(0, 5).Select(day => new FreeSlot(Tuesday - Duration.FromDays(day), Sample.Coach.Id))];
        said.Add(Reply.Showing(await scene.DrawAsync(celeste with { Hours = new(some, some.Length, [], IsWhole: false) }, aline, null, default)));

        said.Add(Reply.Noting(aline.Texts.Coaching.NoWindow)); // of a pathway without one

        foreach (var why in Enum.GetValues<CallRefusal>())
        {
            said.Add(Reply.Noting(aline.Texts.Coaching.Refused(why)));
        }

        return said;
    }

    /// <summary>One hour a week for three people: who had a call before leaves it to the others, one waits, and is offered it.</summary>
    private static async Task<IReadOnlyList<Reply>> WaitAsync(Bot bot, TestDatabase database, Func<Domain.People.Person, Instant?, Turn> of)
    {
        await database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone) { WeeklyCap = 1, DailyCap = 1 }, default);
        await database.CoachingCalls.SaveAsync(new(Sample.First.Id, new("C0"), Sample.Aline.Id, Sample.Coach.Id, Instant.FromUtc(2027, 2, 2, 8, 0)), default);
        List<Reply> said =
        [
            await bot.Coaching.HandleAsync(new CoachingLook("P1"), of(Sample.Aline, null), default),
            await bot.Coaching.HandleAsync(new CoachingLook("P1"), of(Sample.Celeste, null), default),
            await bot.Calls.HandleAsync(new CoachingWait("P1", "C1"), of(Sample.Celeste, null), default),
            await bot.Calls.HandleAsync(new CoachingWait("P1", "C1"), of(Sample.Aline, null), default),
            await bot.Calls.HandleAsync(new CoachingWait("P1", "C1", Leaves: true), of(Sample.Aline, null), default),
        ];
        var (offers, _) = await new Waitlist(bot.Desk, database.CoachingCalls).RunAsync(await bot.Plans.OfAsync(Sample.First, default), Eve, default);

        foreach (var offer in offers)
        {
            said.Add(await bot.Coaching.HandleAsync(new CoachingLook("P1"), of(Sample.Celeste, null), default));
            said.Add(await bot.Calls.HandleAsync(new CoachingAnswer("P1", "C1", offer.StartsAt.ToUnixTimeMilliseconds(), Takes: false), of(Sample.Celeste, null), default));
        }

        await database.CoachAgendas.SaveAsync(new(Sample.Coach.Id, Sample.First.Zone), default);
        return said;
    }

    private static async Task<IReadOnlyList<Reply>> MissAsync(Bot bot, TestDatabase database, Func<Domain.People.Person, Instant?, Turn> of, CoachingBook book)
    {
        await bot.Calls.HandleAsync(book, of(Sample.Aline, null), default);
        await database.CoachingCalls.SaveAsync((await database.CoachingCalls.FindAsync(new(Sample.First.Id, new("C1"), Sample.Aline.Id), default))! with { Phone = null }, default);
        List<Reply> said =
        [
            await bot.Coaching.HandleAsync(new CoachingLook("P1"), of(Sample.Aline, null), default),
            await bot.Coaching.HandleAsync(new CoachingLook("P1", "C1"), of(Sample.Aline, Tuesday + Duration.FromHours(3)), default),
        ];
        await bot.Coach.HandleAsync(new CoachMissed("P1/C1/aline", Tuesday.ToUnixTimeMilliseconds()), of(Sample.Coach, Tuesday + Duration.FromHours(3)), default);
        said.AddRange(await RemindAsync(bot, database, of(Sample.Aline, null), CallNotices.Missed));

        return said;
    }

    private static async Task<IReadOnlyList<Reply>> NudgeAsync(Bot bot, Turn turn)
    {
        var plan = await bot.Plans.OfAsync(Sample.First, default);
        var step = plan.Find(new("C1"))!;
        var message = await bot.Messages.DrawAsync(
            new(plan, step, BeatKey.Of(plan.Promotion.Id, step, "r"), "r", MessageNames.CoachingReminder, turn.Person, "msteams", turn.Texts, turn.Now), default);

        return [Reply.Showing(message!.Card, message.Summary)];
    }

    private static async Task<IReadOnlyList<Reply>> RemindAsync(Bot bot, TestDatabase database, Turn turn, params IReadOnlyList<string> rules)
    {
        List<Reply> said = [];
        var plan = await bot.Plans.OfAsync(Sample.First, default);
        var step = plan.Find(new("C1"))!;
        var call = (await database.CoachingCalls.FindAsync(new(Sample.First.Id, step.Id, turn.Person!.Id), default))!;

        foreach (var rule in rules)
        {
            var row = CallNotices.Of(call, step, rule, turn.Person.Id, turn.Now);

            if (await bot.Messages.DrawAsync(new(plan, step, row.Beat, rule, CallNotices.Message, turn.Person, "msteams", turn.Texts, turn.Now), default) is { } message)
            {
                said.Add(Reply.Posting(new Post.Here(OutgoingActivity.Saying(message.Summary, TextFormat.Plain))));
            }
        }

        return said;
    }
}
