using System.Text;
using System.Text.Json.Nodes;
using Rameau.Bot.Protocol.Activities;

namespace Rameau.Bot.Protocol.Tests.Activities;

public sealed class MutatedActivityTests
{
    private const int Mutations = 10_000;

    private static readonly string[] Strange =
    [
        "\0", "\u202E\u200F", "<at></at>", "<at>", "&#xD800;", "&nbsp;", "..", "http://", "\uFFFF", ";messageid=", "\U0001F600",
    ];

    [Fact]
    public void Ten_thousand_mutations_of_real_activities_are_accepted_or_refused_and_never_throw()
    {
        Random random = new(20260812);
        var originals = Recorded.Names.Select(Recorded.Bytes).ToArray();
        var (accepted, refused) = (0, 0);

        for (var round = 0; round < Mutations; round++)
        {
            switch (Activity.Parse(Mutated(originals[random.Next(originals.Length)], random)))
            {
                case ActivityReading.Accepted { Activity: var activity }:
                    UseAllOf(activity);
                    accepted++;
                    break;
                case ActivityReading.Refused { Reason: var reason, Where: var where }:
                    Assert.NotEmpty(reason);
                    Assert.NotEmpty(where);
                    refused++;
                    break;
            }
        }

        // Else the mutations were too tame or too wild to show anything.
        Assert.InRange(accepted, Mutations / 10, Mutations * 9 / 10);
        Assert.Equal(Mutations, accepted + refused);
    }

    private static void UseAllOf(Activity activity)
    {
        Assert.NotNull(activity.SpokenText());
        Assert.NotEmpty(ConversationReference.ToThreadOf(activity).Address);
        Assert.NotNull(CardAction.Read(activity));
        _ = (activity.TenantId, activity.SenderTimezone, activity.MentionsBot, activity.WasAddedToConversation, activity.IsInstallation);
        _ = (activity.ServiceUrl.AbsoluteUri, activity.ServiceUrl.Host, activity.ToString(), activity.Value?.GetRawText());

        foreach (var mention in activity.Mentions)
        {
            Assert.StartsWith("<at>", OutgoingMention.Of(mention.Mentioned).Text, StringComparison.Ordinal);
        }
    }

    private static byte[] Mutated(byte[] original, Random random) => random.Next(8) switch
    {
        0 => Flipped(original, random),
        1 => original[..random.Next(original.Length)],
        2 => Cut(original, random),
        3 => Spliced(original, Encoding.UTF8.GetBytes(Strange[random.Next(Strange.Length)]), random),
        4 => Spliced(original, "\\ud800"u8, random),
        5 => Nested(original, random),
        _ => Swapped(original, random),
    };

    private static byte[] Flipped(byte[] original, Random random)
    {
        byte[] copy = [.. original];
        copy[random.Next(copy.Length)] ^= (byte)(1 << random.Next(8));

        return copy;
    }

    private static byte[] Cut(byte[] original, Random random)
    {
        var from = random.Next(original.Length);

        return [.. original[..from], .. original[Math.Min(original.Length, from + random.Next(1, 20))..]];
    }

    private static byte[] Spliced(byte[] original, ReadOnlySpan<byte> piece, Random random)
    {
        var at = random.Next(original.Length);

        return [.. original[..at], .. piece, .. original[at..]];
    }

    private static byte[] Nested(byte[] original, Random random)
    {
        var depth = random.Next(1, 2000);
        var json = Encoding.UTF8.GetString(original).TrimEnd();

        return Encoding.UTF8.GetBytes($"{json[..^1]},\"value\":{new string('[', depth)}{new string(']', depth)}}}");
    }

    private static byte[] Swapped(byte[] original, Random random)
    {
        var root = JsonNode.Parse(original)!.AsObject();
        JsonObject[] objects = [root, .. Below(root).OfType<JsonObject>()];
        var holder = objects[random.Next(objects.Length)];

        if (holder.Count > 0)
        {
            holder[holder.ElementAt(random.Next(holder.Count)).Key] = random.Next(8) switch
            {
                0 => null,
                1 => random.Next(),
                2 => true,
                3 => new JsonArray(1, "two", null),
                4 => new JsonObject { ["id"] = "x" },
                5 => new string('x', 1 << random.Next(18)),
                _ => Strange[random.Next(Strange.Length)],
            };
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
