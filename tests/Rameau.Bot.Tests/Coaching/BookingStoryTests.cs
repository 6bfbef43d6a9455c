using System.Text.Json.Nodes;
using NodaTime;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Coaching;

/// <summary>Wednesday 10 March 2027, in the second window of the demo's second promotion; Olivier (p2-02) has no call yet.</summary>
public sealed class BookingStoryTests
{
    private const string Olivier = "p2-02", Helene = "coach-1";

    [Fact]
    public async Task A_call_is_booked_in_two_taps_told_to_the_coach_recalled_and_left_without_a_trace()
    {
        await using var bot = await BotInRoom.StartAsync();
        await bot.InstallAsync(BotInRoom.P2Chat);
        await bot.Room.Teams.Say(Helene, PersonalOf(bot, Helene), "coaching").Answer; // the bot meets her
        await bot.Room.Teams.Say(Olivier, BotInRoom.P2Chat, "coaching", mentionBot: true).Answer;
        await bot.SeesAsync(BotInRoom.P2Chat, "Mon entretien avec un coach");
        var door = Heard.In(bot, BotInRoom.P2Chat).Last(message => message.Says("Mon entretien avec un coach"));

        var choose = await bot.TapAsync(Olivier, BotInRoom.P2Chat, "Mon entretien");
        Assert.Contains("jeudi 11", choose.Text(), StringComparison.Ordinal);
        var form = await PickAsync(bot, door, choose);
        var confirmed = await bot.Room.Teams.InvokeAsync(Olivier, BotInRoom.P2Chat, door.Id, With(form, "Confirmer", new() { ["phone"] = "06 99 00 00 02", ["questions"] = "Comment élargir le cercle ?" }));

        Assert.Contains("votre entretien est mardi 16", confirmed.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P2Chat), message => message.Says("+33699000002"));
        await bot.SeesAsync(PersonalOf(bot, Helene), "Comment élargir le cercle ?");

        bot.AdvanceTo(new(2027, 3, 15, 8, 5, 0, TimeSpan.Zero)); // the day before, 9 h 05 in Paris
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Demain, votre entretien");

        bot.AdvanceTo(new(2027, 3, 16, 7, 5, 0, TimeSpan.Zero));
        await bot.SeesAsync(PersonalOf(bot, Olivier), "Dans une heure, votre entretien");
        Assert.Single(Heard.In(bot, PersonalOf(bot, Olivier)), message => message.Says("Dans une heure"));
    }

    /// <summary>From the whole list: the first hour on Tuesday.</summary>
    private static async Task<RoomAnswer> PickAsync(BotInRoom bot, RoomMessage door, RoomAnswer shown)
    {
        var at = new LocalDateTime(2027, 3, 16, 9, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Paris"]).ToInstant().ToUnixTimeMilliseconds();
        var all = await bot.Room.Teams.InvokeAsync(Olivier, BotInRoom.P2Chat, door.Id, With(shown, "Autres heures", []));
        Assert.Contains($"{Helene}|{at}", all.Text(), StringComparison.Ordinal);

        return await bot.Room.Teams.InvokeAsync(Olivier, BotInRoom.P2Chat, door.Id, With(all, "Choisir cette heure", new() { ["slot"] = $"{Helene}|{at}" }));
    }

    private static JsonObject With(RoomAnswer shown, string title, JsonObject inputs)
    {
        var action = BotInRoom.Action(shown.Body!["value"]!, title)!.DeepClone().AsObject();
        action.Remove("fallback");

        foreach (var (key, value) in inputs)
        {
            action["data"]!.AsObject()[key] = value?.DeepClone();
        }

        return action;
    }

    private static string PersonalOf(BotInRoom bot, string person) => bot.Room.World.PersonalChat(bot.Room.World.Person(person)!).Id;
}
