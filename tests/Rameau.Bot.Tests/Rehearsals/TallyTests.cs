using System.Net.Http.Headers;
using System.Text;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Domain.Rhythm;
using Rameau.Bot.LocalRoom;
using Rameau.Bot.Pathways;
using Rameau.Bot.Rehearsals;
using Rameau.Bot.Testing;

namespace Rameau.Bot.Tests.Rehearsals;

/// <summary>The count itself: it finds what a rehearsal must never find.</summary>
public sealed class TallyTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static readonly Promotion One = RhythmRoom.Promotion(1, RhythmRoom.AWeekBefore);
    private static readonly Plan Plan = Plan.Of(PathwayFiles.Load(Path.Combine(AppContext.BaseDirectory, "Content", "pathways")).Find(One.Pathway)!, One, []);
    private static readonly Beat Eve = Beats.Of(Plan, ContentRhythm.Rules).First(beat => beat.Rule.Name == "eve");
    private static readonly Beat Work = Beats.Of(Plan, ContentRhythm.Rules).First(beat => beat.Rule.Name == "questions");
    private static readonly PersonId Aline = new("aline"), Bruno = new("bruno");

    [Fact]
    public async Task A_message_that_the_room_took_twice_under_one_name_is_a_duplicate_whatever_the_ledger_says()
    {
        var tally = await TallyAsync([Eve], [Row(DeliveryState.Sent)], Eve.Key.Value, Eve.Key.Value);

        Assert.Equal((2 - 1, 1, 0), (tally.Duplicates, tally.Sent, tally.Lost.Count));
    }

    [Fact]
    public async Task A_beat_without_row_and_without_message_is_lost() =>
        Assert.Equal([Eve.Key.Value], (await TallyAsync([Eve], [])).Lost);

    [Fact]
    public async Task A_row_that_claims_to_be_sent_while_the_room_has_nothing_is_lost() =>
        Assert.Equal([Eve.Key.Value], (await TallyAsync([Eve], [Row(DeliveryState.Sent)])).Lost);

    [Theory]
    [InlineData(DeliveryState.Skipped, "too late", 0)]
    [InlineData(DeliveryState.Unknown, "it broke", 0)]
    [InlineData(DeliveryState.Failed, "refused", 0)]
    [InlineData(DeliveryState.Skipped, null, 1)]
    [InlineData(DeliveryState.Sending, null, 1)]
    [InlineData(DeliveryState.Planned, null, 1)]
    public async Task What_was_not_said_is_lost_unless_there_is_a_reason(DeliveryState state, string? reason, int lost) =>
        Assert.Equal(lost, (await TallyAsync([Eve], [Row(state) with { Reason = reason }])).Lost.Count);

    [Fact]
    public async Task What_went_out_with_another_is_not_lost_while_that_one_is_there()
    {
        var carried = Row(DeliveryState.Sent) with { Carrier = new("R001/S1/other") };

        Assert.Empty((await TallyAsync([Eve], [carried], "R001/S1/other")).Lost);
        Assert.Single((await TallyAsync([Eve], [carried])).Lost);
    }

    [Fact]
    public async Task Somebody_of_the_audience_who_was_forgotten_is_lost()
    {
        var toAline = Delivery.ToPerson(Work, Aline) with { State = DeliveryState.Sent };

        Assert.Equal([Work.Key.For(Bruno).Value], (await TallyAsync([Work], [toAline], toAline.Key.Value)).Lost);
    }

    [Fact]
    public async Task A_doubt_says_whether_the_room_has_the_message()
    {
        var row = Row(DeliveryState.Unknown) with { Reason = "it broke" };

        Assert.True(Assert.Single((await TallyAsync([Eve], [row], Eve.Key.Value)).Doubts).IsThere);
        Assert.False(Assert.Single((await TallyAsync([Eve], [row])).Doubts).IsThere);
    }

    private static Delivery Row(DeliveryState state) => Delivery.ToGroup(Eve, new(RhythmRoom.ChatOf(One))) with { State = state };

    private async Task<Tally> TallyAsync(IReadOnlyCollection<Beat> beats, IReadOnlyList<Delivery> rows, params IReadOnlyList<string> posted)
    {
        await using var room = await RhythmRoom.StartAsync(database, [One]);

        foreach (var name in posted)
        {
            await PostAsync(room.Room, name);
        }

        return Tally.Of(Plan, beats, rows, Accepted.In(room.Room.World), new Dictionary<Audience, IReadOnlyList<PersonId>> { [Audience.Animators] = [Aline, Bruno] });
    }

    private static async Task PostAsync(RoomServer room, string name)
    {
        using HttpClient http = new();
        using HttpRequestMessage post = new(HttpMethod.Post, new Uri(room.Address.ServiceUrl, $"v3/conversations/{Uri.EscapeDataString(RhythmRoom.ChatOf(One))}/activities"))
        {
            Content = new StringContent("""{"type":"message","text":"Bonjour"}""", Encoding.UTF8, "application/json"),
        };
        post.Headers.Authorization = new AuthenticationHeaderValue("Bearer", room.Keys.ConnectorToken());
        post.Headers.Add("Idempotency-Key", $"\"{Uri.EscapeDataString(name)}\"");
        using var answer = await http.SendAsync(post);
        answer.EnsureSuccessStatusCode();
    }
}
