using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Rameau.Bot.Chores;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Privacy;
using Rameau.Bot.Rhythm;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Privacy;

/// <summary>Olivier takes part in the demo's second promotion. It is Wednesday 10 March 2027, 9 h.</summary>
public abstract partial class ErasureStoryTests(TestDatabase database)
{
    private const string Olivier = "p2-02";

    [DatabaseFact]
    public async Task Who_erases_themselves_in_the_chat_leaves_no_trace_and_the_promotion_lives_on_to_its_end()
    {
        await database.ClearAsync();
        using Logbook log = new();
        await using var bot = await StartAsync(log);
        var alone = await LivesAsync(bot);
        var signs = await SignsAsync(bot, alone);
        var before = await database.DumpAsync();
        Assert.All(signs, sign => Assert.Contains(before, row => row.Contains(sign, StringComparison.OrdinalIgnoreCase)));

        await bot.Room.Teams.Say(Olivier, alone, "effacez mes données").Answer;
        var receipt = (await bot.TapAsync(Olivier, alone, "Tout effacer")).Text();

        Assert.Contains("Reçu n°", receipt, StringComparison.Ordinal);
        await NoneLeftAsync(signs);
        Assert.DoesNotContain(log.Lines, line => signs.Skip(2).Any(sign => line.Contains(sign, StringComparison.OrdinalIgnoreCase)));

        Assert.DoesNotContain("Noté", (await bot.TapAsync(Olivier, BotInRoom.P2Chat, "Je viens")).Text(), StringComparison.Ordinal); // an old card
        await NoneLeftAsync(signs);
        await ToTheEndAsync(bot);
        await NoneLeftAsync(signs);

        await bot.Room.Teams.Say(Olivier, alone, "mes données").Answer;
        await bot.SeesAsync(alone, "Je ne garde rien sur vous.");
    }

    [DatabaseFact]
    public async Task A_copy_comes_once_by_its_address()
    {
        await database.ClearAsync();
        using Logbook log = new();
        await using var bot = await StartAsync(log);
        var alone = await LivesAsync(bot);
        using HttpClient http = new();

        await bot.Room.Teams.Say(Olivier, alone, "mes données").Answer;
        var address = Address().Match((await bot.TapAsync(Olivier, alone, "Emporter une copie")).Text()).Value;
        var form = FormToken().Match(await http.GetStringAsync(address)).Groups[1].Value;
        var copy = await http.PostAsync(address, Form(form));

        await using ZipArchive zip = new(await copy.Content.ReadAsStreamAsync());
        Assert.Equal(["mes-donnees.html", "mes-donnees.json"], zip.Entries.Select(entry => entry.Name));
        using StreamReader json = new(await zip.GetEntry("mes-donnees.json")!.OpenAsync());
        Assert.Contains("Réponses aux rencontres", await json.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync(address, Form(form))).StatusCode);
    }

    private Task<BotInRoom> StartAsync(Logbook log) => BotInRoom.StartAsync(new BotSetup
    {
        Room = new() { EnforceLimits = false },
        Replacing = services => services.AddSingleton<ILoggerProvider>(log),
        Settings = ["--Logging:LogLevel:Default=Information", .. database.Settings],
    });

    /// <summary>What somebody does of an ordinary day, in the group and alone.</summary>
    private static async Task<string> LivesAsync(BotInRoom bot)
    {
        await bot.InstallAsync(BotInRoom.P2Chat);
        await bot.Room.Teams.Say(Olivier, BotInRoom.P2Chat, "prochaine étape", mentionBot: true).Answer;
        await bot.SeesAsync(BotInRoom.P2Chat, "Je viens");
        await bot.TapAsync(Olivier, BotInRoom.P2Chat, "Je viens");
        var (chat, greeted) = bot.Room.Teams.OpenChat(Olivier);
        await greeted;

        foreach (var said in (string[])["prochaine étape", "mets mes rappels en pause jusqu'au 15 avril", "mon travail", "MOOC", "coaching", "je veux animer", "masquez ma fiche", "mes préférences"])
        {
            await bot.Room.Teams.Say(Olivier, chat.Id, said).Answer;
        }

        return chat.Id;
    }

    private static async Task<IReadOnlyList<string>> SignsAsync(BotInRoom bot, string alone)
    {
        var people = bot.Services.GetRequiredService<IPeople>();
        var person = (await people.FindAsync(new(Olivier), default))!;
        var teams = (await people.ChannelIdsAsync("msteams", [person.Id], default))[person.Id];

        return [Olivier, alone, person.LastName, person.Email!, person.DirectoryId!, teams];
    }

    private async Task NoneLeftAsync(IReadOnlyList<string> signs)
    {
        var rows = await database.DumpAsync();
        Assert.All(signs, sign => Assert.DoesNotContain(rows, row => row.Contains(sign, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task ToTheEndAsync(BotInRoom bot)
    {
        var jobs = bot.Services.GetRequiredService<JobBoundary>();

        for (var at = Instant.FromUtc(2027, 3, 17, 12, 0); at < Instant.FromUtc(2028, 1, 10, 0, 0); at += Duration.FromDays(7))
        {
            bot.AdvanceTo(at.ToDateTimeOffset());
            await jobs.RunAsync(new("P2"), default);
        }

        await bot.Services.GetRequiredService<DailyChores>().RunAsync(default);
        Assert.Empty(await bot.Services.GetRequiredService<IErasures>().UnfinishedAsync(default));
    }

    private static FormUrlEncodedContent Form(string token) => new(new Dictionary<string, string> { ["form"] = token, ["act"] = "copy" });

    [GeneratedRegex("http://[^\"]*/lien/[A-Za-z0-9_-]+")]
    private static partial Regex Address();

    [GeneratedRegex("name=\"form\" value=\"([^\"]+)\"")]
    private static partial Regex FormToken();
}

public sealed class ErasureStoryOnSqlite(SqliteDatabase db) : ErasureStoryTests(db), IClassFixture<SqliteDatabase>;
public sealed class ErasureStoryOnPostgres(PostgresDatabase db) : ErasureStoryTests(db), IClassFixture<PostgresDatabase>;
