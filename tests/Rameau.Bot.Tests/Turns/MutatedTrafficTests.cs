using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.Testing;
using Rameau.Bot.Tests.Turns.Recorded;

namespace Rameau.Bot.Tests.Turns;

/// <summary>Recorded activities with something changed, all with a genuine token: never an error of the server.</summary>
public sealed class MutatedTrafficTests
{
    private const int AtOnce = 8;

    [Fact]
    public Task Two_thousand_mutations_of_real_activities_never_break_the_bot() => AttackAsync(2_000, seed: 20270310);

    [Fact]
    [Trait("Category", "Slow")]
    public Task Ten_thousand_mutations_of_real_activities_never_break_the_bot() => AttackAsync(10_000, seed: 20270311);

    private static async Task AttackAsync(int rounds, int seed)
    {
        OneBot one = new();
        await one.InitializeAsync();

        try
        {
            var originals = RecordedActivities.For(one.Bot);
            Random random = new(seed);
            int[] served = [0, 0];

            foreach (var volley in Enumerable.Range(0, rounds).Select(_ => Mutation.Of(originals[random.Next(originals.Length)], random)).Chunk(AtOnce))
            {
                foreach (var status in await Task.WhenAll(volley.Select(body => PostAsync(one, body))))
                {
                    Assert.True(status is >= 200 and < 500 or 501, $"{status}");
                    served[status == 200 ? 0 : 1]++;
                }
            }

            Assert.All(served, count => Assert.InRange(count, rounds / 20, rounds)); // else too tame or too wild to show anything
            await one.AnswersAsync();
        }
        finally
        {
            await one.DisposeAsync();
        }
    }

    private static async Task<int> PostAsync(OneBot one, byte[] body)
    {
        using var response = await one.Door.PostAsync(FrontDoor.Json(body), one.Door.Genuine);

        return (int)response.StatusCode;
    }
}

/// <summary>One change to one activity.</summary>
internal static class Mutation
{
    private static readonly string[] Hostile =
    [
        "\0", "a\0b", "\u202E\u200F", "<at></at>", "<at>", "<b onclick='x()'>", "'; DROP TABLE person; --", "..", "http://", "\uFFFF", ";messageid=",
        "\U0001F600", " ", "19:", "P1", "step/rsvp", "https://evil.example.org/", "%s%n", "${jndi:ldap://x}",
    ];

    public static byte[] Of(string original, Random random) => random.Next(10) switch
    {
        0 => Flipped(original, random),
        1 => Encoding.UTF8.GetBytes(original[..random.Next(original.Length)]),
        2 => Spliced(original, "\\ud800", random),
        3 => Spliced(original, Hostile[random.Next(Hostile.Length)], random),
        _ => Swapped(original, random),
    };

    private static byte[] Flipped(string original, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(original);
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));

        return bytes;
    }

    private static byte[] Spliced(string original, string piece, Random random) => Encoding.UTF8.GetBytes(original.Insert(random.Next(original.Length), piece));

    private static byte[] Swapped(string original, Random random)
    {
        var root = JsonNode.Parse(original)!.AsObject();
        JsonObject[] holders = [root, .. Below(root).OfType<JsonObject>().Where(one => one.Count > 0)];
        var holder = holders[random.Next(holders.Length)];
        var name = holder.ElementAt(random.Next(holder.Count)).Key;

        switch (random.Next(9))
        {
            case 0: holder.Remove(name); break;
            case 1: holder[name] = null; break;
            case 2: holder[name] = random.Next(); break;
            case 3: holder[name] = true; break;
            case 4: holder[name] = new JsonArray(1, "two", null); break;
            case 5: holder[name] = new JsonObject { ["id"] = "x" }; break;
            case 6: holder[name] = new string('x', 1 << random.Next(18)); break;
            default: holder[name] = Hostile[random.Next(Hostile.Length)]; break;
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonNode> Below(JsonNode node) =>
        (node switch
        {
            JsonObject json => json.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        })
        .OfType<JsonNode>()
        .SelectMany(child => Below(child).Prepend(child));
}
