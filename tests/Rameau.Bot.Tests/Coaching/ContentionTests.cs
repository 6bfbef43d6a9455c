using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.Demo;
using Rameau.Bot.Dialogs.Coaching;
using Rameau.Bot.Dialogs.Wording;
using Rameau.Bot.Domain.Coaching;
using Rameau.Bot.Domain.People;
using Rameau.Bot.Domain.Promotions;
using Rameau.Bot.Testing;
using Xunit.Abstractions;

namespace Rameau.Bot.Tests.Coaching;

/// <summary>Two real processes on one PostgreSQL, through the front door; it is Wednesday, 10 March 2027, and the first window is from 13 April to 11 May.</summary>
public sealed class ContentionTests(PostgresDatabase database, ITestOutputHelper output) : IClassFixture<PostgresDatabase>, IDisposable
{
    private const int Learners = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly Promotion Promotion = RhythmRoom.Promotion(1, new(2027, 3, 2));

    private static readonly Person Coach = new(new("coach"), "Coach", "Unique") { Roles = [new(Role.Coach, Promotion.Id)] };

    private static readonly string Wanted = $"{Coach.Id}|{Promotion.Zone.AtLeniently(new(2027, 4, 20, 9, 0)).ToInstant().ToUnixTimeMilliseconds()}";

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });

    public void Dispose() => http.Dispose();

    [DatabaseFact]
    public async Task Of_two_hundred_who_tap_one_hour_in_two_processes_one_has_it_and_the_others_are_offered_other_hours()
    {
        await using var room = await RhythmRoom.StartAsync(database, [Promotion]);
        await GivenPeopleAsync();
        string[] settings = [.. room.Settings, .. RhythmRoom.OneClock];
        await using var one = BotProcess.Start(settings);
        await using var other = BotProcess.Start(settings);
        Uri[] doors = [await one.Url.WaitAsync(Patience), await other.Url.WaitAsync(Patience)];

        var answers = await Race.RunAsync(Learners, i => TapAsync(room, new(doors[i % doors.Length], "api/messages"), i));

        var taken = $"{Texts.French.Coaching.Refused(CallRefusal.Taken)} Le plus proche";
        var refused = answers.Where(answer => answer.Words.Any(word => word.StartsWith(taken, StringComparison.Ordinal))).ToArray();
        var confirmed = answers.Where(answer => answer.Words.Any(word => word.StartsWith("Noté\u00A0: votre entretien est mardi 20\u00A0avril, 9\u202Fh", StringComparison.Ordinal))).ToArray();
        output.WriteLine($"{confirmed.Length} confirmed, {refused.Length} told that it is taken, {answers.Count - confirmed.Length - refused.Length} else.");
        Assert.Single(confirmed);
        Assert.Equal(Learners - 1, refused.Length);
        Assert.All(refused, answer => Assert.Equal(3, answer.Offered.Count));
        Assert.All(refused, answer => Assert.DoesNotContain(Wanted, answer.Offered));
        Assert.Single(await database.CoachingCalls.OfPromotionAsync(Promotion.Id, default));
        Assert.Empty(await database.CoachingCalls.FaultsAsync(RhythmRoom.Now, default));
    }

    private async Task GivenPeopleAsync()
    {
        await database.People.SaveAsync(
            [
                Coach,
                .. Enumerable.Range(0, Learners).Select(i => new Person(new($"p{i:000}"), "Prénom", $"Nom {i:000}", DirectoryId: DirectoryOf(i)) { Roles = [new(Role.Participant, Promotion.Id)] }),
            ],
            default);
        await database.CoachAgendas.SaveAsync(new(Coach.Id, Promotion.Zone), default);
        await database.CoachAgendas.OpenAsync(Coach.Id, [new(new(0b1_1111), new(2027, 4, 1), new(2027, 5, 31), new(9, 0), new(17, 0))], [], default);
    }

    /// <summary>« Confirmer », in the promotion's chat.</summary>
    private async Task<(IReadOnlyList<string> Words, IReadOnlyList<string> Offered)> TapAsync(RhythmRoom room, Uri door, int learner)
    {
        JsonObject data = new()
        {
            ["promotion"] = Promotion.Id.Value, ["window"] = "C1", ["slot"] = Wanted, ["nonce"] = "1", ["phone"] = $"06 99 00 0{learner / 100} {learner % 100:00}",
        };
        JsonObject tap = new()
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = $"tap-{learner}",
            ["replyToId"] = "a-card",
            ["channelId"] = "msteams",
            ["serviceUrl"] = room.Room.Address.ServiceUrl.AbsoluteUri,
            ["from"] = new JsonObject { ["id"] = $"29:{learner}", ["aadObjectId"] = DirectoryOf(learner) },
            ["recipient"] = new JsonObject { ["id"] = $"28:{DemoRoom.BotId}" },
            ["conversation"] = new JsonObject { ["id"] = RhythmRoom.ChatOf(Promotion), ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = DemoRoom.TenantId },
            ["locale"] = "fr-FR",
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = CoachingBook.Verb, ["data"] = data },
                ["trigger"] = "manual",
            },
        };
        using HttpRequestMessage request = new(HttpMethod.Post, door) { Content = new StringContent(tap.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {room.Room.Keys.ActivityToken()}");

        using var answer = await http.SendAsync(request);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync());

        return ([.. Members(body, "text")], [.. Members(body, "slot").Distinct()]);
    }

    private static string DirectoryOf(int learner) => $"00000000-0000-4000-9000-{learner:000000000000}";

    /// <summary>Of all objects within, whatever their depth.</summary>
    private static IEnumerable<string> Members(JsonNode? node, string name) => node switch
    {
        JsonArray array => array.SelectMany(item => Members(item, name)),
        JsonObject members => members.SelectMany(member => member.Key == name && member.Value is JsonValue value ? [(string)value!] : Members(member.Value, name)),
        _ => [],
    };
}
