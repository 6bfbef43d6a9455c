using System.Text.Json.Nodes;
using NodaTime;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Rhythm;

namespace Rameau.Bot.Tests.Information;

/// <summary>The first dedicated newsletter of the promotion Aubépine, which nobody animates yet: Le RAMEAU's team composes it.</summary>
public sealed class LetterStoryTests
{
    private const string Chat = BotInRoom.P1Chat, Participant = "p1-02", Letter = "Newsletter de votre parcours", Unread = "Sélection du catalogue", Tool = "Co-construction territoriale — Boîte à outils";
    private static readonly PromotionId P1 = new("P1");

    [Fact]
    public async Task Read_again_and_approved_it_goes_out_and_can_still_be_mended_in_its_place()
    {
        await using var bot = await BotInRoom.StartAsync(new RoomOptions { EnforceLimits = false }); // five weeks pass in a moment
        var due = await StartedAsync(bot);
        await ToAsync(bot, due.PlusDays(-7));
        await bot.SeesAsync(bot.StaffChat(), "relisez-la");

        var composer = await bot.TapAsync(BotInRoom.Staff, bot.StaffChat(), "Relire");
        Assert.Contains("Sans votre accord", composer.Text(), StringComparison.Ordinal);
        var review = Heard.In(bot, bot.StaffChat()).Last(message => message.Says("relisez-la"));
        Assert.Contains("Approuvée", (await TapAsync(bot, BotInRoom.Staff, bot.StaffChat(), review.Id, BotInRoom.Action(composer.Body!["value"]!, "Approuver")!)).Text(), StringComparison.Ordinal);

        await ToAsync(bot, due.PlusDays(-2));
        await ToAsync(bot, due);
        await bot.SeesAsync(Chat, Letter);
        Assert.Single(Heard.In(bot, bot.StaffChat()), message => message.Says("relisez-la"));

        var read = await ReadAsync(bot);
        Assert.DoesNotContain(Unread, read.Text(), StringComparison.Ordinal);
        Assert.Contains(Tool, read.Text(), StringComparison.Ordinal);
        var posted = Assert.Single(Heard.In(bot, Chat), message => message.Says(Letter));
        var kept = await TapAsync(bot, Participant, Chat, posted.Id, BotInRoom.Action(read.Body!["value"]!, "À lire plus tard")!);
        Assert.Contains("mes lectures", kept.Text(), StringComparison.Ordinal);

        await TapAsync(bot, BotInRoom.Staff, bot.StaffChat(), review.Id, Execute("letter/edit", new() { ["promotion"] = "P1", ["step"] = "NL1", ["revision"] = 2, ["act"] = "remove", ["item"] = "crn-coconstruction-outils" }));
        await bot.RunAsync(P1);
        Assert.DoesNotContain(Tool, (await ReadAsync(bot)).Text(), StringComparison.Ordinal);
        Assert.Equal(posted.Id, Assert.Single(Heard.In(bot, Chat), message => message.Says(Letter)).Id);
    }

    [Fact]
    public async Task Nobody_read_it_again_it_goes_out_as_a_selection_of_the_catalogue()
    {
        await using var bot = await BotInRoom.StartAsync(new RoomOptions { EnforceLimits = false }); // five weeks pass in a moment
        var due = await StartedAsync(bot);

        foreach (var (days, reviews) in new[] { (-7, 1), (-4, 2) }) // two days before is a Sunday, so it is said on Friday
        {
            await ToAsync(bot, due.PlusDays(days));
            await AskedToReadAgainAsync(bot, reviews); // what is asked is of no use any more once the clock has moved on
        }

        await ToAsync(bot, due);
        await bot.SeesAsync(Chat, Letter);
        Assert.Contains(Unread, (await ReadAsync(bot)).Text(), StringComparison.Ordinal);
        Assert.Equal(2, ReviewsIn(bot));
    }

    /// <returns>The day of the letter.</returns>
    private static async Task<LocalDate> StartedAsync(BotInRoom bot)
    {
        await bot.InstallAsync(Chat);
        await bot.Room.Teams.Say(BotInRoom.Staff, bot.StaffChat(), "aide").Answer; // the bot meets them
        var plan = await bot.PlanAsync(P1);

        return plan.Promotion.Zone.DayOf(plan.Find(new("NL1"))!.StartsAt);
    }

    private static int ReviewsIn(BotInRoom bot) => Heard.In(bot, bot.StaffChat()).Count(message => message.Says("relisez-la"));

    private static Task<RoomMessage> AskedToReadAgainAsync(BotInRoom bot, int times) =>
        bot.Room.World.WhenAsync(bot.StaffChat(), _ => ReviewsIn(bot) == times).WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);

    /// <summary>Ten past ten that day in Paris.</summary>
    private static async Task ToAsync(BotInRoom bot, LocalDate day)
    {
        bot.AdvanceTo(DateTimeZoneProviders.Tzdb["Europe/Paris"].AtStrictly(day.At(new(10, 10))).ToDateTimeOffset());
        await bot.RunAsync(P1);
    }

    /// <summary>The letter itself, which may stand among other messages of its day.</summary>
    private static Task<RoomAnswer> ReadAsync(BotInRoom bot) => TapAsync(
        bot, Participant, Chat, Heard.In(bot, Chat).Last(message => message.Says(Letter)).Id, Execute("message/look", new() { ["promotion"] = "P1", ["key"] = "P1/NL1/newsletter" }));

    private static Task<RoomAnswer> TapAsync(BotInRoom bot, string person, string chat, string message, JsonObject action)
    {
        var tap = action.DeepClone().AsObject();
        tap.Remove("fallback");
        return bot.Room.Teams.InvokeAsync(person, chat, message, tap);
    }

    private static JsonObject Execute(string verb, JsonObject data) => new() { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data };
}

file static class Chats
{
    public static string StaffChat(this BotInRoom bot) => bot.Room.World.PersonalChat(bot.Room.World.Person(BotInRoom.Staff)!).Id;
}
