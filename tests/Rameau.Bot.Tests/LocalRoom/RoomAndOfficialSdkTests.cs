using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Rameau.Bot.Tests.LocalRoom;

/// <summary>We wrote both the bot's client and the room; here a client that we did not write talks to the room.</summary>
[Trait("needs", "node")]
public sealed class RoomAndOfficialSdkTests : RoomTest
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "../../node/connector"));

    [Fact]
    public async Task Microsofts_own_connector_client_gets_along_with_the_room()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            await RunAsync("npm", "ci", "--ignore-scripts");
        }

        await RunAsync("node", "check.mjs");

        Assert.Equal(["send", "reply", "update", "delete"], Room.Calls.All.Take(4).Select(seen => seen.Call.Operation));
        Assert.Single(Room.World.Messages(Group), message => message is { Deleted: false, Cards.Count: 1 });
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SERVICE_URL"] = Room.Address.ServiceUrl.AbsoluteUri;
        start.Environment["TOKEN"] = Room.Keys.ConnectorToken();
        start.Environment["CONVERSATION"] = Group;
        start.Environment["MEMBER"] = "29:lea";
        start.Environment["TENANT"] = Tenant;
        start.Environment["BOT"] = Seed.BotTeamsId;

        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} in {Folder} ended with {process.ExitCode}.\n{await output}\n{await errors}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"{start.FileName} could not be started: this test needs Node.js 20 or later with npm. Leave it out with --filter needs!=node.", missing);
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
