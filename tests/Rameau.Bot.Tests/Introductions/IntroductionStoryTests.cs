using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Links;
using Rameau.Bot.Domain.Introductions;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Links;

namespace Rameau.Bot.Tests.Introductions;

/// <summary>Wednesday 10 March 2027. Aline and Mireille live the demo's first promotion; each lets her address be given once she agrees.</summary>
public sealed class IntroductionStoryTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>, IDisposable
{
    private const string Aline = "p1-01", Mireille = "p1-04", Purpose = "Parler d’une convention avec une mairie.";

    private readonly Logbook log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Two_people_are_introduced_and_nothing_of_either_is_said_before_both_agree()
    {
        await database.ClearAsync();
        await using var bot = await StartAsync();
        await AskAsync(bot);
        var asking = await bot.SeesAsync(PersonalOf(bot, Mireille), Purpose);
        var addresses = await AddressesAsync(bot);

        foreach (var person in (string[])[Aline, Mireille])
        {
            await SayAsync(bot, person, "mes mises en relation");
        }

        AssertNowhere(bot, addresses, await SaidInTheStoreAsync());

        var accept = bot.Room.Teams.InvokeAsync(Mireille, PersonalOf(bot, Mireille), asking.Id, Accepting(asking));
        Assert.Contains("vous acceptez", (await accept).Text(), StringComparison.Ordinal);
        var toAline = await bot.SeesAsync(PersonalOf(bot, Aline), addresses[1]);
        var toMireille = await bot.SeesAsync(PersonalOf(bot, Mireille), addresses[0]);

        foreach (var _ in Enumerable.Range(0, 3)) // Teams delivers it again
        {
            await bot.Room.Teams.InvokeAsync(Mireille, PersonalOf(bot, Mireille), asking.Id, Accepting(asking));
        }

        await bot.Room.Teams.IdleAsync();
        Assert.Equal(toAline, Assert.Single(Heard.In(bot, PersonalOf(bot, Aline)), message => message.Says(addresses[1])));
        Assert.Equal(toMireille, Assert.Single(Heard.In(bot, PersonalOf(bot, Mireille)), message => message.Says(addresses[0])));
        Assert.All(addresses, address => Assert.DoesNotContain(log.Lines, line => line.Contains(address, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(Heard.In(bot, BotInRoom.P1Chat), message => message.Says(Purpose));

        var noted = Assert.Single(await bot.Services.GetRequiredService<IAudit>().AboutAsync(new(Mireille), default), one => one.Act is AuditAct.Exchanged);
        Assert.Equal((new PersonId(Aline), Field.Email), (noted.By!.Value, Assert.Single(noted.Fields)));
    }

    [Fact]
    public async Task Whoever_has_no_Teams_answers_on_a_page_and_reads_there_what_they_were_given()
    {
        await database.ClearAsync();
        await using var bot = await StartAsync(meets: [Aline]);
        using HttpClient http = new();
        WebForm web = new(http);
        await AskAsync(bot);
        var addresses = await AddressesAsync(bot);
        var asked = Assert.Single(await bot.Services.GetRequiredService<IIntroductions>().OfAskedAsync(new(Mireille), default));
        var url = (await bot.Services.GetRequiredService<ISignedLinks>().MakeAsync(LinkPurposes.Introduction, asked.Asked, asked.Id.Value, Now(bot), default))!;

        var page = await web.ReadAsync(url);
        Assert.Contains(Purpose, page, StringComparison.Ordinal);
        Assert.All(addresses, address => Assert.DoesNotContain(address, page, StringComparison.OrdinalIgnoreCase));

        var token = await web.TokenAsync(url);

        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.Contains("vous acceptez", await (await web.PostAsync(url, token, "accept", new KeyValuePair<string, string>("fields", "Email"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await bot.SeesAsync(PersonalOf(bot, Aline), addresses[1]);
        Assert.Contains(addresses[0], await web.ReadAsync(url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_told_of_and_after_two_weeks_it_closes_for_both()
    {
        await database.ClearAsync();
        await using var bot = await StartAsync();
        await bot.Room.Teams.RemoveBotAsync(Mireille, PersonalOf(bot, Mireille));
        await AskAsync(bot);

        bot.AdvanceTo(new(2027, 3, 10, 9, 1, 0, TimeSpan.FromHours(1)));
        await bot.SeesAsync(PersonalOf(bot, Aline), "ne peut pas encore recevoir");

        bot.AdvanceTo(new(2027, 3, 24, 9, 1, 0, TimeSpan.FromHours(1)));
        await bot.SeesAsync(PersonalOf(bot, Aline), "s’est refermée");
        Assert.Equal(IntroductionState.Expired, Assert.Single(await bot.Services.GetRequiredService<IIntroductions>().OfAskerAsync(new(Aline), default)).State);
    }

    private async Task<BotInRoom> StartAsync(params string[] meets)
    {
        var bot = await BotInRoom.StartAsync(new BotSetup { Settings = [.. database.Settings, "--Logging:LogLevel:Default=Debug"], Replacing = services => services.AddSingleton<ILoggerProvider>(log) });
        await bot.InstallAsync(BotInRoom.P1Chat);

        foreach (var person in meets is [] ? [Aline, Mireille] : meets)
        {
            await SayAsync(bot, person, "aide"); // the bot meets them
        }

        return bot;
    }

    /// <summary>From the sentence in the group through the door to the form, and off it goes.</summary>
    private static async Task AskAsync(BotInRoom bot)
    {
        await bot.Room.Teams.Say(Aline, BotInRoom.P1Chat, "mets-moi en relation avec Mireille Tramontagne", mentionBot: true).Answer;
        var door = await bot.SeesAsync(BotInRoom.P1Chat, "Mise en relation");
        var form = await bot.Room.Teams.InvokeAsync(Aline, BotInRoom.P1Chat, door.Id, BotInRoom.Action(JsonNode.Parse(door.Cards[0].GetRawText())!, "Mise en relation")!.DeepClone().AsObject());
        var send = Filled(BotInRoom.Action(form.Body!["value"]!, "Demander")!, ("purpose", Purpose), ("fields", "Email"));

        Assert.Contains("je demande à Mireille", (await bot.Room.Teams.InvokeAsync(Aline, BotInRoom.P1Chat, door.Id, send)).Text(), StringComparison.Ordinal);
    }

    private static JsonObject Accepting(RoomMessage asking) => Filled(BotInRoom.Action(JsonNode.Parse(asking.Cards[0].GetRawText())!, "Accepter")!, ("fields", "Email"));

    private static JsonObject Filled(JsonObject action, params (string Input, string Value)[] inputs)
    {
        var filled = action.DeepClone().AsObject();
        filled.Remove("fallback");
        Array.ForEach(inputs, one => filled["data"]![one.Input] = one.Value);
        return filled;
    }

    private static Task<RoomAnswer> SayAsync(BotInRoom bot, string person, string text) => bot.Room.Teams.Say(person, PersonalOf(bot, person), text).Answer;

    private static async Task<string[]> AddressesAsync(BotInRoom bot)
    {
        var people = bot.Services.GetRequiredService<IPeople>();
        return [(await people.FindAsync(new(Aline), default))!.Email!, (await people.FindAsync(new(Mireille), default))!.Email!];
    }

    /// <summary>Every row but those of the people themselves.</summary>
    private async Task<IEnumerable<string>> SaidInTheStoreAsync() => (await database.DumpAsync()).Where(row => !row.StartsWith("person|", StringComparison.Ordinal));

    private void AssertNowhere(BotInRoom bot, string[] addresses, IEnumerable<string> rows) => Assert.All(addresses, address =>
    {
        Assert.All((string[])[BotInRoom.P1Chat, PersonalOf(bot, Aline), PersonalOf(bot, Mireille)], chat => Assert.DoesNotContain(Heard.In(bot, chat), message => message.Says(address)));
        Assert.DoesNotContain(rows, row => row.Contains(address, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(log.Lines, line => line.Contains(address, StringComparison.OrdinalIgnoreCase));
    });

    private static Instant Now(BotInRoom bot) => bot.Services.GetRequiredService<TimeProvider>().GetCurrentInstant();

    private static string PersonalOf(BotInRoom bot, string person) => bot.Room.World.PersonalChat(bot.Room.World.Person(person)!).Id;
}
