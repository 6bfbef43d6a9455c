using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;
using Rameau.Bot.CommandLine;
using Rameau.Bot.Dialogs.Feedback;
using Rameau.Bot.Domain.Feedback;
using Rameau.Bot.Domain.Pathways;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Storage.Database;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Feedback;

/// <summary>
/// Two promotions of the demo world answer after each session and each week they are asked, 200 answers and more, through the front door: in the group
/// and alone, some of them delivered twice. Then everything that is left is read.
/// </summary>
public abstract class AnonymityTests(TestDatabase database)
{
    private static readonly string[] Chats = [BotInRoom.P1Chat, BotInRoom.P2Chat];

    private readonly List<string> dumps = [];
    private int answers;
    private int texts;

    [DatabaseFact]
    public async Task After_two_hundred_answers_nobody_stands_beside_any_of_them_in_a_table_a_dump_a_log_or_an_export()
    {
        await database.ClearAsync();
        using Logbook log = new();
        await using var bot = await BotInRoom.StartAsync(new BotSetup
        {
            Room = new() { EnforceLimits = false },
            Replacing = services => services.AddSingleton<ILoggerProvider>(log),
            Settings = ["--Logging:LogLevel:Default=Debug", .. database.Settings],
        });

        foreach (var chat in Chats)
        {
            await bot.InstallAsync(chat);
        }

        await PlayAsync(bot);
        var exports = await ExportsAsync();
        LinkScan scan = new(await EverybodyAsync(bot));

        Assert.True(answers >= 200, $"{answers} answers were taken.");
        Assert.Empty(scan.Links(dumps));
        Assert.Empty(scan.Links(log.Lines));
        Assert.Empty(scan.Links(exports));
        Assert.DoesNotContain(log.Lines, LinkScan.HasContent);
        Assert.Equal(texts, LinkScan.Contents(dumps).Distinct().Count()); // nothing was lost that is to be found
        Assert.NotEmpty(LinkScan.Contents(exports));
        Assert.All(dumps.Where(LinkScan.HasContent), row => Assert.Matches(@"^feedback_words\|P\d/session/S\d\|\|(?:keep|change)\|zq-\d{4}-qz$|^INSERT INTO [a-z0-9_.]*feedback_words VALUES \('P\d/session/S\d', '', '(?:keep|change)', 'zq-\d{4}-qz'\);$", row));

        await PlantAsync();
        Assert.NotEmpty(scan.Links(await database.DumpAsync())); // the scanner would have seen it
    }

    private async Task PlayAsync(BotInRoom bot)
    {
        var promotions = bot.Services.GetRequiredService<IPromotions>();
        var plans = bot.Services.GetRequiredService<Plans>();
        List<(Promotion Promotion, Step Session)> sessions = [];

        Promotion[] both = [.. (await promotions.AllAsync(default)).Where(one => one.Id.Value is "P1" or "P2")];

        foreach (var promotion in both)
        {
            sessions.AddRange((await plans.OfAsync(promotion, default)).Steps.Where(step => step.Kind is StepKind.Session && step.EndsAt > RhythmRoom.Now).Select(step => (promotion, step)));
        }

        (Instant At, Promotion Promotion, Step? Session)[] stops =
        [
            .. sessions.Select(one => (one.Session.EndsAt + Duration.FromHours(16), one.Promotion, (Step?)one.Session)),
            .. sessions.Select(one => (one.Session.EndsAt + Duration.FromDays(18), one.Promotion, (Step?)null)),
        ];

        foreach (var (at, promotion, session) in stops.OrderBy(stop => stop.At))
        {
            bot.AdvanceTo(at.ToDateTimeOffset());
            await (session is null ? Task.CompletedTask : SessionAsync(bot, promotion, session));

            foreach (var other in both)
            {
                await WeekAsync(bot, other, Pulse.MondayOf(promotion.Zone.DayOf(at)));
            }

            dumps.AddRange(await DumpAsync()); // open forms and closed ones
        }
    }

    /// <summary>The last of them says nothing, so that the form stays open to its end.</summary>
    private async Task SessionAsync(BotInRoom bot, Promotion promotion, Step session)
    {
        foreach (var (person, i) in (await ParticipantsAsync(bot, promotion)).SkipLast(1).Select((person, i) => (person, i)))
        {
            JsonObject data = new() { ["promotion"] = promotion.Id.Value, ["form"] = FormId.Of(promotion.Id, FeedbackKind.Session, session.Id.Value).Value, ["theory"] = $"{(i % 5) + 1}", ["practice"] = "4" };
            data[i % 3 == 0 ? "change" : "keep"] = LinkScan.Content(++texts);
            await GiveAsync(bot, promotion, person, FeedbackGive.Verb, data, alone: i % 2 == 0, twice: i % 4 == 0);
        }
    }

    private async Task WeekAsync(BotInRoom bot, Promotion promotion, LocalDate monday)
    {
        foreach (var (person, i) in (await ParticipantsAsync(bot, promotion)).SkipLast(1).Select((person, i) => (person, i)))
        {
            JsonObject data = new() { ["promotion"] = promotion.Id.Value, ["week"] = Pulse.Subject(monday), ["score"] = (i % 5) + 1 };
            await GiveAsync(bot, promotion, person, PulseGive.Verb, data, alone: i % 3 == 0, twice: false);
        }
    }

    private async Task GiveAsync(BotInRoom bot, Promotion promotion, Person person, string verb, JsonObject data, bool alone, bool twice)
    {
        var chat = promotion.Id.Value == "P1" ? BotInRoom.P1Chat : BotInRoom.P2Chat;

        if (alone)
        {
            var (own, greeted) = bot.Room.Teams.OpenChat(person.Id.Value);
            await greeted;
            chat = own.Id;
        }

        JsonObject action = new() { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data };
        var answer = await bot.Room.Teams.InvokeAsync(person.Id.Value, chat, Heard.In(bot, chat).First().Id, action);
        answers += answer.Text().Contains("est comptée", StringComparison.Ordinal) ? 1 : 0;

        if (twice)
        {
            await bot.Room.Teams.InvokeAsync(person.Id.Value, chat, Heard.In(bot, chat).First().Id, action);
        }
    }

    private static async Task<IReadOnlyList<Person>> ParticipantsAsync(BotInRoom bot, Promotion promotion) =>
        [.. (await bot.Services.GetRequiredService<IPeople>().OfPromotionAsync(promotion.Id, default)).Where(person => person.Is(Role.Participant, promotion.Id))];

    private static async Task<IReadOnlyCollection<string>> EverybodyAsync(BotInRoom bot)
    {
        HashSet<string> known = [];

        foreach (var person in await bot.Services.GetRequiredService<IPeople>().AllAsync(default))
        {
            var there = bot.Room.World.Person(person.Id.Value);
            string?[] signs = [person.Id.Value, person.FirstName, person.LastName, person.Email, person.DirectoryId, person.Phone, there?.TeamsId, there is null ? null : bot.Room.World.PersonalChat(there).Id];
            known.UnionWith(signs.OfType<string>().Where(sign => sign.Length > 0));
        }

        return known;
    }

    /// <summary>Each table by SELECT, and what the server's own tool writes where there is one.</summary>
    private async Task<IReadOnlyList<string>> DumpAsync() => [.. await database.DumpAsync(), .. database.Store.Kind is StoreKind.Postgres ? await PgDumpAsync() : []];

    private async Task<IReadOnlyList<string>> PgDumpAsync()
    {
        NpgsqlConnectionStringBuilder server = new(database.Store.Source.ConnectionString);
        ProcessStartInfo start = new("pg_dump", ["--data-only", "--inserts", "-h", server.Host!, "-p", $"{server.Port}", "-U", server.Username!, "-n", server.SearchPath!, server.Database!])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["PGPASSWORD"] = server.Password ?? string.Empty;

        if (!(Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, start.FileName))))
        {
            return [];
        }

        using var process = Process.Start(start)!;
        var dump = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return [.. dump.Split('\n').Where(line => line.StartsWith("INSERT", StringComparison.Ordinal))];
    }

    private async Task<IReadOnlyList<string>> ExportsAsync()
    {
        List<string> lines = [];

        foreach (var promotion in (string[])["P1", "P2"])
        {
            await using StringWriter output = new(), error = new();
            Assert.Equal(0, await RootCommandLine.RunAsync(["promotion", "feedback", promotion, "--environment=Production", .. database.Settings], new(output, error, new ManualClock(RhythmRoom.Now))));
            lines.AddRange(output.ToString().Split('\n'));
        }

        return lines;
    }

    /// <summary>What a careless programmer would have kept.</summary>
    private async Task PlantAsync() => await database.RowsAsync(
        $"INSERT INTO inbox (channel, conversation_id, activity_id, arrived_at, body) VALUES ('msteams', 'planted', 'p1-04', 0, '{LinkScan.Content(1)}')");
}

public sealed class AnonymityOnSqlite(SqliteDatabase db) : AnonymityTests(db), IClassFixture<SqliteDatabase>;
public sealed class AnonymityOnPostgres(PostgresDatabase db) : AnonymityTests(db), IClassFixture<PostgresDatabase>;
