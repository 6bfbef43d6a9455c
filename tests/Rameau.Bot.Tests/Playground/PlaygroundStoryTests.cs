using System.Text.RegularExpressions;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Playground;

/// <summary>The room is ours, and so could share our mistakes; here the real program talks to a Teams client that we did not write.</summary>
[Trait("Category", "Slow")]
[Trait("needs", "node")]
public sealed partial class PlaygroundStoryTests
{
    public const string Folder = "tests/node/playground";
    public const string Chromium = "RAMEAU_TEST_CHROMIUM";

    [PlaygroundFact]
    public async Task The_first_week_of_a_promotion_can_be_lived_in_Microsofts_playground()
    {
        var store = Directory.CreateTempSubdirectory("rameau-story-");

        try
        {
            await using var bot = ChildProgram.Start(
                "dotnet",
                [
                    Path.Combine(AppContext.BaseDirectory, "Rameau.Bot.dll"), "--urls=http://127.0.0.1:0", "--Authentication:AllowAnonymousLoopback=true",
                    "--Demo:LinkChats=false", $"--Storage:ConnectionString=Data Source={Path.Combine(store.FullName, "story.db")}",
                ],
                store.FullName,
                new() { ["ASPNETCORE_ENVIRONMENT"] = "Development" });
            var ready = await bot.SaysAsync(Ready());

            await using var story = ChildProgram.Start(
                "node",
                ["story.mjs"],
                Repository.PathOf(Folder),
                new() { ["BOT"] = ready.Groups["url"].Value, ["ARTIFACTS"] = Repository.PathOf("artifacts/playground") });
            var ending = await story.EndsAsync();

            Assert.True(ending == 0, $"{story.Output}\n\nThe bot said:\n{bot.Output}");
            Assert.Single(Regex.Matches(bot.Output, "ANONYMOUS CALLERS ON THIS COMPUTER ARE LET IN"));
        }
        finally
        {
            store.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"Rameau\.Bot est prêt\s: (?<url>http://\S+)")]
    private static partial Regex Ready();
}
