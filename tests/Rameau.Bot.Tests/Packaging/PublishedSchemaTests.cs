using System.Diagnostics;
using System.IO.Compression;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Packaging;

public sealed class PublishedSchemaTests
{
    private const string Checker = "tests/node/manifest";

    [NodeFact(Checker)]
    [Trait("needs", "node")]
    public async Task Microsofts_own_library_finds_nothing_wrong_in_the_package()
    {
        var folder = Directory.CreateTempSubdirectory("rameau-package-");
        try
        {
            using (var zip = Packages.Settings.Built().Opened())
            {
                await zip.ExtractToDirectoryAsync(folder.FullName);
            }

            var (exitCode, output) = await CheckAsync([.. folder.GetFiles("*.json").Select(file => file.FullName)]);

            Assert.True(exitCode == 0, output);
            Assert.Contains("2 files checked, 0 problems", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int ExitCode, string Output)> CheckAsync(string[] files)
    {
        ProcessStartInfo start = new("node", ["check.mjs", .. files])
        {
            WorkingDirectory = Repository.PathOf(Checker),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync() + await errors;
        await node.WaitForExitAsync();

        return (node.ExitCode, output);
    }
}
