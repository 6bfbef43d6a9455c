using System.Diagnostics;
using System.Text.Json.Nodes;
using NodaTime;
using Rameau.Bot.Calendar;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Packaging;

namespace Rameau.Bot.Tests.CommandLine;

public sealed class PreviewCalendarTests : IDisposable
{
    private const string Parser = "tests/node/ics";

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task The_calendar_goes_to_a_file_beside_the_JSON_or_alone_to_the_standard_output()
    {
        string[] preview = ["preview", "nouvelles-alliances", "--start", "2027-03-09", "--ics"];

        var beside = await cli.DoneAsync([.. preview, cli.PathOf("plan.ics"), "--json"]);
        var alone = await cli.DoneAsync([.. preview, "-"]);

        Assert.Equal("2027-12-09", (string?)beside.Json["end"]);
        Assert.Equal(await File.ReadAllTextAsync(cli.PathOf("plan.ics")), alone.Out);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", alone.Out, StringComparison.Ordinal);
    }

    [NodeFact(Parser)]
    [Trait("needs", "node")]
    public async Task Another_parser_reads_every_meeting_with_its_hours()
    {
        await cli.DoneAsync("preview", "nouvelles-alliances", "--start", "2027-03-09", "--ics", cli.PathOf("plan.ics"));

        var read = await ReadAsync(cli.PathOf("plan.ics"));

        Assert.Equal("2.0", (string?)read["version"]);
        Assert.Equal(
            ["S1 2027-03-16T08:30", "V1 2027-04-27T12:00", "S2 2027-06-01T07:30", "W 2027-07-20T12:00", "V2 2027-07-27T12:00", "S3 2027-08-24T07:30", "V3 2027-10-12T12:00", "S4 2027-11-23T08:30"],
            read["events"]!.AsArray().Select(one => $"{((string)one!["uid"]!).Split('/', '@')[2]} {((string)one["start"]!)[..16]}"));
        Assert.Equal("2027-11-23T15:30:00.000Z", (string?)read["events"]!.AsArray()[^1]!["end"]);
    }

    [NodeFact(Parser)]
    [Trait("needs", "node")]
    public async Task Another_parser_reads_any_text_back_as_it_was()
    {
        const string text = "Lille ; Paris, puis C:\\salle\nà 9 h 30 🌿 — « très long » et encore, et encore, et encore, et encore : oui";
        var at = Instant.FromUtc(2027, 3, 16, 8, 30);
        await File.WriteAllTextAsync(cli.PathOf("text.ics"), CalendarFile.Write("Nom", [new("uid", at, at, text) { Description = text, Location = text }], at));

        var one = (await ReadAsync(cli.PathOf("text.ics")))["events"]![0]!;

        Assert.Equal((text, text, text), ((string?)one["summary"], (string?)one["description"], (string?)one["location"]));
    }

    private static async Task<JsonNode> ReadAsync(string file)
    {
        ProcessStartInfo start = new("node", ["check.mjs", file])
        {
            WorkingDirectory = Repository.PathOf(Parser), RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);

        return JsonNode.Parse(output)!;
    }
}
