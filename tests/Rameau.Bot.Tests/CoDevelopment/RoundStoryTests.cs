using System.Data.Common;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.CoDevelopment;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Rhythm;

namespace Rameau.Bot.Tests.CoDevelopment;

/// <summary>Six people of P1 in a round of 90 minutes, from the first tap to three weeks later; it begins on Wednesday, 10 March 2027, 9 h in Paris.</summary>
public sealed class RoundStoryTests
{
    private const string Chat = BotInRoom.P1Chat, Facilitator = "p1-01", Client = "p1-03", Consultant = "p1-05", Outsider = "p1-09", Id = "story-round";

    private static readonly PromotionId P1 = new("P1");

    private static readonly string[] Members = [Facilitator, "p1-02", Client, "p1-04", Consultant, "p1-06"];

    /// <summary>In minutes, as the method has them.</summary>
    private static readonly int[] Steps = [10, 8, 17, 5, 28, 10, 12];

    private static readonly string[] Secrets = ["partenaire-secret", "contrat-secret", "conseil-secret", "garde-secret", "action-secret"];

    [Fact]
    public async Task Ninety_minutes_are_one_card_that_follows_time_and_tells_the_group_nothing_of_the_case()
    {
        await using var bot = await BotInRoom.StartAsync();
        await PlayAsync(bot);

        var card = Assert.Single(Heard.In(bot, Chat), message => message.Says("Co-développement · sous-groupe 1"));
        Assert.Matches("9[01] minutes, 6 personnes", card.Text()); // the room's clock runs on between two moves
        Assert.All(Secrets, secret => Assert.DoesNotContain(Heard.Everything(bot), message => message.Says(secret)));
    }

    [Fact]
    public async Task Each_of_the_sub_group_sees_their_own_part_and_somebody_else_is_refused()
    {
        await using var bot = await BotInRoom.StartAsync();
        await PlayAsync(bot, until: RoundState.S5);

        Assert.Contains("conseil-secret", (await LookAsync(bot, Client)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("garde-secret", (await LookAsync(bot, Client)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("conseil-secret", (await LookAsync(bot, "p1-02")).Text(), StringComparison.Ordinal);
        Assert.Contains("contrat-secret", (await LookAsync(bot, "p1-02")).Text(), StringComparison.Ordinal);

        foreach (var other in (string[])[Outsider, BotInRoom.Staff])
        {
            var refused = (await LookAsync(bot, other)).Text();
            Assert.Contains("autre sous-groupe", refused, StringComparison.Ordinal);
            Assert.All(Secrets, secret => Assert.DoesNotContain(secret, refused, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Three_weeks_later_the_client_alone_is_asked_and_what_is_erased_leaves_no_trace_in_database_or_log()
    {
        Logbook log = new();
        await using var bot = await BotInRoom.StartAsync(new BotSetup { Replacing = services => services.AddLogging(it => it.AddProvider(log).SetMinimumLevel(LogLevel.Trace)), Settings = ["--Logging:LogLevel:Default=Trace"] });
        await PlayAsync(bot);
        Assert.All(Secrets, secret => Assert.Contains(secret, Dump(bot), StringComparison.Ordinal));

        bot.AdvanceTo(new(2027, 3, 31, 12, 0, 0, TimeSpan.FromHours(2)));
        await bot.RunAsync(P1);
        Assert.Contains(bot.PrivatelyTo(Client), message => message.Says("Où en est votre plan d’action"));
        Assert.All(Members.Where(person => person != Client), person => Assert.DoesNotContain(bot.PrivatelyTo(person), message => message.Says("plan d’action")));
        Assert.Equal(RoundState.FollowUp, (await RoundAsync(bot)).State);

        await TapAsync(bot, Client, "codev/erase", new() { ["isSure"] = true });
        var dump = Dump(bot);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, dump, StringComparison.Ordinal));
        Assert.All(Secrets, secret => Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
        Assert.NotEmpty(log.Lines);
        Assert.Equal(6, (await RoundAsync(bot)).Headcount);
    }

    [Fact]
    public async Task When_the_pathway_is_over_every_case_goes_and_the_round_stays()
    {
        await using var bot = await BotInRoom.StartAsync();
        await PlayAsync(bot);
        bot.AdvanceTo(new(2028, 3, 1, 12, 0, 0, TimeSpan.FromHours(1)));
        await bot.Services.GetRequiredService<DailyChores>().RunAsync(default);

        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, Dump(bot), StringComparison.Ordinal));
        Assert.Equal(new CasesKept(0, 1, 0), await bot.Services.GetRequiredService<IRounds>().KeptAsync(P1, default));
    }

    private static async Task PlayAsync(BotInRoom bot, RoundState until = RoundState.Closed)
    {
        await bot.InstallAsync(Chat);
        await bot.Room.Teams.Say(Facilitator, Chat, "on lance un codéveloppement ?", mentionBot: true).Answer;
        await bot.SeesAsync(Chat, "Ouvrir un tour");
        await TapAsync(bot, Facilitator, "codev/convene", new() { ["draft"] = Id, ["group"] = "1", ["preset"] = "Standard", ["members"] = string.Join(',', Members) });
        await bot.RunAsync(P1);
        await bot.SeesAsync(Chat, "va commencer");

        foreach (var person in Members)
        {
            await TapAsync(bot, person, "codev/act", new() { ["act"] = "accept", ["from"] = "Planned" });
        }

        await ActAsync(bot, "begin", RoundState.RulesAccepted);
        var began = bot.Now();

        for (var step = RoundState.S0; step < until; step++)
        {
            await SayAsync(bot, step);
            var (ends, minutes) = (bot.Now() + Duration.FromMinutes(Steps[step.Number()]), Steps[step.Number()]);
            await AtAsync(bot, ends - Duration.FromMinutes(2));
            await bot.SeesAsync(Chat, "deux minutes au plus");
            await AtAsync(bot, ends);
            await bot.SeesAsync(Chat, "Le temps de cette étape est écoulé");
            await ActAsync(bot, "next", step);
            Assert.Equal(step + 1, (await RoundAsync(bot)).State);
        }

        if (until is RoundState.Closed)
        {
            Assert.InRange((bot.Now() - began).TotalMinutes, 90, 91);
        }
    }

    private static async Task SayAsync(BotInRoom bot, RoundState step)
    {
        switch (step)
        {
            case RoundState.S0:
                await TapAsync(bot, Client, "codev/propose", new() { ["kind"] = "Problem", ["words"] = "Notre partenaire-secret ne vient plus" });
                await TapAsync(bot, Consultant, "codev/vote", new() { ["topic"] = Client });
                await TapAsync(bot, Facilitator, "codev/choose", new() { ["topic"] = Client });
                break;
            case RoundState.S2:
                await TapAsync(bot, Consultant, "codev/contribute", new() { ["form"] = "1", ["kind"] = "Idea", ["words"] = "garde-secret" });
                break;
            case RoundState.S3:
                await TapAsync(bot, Client, "codev/contract", new() { ["contract"] = "contrat-secret" });
                break;
            case RoundState.S4:
                await TapAsync(bot, Consultant, "codev/contribute", new() { ["form"] = "2", ["kind"] = "Experience", ["words"] = "conseil-secret" });
                break;
            case RoundState.S5:
                await TapAsync(bot, Client, "codev/plan", new() { ["number"] = 1, ["what"] = "action-secret", ["on"] = "2027-03-24", ["firstStep"] = "", ["support"] = "" });
                break;
        }
    }

    private static async Task AtAsync(BotInRoom bot, Instant at)
    {
        bot.AdvanceTo(at.ToDateTimeOffset());
        await bot.RunAsync(P1);
    }

    private static async Task ActAsync(BotInRoom bot, string act, RoundState from)
    {
        await TapAsync(bot, Facilitator, "codev/act", new() { ["act"] = act, ["from"] = $"{from}" });
        await bot.RunAsync(P1);
    }

    private static Task<RoomAnswer> LookAsync(BotInRoom bot, string person) => TapAsync(bot, person, "codev/look", []);

    private static Task<RoomAnswer> TapAsync(BotInRoom bot, string person, string verb, JsonObject data)
    {
        (data["promotion"], data["round"]) = ("P1", Id);
        return bot.Room.Teams.InvokeAsync(person, Chat, Heard.In(bot, Chat).Last().Id, new() { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data });
    }

    private static async Task<Round> RoundAsync(BotInRoom bot) => (await bot.Services.GetRequiredService<IRounds>().FindAsync(new(Id), default))!;

    /// <summary>Every row of every table.</summary>
    private static string Dump(BotInRoom bot)
    {
        using var connection = bot.Services.GetRequiredService<DbDataSource>().OpenConnection();
        var tables = connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'");

        return string.Join('\n', tables.SelectMany(table => connection.Query($"SELECT * FROM {table}")).Select(row => string.Join('|', ((IDictionary<string, object?>)row).Values)));
    }
}
