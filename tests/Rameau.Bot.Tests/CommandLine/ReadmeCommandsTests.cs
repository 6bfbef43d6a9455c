using System.Diagnostics;
using System.Text.RegularExpressions;
using Rameau.Bot.CommandLine;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.People;

namespace Rameau.Bot.Tests.CommandLine;

public sealed partial class ReadmeCommandsTests
{
    private const int Refused = 1;

    [Fact]
    public async Task The_commands_of_the_README_run_as_written_one_after_the_other()
    {
        var folder = Directory.CreateTempSubdirectory("rameau-readme-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "participants.csv"), Sheets.Bytes(Sheets.Header, Sheets.Aline, Sheets.Bruno));
            var commands = Commands().ToArray();
            Assert.True(commands.Length >= 7, "README.md shows the verbs in sh blocks.");

            foreach (var command in commands)
            {
                var (exitCode, output) = await RunAsync(folder.FullName, command);

                // On a machine whose date lies within the promotion, check rightly finds that it has no conversation.
                Assert.True(exitCode is 0 || (exitCode is Refused && command.StartsWith("check", StringComparison.Ordinal)), $"{command}: {exitCode}\n{output}");
            }

            Assert.All(["rameau.db", "rencontres.ics", "rameau-bot.zip"], file => Assert.True(File.Exists(Path.Combine(folder.FullName, file)), file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Commands() =>
        Command().Matches(File.ReadAllText(Repository.PathOf("README.md"))).Select(match => match.Groups["verb"].Value.TrimEnd());

    private static async Task<(int ExitCode, string Output)> RunAsync(string folder, string command)
    {
        ProcessStartInfo start = new("dotnet", [typeof(RootCommandLine).Assembly.Location, .. Word().Matches(command).Select(word => word.Value.Trim('"'))])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };

        foreach (var setting in PackageCommandTests.Settings)
        {
            var (name, value) = (setting.Split('=')[0], setting.Split('=')[1]);
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync() + await errors;
        await process.WaitForExitAsync();

        return (process.ExitCode, output);
    }

    [GeneratedRegex(@"^dotnet run --project src/Rameau\.Bot -- (?<verb>[a-z].+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();
}
