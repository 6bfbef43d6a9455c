using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rameau.Bot.Dialogs.Gatherings;
using Rameau.Bot.Domain.Gatherings;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Gatherings;

/// <summary>From Wednesday 10 March 2027, 9 h, on: somebody of the demo's second promotion proposes drinks on Friday 19 March, 18 h 30.</summary>
public sealed class GatheringStoryTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private const string Author = "p2-01", Second = "p2-02", Third = "p2-03", Elsewhere = "p1-01";

    private static readonly JsonObject Form = new()
    {
        ["title"] = "Apéro du quai", ["date"] = "2027-03-19", ["time"] = "18:30", ["place"] = "Le Quai", ["audience"] = $"{GatheringAudience.Everybody}", ["capacity"] = "2",
    };

    [Fact]
    public async Task It_is_proposed_filled_waited_for_moved_up_recalled_and_counted()
    {
        await using var bot = await BotInRoom.StartAsync(settings: "--Calendar:PublicUrl=https://bot.example/");
        await ProposedAsync(bot);
        await bot.SeesAsync(BotInRoom.P2Chat, "Apéro du quai");
        await bot.SeesAsync(PersonalOf(bot, Elsewhere), "Apéro du quai");
        Assert.DoesNotContain(Heard.In(bot, PersonalOf(bot, Second)), message => message.Says("Apéro du quai")); // who reads the group is not invited twice

        var coming = await AnswerAsync(bot, Second, comes: true);
        Assert.Contains("SUMMARY:Apéro du quai", await FileAsync(bot, coming), StringComparison.Ordinal);
        Assert.Contains("numéro 1 de la file", (await AnswerAsync(bot, Third, comes: true)).Text(), StringComparison.Ordinal);
        await bot.SeesAsync(BotInRoom.P2Chat, "2 personnes viennent, 1 attend une place");

        await AnswerAsync(bot, Second, comes: false);
        await bot.SeesAsync(PersonalOf(bot, Third), "Une place s’est libérée");

        bot.AdvanceTo(Paris(18, 10, 5));
        await bot.SeesAsync(PersonalOf(bot, Third), "C’est demain.");
        bot.AdvanceTo(Paris(19, 16, 35));
        await bot.SeesAsync(PersonalOf(bot, Author), "C’est tout à l’heure.");

        bot.AdvanceTo(Paris(22, 8, 5)); // it ended after the closing on Friday
        await bot.SeesAsync(PersonalOf(bot, Author), "combien étaient là");
        await bot.TapAsync(Author, PersonalOf(bot, Author), "Dire combien", new() { ["count"] = "7" });
        Assert.Equal(7, (await StoredAsync(bot)).Attended);
        Assert.DoesNotContain(Heard.In(bot, PersonalOf(bot, Second)), message => message.Says("Apéro du quai"));
    }

    [Fact]
    public async Task Cancelled_it_is_told_once_to_each_who_answered_whatever_the_program_does()
    {
        await database.ClearAsync();
        await using var bot = await BotInRoom.StartAsync(settings: database.Settings);
        await ProposedAsync(bot);
        await AnswerAsync(bot, Second, comes: true);
        var stored = await database.Gatherings.FindAsync(new("0a1b"), default);

        // It is written, and the program dies before anybody is told.
        await bot.RestartAsync(() => database.Gatherings.TryWriteAsync(stored! with { Revision = stored.Revision + 1, CancelledAt = Instant.FromUtc(2027, 3, 10, 8, 1) }, default));
        bot.AdvanceTo(Paris(11, 9, 0));
        await bot.SeesAsync(PersonalOf(bot, Second), "Cette rencontre n’aura pas lieu.");

        await bot.RestartAsync();
        bot.AdvanceTo(Paris(22, 9, 0));
        await bot.Room.Teams.IdleAsync();
        Assert.Single(Heard.In(bot, PersonalOf(bot, Second)), message => message.Says("Cette rencontre n’aura pas lieu."));
        Assert.DoesNotContain(Heard.In(bot, PersonalOf(bot, Second)), message => message.Says("C’est tout à l’heure."));
        Assert.DoesNotContain(Heard.In(bot, PersonalOf(bot, Author)), message => message.Says("combien étaient là"));
    }

    [Fact]
    public async Task Who_is_forgotten_leaves_their_place_to_who_waits()
    {
        await database.ClearAsync();
        await using var bot = await BotInRoom.StartAsync(settings: database.Settings);
        await ProposedAsync(bot);
        await AnswerAsync(bot, Second, comes: true);
        await AnswerAsync(bot, Third, comes: true);

        await bot.RestartAsync(() => database.RowsAsync($"DELETE FROM person WHERE id = '{Second}'"));
        bot.AdvanceTo(Paris(11, 9, 0));

        await bot.SeesAsync(PersonalOf(bot, Third), "Une place s’est libérée");
    }

    /// <summary>What a calendar gets at the address on the card.</summary>
    private static async Task<string> FileAsync(BotInRoom bot, RoomAnswer answer)
    {
        using HttpClient calendar = new();
        var card = answer.Text();
        var from = card.IndexOf("/lien/", StringComparison.Ordinal);

        return await calendar.GetStringAsync(new Uri(bot.Url, card[from..card.IndexOf('"', from)]));
    }

    private static DateTimeOffset Paris(int day, int hour, int minute) => new(2027, 3, day, hour, minute, 0, TimeSpan.FromHours(1));

    private static async Task ProposedAsync(BotInRoom bot)
    {
        await bot.InstallAsync(BotInRoom.P2Chat);

        foreach (var person in new[] { Author, Second, Third, Elsewhere })
        {
            await bot.Room.Teams.Say(person, PersonalOf(bot, person), "aide").Answer; // the bot meets them
        }

        var written = Form.DeepClone().AsObject();
        written["gathering"] = "0a1b";
        await InvokeAsync(bot, Author, GatheringWrite.Verb, written);
        var published = await InvokeAsync(bot, Author, GatheringPublish.Verb, new() { ["gathering"] = "0a1b", ["revision"] = 1 });
        Assert.Contains("C’est publié", published.Text(), StringComparison.Ordinal);
    }

    private static Task<RoomAnswer> AnswerAsync(BotInRoom bot, string person, bool comes) =>
        InvokeAsync(bot, person, GatheringReply.Verb, new() { ["gathering"] = "0a1b", ["comes"] = comes, ["nonce"] = $"{comes}" });

    /// <summary>A tap on whatever card the person has at hand.</summary>
    private static Task<RoomAnswer> InvokeAsync(BotInRoom bot, string person, string verb, JsonObject data)
    {
        var chat = PersonalOf(bot, person);
        var card = Heard.In(bot, chat).Last(message => message.Cards.Count > 0);

        return bot.Room.Teams.InvokeAsync(person, chat, card.Id, new() { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data });
    }

    private static async Task<Gathering> StoredAsync(BotInRoom bot) => (await bot.Services.GetRequiredService<IGatherings>().FindAsync(new("0a1b"), default))!;

    private static string PersonalOf(BotInRoom bot, string person) => bot.Room.World.PersonalChat(bot.Room.World.Person(person)!).Id;
}
