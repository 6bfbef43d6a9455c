using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Extensions;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Packaging;

namespace Rameau.Bot.Tests.Coaching;

/// <summary>The demo's Claire (p2-01) has a call with coach-3 on 18 March 2027 at 14 h; it is 10 March.</summary>
public sealed class CalendarTests : IAsyncLifetime, IDisposable
{
    private const string Parser = "tests/node/ics";

    private static readonly CallKey Claires = new(new("P2"), new("C2"), new("p2-01"));
    private static readonly PersonId Claire = new("p2-01"), Awa = new("coach-3");

    private readonly HttpClient http = new();
    private BotInRoom bot = null!;

    private ICalendarLinks Links => bot.Services.GetRequiredService<ICalendarLinks>();

    private ICoachingCalls Calls => bot.Services.GetRequiredService<ICoachingCalls>();

    private Instant Now => bot.Services.GetRequiredService<RoomClock>().GetCurrentInstant();

    public async Task InitializeAsync() => bot = await BotInRoom.StartAsync();

    public void Dispose() => http.Dispose();

    public Task DisposeAsync() => bot.DisposeAsync().AsTask();

    [Fact]
    public async Task A_signed_address_serves_one_call_to_its_reader_and_ends()
    {
        var url = (await Links.OfCallAsync(Claires, Claire, Now, default))!;

        var file = await http.GetAsync(new Uri(url));
        var text = await file.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains("METHOD:REQUEST\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20270318T130000Z", text, StringComparison.Ordinal);
        Assert.DoesNotContain("awa.refletine", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Tampered(url)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{bot.Url}calendar/call/x.ics"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync((await Links.OfCallAsync(Claires, new("p2-02"), Now, default))!)); // somebody else's
        bot.Services.GetRequiredService<RoomClock>().AdvanceTo((Now + Duration.FromDays(8)).ToDateTimeOffset());
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(url));
    }

    [Fact]
    public async Task A_feed_has_an_address_that_can_be_revoked()
    {
        var url = (await Links.FeedAsync(Awa, Now, default))!;
        Assert.Equal(url, await Links.FeedAsync(Awa, Now, default));

        var text = await http.GetStringAsync(new Uri(url));
        Assert.Contains("Claire Vasselin-Rêve", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("@papeteries", text, StringComparison.Ordinal);

        var renewed = (await Links.RenewAsync(Awa, Now, default))!;
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(url));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(renewed));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Tampered(renewed)));
    }

    [NodeFact(Parser)]
    [Trait("needs", "node")]
    public async Task Another_parser_reads_a_call_its_move_across_the_clock_change_and_its_end()
    {
        var first = await ReadAsync();
        await Calls.DoAsync(new CallCommand.Prepare(Claires, Claire, "+33199000001", "Une question ; longue, longue, longue, longue, longue, longue — et « accentuée »\nsur deux lignes"), Now, default);
        await Calls.SaveAsync((await Calls.FindAsync(Claires, default))! with { StartsAt = Instant.FromUtc(2027, 3, 30, 12, 0), Sequence = 2 }, default); // 14 h still, an hour earlier in UTC
        var moved = await ReadAsync(Awa);
        await Calls.DoAsync(new CallCommand.Cancel(Claires, Claire, Instant.FromUtc(2027, 3, 30, 12, 0), "empêchée"), Now, default);
        var ended = await ReadAsync();

        Assert.Equal(((string?)first["uid"], 1, "2027-03-18T13:00:00.000Z"), ((string?)first["uid"], (int)first["sequence"]!, (string?)first["start"]));
        Assert.Equal(((string?)first["uid"], 2, "2027-03-30T12:00:00.000Z", "2027-03-30T14:00:00.000Z"), ((string?)moved["uid"], (int)moved["sequence"]!, (string?)moved["start"], (string?)moved["end"]));
        Assert.Contains("+33199000001", (string?)moved["description"], StringComparison.Ordinal);
        Assert.Contains("« accentuée »", (string?)moved["description"], StringComparison.Ordinal);
        Assert.Equal(((string?)first["uid"], 3, "CANCELLED", "CANCEL"), ((string?)ended["uid"], (int)ended["sequence"]!, (string?)ended["status"], (string?)ended["method"]));
    }

    private async Task<HttpStatusCode> StatusAsync(string url) => (await http.GetAsync(new Uri(url))).StatusCode;

    private static string Tampered(string url) => url.Replace(".ics", "A.ics", StringComparison.Ordinal);

    private async Task<JsonNode> ReadAsync(PersonId? reader = null)
    {
        var file = Path.GetTempFileName();

        try
        {
            await File.WriteAllTextAsync(file, await http.GetStringAsync(new Uri((await Links.OfCallAsync(Claires, reader ?? Claire, Now, default))!)));
            using var node = Process.Start(new ProcessStartInfo("node", ["check.mjs", file])
            {
                WorkingDirectory = Repository.PathOf(Parser), RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8,
            })!;
            var output = await node.StandardOutput.ReadToEndAsync();
            await node.WaitForExitAsync();
            Assert.Equal(0, node.ExitCode);

            var read = JsonNode.Parse(output)!;
            var one = read["events"]![0]!.DeepClone();
            one["method"] = (string?)read["method"];
            return one;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
