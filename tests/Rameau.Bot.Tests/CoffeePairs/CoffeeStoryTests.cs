using NodaTime;
using Rameau.Bot.Domain.CoffeePairs;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.CoffeePairs;

/// <summary>From Wednesday 10 March 2027, 9 h, on: five people of the demo's first two promotions take part.</summary>
public sealed class CoffeeStoryTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static readonly string[] Members = ["p1-01", "p1-02", "p1-03", "p2-01", "p2-02"];

    private static readonly YearMonth April = new(2027, 4);

    [Fact]
    public async Task For_three_months_each_is_told_once_whatever_the_program_does()
    {
        await using var bot = await StartedAsync();

        bot.AdvanceTo(Paris(4, 1, 8));
        await SeeAsync(bot, "Votre café du mois", times: 1);
        await bot.RestartAsync();
        bot.AdvanceTo(Paris(4, 1, 12));
        await bot.Room.Teams.IdleAsync();
        await SeeAsync(bot, "Votre café du mois", times: 1);

        bot.AdvanceTo(Paris(4, 15, 9));
        await SeeAsync(bot, "c’est fait", times: 1);

        // It is drawn, and the program dies before anybody is told.
        var may = April.PlusMonths(1);
        await bot.RestartAsync(async () =>
        {
            var guests = (await database.CoffeePairs.MembersAsync(default)).Select(member => new CoffeeGuest(member.Person, null));
            await database.CoffeePairs.TryDrawAsync(may, CoffeePlan.Of(guests, await database.CoffeePairs.TablesAsync(April, default), may), Instant.FromUtc(2027, 5, 3, 6, 0), default);
        });
        bot.AdvanceTo(Paris(5, 3, 8)); // 1 and 2 May are a weekend
        await SeeAsync(bot, "Votre café du mois", times: 2);

        bot.AdvanceTo(Paris(6, 1, 8));
        await SeeAsync(bot, "Votre café du mois", times: 3);

        var tables = await database.CoffeePairs.TablesAsync(April, default);
        Assert.Equal([2, 3, 2, 3, 2, 3], tables.Select(table => table.People.Count));
    }

    [Fact]
    public async Task Who_pauses_is_told_and_comes_back_by_themselves_and_who_is_forgotten_is_missed()
    {
        await using var bot = await StartedAsync();
        await database.CoffeePairs.SaveAsync(new(new("p1-01"), default, new(2027, 5, 1)), default);

        bot.AdvanceTo(Paris(4, 1, 8));
        await bot.SeesAsync(PersonalOf(bot, "p1-01"), "Vous êtes en pause de cafés. Vous reprenez samedi 1er");
        var table = (await database.CoffeePairs.TablesAsync(April, default))[0];

        await bot.RestartAsync(() => database.RowsAsync($"DELETE FROM person WHERE id = '{table.People[0]}'"));
        bot.AdvanceTo(Paris(4, 2, 12));
        await bot.SeesAsync(PersonalOf(bot, table.People[1].Value), "ne participe plus");

        bot.AdvanceTo(Paris(5, 3, 8));
        await bot.SeesAsync(PersonalOf(bot, "p1-01"), "Votre café du mois");
    }

    private static DateTimeOffset Paris(int month, int day, int hour) => new(2027, month, day, hour, 5, 0, TimeSpan.FromHours(2));

    private async Task<BotInRoom> StartedAsync()
    {
        await database.ClearAsync();
        var bot = await BotInRoom.StartAsync(settings: database.Settings);
        await bot.InstallAsync(BotInRoom.P1Chat);
        await bot.InstallAsync(BotInRoom.P2Chat);

        foreach (var person in Members)
        {
            await bot.Room.Teams.Say(person, PersonalOf(bot, person), "cafés").Answer;
            await bot.TapAsync(person, PersonalOf(bot, person), "Participer");
        }

        return bot;
    }

    private static async Task SeeAsync(BotInRoom bot, string words, int times)
    {
        foreach (var person in Members)
        {
            var chat = PersonalOf(bot, person);
            await bot.Room.World.WhenAsync(chat, _ => Heard.In(bot, chat).Count(message => message.Says(words)) >= times).WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System);
            Assert.Equal(times, Heard.In(bot, chat).Count(message => message.Says(words)));
        }
    }

    private static string PersonalOf(BotInRoom bot, string person) => bot.Room.World.PersonalChat(bot.Room.World.Person(person)!).Id;
}
